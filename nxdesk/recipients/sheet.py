"""A file of a list -> its sheets and their rows, as values. The only file that knows python_calamine.

It runs in the child process (reader.py): a hostile file may take that process down, and nothing else.
"""

import csv
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import python_calamine
from python_calamine import CalamineError, PasswordError, SheetTypeEnum, SheetVisibleEnum

from nxdesk.problems import Failure
from nxdesk.recipients.cell import Cell
from nxdesk.recipients.delimited import Delimited, recognise
from nxdesk.recipients.findings import Findings
from nxdesk.recipients.repair import repaired
from nxdesk.recipients.survey import is_bomb, survey

WORKBOOK_ENDINGS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
TEXT_ENDINGS = (".csv", ".tsv", ".txt")
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # .xls, and every encrypted workbook of Excel
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class Rows:
    """each: the rows from row 1 on, each from column A on; lengths may differ. total: about how many."""

    total: int
    each: Iterator[Sequence[Cell]]
    findings: Findings = field(default_factory=Findings)


class Sheets(Protocol):
    """An opened file. names: the sheets that a person can see, in order; () for a text file."""

    @property
    def names(self) -> tuple[str, ...]: ...

    def rows(self, sheet: str | None) -> Rows:
        """None: a text file. Raises Failure: list_no_sheet, list_damaged, list_unreadable."""
        ...


def open_sheets(path: Path) -> Sheets:
    """Raises Failure (all with `name`, the file's): list_missing, list_locked, list_unreadable, list_empty,
    list_unknown_kind, list_wrong_ending, list_damaged, list_encrypted.
    """
    ending = path.suffix.lower()
    if ending not in WORKBOOK_ENDINGS + TEXT_ENDINGS:
        raise Failure("list_unknown_kind" if path.exists() else "list_missing", name=path.name)
    try:
        with path.open("rb") as file:
            start = file.read(4096)
        if not start:
            raise Failure("list_empty", name=path.name)
        is_workbook = start.startswith((*_ZIP, _OLE))
        if ending in TEXT_ENDINGS:
            if is_workbook:
                raise Failure("list_wrong_ending", name=path.name)
            return _Text(recognise(path))
        if is_workbook:
            if is_bomb(path):
                raise Failure("list_too_large", name=path.name)
            return _Workbook(path, _open_workbook(path))
    except FileNotFoundError:
        raise Failure("list_missing", name=path.name) from None
    except PermissionError:
        raise Failure("list_locked", name=path.name) from None
    except OSError as error:
        raise Failure("list_unreadable", name=path.name, error=error.errno) from None
    raise Failure("list_damaged" if b"\0" in start else "list_wrong_ending", name=path.name)


def _open_workbook(path: Path) -> python_calamine.CalamineWorkbook:
    """By its ending, then by its content: people rename workbooks, but only the first way names a fault."""
    try:
        return python_calamine.CalamineWorkbook.from_path(path)
    except PasswordError:
        raise Failure("list_encrypted", name=path.name) from None
    except CalamineError:
        pass
    with path.open("rb") as file:
        try:
            return python_calamine.CalamineWorkbook.from_filelike(file)
        except CalamineError:
            file.seek(0)
            is_encrypted = _ENCRYPTED in file.read()
    book = None if is_encrypted else _repaired(path)
    if book is None:
        raise Failure("list_encrypted" if is_encrypted else "list_damaged", name=path.name)
    return book


def _raise_if_gone(path: Path) -> None:
    """calamine says the same of a file that cannot be read any more, and of a damaged one."""
    try:
        with path.open("rb") as file:
            while file.read(1 << 20):
                pass
    except FileNotFoundError:
        raise Failure("list_missing", name=path.name) from None
    except OSError as error:
        raise Failure("list_unreadable", name=path.name, error=error.errno) from None


def _repaired(path: Path) -> python_calamine.CalamineWorkbook | None:
    copy = repaired(path)
    try:
        return python_calamine.CalamineWorkbook.from_filelike(copy) if copy else None
    except CalamineError:
        return None


@dataclass(frozen=True, slots=True)
class _Workbook:
    """last: the sheet that was parsed last: it is looked at and then read, more than once."""

    path: Path
    book: python_calamine.CalamineWorkbook
    last: "dict[str, tuple[python_calamine.CalamineSheet, Findings]]" = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        sheets = [sheet for sheet in self.book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
        seen = [sheet.name for sheet in sheets if sheet.visible == SheetVisibleEnum.Visible]
        return tuple(seen or [sheet.name for sheet in sheets])

    def rows(self, sheet: str | None) -> Rows:
        if sheet is None or sheet not in self.book.sheet_names:
            raise Failure("list_no_sheet", name=self.path.name, sheet=sheet)
        if sheet not in self.last:
            self.last.clear()  # two large ones may not have room
            self.last[sheet] = self._parsed(sheet)
        opened, findings = self.last[sheet]
        if opened.start is None or opened.end is None:
            return Rows(0, iter(()), findings)
        # calamine leaves out empty columns at the left, but not empty rows at the top.
        blank = [""] * opened.start[1]
        rows: Iterator[Sequence[Cell]] = opened.iter_rows()
        if blank:
            rows = ([*blank, *row] for row in rows)
        return Rows(opened.end[0] + 1, findings.with_errors(rows), findings)

    def _parsed(self, sheet: str) -> tuple[python_calamine.CalamineSheet, Findings]:
        """Both at once: calamine leaves the other processor to others."""
        with ThreadPoolExecutor(1) as other:
            found = other.submit(survey, self.path, sheet)
            try:
                parsed, findings = self._sheet(sheet), found.result()
            except (CalamineError, OSError):  # of a part that is cut, too
                _raise_if_gone(self.path)
                raise Failure("list_damaged", name=self.path.name) from None
        if findings.is_partial:
            raise Failure("list_damaged", name=self.path.name)
        return parsed, findings

    def _sheet(self, sheet: str) -> python_calamine.CalamineSheet:
        try:
            return self.book.get_sheet_by_name(sheet)
        except CalamineError:
            book = _repaired(self.path)
            if book is None:
                raise
            return book.get_sheet_by_name(sheet)


@dataclass(frozen=True, slots=True)
class _Text:
    file: Delimited
    names: tuple[str, ...] = ()

    def rows(self, sheet: str | None) -> Rows:
        if sheet is not None:
            raise Failure("list_no_sheet", name=self.file.path.name, sheet=sheet)
        return Rows(self.file.lines, self._each())

    def _each(self) -> Iterator[Sequence[Cell]]:
        try:
            yield from self.file.rows()
        except csv.Error:
            raise Failure("list_damaged", name=self.file.path.name) from None
        except OSError as error:
            raise Failure("list_unreadable", name=self.file.path.name, error=error.errno) from None
