"""The place Compose with real keys and clicks: what is typed is what is previewed, checked and kept."""

import json
from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.accounts.account import Account
from nxdesk.messages.channels import Priority
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import (
    Button,
    CardMessage,
    FileMessage,
    Kind,
    PictureMessage,
    TextMessage,
    VideoMessage,
)
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.listing import Listing, RejectedRows, RepeatedRows
from nxdesk.ui.compose.compose_page import ComposePage
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def editor() -> Editor:
    return Editor()


class FixedList(CurrentList):
    """A list that is there without a file having been read."""

    fixed: Listing | None = None

    @property
    def listing(self) -> Listing | None:
        return self.fixed

    def fix(self, people: int) -> None:
        phones = array("Q", range(447700900000, 447700900000 + people))
        rows = array("I", range(people))
        nobody = RepeatedRows(), RejectedRows()
        self.fixed = Listing("", Choice(), "", people, phones, rows, *nobody, {"GB": people}, {})
        self.changed.emit()


@pytest.fixture
def current_list(qapp: object) -> FixedList:
    return FixedList()


@pytest.fixture
def page(qtbot: QtBot, editor: Editor, current_list: FixedList, theme: Theme) -> ComposePage:
    made = ComposePage(editor, current_list, Pictures(load=lambda url, stop: pytest.fail(url)), theme)
    made.set_account(Account("a", "Boots & Co", "bFzEXXAx", "https://api.nxcloud.com"))
    made.resize(1084, 820)
    qtbot.addWidget(made)
    made.show()
    return made


def field(page: ComposePage, name: str) -> QLineEdit | QPlainTextEdit:
    found = page.message_card.form.field(name)
    assert isinstance(found, QLineEdit | QPlainTextEdit)
    return found


def pick(qtbot: QtBot, page: ComposePage, kind: Kind) -> None:
    qtbot.mouseClick(page.message_card.kinds.segment(kind.value), LEFT)


def test_each_key_is_in_the_message_and_in_the_preview(
    qtbot: QtBot, page: ComposePage, editor: Editor
) -> None:
    qtbot.keyClicks(field(page, "text"), "Hello *you*")
    assert editor.message == TextMessage("Hello *you*")
    assert "Hello you" in page.preview.phone.accessibleDescription()


def test_every_kind_is_composed_from_its_own_form(qtbot: QtBot, page: ComposePage, editor: Editor) -> None:
    typed = {
        Kind.PICTURE: {"url": ""},
        Kind.VIDEO: {"url": "https://a.example/v.mp4", "size": "12.5 MB", "duration": "1:30"},
        Kind.FILE: {"url": "https://a.example/p.pdf", "name": "price list.pdf", "type": "pdf"},
        Kind.CARD: {"title": "Autumn sale"},
    }
    expected = {
        Kind.PICTURE: PictureMessage(""),
        Kind.VIDEO: VideoMessage("https://a.example/v.mp4", "", "13107200", "90"),
        Kind.FILE: FileMessage("price list.pdf", "https://a.example/p.pdf", "pdf"),
        Kind.CARD: CardMessage("Autumn sale"),
    }
    for kind, values in typed.items():
        pick(qtbot, page, kind)
        for name, text in values.items():
            qtbot.keyClicks(field(page, name), text)
        assert editor.message == expected[kind]


def test_buttons_are_added_typed_and_taken_away(qtbot: QtBot, page: ComposePage, editor: Editor) -> None:
    pick(qtbot, page, Kind.CARD)
    add = next(b for b in page.message_card.form.findChildren(QPushButton) if b.text() == "Add a button")
    qtbot.mouseClick(add, LEFT)
    qtbot.mouseClick(add, LEFT)
    qtbot.keyClicks(field(page, "buttons.0.caption"), "Shop now")
    qtbot.keyClicks(field(page, "buttons.0.url"), "https://shop.example")
    qtbot.keyClicks(field(page, "buttons.1.caption"), "More")
    assert editor.message == CardMessage(
        "", None, (Button("Shop now", "https://shop.example"), Button("More"))
    )
    remove = [b for b in page.message_card.form.findChildren(QPushButton) if "away" in b.accessibleName()]
    qtbot.mouseClick(remove[0], LEFT)
    assert editor.message == CardMessage("", None, (Button("More"),))


def test_a_switch_of_kind_keeps_the_text_and_shows_it(
    qtbot: QtBot, page: ComposePage, editor: Editor
) -> None:
    qtbot.keyClicks(field(page, "text"), "Hello")
    pick(qtbot, page, Kind.CARD)
    assert field(page, "title").toPlainText() == "Hello"  # type: ignore[union-attr]
    assert editor.draft.priority is Priority.VIBER_ONLY


def test_an_empty_form_blames_nobody_until_it_is_to_be_sent(qtbot: QtBot, page: ComposePage) -> None:
    pick(qtbot, page, Kind.FILE)
    assert field(page, "name").accessibleDescription() == ""
    qtbot.mouseClick(page.review_button, LEFT)
    assert field(page, "name").accessibleDescription() != ""
    assert field(page, "url").hasFocus()


def test_a_bad_link_is_told_under_its_field_at_once(qtbot: QtBot, page: ComposePage) -> None:
    pick(qtbot, page, Kind.FILE)
    qtbot.keyClicks(field(page, "url"), "www.example.com")
    assert "http" in field(page, "url").accessibleDescription()
    assert field(page, "url").property("problem") == "error"


def test_what_a_channel_cannot_carry_is_told_at_the_channels(
    qtbot: QtBot, page: ComposePage, editor: Editor
) -> None:
    pick(qtbot, page, Kind.CARD)
    menu = page.channels_card.findChild(QComboBox)
    assert isinstance(menu, QComboBox)
    menu.setCurrentIndex(menu.findData("sms"))
    menu.activated.emit(menu.currentIndex())
    assert editor.draft.priority is Priority.SMS_ONLY
    assert "SMS" in menu.accessibleDescription()


def test_review_is_asked_for_only_with_a_message_and_people(
    qtbot: QtBot, page: ComposePage, current_list: FixedList
) -> None:
    asked: list[bool] = []
    page.review_requested.connect(lambda: asked.append(True))
    qtbot.mouseClick(page.review_button, LEFT)
    qtbot.keyClicks(field(page, "text"), "Hello")
    qtbot.mouseClick(page.review_button, LEFT)
    assert asked == []
    current_list.fix(3)
    qtbot.mouseClick(page.review_button, LEFT)
    assert asked == [True]


def test_the_bar_counts_people_and_requests(page: ComposePage, current_list: FixedList) -> None:
    current_list.fix(4001)
    assert page.bar_words == ("4,001 people", "3 requests · Viber first, then SMS · Boots & Co")


def test_the_sms_tab_counts_parts_as_billed(qtbot: QtBot, page: ComposePage, editor: Editor) -> None:
    qtbot.mouseClick(page.preview.tabs.segment("sms"), LEFT)
    editor.show(Draft("", TextMessage("a" * 161)))
    assert page.preview.sms.parts_words == "2 SMS parts"
    editor.show(Draft("", CardMessage("x")))
    assert page.preview.sms.parts_words == ""


def test_the_request_tab_shows_and_copies_what_is_sent(
    qtbot: QtBot, page: ComposePage, editor: Editor
) -> None:
    editor.show(Draft("", TextMessage("Привет"), Priority.SMS_ONLY, "https://hook.example"))
    qtbot.mouseClick(page.preview.tabs.segment("request"), LEFT)
    copy = next(b for b in page.preview.findChildren(QPushButton) if b.text() == "Copy")
    qtbot.mouseClick(copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert json.loads(copied) == {
        "appkey": "bFzEXXAx",
        "phones": ["447700900001"],
        "message": {"textMessage": {"text": "Привет"}},
        "webhook": "https://hook.example",
        "priority": ["SMS"],
    }
    assert " " not in copied.replace("Привет", "")


def test_the_phone_can_be_dark_while_the_window_is_light(qtbot: QtBot, page: ComposePage) -> None:
    assert not page.preview.phone.dark
    qtbot.mouseClick(page.preview.scheme_button, LEFT)
    assert page.preview.phone.dark


def test_every_control_has_a_name(page: ComposePage) -> None:
    for control in page.findChildren(QWidget):
        if not isinstance(control, QLineEdit | QPlainTextEdit | QComboBox | QAbstractButton):
            continue
        if control.isVisibleTo(page) and not isinstance(control.parent(), QComboBox):
            assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()), (
                control
            )
