"""Which row is the heading and which column holds the phone numbers, from the first rows of a sheet.

It proposes; nothing is dropped on its word but the rows above and on the heading.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from statistics import median

from nxdesk.recipients.cell import Cell, Row, is_blank
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.country import region_named
from nxdesk.recipients.headings import weight
from nxdesk.recipients.phone import Number, Reason, read_number

_HEADING_ROWS = 20  # a heading is looked for in these
_CELLS = 200  # of each column are read to see whether they are phone numbers
_LIKE_A_PHONE = {Reason.LANDLINE, Reason.NO_COUNTRY, Reason.NOT_OF_COUNTRY}


def guess(rows: Sequence[Row], choice: Choice) -> tuple[int, int | None]:
    """Heading row (0: none) and column (None: nothing looks like phone numbers). What is chosen stays."""
    header_row, column = choice.header_row, choice.column
    if header_row is None:
        header_row = _heading_by_words(rows, choice.region)
    if header_row == 0 and choice.header_row is None:
        numbers = _column_by_content(rows, (), choice.region) if column is None else column
        header_row = 0 if numbers is None else _heading_above_numbers(rows, numbers, choice.region)
    if column is None:
        headings = rows[header_row - 1] if 0 < header_row <= len(rows) else ()
        column = _column_by_content(rows[header_row:], headings, choice.region)
    return header_row, column


def evidence(rows: Sequence[Row], column: int, region: str | None) -> tuple[int, int]:
    """How many cells of the column look like phone numbers, and how many are filled."""
    likenesses = [_likeness(cell, region) for cell in _filled(rows, column)]
    return sum(likeness > 0 for likeness in likenesses), len(likenesses)


def phone_columns(rows: Sequence[Row], region: str | None) -> tuple[int, ...]:
    """The columns whose filled cells are mostly phone numbers."""
    return _mostly(rows, lambda cell: _likeness(cell, region) > 0)


def country_columns(rows: Sequence[Row]) -> tuple[int, ...]:
    """The columns whose filled cells are mostly countries."""
    return _mostly(rows, lambda cell: region_named(cell) is not None)


def _mostly(rows: Sequence[Row], holds: Callable[[Cell], bool]) -> tuple[int, ...]:
    width = max(map(len, rows), default=0)
    cells = [list(islice(_filled(rows, column), _CELLS)) for column in range(width)]
    return tuple(
        column for column, filled in enumerate(cells) if filled and 2 * sum(map(holds, filled)) > len(filled)
    )


def _heading_by_words(rows: Sequence[Row], region: str | None) -> int:
    """The topmost wide row with a word for phone, above the first row that holds a number."""
    for number in _wide_rows(rows):
        row = rows[number - 1]
        if any(_likeness(cell, region) for cell in row):
            break
        if any(weight(cell) > 0 for cell in row if isinstance(cell, str)):
            return number
    return 0


def _heading_above_numbers(rows: Sequence[Row], column: int, region: str | None) -> int:
    """The topmost wide row above the first number that has words, not digits, in the number's column."""
    for number in _wide_rows(rows):
        cell = _cell(rows[number - 1], column)
        if _likeness(cell, region):
            return 0
        if isinstance(cell, str) and any(map(str.isalpha, cell)) and not any(map(str.isdigit, cell)):
            return number
    return 0


def _wide_rows(rows: Sequence[Row]) -> Iterator[int]:
    """The first rows that fill more than half of what rows usually fill: no titles, no remarks."""
    widths = [sum(not is_blank(cell) for cell in row) for row in rows]
    usual = median(filter(None, widths))
    return (number for number, width in enumerate(widths[:_HEADING_ROWS], 1) if width * 2 > usual)


def _column_by_content(rows: Sequence[Row], headings: Row, region: str | None) -> int | None:
    """The column most filled with numbers, its heading having half a say; a single column needs neither."""
    width = max(map(len, rows), default=len(headings))
    cells = [list(islice(_filled(rows, column), _CELLS)) for column in range(width)]
    most = max(map(len, cells), default=0) or 1

    def score(column: int) -> float:
        heading = _cell(headings, column)
        words = weight(heading) if isinstance(heading, str) else 0.0
        return sum(_likeness(cell, region) for cell in cells[column]) / most + words / 2

    best = max(range(width), key=score, default=None)
    if best is not None and score(best) > 0:
        return best
    filled = [column for column in range(width) if cells[column]]
    return filled[0] if len(filled) == 1 else None


def _likeness(cell: Cell, region: str | None) -> float:
    """1: a number that can be sent to; 0.5: one that cannot, or not without a country; 0: something else."""
    outcome = read_number(cell, region)
    if isinstance(outcome, Number):
        return 1.0
    return 0.5 if outcome.reason in _LIKE_A_PHONE else 0.0


def _filled(rows: Sequence[Row], column: int) -> Iterator[Cell]:
    return (row[column] for row in rows if column < len(row) and not is_blank(row[column]))


def _cell(row: Row, column: int) -> Cell:
    return row[column] if column < len(row) else None
