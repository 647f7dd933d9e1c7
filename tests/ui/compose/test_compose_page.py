"""The place Compose with real keys and clicks: what is typed is what is previewed, checked and kept."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

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
from nxdesk.ui.compose.compose_page import ComposePage
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.message_card import MessageCard
from nxdesk.ui.compose.picture_file import Ready
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.theme import Theme
from tests.ui.compose.conftest import FixedList

LEFT = Qt.MouseButton.LeftButton


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
            field(page, name).clear()  # the link of a file has filled in its name and type
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
    assert field(page, "title").toPlainText() == "Hello"
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
        "phones": ["447700900200"],
        "message": {"textMessage": {"text": "Привет"}},
        "webhook": "https://hook.example",
        "priority": ["SMS"],
    }
    assert " " not in copied.replace("Привет", "")


def test_the_request_tab_gives_a_curl_command(qtbot: QtBot, page: ComposePage, editor: Editor) -> None:
    editor.show(Draft("", TextMessage("It's on"), Priority.SMS_ONLY))
    qtbot.mouseClick(page.preview.tabs.segment("request"), LEFT)
    qtbot.mouseClick(page.preview.request.forms.segment("curl"), LEFT)
    copy = next(b for b in page.preview.findChildren(QPushButton) if b.text() == "Copy")
    qtbot.mouseClick(copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("ACCESS_KEY='your access key'")
    assert "It'\\''s on" in copied
    editor.show(Draft("", TextMessage("Later"), Priority.SMS_ONLY))
    assert "Later" in page.preview.request.copied


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


def test_more_than_one_button_is_explained_beside_the_preview(page: ComposePage, editor: Editor) -> None:
    shop = Button("Shop", "https://shop.example")
    editor.show(Draft("", CardMessage("Hi", None, (shop,))))
    assert not page.preview.spilled.isVisible()
    editor.show(Draft("", CardMessage("Hi", None, (shop, shop))))
    assert page.preview.spilled.isVisible()
    assert "carriers" in page.preview.spilled.text()


@pytest.mark.parametrize(
    ("width", "height", "words"),
    [
        (800, 800, "Loaded · 800 × 800 · 97 kB"),
        (900, 800, "Loaded · 900 × 800 · 97 kB"),
        (3000, 200, "3000 × 200: Viber will crop this to a square"),
        (100, 800, "100 × 800: Viber will crop this to a square"),
        (300, 300, "300 × 300: this may look blurred; 800 × 800 is best"),
    ],
)
def test_what_becomes_of_a_picture_is_told_under_its_field(
    qtbot: QtBot, theme: Theme, width: int, height: int, words: str
) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    pictures = Pictures(load=lambda url, stop: Ready(image, width, height, 99_000), delay_milliseconds=0)
    card = MessageCard(pictures)
    qtbot.addWidget(card)
    card.show_message(Kind.CARD, CardMessage("Hi", "https://p.example/a.jpg"))
    qtbot.waitUntil(lambda: isinstance(pictures.state("https://p.example/a.jpg"), Ready))
    field = card.form.field("picture_url")
    assert field.accessibleDescription() == words
