"""The workbook of rejected rows, written with openpyxl. For the child process; rejects.py is its front."""

import io
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell as WrittenCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.worksheet.worksheet import Worksheet

from nxdesk import paths
from nxdesk.problems import Failure
from nxdesk.recipients.cell import Cell, Row, cut, shown
from nxdesk.recipients.child import Progress
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.reading import pick
from nxdesk.recipients.rejects import Rejects

_ROWS_BETWEEN_REPORTS = 1000


def save(path: Path, rejects: Rejects, progress: Progress) -> None:
    """As rejects.save_rejected says. Raises Failure."""
    headings, rows = _originals(rejects)
    width = max([len(headings), *map(len, rows.values())])
    book = Workbook(write_only=True)
    table = book.create_sheet()
    titles = rejects.titles
    table.append(
        [_text(table, shown(cell)) for cell in _padded(headings, width)]
        + [titles.reason, titles.row, titles.cell]
    )
    for count, rejected in enumerate(rejects.rejected):
        if count % _ROWS_BETWEEN_REPORTS == 0:
            progress(count, len(rejects.rejected))
        original = [_value(table, cell) for cell in _padded(rows.get(rejected.row, ()), width)]
        reason = rejects.reasons[rejected.reason, rejected.region]
        table.append([*original, reason, rejected.row, _text(table, rejected.cell)])
    buffer = io.BytesIO()
    book.save(buffer)
    try:
        paths.write_whole(path, buffer.getvalue())
    except OSError:
        raise Failure("list_not_saved", name=path.name) from None


def _originals(rejects: Rejects) -> tuple[Row, dict[int, Row]]:
    """The heading row, and the rejected rows by number; checked to be those that were rejected."""
    if rejects.source is None:
        return (), {}
    headings, rows = pick(rejects.source, rejects.choice, [rejected.row for rejected in rejects.rejected])
    for rejected in rejects.rejected:
        if not _is_from(rejected.cell, rows.get(rejected.row, ()), rejects.choice):
            raise Failure("list_changed", name=rejects.source.name)
    return headings, rows


def _is_from(text: str, row: Row, choice: Choice) -> bool:
    """Whether it is what a phone cell of the row holds, or one of several numbers in it."""
    cells = [shown(row[column]) if column < len(row) else "" for column in choice.phone_columns]
    return text in map(cut, cells) or (text != "" and any(text in cell for cell in cells))


def _padded(row: Row, width: int) -> list[Cell]:
    return [*row, *[None] * (width - len(row))]


def _value(table: Worksheet, cell: Cell) -> object:
    return _text(table, cell) if isinstance(cell, str) else cell


def _text(table: Worksheet, text: str) -> WrittenCell:
    """A text stays one: a cell that begins with = must not become a formula."""
    written = WriteOnlyCell(table, ILLEGAL_CHARACTERS_RE.sub("", text))
    written.data_type = "s"
    return written
