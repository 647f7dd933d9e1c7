"""What is wrong under a field leads to its explanation, with the mouse and with Tab."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import Button, CardMessage, ChoiceMessage, FileMessage, TextMessage
from nxdesk.ui.compose.compose_page import ComposePage
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.message_card import MessageCard
from nxdesk.ui.compose.picture_file import Failed
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.help import explaining
from nxdesk.ui.texts.explained.all_codes import explanations
from nxdesk.ui.texts.explained.problem_help import PROBLEMS, key_of_problem
from nxdesk.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Asked:
    """Stands in for the help."""

    keys: list[str] = field(default_factory=list)

    def explain(self, key: str) -> None:
        self.keys.append(key)


@pytest.fixture
def asked() -> Asked:
    made = Asked()
    explaining.install(made)
    return made


def links(widget: QWidget) -> list[QPushButton]:
    found = (one for one in widget.findChildren(QPushButton) if one.text() == explaining.words())
    return [one for one in found if one.isVisible()]


def test_a_problem_is_explained(qtbot: QtBot, page: ComposePage, editor: Editor, asked: Asked) -> None:
    editor.show(Draft(message=TextMessage("a" * 1001)))
    (link,) = links(page.message_card)
    qtbot.mouseClick(link, LEFT)
    assert asked.keys == ["problem/text_long"]
    text = page.message_card.form.field("text")
    assert isinstance(text, QPlainTextEdit)
    text.clear()
    assert not links(page.message_card)


def test_tab_goes_from_the_field_to_its_explanation(
    qtbot: QtBot, page: ComposePage, editor: Editor, asked: Asked
) -> None:
    editor.show(Draft(message=FileMessage("a.pdf", "www.example.com", "exe")))
    page.activateWindow()
    url = page.message_card.form.field("url")
    assert url is not None
    url.setFocus()
    qtbot.keyClick(url, Qt.Key.Key_Tab)
    link = QApplication.focusWidget()
    assert link in links(page.message_card)
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert asked.keys == ["problem/link"]
    qtbot.keyClick(link, Qt.Key.Key_Tab)
    assert page.message_card.form.field("name") is QApplication.focusWidget()


def test_a_button_has_its_own(qtbot: QtBot, page: ComposePage, editor: Editor, asked: Asked) -> None:
    editor.show(Draft(message=ChoiceMessage("Hi", (Button("Shop now", "shop.example.com"),))))
    qtbot.waitUntil(lambda: bool(links(page.message_card)))  # Qt shows a new row a moment later
    (link,) = links(page.message_card)
    qtbot.mouseClick(link, LEFT)
    assert asked.keys == ["problem/link"]


def test_what_says_all_of_it_is_not_explained(page: ComposePage, editor: Editor) -> None:
    editor.show(Draft(message=FileMessage()))
    page.review()
    assert not links(page.message_card)


def test_a_picture_that_cannot_be_had_is_explained(qtbot: QtBot, theme: Theme, asked: Asked) -> None:
    pictures = Pictures(
        load=lambda url, stop: Failed("picture_status", {"status": 404}), delay_milliseconds=0
    )
    card = MessageCard(pictures)
    qtbot.addWidget(card)
    card.show_message(card.form.kind.CARD, CardMessage("Hi", "https://p.example/a.jpg"))
    card.show()
    qtbot.waitUntil(lambda: bool(links(card)))
    qtbot.mouseClick(links(card)[0], LEFT)
    assert asked.keys == ["failure/picture_status"]


def test_every_key_has_its_explanation(theme: Theme) -> None:
    keys = {each.key for each in explanations()}
    assert {key_of_problem(code) for code in PROBLEMS} - {""} <= keys
    assert key_of_problem("empty") == ""


def test_what_keeps_it_from_being_sent_is_said_first(qtbot: QtBot, page: ComposePage, editor: Editor) -> None:
    button = Button("a" * 31, "shop.example.com")
    editor.show(Draft(message=ChoiceMessage("a" * 1001, (button,))))
    page.activateWindow()
    page.review()
    url = page.message_card.form.field("buttons.0.url")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is url)  # the text before it is only long
    qtbot.waitUntil(lambda: len(links(page.message_card)) == 2)
    shown = [one.text() for one in page.message_card.findChildren(QLabel) if one.isVisible()]
    (line,) = [text for text in shown if "\n" in text]
    assert line.startswith("A link begins with")
    assert "Viber may cut the caption" in line
