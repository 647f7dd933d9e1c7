"""Rows of a sheet -> the cells of them that the gatherer sorts, as the choice says."""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

from nxdesk.recipients.cell import Cell, Row, is_blank
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.country import region_named
from nxdesk.recipients.findings import Findings
from nxdesk.recipients.gatherer import Gatherer
from nxdesk.recipients.phone import Reason


@dataclass(frozen=True, slots=True)
class Batch:
    """Some rows and their numbers. done: the number of the last row of the sheet that was looked at."""

    done: int
    numbers: Sequence[int]
    rows: Sequence[Row]


def add(gatherer: Gatherer, batch: Batch, choice: Choice, findings: Findings) -> None:
    """Each row that has anything in it comes to something; a formula without a value is something."""
    columns = choice.phone_columns
    unvalued = set().union(*(findings.unvalued.get(column, ()) for column in columns))
    is_plain = len(columns) == 1 and choice.country_column is None
    if is_plain and (not unvalued or unvalued.isdisjoint(batch.numbers)):
        _add_column(gatherer, batch, columns[0])
        return
    for number, row in zip(batch.numbers, batch.rows, strict=True):
        cells = [_cell(row, column) for column in columns]
        if number in unvalued and all(map(is_blank, cells)):
            gatherer.reject(number, Reason.FORMULA)
        elif not all(map(is_blank, row)):
            gatherer.add_row(number, cells, _region(row, choice))


def _add_column(gatherer: Gatherer, batch: Batch, column: int) -> None:
    try:
        cells = list(map(itemgetter(column), batch.rows))
    except IndexError:  # of a text file: a row that ends before
        cells = [_cell(row, column) for row in batch.rows]
    gatherer.add_column(batch.numbers, batch.rows, cells)


def _region(row: Row, choice: Choice) -> str | None:
    """The row's own country. Where its cell holds something else, only international numbers count."""
    if choice.country_column is None:
        return choice.region
    cell = _cell(row, choice.country_column)
    return choice.region if is_blank(cell) else region_named(cell)


def _cell(row: Row, column: int) -> Cell:
    return row[column] if column < len(row) else None
