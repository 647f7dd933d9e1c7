"""The rows of a list as a table: ready, repeated or rejected. Each is looked up only when it is seen."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nxdesk.recipients.listing import Listing
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.table import CellRole
from nxdesk.ui.texts import names

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Shown:
    """headings, how many rows, and the cells of one."""

    headings: tuple[str, ...]
    count: int
    cells: Callable[[int], tuple[str, ...]]


_NOTHING = _Shown((), 0, lambda _: ())


class RowsModel(QAbstractTableModel):
    """Numbers of rows are written as Excel writes them, without separators."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = _NOTHING

    def show_part(self, listing: Listing | None, part: Part) -> None:
        self.beginResetModel()
        self._shown = self._of(listing, part) if listing else _NOTHING
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._shown.count

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._shown.headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown.cells(index.row())[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:  # a long cell is cut
            return self._shown.cells(index.row())[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == CellRole.MUTED:
            return index.column() == 0
        return None

    def _of(self, listing: Listing, part: Part) -> _Shown:
        match part:
            case Part.READY:
                return self._ready(listing)
            case Part.REPEATED:
                return self._repeated(listing)
            case Part.REJECTED:
                return self._rejected(listing)

    def _ready(self, listing: Listing) -> _Shown:
        phones, rows = listing.phones, listing.phone_rows
        headings = (self.tr("Row"), self.tr("Number"))
        return _Shown(headings, len(phones), lambda i: (str(rows[i]), f"+{phones[i]}"))

    def _repeated(self, listing: Listing) -> _Shown:
        repeated = listing.repeated
        same = self.tr("Already in row {row}")

        def cells(i: int) -> tuple[str, ...]:
            found = repeated[i]
            return str(found.row), f"+{found.phone}", same.format(row=found.first_row)

        return _Shown((self.tr("Row"), self.tr("Number"), self.tr("Why")), len(repeated), cells)

    def _rejected(self, listing: Listing) -> _Shown:
        rejected = listing.rejected

        def cells(i: int) -> tuple[str, ...]:
            found = rejected[i]
            return str(found.row), found.cell, names.reject_reason(found.reason, found.region)

        return _Shown((self.tr("Row"), self.tr("Cell"), self.tr("Why")), len(rejected), cells)


def _alignment(section: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if section else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
