"""The measures themselves: they find what cannot be read, and nothing else."""

import pytest
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.ui.elided_combo import ElidedCombo
from nxdesk.ui.elided_label import ElidedLabel
from tests.ui.walks.fitting import faults
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
