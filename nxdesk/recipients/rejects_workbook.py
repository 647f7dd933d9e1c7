"""The workbook of rejected rows, written with openpyxl. For the child process; rejects.py is its front."""

import io
from collections import Counter
from collections.abc import Mapping, Sequence
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
from nxdesk.recipients.rejects import Rejects, Wording

_ROWS_BETWEEN_REPORTS = 1000


def save(path: Path, each: Sequence[Rejects], wording: Wording, progress: Progress) -> None:
    """As rejects.save_rejected says. Raises Failure."""
    originals = [_originals(rejects) for rejects in each]
    columns = _Columns()
    places = [columns.places(headings, _width(headings, rows)) for headings, rows in originals]
    book = Workbook(write_only=True)
    table = book.create_sheet()
    titles = wording.titles
    last = [titles.source] if len(each) > 1 else []
    own = [_text(table, shown(cell)) for cell in columns.headings]
    table.append([*own, titles.reason, titles.row, titles.cell, *last])
    done, total = 0, sum(len(rejects.rejected) for rejects in each)
    for rejects, (_, rows), place in zip(each, originals, places, strict=True):
        name = [_text(table, rejects.name)] if last else []
        for rejected in rejects.rejected:
            if done % _ROWS_BETWEEN_REPORTS == 0:
                progress(done, total)
            done += 1
            original: list[object] = [None] * len(columns.headings)
            for column, cell in zip(place, rows.get(rejected.row, ()), strict=False):
                original[column] = _value(table, cell)
            reason = wording.reasons[rejected.reason, rejected.region]
            table.append([*original, reason, rejected.row, _text(table, rejected.cell), *name])
    buffer = io.BytesIO()
    book.save(buffer)
    try:
        paths.write_whole(path, buffer.getvalue())
    except OSError:
        raise Failure("list_not_saved", name=path.name) from None


class _Columns:
    """Those of several lists beside each other; the same heading is the same column."""

    def __init__(self) -> None:
        self.headings: list[Cell] = []
        self._found: dict[tuple[str, int], int] = {}

    def places(self, headings: Row, width: int) -> list[int]:
        """Where each column of one list goes. Without a heading it is its place that counts."""
        seen: Counter[str] = Counter()
        places = []
        for column in range(width):
            heading = headings[column] if column < len(headings) else None
            text = shown(heading).strip().casefold()
            key = (text, seen[text] if text else column)
            seen[text] += 1
            if key not in self._found:
                self._found[key] = len(self.headings)
                self.headings.append(heading)
            places.append(self._found[key])
        return places


def _width(headings: Row, rows: Mapping[int, Row]) -> int:
    return max([len(headings), *map(len, rows.values())])


def _originals(rejects: Rejects) -> tuple[Row, dict[int, Row]]:
    """The heading row, and the rejected rows by number; checked to be those that were rejected."""
    if rejects.source is None or not rejects.rejected:
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


def _value(table: Worksheet, cell: Cell) -> object:
    return _text(table, cell) if isinstance(cell, str) else cell


def _text(table: Worksheet, text: str) -> WrittenCell:
    """A text stays one: a cell that begins with = must not become a formula."""
    written = WriteOnlyCell(table, ILLEGAL_CHARACTERS_RE.sub("", text))
    written.data_type = "s"
    return written
