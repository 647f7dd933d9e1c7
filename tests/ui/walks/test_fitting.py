"""The measures themselves: they find what cannot be read, and nothing else."""

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nxdesk.ui.elided_combo import ElidedCombo
from nxdesk.ui.elided_label import ElidedLabel
from nxdesk.ui.table import CellDelegate, Table
from tests.ui.walks import opening
from tests.ui.walks.fitting import faults
from tests.ui.walks.painted import paint
from tests.ui.walks.stretched import stretched

LONG = "Some words that need a good deal of room"


def window(qtbot: QtBot, *widgets: QWidget, width: int = 120, height: int = 40) -> QWidget:
    """Each where it is put, in a window of that size."""
    whole = QWidget()
    for widget in widgets:
        widget.setParent(whole)
    whole.resize(width, height)
    qtbot.addWidget(whole)
    whole.show()
    return whole


def placed(widget: QWidget, left: int, top: int, width: int, height: int) -> QWidget:
    widget.setGeometry(left, top, width, height)
    return widget


@pytest.mark.parametrize("made", ["label", "button", "placeholder", "combo"])
def test_what_is_cut(qtbot: QtBot, made: str) -> None:
    widget: QWidget
    match made:
        case "label":
            widget = QLabel(LONG)
        case "button":
            widget = QPushButton(LONG)
        case "placeholder":
            widget = QLineEdit()
            widget.setPlaceholderText(LONG)
        case _:
            widget = QComboBox()
            widget.addItem(LONG)
    whole = window(qtbot, placed(widget, 0, 0, 100, 30))
    assert any("cut" in fault for fault in faults(whole))
    widget.setToolTip(LONG)
    assert not any("cut" in fault for fault in faults(whole))
    widget.setToolTip("")
    whole.resize(800, 40)
    widget.resize(700, 30)
    assert faults(whole) == []


def test_wrapped_words_that_are_too_high_or_too_wide(qtbot: QtBot) -> None:
    text = QLabel(LONG)
    text.setWordWrap(True)
    whole = window(qtbot, placed(text, 0, 0, 100, 20))
    assert "px high" in faults(whole)[0]
    text.setText("Donaudampfschifffahrtsgesellschaft")
    assert any("a word" in fault for fault in faults(whole))


def test_what_lies_outside_or_over_another(qtbot: QtBot) -> None:
    one, other = placed(QLabel("One"), 0, 0, 60, 20), placed(QLabel("Other"), 30, 5, 60, 20)
    assert faults(window(qtbot, one, other)) == ["QLabel “One”: over QLabel “Other”"]
    whole = window(qtbot, placed(QLabel("One"), 100, 0, 60, 20))
    assert "outside" in faults(whole)[0]


def test_what_gives_way_says_the_whole_in_its_tooltip(qtbot: QtBot) -> None:
    whole = QWidget()
    row = QHBoxLayout(whole)
    combo = ElidedCombo()
    combo.addItem(LONG)
    row.addWidget(ElidedLabel(LONG))
    row.addWidget(combo)
    qtbot.addWidget(whole)
    whole.resize(240, 60)
    whole.show()
    assert faults(whole) == []


def test_a_column_that_fits(qtbot: QtBot) -> None:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.addWidget(QLabel(LONG))
    column.addWidget(QPushButton(LONG))
    qtbot.addWidget(whole)
    whole.show()
    assert faults(whole) == []


def test_a_cell_that_is_cut_tells_the_whole(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    model = QStandardItemModel(1, 2)
    model.setItem(0, 0, QStandardItem(LONG))
    model.setItem(0, 1, QStandardItem("Short"))
    table = Table("Rows")
    table.setModel(model)
    table.set_widths((100, 0))
    whole = window(qtbot, placed(table, 0, 0, 300, 100), width=320, height=120)
    assert faults(whole) == []
    rest(table, 0)
    assert QToolTip.text() == LONG
    rest(table, 1)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    model.setData(model.index(0, 0), "more", Qt.ItemDataRole.ToolTipRole)
    rest(table, 0)
    assert QToolTip.text() == f"{LONG}\nmore"
    QToolTip.hideText()
    monkeypatch.setattr(CellDelegate, "tip", lambda *_: "more")
    assert faults(whole) == [f"Table “Rows”: cell “{LONG}” cut in 100"]


def rest(table: Table, column: int) -> None:
    """The mouse, on a cell of the first row."""
    place = table.visualRect(table.model().index(0, column)).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)


def test_lists_and_menus_that_have_no_room(qtbot: QtBot) -> None:
    plain, giving = QComboBox(), ElidedCombo()
    for combo in (plain, giving):
        combo.addItem("Short")
        combo.addItem(LONG * 8)
    menu = QMenu("Things")
    menu.addAction(LONG * 8)
    parts = placed(plain, 0, 0, 100, 30), placed(giving, 0, 40, 100, 30)
    whole = window(qtbot, *parts, height=80)
    menu.setParent(whole, Qt.WindowType.Popup)
    found = opening.faults(whole, QSize(1024, 700))
    assert len(found) == 2
    assert "menu “Things”: " in found[0]
    assert "cut" in found[1]


class Painting(QWidget):
    """Paints words where it is told."""

    words: tuple[tuple[int, str], ...] = ()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's
        painter = QPainter(self)
        for left, word in self.words:
            shown = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, 90)
            painter.drawText(QPointF(left, 20), shown)


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (((0, "One"), (50, "Two")), ""),
        (((0, LONG),), "paints “Some"),
        (((100, "Some words"),), "outside"),
        (((0, "One"), (5, "Two")), "on “Two”"),
    ],
)
def test_words_that_are_painted(qtbot: QtBot, words: tuple[tuple[int, str], ...], fault: str) -> None:
    painting = Painting()
    painting.words = words
    whole = window(qtbot, placed(painting, 0, 0, 110, 30))
    found = list(paint(whole).faults())
    assert len(found) == bool(fault)
    assert all(fault in each for each in found)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Save", "[Šàvé öñé]"),
        ("%Ln people", "[%Ln péöplé öñé twö]"),
        ("{first} {second}", "{first} {second}"),
        ("{time} left", "[{time} léft öñé twö thrëé]"),
        ("Text (*.csv)", "[Téxt (*.csv) öñé twö thrëé]"),
    ],
)
def test_the_stretched_language_keeps_what_is_no_word(text: str, made: str) -> None:
    assert stretched(text) == made
    assert made == text or len(made) >= 2 * len(text)
