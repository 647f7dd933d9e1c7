"""The rows of a list as a table, one part at a time. Each row is looked up only when it is seen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from nxdesk.recipients.listing import Listing, Rejected
from nxdesk.ui.lists.list_words import source_of
from nxdesk.ui.lists.parts import Part, count
from nxdesk.ui.table import CellRole
from nxdesk.ui.texts import names

Index = QModelIndex | QPersistentModelIndex
MENDED_COLUMN = {Part.REJECTED: 1, Part.READY: 2}
"""Where a person types: the cell that was rejected, the number of one that was not."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """headings, how many rows there are in the part, and the cells of one by its place in it."""

    headings: tuple[str, ...]
    count: int
    cells: Callable[[int], tuple[str, ...]]


_NOTHING = _Shown((), 0, lambda _: ())


class RowsModel(QAbstractTableModel):
    """Numbers of rows are written as Excel writes them, without separators.

    A rejected cell and a ready number can be mended.
    """

    mend_asked = Signal(int, object, str)  # the row in the list; the Rejected or the number; what was typed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing: Listing | None = None
        self._part = Part.READY
        self._shown = _NOTHING
        self._places: Sequence[int] = ()

    def show_part(self, listing: Listing | None, part: Part, places: Sequence[int] | None = None) -> None:
        """places: of the rows to show; None is all of them."""
        self.beginResetModel()
        self._listing, self._part = listing, part
        self._shown = self._of(listing, part) if listing else _NOTHING
        self._places = range(self._shown.count) if places is None else places
        self.endResetModel()

    def same_rows(self, part: Part, places: Sequence[int] | None) -> bool:
        """Whether all rows of that part are shown, and are to be."""
        return self._part is part and places is None and isinstance(self._places, range)

    def text_of(self, rows: Sequence[range]) -> Callable[[], str]:
        """What gives those rows of the table for the clipboard: cells divided by tabs, a line each.

        It may be called in any thread, and gives the rows as they are now.
        """
        cells, places = self._shown.cells, self._places
        return lambda: "\n".join(
            "\t".join(_one_line(cell) for cell in cells(places[row])) for some in rows for row in some
        )

    def rejected(self, row: int) -> Rejected | None:
        """What is in that row of the table, while rejected rows are shown."""
        if self._listing is None or self._part is not Part.REJECTED or row >= len(self._places):
            return None
        return self._listing.rejected[self._places[row]]

    def mendable(self, row: int) -> tuple[int, Rejected | int] | None:
        """Of that row of the table its row in the list, and the rejected cell or the ready number."""
        listing, rejected = self._listing, self.rejected(row)
        if rejected is not None:
            return rejected.row, rejected
        if listing is None or self._part is not Part.READY or row >= len(self._places):
            return None
        place = self._places[row]
        return listing.phone_rows[place], listing.phones[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._shown.headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        mendable = index.column() == MENDED_COLUMN.get(self._part)
        return flags | Qt.ItemFlag.ItemIsEditable if mendable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.EditRole}:
            return self._shown.cells(self._places[index.row()])[index.column()]  # the tooltip has all of it
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == CellRole.MUTED:
            return index.column() == 0
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """It only asks: the row changes, or leaves this part, when the number has been read."""
        asked = self.mendable(index.row())
        if asked and role == Qt.ItemDataRole.EditRole and str(value) != self.data(index):
            self.mend_asked.emit(*asked, str(value))
        return False

    def _of(self, listing: Listing, part: Part) -> _Shown:
        headings, cells = self._columns(listing, part)
        several = len(listing.origins) > 1

        def all_cells(i: int) -> tuple[str, ...]:
            row = _row(listing, part, i)
            own = str(listing.origin(row)[1])
            return (own, *cells(i), source_of(listing, row)) if several else (own, *cells(i))

        titles = (self.tr("Row"), *headings, *((self.tr("From"),) if several else ()))
        return _Shown(titles, count(listing, part), all_cells)

    def _columns(
        self, listing: Listing, part: Part
    ) -> tuple[tuple[str, ...], Callable[[int], tuple[str, ...]]]:
        """The headings after that of the row, and the cells under them."""
        match part:
            case Part.READY:
                return (self.tr("Cell"), self.tr("Number")), lambda i: _ready(listing, i)
            case Part.BLOCKED:
                return (self.tr("Cell"), self.tr("Number")), lambda i: _blocked(listing, i)
            case Part.REPEATED:
                headings = (self.tr("Cell"), self.tr("Number"), self.tr("Why"))
                return headings, lambda i: self._repeated(listing, i)
            case Part.REJECTED:
                return (self.tr("Cell"), self.tr("Why")), lambda i: _rejected(listing, i)

    def _repeated(self, listing: Listing, i: int) -> tuple[str, ...]:
        found = listing.repeated[i]
        source, row = listing.origin(found.first_row)
        cell, number = listing.cell(found.row, found.phone, found.cell), f"+{found.phone}"
        if listing.origin(found.row)[0] == source:
            return cell, number, self.tr("Already in row {row}").format(row=row)
        same = self.tr("Already in row {row} of {name}")
        return cell, number, same.format(row=row, name=source_of(listing, found.first_row))


def _row(listing: Listing, part: Part, i: int) -> int:
    match part:
        case Part.READY:
            return listing.phone_rows[i]
        case Part.REPEATED:
            return listing.repeated[i].row
        case Part.REJECTED:
            return listing.rejected[i].row
        case Part.BLOCKED:
            return listing.blocked_rows[i].row


def _ready(listing: Listing, i: int) -> tuple[str, ...]:
    phone = listing.phones[i]
    return listing.cell(listing.phone_rows[i], phone, listing.phone_cell(i)), f"+{phone}"


def _blocked(listing: Listing, i: int) -> tuple[str, ...]:
    found = listing.blocked_rows[i]
    return listing.cell(found.row, found.phone, found.cell), f"+{found.phone}"


def _rejected(listing: Listing, i: int) -> tuple[str, ...]:
    found = listing.rejected[i]
    return found.cell, names.reject_reason(found.reason, found.region)


def _one_line(cell: str) -> str:
    return " ".join(cell.split())


def _alignment(section: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if section else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
