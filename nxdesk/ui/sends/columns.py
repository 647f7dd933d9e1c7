"""A table as a list of columns: what each says of a row, by Qt's roles and those of ui/table.py."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
Says = Mapping[int, Callable[[Row], object]]
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NONE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """right: where numbers belong, under a heading that stands there too. says: what it answers to a role."""

    heading: str
    text: Callable[[Row], str]
    right: bool = False
    says: Says[Row] = field(default_factory=dict)


class ColumnsModel(QAbstractTableModel, Generic[Row]):
    """Rows are plain values. One that comes again, by its key, keeps its selection and its place in view."""

    def __init__(
        self,
        columns: tuple[Column[Row], ...],
        key: Callable[[Row], Hashable],
        says: Says[Row],
        parent: QObject | None = None,
    ) -> None:
        """says: what every cell answers where its column does not."""
        super().__init__(parent)
        self._columns = columns
        self._key = key
        self._says = says
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def set_rows(self, rows: tuple[Row, ...]) -> list[int]:
        """Show these. Gives the rows that are new or changed; only those are painted again.

        New rows may come in at the top. Everything else that comes or goes makes it another table.
        """
        before = self._rows
        fresh = max(0, len(rows) - len(before))
        if [self._key(row) for row in rows[fresh:]] != [self._key(row) for row in before]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return list(range(len(rows)))
        if fresh:
            self.beginInsertRows(_NONE, 0, fresh - 1)
            self._rows = (*rows[:fresh], *before)
            self.endInsertRows()
        self._rows = rows
        pairs = enumerate(zip(before, rows[fresh:], strict=True), fresh)
        changed = [number for number, (old, new) in pairs if old != new]
        for number in changed:
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._columns) - 1))
        return [*range(fresh), *changed]

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        says = column.says.get(role) or self._says.get(role)
        return says(row) if says else None

    def _alignment(self, column: int) -> object:
        return _RIGHT if self._columns[column].right else None
