import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from nxdesk.ui import dialogs
from nxdesk.ui.dialogs import Choice, Question, QuestionSheet
from nxdesk.ui.roles import Role
from nxdesk.ui.theme import Theme
from tests.ui.conftest import Answers

STOP = Question(
    "Stop sending?",
    "4,480 people are waiting.",
    (Choice("stop", "Stop", Role.DANGER), Choice("stay", "Go on")),
    safe="stay",
)


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme) -> QuestionSheet:
    made = QuestionSheet(STOP)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(sheet: QuestionSheet, text: str) -> QPushButton:
    return next(made for made in sheet.findChildren(QPushButton) if made.text() == text)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_keys_pressed_in_haste_are_safe(qtbot: QtBot, sheet: QuestionSheet, key: Qt.Key) -> None:
    qtbot.keyClick(sheet.focusWidget() or sheet, key)
    assert not sheet.isVisible()
    assert sheet.answer == "stay"


def test_the_dangerous_one_is_not_the_default_even_with_the_focus(qtbot: QtBot, sheet: QuestionSheet) -> None:
    press(sheet, "Stop").setFocus()
    qtbot.keyClick(press(sheet, "Stop"), Qt.Key.Key_Return)
    assert sheet.answer == "stay"


def test_the_answer_is_the_code_of_the_button(qtbot: QtBot, sheet: QuestionSheet) -> None:
    qtbot.mouseClick(press(sheet, "Stop"), Qt.MouseButton.LeftButton)
    assert sheet.answer == "stop"
    assert not sheet.isVisible()


def test_space_presses_the_button_that_was_chosen_on_purpose(qtbot: QtBot, sheet: QuestionSheet) -> None:
    press(sheet, "Stop").setFocus()
    qtbot.keyClick(press(sheet, "Stop"), Qt.Key.Key_Space)
    assert sheet.answer == "stop"


def test_a_dangerous_answer_cannot_be_the_safe_one() -> None:
    with pytest.raises(AssertionError):
        Question("x", "y", (Choice("stop", "Stop", Role.DANGER),), safe="stop")
    with pytest.raises(AssertionError):
        Question("x", "y", (Choice("stop", "Stop"),), safe="other")


def test_pages_ask_through_the_seam(answers: Answers) -> None:
    answers.codes = ["stop"]
    assert dialogs.ask(None, STOP) == "stop"
    assert answers.questions == [STOP]


def test_a_long_text_is_seen_to_its_end(qtbot: QtBot, theme: Theme) -> None:
    made = QuestionSheet(Question("Find?", "Long words stand here. " * 40, STOP.choices, safe="stay"))
    qtbot.addWidget(made)
    made.show()
    for text in made.findChildren(QLabel):
        assert text.height() >= text.heightForWidth(text.width())
