"""The lists that were kept under a name: to use again, to rename, to delete."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nxdesk.journal.kept_lists import KeptList
from nxdesk.ui import dialogs
from nxdesk.ui.card import Card
from nxdesk.ui.lists.kept_book import KeptBook
from nxdesk.ui.lists.name_sheet import NameSheet
from nxdesk.ui.roles import Role, button
from nxdesk.ui.sends.empty_part import EmptyPart
from nxdesk.ui.table import CellRole, Table
from nxdesk.ui.texts import numbers

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = (260, 110, 0, 110)
_PEOPLE = 1


class KeptModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lists: tuple[KeptList, ...] = ()

    def show_lists(self, lists: tuple[KeptList, ...]) -> None:
        self.beginResetModel()
        self.lists = lists
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lists)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(_WIDTHS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("People"), self.tr("Made from"), self.tr("Kept"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        kept, column = self.lists[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            people, day = numbers.number(kept.people), numbers.moment(kept.created)
            return (kept.name, people, kept.source, day)[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == CellRole.STRONG:
            return column == 0
        if role == CellRole.MUTED:
            return column > _PEOPLE
        return None


class KeptView(QWidget):
    """Its buttons are about the list that is selected; a double click or Enter uses it."""

    used = Signal(object)  # a KeptList
    open_requested = Signal()  # there is none yet: a list to keep

    def __init__(self, book: KeptBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.model = KeptModel(self)
        self.table = Table(self.tr("Kept lists"))
        self.table.setModel(self.model)
        self.table.set_widths(_WIDTHS)
        self.table.activated.connect(self._use)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.use = button(self.tr("Use this list"), Role.PRIMARY)
        self.rename = button(self.tr("Rename…"), icon_name="pencil")
        self.delete = button(self.tr("Delete…"), icon_name="trash")
        self.use.clicked.connect(self._use)
        self.rename.clicked.connect(self._rename)
        self.delete.clicked.connect(self._delete)
        self.nothing = EmptyPart(
            "people",
            self.tr("A list that you keep is here, one click away from the next message."),
            self.tr("Open a list, then press “Keep this list…”."),
            self.tr("Open a list…"),
            role=Role.PRIMARY,
        )
        self.nothing.pressed.connect(self.open_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.delete)
        buttons.addWidget(self.rename)
        buttons.addStretch(1)
        buttons.addWidget(self.use)
        card = Card()
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.nothing, 1)
        card.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 24, 24)
        column.addWidget(card)
        book.changed.connect(self.show_lists)
        self.show_lists()

    @property
    def selected(self) -> KeptList | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.lists[rows[0].row()] if rows else None

    def show_lists(self) -> None:
        before = self.selected
        self.model.show_lists(self._book.all)
        ids = [kept.id for kept in self._book.all]
        if ids:
            self.table.selectRow(ids.index(before.id) if before and before.id in ids else 0)
        self.table.setVisible(bool(ids))
        self.nothing.setVisible(not ids)
        self._show_buttons()

    def _show_buttons(self) -> None:
        for made in (self.use, self.rename, self.delete):
            made.setVisible(bool(self._book.all))
            made.setEnabled(self.selected is not None)

    def _use(self) -> None:
        if self.selected:
            self.used.emit(self.selected)

    def _rename(self) -> None:
        kept = self.selected
        if kept is None:
            return
        others = {other.name for other in self._book.all if other.id != kept.id}
        sheet = NameSheet(self.tr("Rename the list"), kept.name, others, "", self)
        sheet.named.connect(lambda name: self._book.rename(kept.id, name))
        sheet.open()

    def _delete(self) -> None:
        kept = self.selected
        if kept is None:
            return
        question = dialogs.Question(
            self.tr("Delete “{name}”?").format(name=kept.name),
            self.tr(
                "%Ln numbers are deleted from this computer. Sends that used them stay.", "", kept.people
            ),
            (
                dialogs.Choice("keep", self.tr("Keep it")),
                dialogs.Choice("delete", self.tr("Delete the list"), Role.DANGER),
            ),
            safe="keep",
        )
        if dialogs.ask(self, question) == "delete":
            self._book.delete(kept.id)


def _alignment(section: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if section == _PEOPLE else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
