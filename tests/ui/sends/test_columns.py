"""The model of the tables: what it tells the view when rows change."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from nxdesk.ui.sends.columns import Column, ColumnsModel
from nxdesk.ui.table import CellRole

Row = tuple[int, str]


class Told:
    """What the view was told."""

    def __init__(self, model: ColumnsModel[Row]) -> None:
        self.log: list[object] = []
        model.modelReset.connect(lambda: self.log.append("reset"))
        model.dataChanged.connect(lambda first, last, _roles: self.log.append((first.row(), last.row())))
        model.rowsInserted.connect(lambda _parent, first, last: self.log.append(("new", first, last)))
        model.rowsRemoved.connect(lambda _parent, first, last: self.log.append(("gone", first, last)))


@pytest.fixture
def model(qtbot: QtBot, qtmodeltester: ModelTester) -> ColumnsModel[Row]:
    columns: tuple[Column[Row], ...] = (
        Column("Id", lambda row: str(row[0]), right=True),
        Column("Name", lambda row: row[1], says={CellRole.STRONG: lambda _row: True}),
    )
    made = ColumnsModel(columns, lambda row: row[0], {CellRole.MUTED: lambda row: row[0] == 1})
    made.set_rows(((2, "b"), (1, "a")))
    qtmodeltester.check(made)
    return made


def test_only_what_changed_is_told(model: ColumnsModel[Row]) -> None:
    told = Told(model)
    assert model.set_rows(((2, "b"), (1, "A"))) == [1]
    assert told.log == [(1, 1)]
    assert model.set_rows(((2, "b"), (1, "A"))) == []
    assert told.log == [(1, 1)]


def test_new_rows_come_in_anywhere(model: ColumnsModel[Row]) -> None:
    told = Told(model)
    assert model.set_rows(((4, "d"), (3, "c"), (2, "B"), (1, "a"))) == [0, 1, 2]
    assert told.log == [("new", 0, 1), (2, 2)]
    assert model.rows[0] == (4, "d")
    told.log.clear()
    assert model.set_rows(((4, "d"), (3, "c"), (9, "i"), (2, "B"), (1, "a"), (8, "h"), (7, "g"))) == [2, 5, 6]
    assert told.log == [("new", 2, 2), ("new", 5, 6)]


def test_rows_go_from_anywhere(model: ColumnsModel[Row]) -> None:
    model.set_rows(((6, "f"), (5, "e"), (4, "d"), (3, "c"), (2, "b"), (1, "a")))
    told = Told(model)
    assert model.set_rows(((5, "e"), (2, "B"), (0, "z"))) == [1, 2]
    assert told.log == [("gone", 5, 5), ("gone", 2, 3), ("gone", 0, 0), ("new", 2, 2), (1, 1)]
    assert model.rows == ((5, "e"), (2, "B"), (0, "z"))


@pytest.mark.parametrize(
    "rows", [((1, "a"), (2, "b")), ((5, "e"), (4, "d"), (3, "c")), ((2, "b"), (2, "c")), ()]
)
def test_everything_else_is_another_table(model: ColumnsModel[Row], rows: tuple[Row, ...]) -> None:
    told = Told(model)
    assert model.set_rows(rows) == list(range(len(rows)))
    assert told.log == ["reset"]
    assert model.rowCount() == len(rows)


def test_what_a_cell_says(model: ColumnsModel[Row]) -> None:
    assert model.index(1, 1).data() == "a"
    assert model.index(1, 1).data(CellRole.STRONG) is True
    assert model.index(1, 0).data(CellRole.STRONG) is None
    assert model.index(1, 0).data(CellRole.MUTED) is True
    assert Qt.AlignmentFlag(model.index(1, 0).data(Qt.ItemDataRole.TextAlignmentRole)) & (
        Qt.AlignmentFlag.AlignRight
    )
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Name"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.rowCount(QModelIndex()) == 2
