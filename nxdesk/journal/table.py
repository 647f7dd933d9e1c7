"""A table of people written as .csv or .xlsx, in which every text is a text: none is ever a formula."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell

SHEET_ROWS: Final = 1_048_576
"""Excel's limit, the heading included. Who is beyond it stands on a further sheet; a .csv has no limit."""

_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 (section 2.2) cannot hold, and so no workbook."""
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a text begins that a spreadsheet would take for a formula when it opens a .csv."""
_PHONE: Final = re.compile(r"\+[0-9]{7,15}")
"""A plus with nothing but digits calculates nothing, and must be a number that other programs can read."""
_WIDTHS: Final = (8, 18)
_WIDE: Final = 20
"""Of the first columns and of the rest, in characters."""

Value = int | str | datetime | None
Rows = Iterator[Sequence[Value]]


def write_csv(file: BinaryIO, heading: Sequence[str], rows: Rows) -> None:
    """UTF-8 with a byte order mark, without which Excel takes it for something older; RFC 4180 otherwise."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    writer = csv.writer(text)
    writer.writerow(heading)
    for row in rows:
        writer.writerow([_plain(value) for value in row])
    text.flush()
    text.detach()


def _plain(value: Value) -> int | str | None:
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    if isinstance(value, str):
        clean = _clean(value)
        guarded = clean.startswith(_FORMULA) and not _PHONE.fullmatch(clean)
        return f"'{clean}" if guarded else clean
    return value


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)


def write_workbook(
    file: BinaryIO, heading: Sequence[str], rows: Rows, name: Callable[[int], str], sheet_rows: int
) -> None:
    """name: of a sheet, by its number from 1. It holds one row in memory at a time."""
    from openpyxl import Workbook  # noqa: PLC0415 - it is slow to load, and few runs write a workbook

    workbook = Workbook(write_only=True)
    number = 1
    sheet = _Sheet(workbook, name(number), heading)
    for row in rows:
        if sheet.rows == sheet_rows:
            number += 1
            sheet = _Sheet(workbook, name(number), heading)
        sheet.append(row)
    workbook.save(file)


class _Sheet:
    """One sheet being written, from its heading on."""

    def __init__(self, workbook: "Workbook", name: str, heading: Sequence[str]) -> None:
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - as above
        from openpyxl.styles import Font  # noqa: PLC0415 - as above
        from openpyxl.utils import get_column_letter  # noqa: PLC0415 - as above

        self._sheet = workbook.create_sheet(name)
        self._sheet.freeze_panes = "A2"
        for number, _ in enumerate(heading):
            width = _WIDTHS[number] if number < len(_WIDTHS) else _WIDE
            self._sheet.column_dimensions[get_column_letter(number + 1)].width = width
        self._text = WriteOnlyCell(self._sheet)
        self._text.number_format = "@"  # so that it stays text when a person edits it
        bold = WriteOnlyCell(self._sheet)
        bold.font = Font(bold=True)
        self._sheet.append(self._cells(heading, bold))
        self.rows = 1

    def append(self, row: Sequence[Value]) -> None:
        self._sheet.append(self._cells(row, self._text))
        self.rows += 1

    def _cells(self, row: Sequence[Value], cell: "Cell") -> Iterator[object]:
        """Each value as the sheet takes it. Each is written before the next is asked for: one cell serves."""
        for value in row:
            if not isinstance(value, str):
                yield value
            elif not value:
                yield None
            else:
                cell.value = _clean(value)
                cell.data_type = "s"  # whatever openpyxl took it for: a formula, an error
                yield cell
