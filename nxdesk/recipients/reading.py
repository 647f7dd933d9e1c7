"""What the child process does with a file: look at it, read it, pick rows. The window never imports it.

Every function may raise the Failures of sheet.open_sheets and of Sheets.rows.
"""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path

from nxdesk.problems import Failure
from nxdesk.recipients import numbering
from nxdesk.recipients.cell import Row, cut, is_blank, shown
from nxdesk.recipients.child import Progress
from nxdesk.recipients.columns import Choice, Look, column_letter
from nxdesk.recipients.guess import evidence, guess
from nxdesk.recipients.listing import Gatherer, Listing
from nxdesk.recipients.sheet import Rows, Sheets, open_sheets

_SAMPLE = 1000  # rows that the guesses are made from
_FIRST_ROWS = 20
_SHEETS = 10  # sheets that are opened to find the one with the numbers
_HITS = 3  # phone numbers that make a sheet the one
_ROWS_BETWEEN_CLOCKS = 1000
_SECONDS_BETWEEN_REPORTS = 0.1


@dataclass(frozen=True, slots=True)
class _Opened:
    """One sheet, its choice settled. first: the rows that the guesses were made from; rest: those after."""

    choice: Choice
    first: list[Row]
    rest: Iterator[Row]
    total: int
    hits: int
    filled: int

    @property
    def header_row(self) -> int:
        return self.choice.header_row or 0

    @property
    def width(self) -> int:
        return max(map(len, self.first))

    @property
    def headings(self) -> Row:
        return self.first[self.header_row - 1] if 0 < self.header_row <= len(self.first) else ()

    def rows(self) -> Iterator[tuple[int, Row]]:
        """Those below the heading, with their numbers."""
        return islice(enumerate(chain(self.first, self.rest), 1), self.header_row, None)


def look(path: Path, choice: Choice) -> Look:
    """What the file looks like, every guess filled in. Raises Failure("list_empty") without a filled cell."""
    sheets = open_sheets(path)
    opened = _open(path, sheets, choice)
    below = opened.first[opened.header_row :][:_FIRST_ROWS]
    return Look(
        sheets=sheets.names,
        choice=opened.choice,
        headings=_as_seen(opened.headings, opened.width),
        first_rows=tuple(_as_seen(row, opened.width) for row in below),
        rows=max(0, opened.total - opened.header_row),
        column_hits=opened.hits,
        column_filled=opened.filled,
    )


def read(path: Path, choice: Choice, progress: Progress) -> Listing:
    """The whole list. Raises Failure: list_empty, list_no_column, list_no_phone_column (see reader.read)."""
    opened = _open(path, open_sheets(path), choice)
    choice, column = opened.choice, opened.choice.column
    if column is None:
        raise Failure("list_no_phone_column", name=path.name)
    if column >= opened.width:
        raise Failure("list_no_column", name=path.name, column=column_letter(column))
    gatherer = Gatherer(choice.region, choice.keep_landlines)
    reported = time.monotonic()
    number = 0
    for number, row in opened.rows():
        if number % _ROWS_BETWEEN_CLOCKS == 0 and time.monotonic() - reported > _SECONDS_BETWEEN_REPORTS:
            reported = time.monotonic()
            progress(number, opened.total)
        cell = row[column] if column < len(row) else None
        if not is_blank(cell) or not all(map(is_blank, row)):
            gatherer.add(number, cell)
    progress(number, max(number, opened.total))
    return gatherer.listing(str(path), choice, _seen(opened.headings, column))


def pick(path: Path, choice: Choice, wanted: Sequence[int]) -> tuple[Row, dict[int, Row]]:
    """The heading row, and the wanted rows by their number. choice: settled, as a Listing has it."""
    opened = _open(path, open_sheets(path), choice)
    numbers = set(wanted)
    return opened.headings, {number: row for number, row in opened.rows() if number in numbers}


def _open(path: Path, sheets: Sheets, choice: Choice) -> _Opened:
    """Settle the choice. Of several sheets: the first that clearly holds numbers, else the one with most."""
    choice = replace(choice, region=choice.region.upper() if choice.region else None)
    if choice.region and choice.region not in numbering.regions():
        raise Failure("no_such_country", country=choice.region)
    names = [choice.sheet] if choice.sheet is not None or not sheets.names else sheets.names[:_SHEETS]
    best: _Opened | None = None
    for name in names:
        opened = _open_sheet(sheets.rows(name), replace(choice, sheet=name))
        if opened and (best is None or opened.hits > best.hits):
            best = opened
        if best and best.hits >= _HITS:
            break
    if best is None:
        raise Failure("list_empty", name=path.name)
    return best


def _open_sheet(rows: Rows, choice: Choice) -> _Opened | None:
    """None for a sheet without a filled cell."""
    first: list[Row] = []
    filled_rows = 0
    for row in rows.each:
        first.append(row)
        filled_rows += not all(map(is_blank, row))
        if filled_rows == _SAMPLE:
            break
    if not filled_rows:
        return None
    header_row, column = guess(first, choice)
    hits, filled = (0, 0) if column is None else evidence(first[header_row:], column, choice.region)
    choice = replace(choice, header_row=header_row, column=column)
    return _Opened(choice, first, rows.each, rows.total, hits, filled)


def _as_seen(row: Row, width: int) -> tuple[str, ...]:
    return tuple(_seen(row, column) for column in range(width))


def _seen(row: Row, column: int) -> str:
    return cut(shown(row[column])) if column < len(row) else ""
