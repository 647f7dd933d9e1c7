"""Undo and redo over the whole message: pure steps, and with real keys in the window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from nxdesk.messages.channels import Priority
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import Button, CardMessage, ChoiceMessage, Kind, TextMessage
from nxdesk.ui.compose.compose_page import ComposePage
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.history import MOST_STEPS, History

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def text(value: str) -> Draft:
    return Draft("", TextMessage(value))


def typed(history: History, value: str, start: float = 0.0) -> None:
    for length in range(1, len(value) + 1):
        history.type(text(value[:length]), start + length * 0.1)


def steps_back(history: History) -> list[Draft]:
    found = []
    while history.can_undo:
        found.append(history.undo())
    return found


def test_a_word_is_a_step() -> None:
    history = History(text(""))
    typed(history, "Autumn sale now")
    assert steps_back(history) == [text("Autumn sale"), text("Autumn"), text("")]
    assert not history.can_undo


def test_a_pause_begins_a_step() -> None:
    history = History(text(""))
    history.type(text("a"), 0.0)
    history.type(text("ab"), 5.0)
    assert steps_back(history) == [text("a"), text("")]


def test_each_field_is_a_step_of_its_own() -> None:
    first = Draft("", ChoiceMessage("Hi", (Button("A", ""), Button("B", ""))))
    second = Draft("", ChoiceMessage("Hi", (Button("AA", ""), Button("B", ""))))
    third = Draft("", ChoiceMessage("Hi", (Button("AA", ""), Button("BB", ""))))
    fourth = Draft("x", third.message)
    history = History(first)
    for number, draft in enumerate((second, third, fourth)):
        history.type(draft, number * 0.1)
    assert steps_back(history) == [third, second, first]


def test_what_was_undone_is_redone_until_something_new_is_typed() -> None:
    history = History(text(""))
    typed(history, "one two")
    assert history.undo() == text("one")
    assert history.redo() == text("one two")
    assert not history.can_redo
    history.undo()
    history.type(text("one!"), 9.0)
    assert not history.can_redo
    assert history.undo() == text("one")


def test_after_an_undo_typing_begins_a_step() -> None:
    history = History(text("a"))
    history.type(text("ab"), 0.0)
    history.undo()
    history.type(text("ac"), 0.1)
    assert history.undo() == text("a")


def test_the_oldest_steps_are_forgotten() -> None:
    history = History(text(""))
    for number in range(MOST_STEPS + 20):
        history.step(text(str(number)))
    assert len(steps_back(history)) == MOST_STEPS


DRAFTS = st.builds(
    Draft,
    st.text(max_size=3),
    st.builds(TextMessage, st.text("ab ", max_size=4))
    | st.builds(CardMessage, st.text("ab ", max_size=4), st.none(), st.just((Button(),))),
    st.sampled_from(Priority),
)


@given(st.lists(st.tuples(DRAFTS, st.booleans(), st.floats(0, 2)), max_size=12))
def test_undo_then_redo_comes_back_to_the_same_drafts(
    changes: list[tuple[Draft, bool, float]],
) -> None:
    history, at = History(Draft()), 0.0
    for draft, typing, pause in changes:
        at += pause
        if draft != history.now:
            if typing:
                history.type(draft, at)
            else:
                history.step(draft)
    last = history.now
    back = steps_back(history)
    forth = []
    while history.can_redo:
        forth.append(history.redo())
    assert [last, *back] == [*reversed(forth), Draft()]


def field(page: ComposePage, name: str) -> object:
    return page.message_card.form.field(name)


@pytest.fixture
def window(page: ComposePage, qtbot: QtBot) -> ComposePage:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_message()
    return page


def test_the_keys_undo_over_kinds_fields_and_channels(
    qtbot: QtBot, window: ComposePage, editor: Editor
) -> None:
    qtbot.keyClicks(field(window, "text"), "Hello you")
    qtbot.mouseClick(window.message_card.kinds.segment("card"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field(window, "title"), "!")
    menu = window.channels_card.findChild(QComboBox)
    menu.setCurrentIndex(menu.findData("all"))
    menu.activated.emit(menu.currentIndex())
    assert editor.draft == Draft("", CardMessage("Hello you!"), Priority.ALL)
    expected = [
        Draft("", CardMessage("Hello you!"), Priority.VIBER_ONLY),
        Draft("", CardMessage("Hello you"), Priority.VIBER_ONLY),
        Draft("", TextMessage("Hello you")),
        Draft("", TextMessage("Hello")),
        Draft(),
    ]
    for draft in expected:
        qtbot.keyClick(window.message_card.kinds.segment(editor.kind.value), Qt.Key.Key_Z, CONTROL)
        assert editor.draft == draft
        assert window.message_card.form.message == draft.message
        assert window.message_card.form.kind is editor.kind
    assert not window.undo_action.isEnabled()
    for draft in [*reversed(expected[:-1]), Draft("", CardMessage("Hello you!"), Priority.ALL)]:
        qtbot.keyClick(window.message_card.kinds.segment(editor.kind.value), Qt.Key.Key_Z, CONTROL | SHIFT)
        assert editor.draft == draft


def test_the_cursor_stays_at_the_change(qtbot: QtBot, window: ComposePage, editor: Editor) -> None:
    editor.show(Draft("", TextMessage("one three 😀")))
    box = field(window, "text")
    cursor = box.textCursor()
    cursor.setPosition(3)
    box.setTextCursor(cursor)
    qtbot.keyClicks(box, " two")
    assert box.toPlainText() == "one two three 😀"
    qtbot.keyClick(box, Qt.Key.Key_Z, CONTROL)
    assert box.toPlainText() == "one three 😀"
    assert box.textCursor().position() == 3


def test_the_name_is_undone_too_and_another_draft_forgets(
    qtbot: QtBot, window: ComposePage, editor: Editor
) -> None:
    window._name.setFocus()
    qtbot.keyClicks(window._name, "Sale")
    assert editor.draft.name == "Sale"
    qtbot.keyClick(window._name, Qt.Key.Key_Z, CONTROL)
    assert (editor.draft.name, window._name.text()) == ("", "")
    editor.set_message(TextMessage("x"))
    editor.show(text("other"))
    assert not editor.can_undo
    assert isinstance(window.undo_action, QAction)
    assert editor.kind is Kind.TEXT
