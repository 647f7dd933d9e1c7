"""The table of rows: several can be selected and copied, a rejected cell can be mended where it stands."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyleOptionViewItem, QWidget

from nxdesk.ui import background
from nxdesk.ui.lists.rows_model import RowsModel
from nxdesk.ui.table import CellDelegate, Table

Index = QModelIndex | QPersistentModelIndex


class RowsTable(Table):
    """Ctrl+C copies the selected rows as Excel takes them; a double click or F2 opens a rejected cell."""

    def __init__(self, accessible_name: str, model: RowsModel) -> None:
        super().__init__(accessible_name)
        self._rows_model = model
        self.setModel(model)
        self.setItemDelegate(_MendDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        copying = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copying.setWhatsThis(self.tr("Copy the rows"))
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self.copy)

    def sizeHint(self) -> QSize:
        """It takes what room there is, and asks for no more than its least height."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def edit_again(self, index: QModelIndex, text: str) -> None:
        """Open that cell with what was typed in it before."""
        self.edit(index)
        field = self.indexWidget(index)  # not by its name: the one before may not be gone yet
        if isinstance(field, QLineEdit):
            field.setText(text)

    def copy(self, then: Callable[[], None] = lambda: None) -> None:
        """Put the selected rows on the clipboard, a line each. In the background: they may be a million."""
        selection = self.selectionModel().selection()
        chosen = [selection.at(place) for place in range(selection.size())]
        ranges = sorted((one.top(), one.bottom() + 1) for one in chosen)
        if not ranges:
            return
        text = self._rows_model.text_of([range(*chosen) for chosen in ranges])

        def done(copied: str) -> None:
            QGuiApplication.clipboard().setText(copied)
            then()

        background.run(self, text, done, _raise)


class _MendDelegate(CellDelegate):
    """The field covers its cell, and no more than a cell is high."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option, index
        field = QLineEdit(parent)
        field.setObjectName("cell")
        field.setAccessibleName(self.tr("The number that is meant"))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        del index
        editor.setGeometry(option.rect.adjusted(2, 1, -2, -2))


def _raise(error: Exception) -> None:
    raise error
