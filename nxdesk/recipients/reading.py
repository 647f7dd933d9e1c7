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
from nxdesk.recipients.column import Column, ColumnMaker, column_names
from nxdesk.recipients.columns import Choice, Look, column_letter
from nxdesk.recipients.findings import Findings
from nxdesk.recipients.gatherer import Gatherer
from nxdesk.recipients.guess import country_columns, evidence, guess, phone_columns
from nxdesk.recipients.listing import Listing
from nxdesk.recipients.opened import open_once, stamp_of
from nxdesk.recipients.rows import Batch, add
from nxdesk.recipients.sheet import Rows, Sheets

_SAMPLE = 1000  # rows that the guesses are made from
_FIRST_ROWS = 20
_SHEETS = 10  # sheets that are opened to find the one with the numbers
_NAMES = 1000  # sheets that a person is offered; of a file with a million, nobody chooses one
_HITS = 3  # phone numbers that make a sheet the one
_BATCH = 2000  # rows
_SECONDS_BETWEEN_REPORTS = 0.1


@dataclass(frozen=True, slots=True)
class _Opened:
    """One sheet, its choice settled. first: the rows that the guesses were made from; rest: those after."""

    choice: Choice
    first: list[Row]
    rest: Iterator[Row]
    total: int
    findings: Findings

    @property
    def header_row(self) -> int:
        return self.choice.header_row or 0

    @property
    def width(self) -> int:
        return max(map(len, self.first))

    @property
    def headings(self) -> Row:
        return self.first[self.header_row - 1] if 0 < self.header_row <= len(self.first) else ()

    def evidence(self, column: int | None) -> tuple[int, int]:
        """How many cells of the column look like phone numbers, and how many are filled."""
        below = self.first[self.header_row :]
        return (0, 0) if column is None else evidence(below, column, self.choice.region)

    @property
    def hidden(self) -> set[int]:
        """Those below the heading; of rows below the last one with anything in it, nobody asks."""
        return {row for row in self.findings.hidden if self.header_row < row <= self.total}

    def below(self) -> Iterator[Row]:
        """The rows below the heading."""
        return islice(chain(self.first, self.rest), self.header_row, None)

    def batches(self) -> Iterator[Batch]:
        """The same with their numbers, without the hidden ones if that is the choice."""
        rows, done = self.below(), self.header_row
        hidden = set() if self.choice.keep_hidden else self.hidden
        while batch := list(islice(rows, _BATCH)):
            numbers: Sequence[int] = range(done + 1, done + 1 + len(batch))
            done += len(batch)
            if hidden and not hidden.isdisjoint(numbers):
                seen = [
                    (number, row) for number, row in zip(numbers, batch, strict=True) if number not in hidden
                ]
                numbers, batch = [number for number, _ in seen], [row for _, row in seen]
            yield Batch(done, numbers, batch)


def look(path: Path, choice: Choice) -> Look:
    """What the file looks like, every guess filled in. Raises Failure("list_empty") without a filled cell."""
    sheets = open_once(path)
    opened = _open(path, sheets, choice)
    below = opened.first[opened.header_row :]
    hits, filled = opened.evidence(opened.choice.column)
    return Look(
        sheets=_offered(sheets.names, opened.choice.sheet),
        choice=opened.choice,
        headings=_as_seen(opened.headings, opened.width),
        first_rows=tuple(_as_seen(row, opened.width) for row in below[:_FIRST_ROWS]),
        rows=max(0, opened.total - opened.header_row),
        column_hits=hits,
        column_filled=filled,
        phone_columns=phone_columns(below, opened.choice.region),
        country_columns=country_columns(below),
        hidden_rows=len(opened.hidden),
        further_hits=tuple(opened.evidence(column) for column in opened.choice.phone_columns[1:]),
    )


def read(path: Path, choice: Choice, progress: Progress) -> Listing:
    """The whole list. Raises Failure: list_empty, list_no_column, list_no_phone_column (see reader.read)."""
    stamp = stamp_of(path) or (0, 0)
    opened = _open(path, open_once(path), choice)
    choice = opened.choice
    if not choice.phone_columns:
        raise Failure("list_no_phone_column", name=path.name)
    for column in (*choice.phone_columns, choice.country_column or 0):
        if column >= opened.width:
            raise Failure("list_no_column", name=path.name, column=column_letter(column))
    gatherer = Gatherer(choice.region, choice.keep_landlines)
    reported = time.monotonic()
    done = opened.header_row
    for batch in opened.batches():
        add(gatherer, batch, choice, opened.findings)
        done = batch.done
        if time.monotonic() - reported > _SECONDS_BETWEEN_REPORTS:
            reported = time.monotonic()
            progress(done, opened.total)
    progress(done, max(done, opened.total))
    heading = _seen(opened.headings, choice.phone_columns[0])
    listing = gatherer.listing(str(path), choice, heading, 0 if choice.keep_hidden else len(opened.hidden))
    names = column_names(_as_seen(opened.headings, opened.width), opened.width)
    return replace(listing, columns=names, stamp=stamp)


def columns(
    path: Path, choice: Choice, stamp: tuple[int, int], wanted: Sequence[int], progress: Progress
) -> tuple[Column, ...]:
    """The cells below the heading of the wanted columns, counted from 0. choice, stamp: as in a Listing.

    Raises Failure("list_outdated") when it is not the file of that listing any more.
    """
    if stamp_of(path) != stamp:
        raise Failure("list_outdated", name=path.name)
    opened = _open(path, open_once(path), choice)
    makers = [ColumnMaker(opened.header_row + 1) for _ in wanted]
    rows, done = opened.below(), opened.header_row
    while batch := list(islice(rows, _BATCH)):
        for maker, column in zip(makers, wanted, strict=True):
            maker.extend(row[column] if column < len(row) else None for row in batch)
        done += len(batch)
        progress(done, opened.total)
    return tuple(maker.column() for maker in makers)


def pick(path: Path, choice: Choice, wanted: Sequence[int]) -> tuple[Row, dict[int, Row]]:
    """The heading row, and the wanted rows by their number. choice: settled, as a Listing has it."""
    opened = _open(path, open_once(path), choice)
    numbers = set(wanted)
    rows = enumerate(opened.below(), opened.header_row + 1)
    return opened.headings, {number: row for number, row in rows if number in numbers}


def _open(path: Path, sheets: Sheets, choice: Choice) -> _Opened:
    """Settle the choice. Of several sheets: the first that clearly holds numbers, else the one with most."""
    choice = replace(choice, region=choice.region.upper() if choice.region else None)
    if choice.columns:
        choice = replace(choice, column=choice.columns[0])
    if choice.region and choice.region not in numbering.regions():
        raise Failure("no_such_country", country=choice.region)
    names = [choice.sheet] if choice.sheet is not None or not sheets.names else sheets.names[:_SHEETS]
    best: _Opened | None = None
    most = -1
    for name in names:
        opened = _open_sheet(sheets.rows(name), replace(choice, sheet=name))
        hits = opened.evidence(opened.choice.column)[0] if opened and len(names) > 1 else 0
        if opened and hits > most:
            best, most = opened, hits
        if most >= _HITS:
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
    choice = replace(choice, header_row=header_row, column=column)
    return _Opened(choice, first, rows.each, rows.total, rows.findings)


def _offered(names: tuple[str, ...], chosen: str | None) -> tuple[str, ...]:
    first = names[:_NAMES]
    return first if chosen is None or chosen in first else (*first, chosen)


def _as_seen(row: Row, width: int) -> tuple[str, ...]:
    return tuple(_seen(row, column) for column in range(width))


def _seen(row: Row, column: int) -> str:
    return cut(shown(row[column])) if column < len(row) else ""
