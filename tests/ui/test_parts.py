"""Cards, chips, meters, headers, banners: what they say, and what they paint."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.ui.banner import Banner
from nxdesk.ui.card import Card
from nxdesk.ui.chip import Chip, ChipButton
from nxdesk.ui.colors import DARK, LIGHT, Tone
from nxdesk.ui.header import PageHeader
from nxdesk.ui.meter import Meter
from nxdesk.ui.roles import Role, button, icon_button, label
from nxdesk.ui.scrolling import scrolled
from nxdesk.ui.theme import Scheme, Theme


def color_at(widget: QWidget, x: int, y: int) -> str:
    return widget.grab().toImage().pixelColor(x, y).name()


def test_a_card_has_a_badge_only_when_it_has_a_number(qtbot: QtBot, theme: Theme) -> None:
    with_number, without = Card("Message", 1), Card("Requests")
    for card in (with_number, without):
        qtbot.addWidget(card)
        card.show()
    badge = with_number.findChild(QLabel, "badge")
    assert badge is not None
    assert (badge.text(), badge.isVisible()) == ("1", True)
    hidden = without.findChild(QLabel, "badge")
    assert hidden is not None
    assert not hidden.isVisible()
    assert with_number.accessibleName() == "Message"


def test_a_card_is_a_surface(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    card = Card("Message", parent=page)
    card.setGeometry(10, 10, 200, 100)
    qtbot.addWidget(page)
    assert color_at(page, 110, 60) == LIGHT.surface
    assert color_at(page, 110, 10) == LIGHT.border
    assert color_at(page, 5, 5) == LIGHT.window
    theme.set_scheme(Scheme.DARK)
    assert color_at(page, 110, 60) == DARK.surface


def test_a_chip_says_number_and_word(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip("ready", "12,480", Tone.GOOD)
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "12,480 ready"
    narrow = chip.sizeHint().width()
    chip.set_words("on the do-not-contact list", "5", Tone.PLAIN)
    assert chip.accessibleName() == "5 on the do-not-contact list"
    assert chip.sizeHint().width() > narrow
    assert chip.tone is Tone.PLAIN


@pytest.mark.parametrize("tone", list(Tone))
def test_a_chip_has_the_colour_of_its_tone(qtbot: QtBot, theme: Theme, tone: Tone) -> None:
    chip = Chip("word", "1", tone)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert color_at(chip, chip.width() // 2, 3) == LIGHT.tone(tone).background


def test_only_a_pressable_chip_takes_the_focus_and_is_pressed(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    plain, pressable = Chip("ready", "1"), ChipButton("rejected", "2")
    column.addWidget(plain)
    column.addWidget(pressable)
    qtbot.addWidget(page)
    page.show()
    assert plain.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert plain.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    with qtbot.waitSignal(pressable.clicked, timeout=1000):
        qtbot.mouseClick(pressable, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pressable.clicked, timeout=1000):
        qtbot.keyClick(pressable, Qt.Key.Key_Space)


def test_a_meter_shows_its_parts_and_says_its_value(qtbot: QtBot, theme: Theme) -> None:
    meter = Meter("Progress")
    qtbot.addWidget(meter)
    meter.resize(100, 8)
    meter.set_parts(((50, Tone.GOOD), (20, Tone.BAD)), 100)
    assert [color_at(meter, x, 4) for x in (25, 60, 90)] == [LIGHT.good, LIGHT.bad, LIGHT.border]
    said = QAccessible.queryAccessibleInterface(meter)
    assert said.role() == QAccessible.Role.ProgressBar
    assert (meter.value(), meter.maximum()) == (70, 100)


def test_a_meter_of_nothing_is_an_empty_track(qtbot: QtBot, theme: Theme) -> None:
    meter = Meter("Progress")
    qtbot.addWidget(meter)
    meter.resize(100, 8)
    meter.set_parts((), 0)
    assert color_at(meter, 50, 4) == LIGHT.border


def test_a_header_leads_back(qtbot: QtBot, theme: Theme) -> None:
    header = PageHeader("Autumn sale", "started 14:02", "All sends")
    qtbot.addWidget(header)
    header.show()
    with qtbot.waitSignal(header.back, timeout=1000):
        qtbot.mouseClick(header.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    made = header.add_button("Pause")
    assert made in header.findChildren(QPushButton)


def test_a_banner_is_hidden_until_it_has_something_to_say(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    banner = Banner(page)
    qtbot.addWidget(page)
    page.show()
    assert not banner.isVisible()
    banner.show_text("No keyring was found", Tone.WARN)
    assert banner.isVisible()
    assert banner.accessibleName() == "No keyring was found"
    made = banner.add_button("Why?")
    banner.show_text("Saved", Tone.GOOD)  # the buttons belong to the text before
    assert not made.isVisible()
    close = next(one for one in banner.findChildren(QPushButton) if one.accessibleName())
    with qtbot.waitSignal(banner.closed, timeout=1000):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_buttons_look_as_they_act(qtbot: QtBot, theme: Theme) -> None:
    primary, danger = button("Send", Role.PRIMARY), button("Stop", Role.DANGER)
    for made, color in ((primary, LIGHT.accent), (danger, LIGHT.bad)):
        qtbot.addWidget(made)
        made.resize(made.sizeHint())
        assert color_at(made, made.width() // 2, 3) == color
        assert not made.autoDefault()
    primary.setEnabled(False)
    assert color_at(primary, primary.width() // 2, 3) == LIGHT.border


def test_an_icon_button_has_a_name(qtbot: QtBot, theme: Theme) -> None:
    made = icon_button("close", "Remove the button")
    qtbot.addWidget(made)
    assert made.accessibleName() == made.toolTip() == "Remove the button"


def test_labels_never_read_html(qtbot: QtBot, theme: Theme) -> None:
    made = label("<b>bold</b>")
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText


def test_a_scrolled_page_shows_the_ground_of_the_window(qtbot: QtBot, theme: Theme) -> None:
    inside = QWidget()
    inside.setMinimumHeight(400)
    area = scrolled(inside)
    page = QWidget()
    area.setParent(page)
    area.resize(200, 100)
    qtbot.addWidget(page)
    page.show()
    assert area.verticalScrollBar().maximum() == 300
    assert color_at(page, 50, 50) == LIGHT.window
