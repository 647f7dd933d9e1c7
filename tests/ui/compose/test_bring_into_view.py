"""The preview shows the part that is being edited, and stays where it is while that is seen already."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import Button, CardMessage, TextMessage
from nxdesk.messages.preview import Run, Style
from nxdesk.ui.compose.compose_page import ComposePage
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.phone import PhonePreview
from nxdesk.ui.compose.phone_scroll import to_show
from nxdesk.ui.compose.text_block import break_text
from nxdesk.ui.compose.text_piece import PITCH

LINES = "\n".join(f"Line {number}" for number in range(60))
TALL = CardMessage(
    "\n".join(f"Line {number}" for number in range(22)),
    "",
    (Button("Shop now", "https://a.example/1"), Button("Find a shop", "https://a.example/2")),
)


def edit(page: ComposePage, field: str) -> QPlainTextEdit | QLineEdit:
    """The field, with the focus."""
    found = page.message_card.form.field(field)
    assert isinstance(found, QPlainTextEdit | QLineEdit)
    found.setFocus()
    return found


def seen(phone: PhonePreview, part: QRectF | None) -> bool:
    assert part is not None
    chat = phone.screen_geometry.chat
    area = part.translated(phone.bubble_origin)
    return chat.top() <= area.top() and area.bottom() <= chat.bottom()


def line(phone: PhonePreview, number: int) -> QRectF:
    geometry = phone.bubble_geometry
    assert geometry.block is not None
    assert geometry.text is not None
    return geometry.block.lines[number].translated(geometry.text.topLeft())


@pytest.fixture
def shown(qtbot: QtBot, page: ComposePage) -> ComposePage:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_what_is_typed_below_the_fold_is_seen(qtbot: QtBot, shown: ComposePage, editor: Editor) -> None:
    editor.show(Draft(message=TextMessage(LINES)))
    field, phone = edit(shown, "text"), shown.preview.phone
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert seen(phone, line(phone, 59))
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "end")
    assert seen(phone, line(phone, 62))


def test_the_beginning_is_seen_when_the_cursor_goes_there(
    qtbot: QtBot, shown: ComposePage, editor: Editor
) -> None:
    editor.show(Draft(message=TextMessage(LINES)))
    field, phone = edit(shown, "text"), shown.preview.phone
    phone.scroll_to(phone.longest_scroll)
    qtbot.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert seen(phone, line(phone, 0))
    assert phone.bubble_origin.y() == phone.screen_geometry.chat.top() + 48


def test_what_is_seen_already_moves_nothing(qtbot: QtBot, shown: ComposePage, editor: Editor) -> None:
    editor.show(Draft(message=TextMessage(LINES)))
    field, phone = edit(shown, "text"), shown.preview.phone
    qtbot.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    phone.scroll_to(30.0)
    at = phone.bubble_origin.y()
    qtbot.keyClicks(field, "abc")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End):
        qtbot.keyClick(field, key)
    assert phone.bubble_origin.y() == at


def test_the_picture_and_the_buttons_are_seen_from_their_fields(shown: ComposePage, editor: Editor) -> None:
    editor.show(Draft(message=TALL))
    phone = shown.preview.phone
    edit(shown, "buttons.0.caption")
    assert seen(phone, phone.bubble_geometry.button)
    edit(shown, "title")
    edit(shown, "picture_url")
    assert seen(phone, phone.bubble_geometry.picture)
    phone.scroll_to(0.0)
    edit(shown, "buttons.1.url")  # it is the last line of the text, " * Find a shop:" the one before
    block = phone.bubble_geometry.block
    assert block is not None
    assert seen(phone, line(phone, len(block.lines) - 1))
    assert seen(phone, line(phone, len(block.lines) - 2))


def test_who_looks_elsewhere_may_until_the_next_key(qtbot: QtBot, shown: ComposePage, editor: Editor) -> None:
    editor.show(Draft(message=TextMessage(LINES)))
    field, phone = edit(shown, "text"), shown.preview.phone
    phone.scroll_to(phone.longest_scroll)
    assert not seen(phone, line(phone, 0))
    qtbot.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert seen(phone, line(phone, 0))


def test_the_sms_follows_too(qtbot: QtBot, shown: ComposePage, editor: Editor) -> None:
    editor.show(Draft(message=TextMessage(LINES)))
    shown.preview.show_tab("sms")
    field, phone = edit(shown, "text"), shown.preview.sms.phone
    assert isinstance(field, QPlainTextEdit)
    bar = phone.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "end")
    last = phone.bubble.line_at(len(field.toPlainText()))

    def at_end() -> bool:
        return bar.value() <= last.top() and last.bottom() <= bar.value() + phone.area.viewport().height()

    qtbot.waitUntil(at_end)
    qtbot.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bar.value() == 0)  # once the longer text is laid out


def test_marks_that_are_not_seen_do_not_count() -> None:
    bold = frozenset({Style.BOLD})
    block = break_text((Run("one\n"), Run("two", bold), Run("\n\nfour 😀😀 ä\nfive")), 270.0)
    tops = [block.line_at(place).top() / PITCH for place in (0, 3, 4, 7, 8, 9, 17, 18, 19, 99)]
    assert tops == [0, 0, 1, 1, 2, 3, 3, 3, 4, 4]


def test_a_long_paragraph_is_found_line_by_line() -> None:
    words = " ".join(f"word{number:03}" for number in range(200))
    block = break_text((Run(words),), 270.0)
    found = [block.line_at(place).top() for place in range(0, len(words), 8)]
    assert found == sorted(found)
    assert {top / PITCH for top in found} == set(range(len(block.lines)))


@pytest.mark.parametrize(
    ("top", "bottom", "offset", "expected"),
    [
        (10, 20, 0, 0),
        (90, 110, 0, 48),
        (90, 100, 0, 0),
        (150, 160, 155, 112),
        (50, 60, 55, 0),
        (0, 500, 100, 0),
    ],
)
def test_as_little_as_is_needed(top: float, bottom: float, offset: float, expected: float) -> None:
    assert to_show(top, bottom, offset, page=100) == expected
