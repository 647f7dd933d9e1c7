import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from pytestqt.qtbot import QtBot

from nxdesk.ui.colors import LIGHT, Tone
from nxdesk.ui.table import ROW_HEIGHT, CellRole, Table
from nxdesk.ui.theme import Theme


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> Table:
    made = Table("Requests")
    model = QStandardItemModel(made)
    model.setHorizontalHeaderLabels(["People", "State", "Said"])
    for line in range(3):
        cells = [QStandardItem(text) for text in ("2,000", "Accepted", "Success")]
        cells[0].setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        cells[1].setData(Tone.GOOD, CellRole.PILL)
        cells[1].setData("check-circle", CellRole.ICON)
        cells[2].setData("and more", CellRole.DETAIL)
        for cell in cells:
            cell.setData(line == 1, CellRole.CURRENT)
        model.appendRow(cells)
    made.setModel(model)
    made.set_widths((100, 120, 0))
    made.resize(500, 200)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.clearFocus()
    return made


def cell(table: Table, line: int, column: int) -> QImage:
    place = table.visualRect(table.model().index(line, column))
    return table.viewport().grab(QRect(place)).toImage()


def inked(image: QImage, ground: str) -> tuple[int, int]:
    """The first and the last column of pixels that hold anything but the ground, above the hairline."""
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).name() != ground for y in range(image.height() - 2))
    ]
    return columns[0], columns[-1]


def ground(table: Table, line: int) -> str:
    image = cell(table, line, 2)
    return image.pixelColor(image.width() - 3, 10).name()


def test_a_column_of_pills_is_as_wide_as_the_longest_word(table: Table) -> None:
    table.fit_pills(1, ["Accepted"])
    assert table.columnWidth(1) == 120, "there was room"
    word = "Принято частично"
    state = table.model().index(0, 1)
    table.model().setData(state, word)
    cut = cell(table, 0, 1)
    table.fit_pills(1, ["Accepted", word])
    assert table.columnWidth(1) > 120
    fitting = inked(cell(table, 0, 1), ground(table, 0))
    table.setColumnWidth(1, 300)
    table.resize(700, 200)
    assert inked(cell(table, 0, 1), ground(table, 0)) == fitting, "nothing of it was cut"
    assert inked(cut, ground(table, 0))[1] < fitting[1]


def test_rows_are_34_high_and_divided_by_hairlines(table: Table) -> None:
    assert table.rowHeight(0) == ROW_HEIGHT
    first, last = cell(table, 0, 0), cell(table, 2, 0)
    assert first.pixelColor(50, ROW_HEIGHT - 1).name() == LIGHT.border
    assert last.pixelColor(50, ROW_HEIGHT - 1).name() != LIGHT.border


def test_numbers_stand_at_the_right_and_texts_at_the_left(table: Table) -> None:
    left, right = inked(cell(table, 0, 0), ground(table, 0))
    assert left > 40
    assert 86 <= right <= 91
    left, _right = inked(cell(table, 0, 2), ground(table, 0))
    assert 9 <= left <= 12


def test_a_state_is_a_pill_in_its_colour(table: Table) -> None:
    image = cell(table, 0, 1)
    assert image.pixelColor(22, 7).name() == LIGHT.good_soft
    assert image.pixelColor(image.width() - 4, ROW_HEIGHT // 2).name() == ground(table, 0)


def test_the_row_under_way_and_the_selected_row_stand_out(table: Table) -> None:
    assert ground(table, 1) == LIGHT.accent_soft
    assert ground(table, 0) != LIGHT.accent_soft
    table.selectRow(0)
    assert ground(table, 0) == LIGHT.accent_soft


def test_the_ring_of_the_focus(table: Table) -> None:
    middle = QPoint(table.viewport().width() // 2, table.viewport().height() - 1)
    assert table.viewport().grab().toImage().pixelColor(middle).name() != LIGHT.accent
    table.setFocus()
    assert table.viewport().grab().toImage().pixelColor(middle).name() == LIGHT.accent


def test_a_long_text_is_cut_and_a_line_break_does_not_break_the_row(table: Table) -> None:
    model = table.model()
    model.setData(model.index(0, 2), "a long text that goes on\nand on " * 20)
    _left, right = inked(cell(table, 0, 2), ground(table, 0))
    assert right <= table.columnWidth(2) - 9


def test_enter_opens_a_row(qtbot: QtBot, table: Table) -> None:
    table.setFocus()
    table.selectRow(1)
    with qtbot.waitSignal(table.activated, timeout=1000) as signal:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert signal.args[0].row() == 1


def test_a_short_table_is_as_high_as_its_rows(table: Table) -> None:
    table.fit_height()
    assert table.height() == table.horizontalHeader().height() + 3 * ROW_HEIGHT
    assert table.verticalScrollBar().maximum() == 0
