"""The people on the do-not-contact list as a table, those that are searched for."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nxdesk.journal.do_not_contact import Blocked
from nxdesk.ui.table import CellRole
from nxdesk.ui.texts import numbers

Index = QModelIndex | QPersistentModelIndex


class DoNotContactModel(QAbstractTableModel):
    """Each row is written only when it is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[Blocked] = ()
        self._places: Sequence[int] = ()

    def show_people(self, people: Sequence[Blocked], places: Sequence[int] | None) -> None:
        """places: of the people to show; None is all of them."""
        self.beginResetModel()
        self._people = people
        self._places = range(len(people)) if places is None else places
        self.endResetModel()

    def phone(self, row: int) -> int:
        return self._people[self._places[row]].phone

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Number"), self.tr("Since"), self.tr("From"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            found = self._people[self._places[index.row()]]
            origin = found.origin or self.tr("Typed or pasted")
            return (f"+{found.phone}", numbers.moment(found.added), origin)[index.column()]
        if role == CellRole.MUTED:
            return index.column() > 0
        return None
