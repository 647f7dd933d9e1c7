"""The segmented choice and the rail, with real keys and clicks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.ui.colors import LIGHT
from nxdesk.ui.rail import Place, Rail
from nxdesk.ui.segmented import Segment, SegmentedChoice, SegmentLook
from nxdesk.ui.theme import Theme

SEGMENTS = tuple(Segment(word.lower(), word, word.lower()) for word in ("Text", "Video", "Card"))
PLACES = (Place("compose", "Compose", "pencil"), Place("lists", "Lists", "people"))


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(widget.isActiveWindow)


@pytest.fixture
def kinds(qtbot: QtBot, theme: Theme) -> SegmentedChoice:
    made = SegmentedChoice(SEGMENTS, "Kind of message")
    made.resize(400, made.sizeHint().height())
    show(qtbot, made)
    return made


@pytest.fixture
def rail(qtbot: QtBot, theme: Theme) -> Rail:
    made = Rail(PLACES)
    made.account.set_account("Practice account", "Nothing leaves this computer", "Practice")
    made.resize(made.width(), 400)
    show(qtbot, made)
    return made


def test_the_first_segment_is_chosen(kinds: SegmentedChoice) -> None:
    assert kinds.choice == "text"


@pytest.mark.parametrize("edge", ["left", "right"])
def test_a_click_anywhere_in_a_segment_chooses_it(qtbot: QtBot, kinds: SegmentedChoice, edge: str) -> None:
    segment = kinds.segment("card")
    at = QPoint(2 if edge == "left" else segment.width() - 2, segment.height() // 2)
    with qtbot.waitSignal(kinds.chosen, timeout=1000) as signal:
        qtbot.mouseClick(segment, Qt.MouseButton.LeftButton, pos=at)
    assert signal.args == ["card"]
    assert kinds.choice == "card"


def test_arrow_keys_move_the_choice(qtbot: QtBot, kinds: SegmentedChoice) -> None:
    chosen: list[str] = []
    kinds.chosen.connect(chosen.append)
    kinds.segment("text").setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)
    assert chosen == ["video", "card", "video"]


def test_choosing_by_program_is_silent(qtbot: QtBot, kinds: SegmentedChoice) -> None:
    with qtbot.assertNotEmitted(kinds.chosen):
        kinds.set_choice("video")
    assert kinds.choice == "video"
    with qtbot.waitSignal(kinds.chosen, timeout=1000):
        kinds.segment("text").click()


def test_segments_are_radio_buttons_with_names(kinds: SegmentedChoice) -> None:
    said = QAccessible.queryAccessibleInterface(kinds.segment("video"))
    assert said.role() == QAccessible.Role.RadioButton
    assert said.text(QAccessible.Text.Name) == "Video"
    assert kinds.accessibleName() == "Kind of message"


def test_a_disabled_segment_is_not_chosen(qtbot: QtBot, kinds: SegmentedChoice) -> None:
    kinds.segment("card").setEnabled(False)
    qtbot.mouseClick(kinds.segment("card"), Qt.MouseButton.LeftButton)
    assert kinds.choice == "text"


def test_the_ring_comes_with_the_keyboard_and_not_with_a_click(qtbot: QtBot, theme: Theme) -> None:
    tabs = SegmentedChoice(SEGMENTS, "Preview", SegmentLook.TABS)
    show(qtbot, tabs)
    segment = tabs.segment("video")
    middle = (segment.width() // 2, 0)
    segment.setFocus(Qt.FocusReason.MouseFocusReason)
    assert segment.grab().toImage().pixelColor(*middle).name() != LIGHT.accent
    tabs.segment("text").setFocus()
    segment.setFocus(Qt.FocusReason.TabFocusReason)
    assert segment.grab().toImage().pixelColor(*middle).name() == LIGHT.accent


def test_a_place_is_chosen_by_click(qtbot: QtBot, rail: Rail) -> None:
    with qtbot.waitSignal(rail.chosen, timeout=1000) as signal:
        qtbot.mouseClick(rail.item("lists"), Qt.MouseButton.LeftButton)
    assert signal.args == ["lists"]
    assert rail.item("lists").isChecked()
    assert not rail.item("compose").isChecked()


def test_a_place_is_chosen_by_keyboard(qtbot: QtBot, rail: Rail) -> None:
    rail.set_place("compose")
    rail.item("compose").setFocus()
    with qtbot.waitSignal(rail.chosen, timeout=1000) as signal:
        qtbot.keyClick(rail.item("compose"), Qt.Key.Key_Down)
    assert signal.args == ["lists"]


def test_a_place_is_chosen_once_however_it_is_done(qtbot: QtBot, rail: Rail) -> None:
    """Assistive technology toggles it, and Qt does not call that a click; a second click leads back to it."""
    heard: list[str] = []
    rail.chosen.connect(heard.append)
    rail.item("lists").toggle()
    assert heard == ["lists"]
    for code in ("compose", "compose"):
        qtbot.mouseClick(rail.item(code), Qt.MouseButton.LeftButton)
    assert heard == ["lists", "compose", "compose"]
    rail.set_place("lists")
    assert len(heard) == 3


def test_a_place_says_its_count(rail: Rail) -> None:
    rail.set_count("lists", "4", "4 lists")
    assert rail.item("lists").accessibleName() == "Lists"
    assert rail.item("lists").accessibleDescription() == "4 lists"


def test_the_account_box(qtbot: QtBot, rail: Rail) -> None:
    assert rail.account.accessibleName() == "Practice account, Practice"
    assert rail.account.accessibleDescription() == "Nothing leaves this computer"
    with_tag = rail.account.sizeHint().height()
    with qtbot.waitSignal(rail.account_pressed, timeout=1000):
        qtbot.mouseClick(rail.account, Qt.MouseButton.LeftButton, pos=QPoint(30, 20))
    rail.account.set_account("Boots & Co", "appkey bFzEXXAx")
    assert rail.account.sizeHint().height() < with_tag


def test_the_menu_is_there_once_it_is_set(qtbot: QtBot, rail: Rail) -> None:
    menu_button = next(made for made in rail.findChildren(QPushButton) if made.accessibleName() == "Menu")
    assert not menu_button.isVisible()
    menu = QMenu(rail)
    rail.set_menu(menu)
    assert menu_button.isVisible()
    assert menu_button.menu() is menu
