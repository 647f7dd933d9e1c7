"""The first rows of a file as they are, with the column of numbers marked."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView

from nxdesk.recipients.columns import Look
from nxdesk.ui.lists.list_words import column_name
from nxdesk.ui.table import ROW_HEIGHT, CellRole, Table

Index = QModelIndex | QPersistentModelIndex
_COLUMNS = 60
_ROWS = 5  # that are seen without scrolling
_NUMBER_WIDTH = 60
_NARROWEST = 110
_WIDEST = 260


class FirstRowsModel(QAbstractTableModel):
    """Column 0 has the numbers of the rows, the columns of the file come after it: the first of them, and all
    that are read. A file may have 16,384."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self.columns: tuple[int, ...] = ()
        """Those of the file that are shown, counted from 0."""

    def show_look(self, look: Look) -> None:
        self.beginResetModel()
        self._look = look
        read = (*look.choice.phone_columns, look.choice.country_column)
        width = len(look.headings)
        found = {column for column in read if column is not None and column < width}
        self.columns = tuple(sorted(found.union(range(min(width, _COLUMNS)))))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self._look is None else len(self._look.first_rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self._look is None else 1 + len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if self._look is None or orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if not section:
                return self.tr("Row")
            column = self.columns[section - 1]
            return column_name(column, self._look.headings[column])
        if role == Qt.ItemDataRole.ToolTipRole and section:
            return self.tr("Press to read the phone numbers from this column")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        assert self._look is not None
        choice = self._look.choice
        column = self.columns[index.column() - 1] if index.column() else -1
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            if column < 0:
                return str((choice.header_row or 0) + 1 + index.row())
            return self._look.first_rows[index.row()][column]
        if role in {CellRole.STRONG, CellRole.CURRENT}:
            return column in choice.phone_columns
        if role == CellRole.MUTED:
            return column not in choice.phone_columns
        return None


class FirstRows(Table):
    """Pressing the head of a column says that the numbers are there."""

    column_pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("First rows of the file"))
        self._model = FirstRowsModel(self)
        self.setModel(self._model)
        self._shown: tuple[Look, int] | None = None
        self._wished: tuple[int, ...] = ()  # widths, measured once: it takes its time
        across = self.horizontalHeader()
        across.setSectionsClickable(True)
        across.sectionClicked.connect(self._on_pressed)
        self.setFixedHeight(across.height() + _ROWS * ROW_HEIGHT)

    def show_look(self, look: Look, rows: int = _ROWS) -> None:
        """rows: how many are seen without scrolling."""
        if self._shown == (look, rows):
            return
        self._shown = look, rows
        self.setFixedHeight(self.horizontalHeader().height() + rows * ROW_HEIGHT)
        self._model.show_look(look)
        self.ensurePolished()
        self._wished = tuple(
            min(max(self.sizeHintForColumn(column), _NARROWEST), _WIDEST)
            for column in range(1, self._model.columnCount())
        )
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Each as wide as its content asks for; what is left goes to all. The numbers are in sight."""
        wished = self._wished
        if not wished:
            return
        spare = max(0, self.viewport().width() - _NUMBER_WIDTH - sum(wished)) // len(wished)
        self.set_widths((_NUMBER_WIDTH, *(width + spare for width in wished)))
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        column = self._shown[0].choice.column if self._shown else None
        if column in self._model.columns:
            self.updateGeometries()  # else it may not be scrolled yet
            self.scrollTo(self._model.index(0, self._model.columns.index(column) + 1))

    def _on_pressed(self, section: int) -> None:
        if section:
            self.column_pressed.emit(self._model.columns[section - 1])


def _alignment(section: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if section else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
