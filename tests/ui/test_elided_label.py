"""A line of text that gives way."""

from pytestqt.qtbot import QtBot

from nxdesk.ui.elided_label import ElidedLabel
from nxdesk.ui.header import PageHeader

LONG = "Autumn sale for everybody in the northern regions " * 4


def test_it_gives_way_and_keeps_the_whole_text(qtbot: QtBot) -> None:
    line = ElidedLabel(LONG)
    qtbot.addWidget(line)
    line.resize(200, 20)
    line.show()
    assert line.minimumSizeHint().width() <= 60 < line.sizeHint().width()
    assert line.text() == line.toolTip() == LONG
    assert line._shown().endswith("…")
    line.resize(line.sizeHint())
    assert line._shown() == LONG
    assert line.toolTip() == ""


def test_a_long_title_makes_no_window_wider(qtbot: QtBot) -> None:
    header = PageHeader("Sends", "8 sends")
    qtbot.addWidget(header)
    before = header.minimumSizeHint().width()
    header.set_title(LONG)
    assert header.minimumSizeHint().width() <= before + 160
