"""A table as a list of columns: what each says of a row, by Qt's roles and those of ui/table.py."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import zip_longest
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nxdesk.ui.table import Cell, CellRole, cell_of

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
        self._cells: dict[tuple[int, int], Cell] = {}

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def set_rows(self, rows: tuple[Row, ...]) -> list[int]:
        """Show these. Gives the rows that are new or changed; only those are painted again.

        Rows may come and go anywhere. When none stays, or those that stay change places, it is another table.
        """
        self._cells = {}
        before = {self._key(row): row for row in self._rows}
        keys = [self._key(row) for row in rows]
        wanted = set(keys)
        stay = [key for key in before if key in wanted]
        alike = len(before) != len(self._rows) or len(wanted) != len(rows)  # keys that do not tell rows apart
        if alike or not stay or stay != [key for key in keys if key in before]:
            self.beginResetModel()
            self._rows = rows
            self._cells = {}
            self.endResetModel()
            return list(range(len(rows)))
        fresh = [number for number, key in enumerate(keys) if key not in before]
        self._remove([number for number, key in enumerate(before) if key not in wanted])
        self._insert(fresh, rows)
        self._rows = rows
        self._cells = {}
        pairs = enumerate(zip(keys, rows, strict=True))
        changed = [number for number, (key, row) in pairs if key in before and before[key] != row]
        for number in changed:
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._columns) - 1))
        return sorted(fresh + changed)

    def _remove(self, gone: list[int]) -> None:
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(_NONE, first, last)
            self._rows = (*self._rows[:first], *self._rows[last + 1 :])
            self.endRemoveRows()

    def _insert(self, fresh: list[int], rows: tuple[Row, ...]) -> None:
        for first, last in _runs(fresh):  # from the top: what is above a run is in its place already
            self.beginInsertRows(_NONE, first, last)
            self._rows = (*self._rows[:first], *rows[first : last + 1], *self._rows[first:])
            self.endInsertRows()

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
        if role == CellRole.CELL:
            return self._cell(index.row(), index.column())
        return self._answer(self._rows[index.row()], index.column(), role)

    def _cell(self, row: int, column: int) -> Cell:
        """Kept until there are other rows: scrolling asks for it in every frame."""
        place = (row, column)
        if place not in self._cells:
            self._cells[place] = cell_of(partial(self._answer, self._rows[row], column))
        return self._cells[place]

    def _answer(self, row: Row, number: int, role: int) -> object:
        column = self._columns[number]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(number)
        says = column.says.get(role) or self._says.get(role)
        return says(row) if says else None

    def _alignment(self, column: int) -> object:
        return _RIGHT if self._columns[column].right else None


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of neighbours in ascending numbers."""
    first = None
    for number, after in zip_longest(numbers, numbers[1:]):
        first = number if first is None else first
        if after != number + 1:
            yield first, number
            first = None
