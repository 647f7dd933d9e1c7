"""The people on the do-not-contact list as a table, those that are searched for."""

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nxdesk.journal.do_not_contact import BlockedPeople
from nxdesk.ui.table import CellRole
from nxdesk.ui.texts import numbers

Index = QModelIndex | QPersistentModelIndex


class DoNotContactModel(QAbstractTableModel):
    """Each row is written only when it is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = BlockedPeople(())
        self._places: Sequence[int] = ()

    def show_people(self, people: BlockedPeople, places: Sequence[int] | None) -> None:
        """places: of the people to show; None is all of them."""
        self.beginResetModel()
        self._people = people
        self._places = range(len(people)) if places is None else places
        self.endResetModel()

    def phones(self, rows: Sequence[range]) -> Callable[[], Sequence[int]]:
        """What gives the numbers in those rows, as they are now. It may be called in any thread."""
        phones, places = self._people.phones, self._places
        return lambda: array("Q", (phones[places[row]] for some in rows for row in some))

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
