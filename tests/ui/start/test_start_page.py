"""The first page: there for a new person only, and each of its ways leads where it says."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nxdesk.journal.records import NewRequest, NewSend
from nxdesk.messages.kinds import CardMessage, TextMessage
from nxdesk.program import Program
from nxdesk.ui.accounts.account_sheet import AccountSheet
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.start.start_page import StartPage
from nxdesk.ui.theme import Theme
from tests.ui.conftest import Answers

NEW = NewSend("Sale", "practice", "", "practice", "", "text", b'{"textMessage":{"text":"Hi"}}', "viber")


def opened(qtbot: QtBot, program: Program, theme: Theme, file: Path | None = None) -> MainWindow:
    made = MainWindow(program, theme)
    qtbot.addWidget(made)
    made.show()
    made.begin(file)
    return made


def start(window: MainWindow) -> StartPage:
    found = window.findChild(StartPage)
    assert found is not None
    return found


def test_it_is_shown_to_a_new_person_and_not_again(
    qtbot: QtBot, program: Program, theme: Theme, tmp_path: Path
) -> None:
    first = opened(qtbot, program, theme)
    page = start(first)
    assert page.isVisible()
    assert (
        "sends nothing to anybody" in page.findChildren(type(first.pages.compose.banner))[0].accessibleName()
    )
    page.message.click()
    assert first.pages.compose.isVisible()
    first.editor.set_message(TextMessage("mine"))
    first.drafts.keep()
    second = opened(qtbot, program, theme)
    assert second.pages.compose.isVisible()
    next(action for action in second.findChildren(QAction) if action.text() == "Start page").trigger()
    assert start(second).isVisible()
    second.rail.item("lists").click()
    assert second.pages.lists.isVisible()


def test_whoever_opens_a_file_is_not_held_up(
    qtbot: QtBot, program: Program, theme: Theme, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Mobile\n+7 916 123 45 67\n")
    window = opened(qtbot, program, theme, path)
    assert window.pages.compose.isVisible()
    qtbot.waitUntil(lambda: window.current_list.listing is not None)


def test_the_sample_is_a_message_and_a_list(qtbot: QtBot, program: Program, theme: Theme) -> None:
    window = opened(qtbot, program, theme)
    start(window).sample.button.click()
    assert window.pages.compose.isVisible()
    assert isinstance(window.editor.message, CardMessage)
    qtbot.waitUntil(lambda: window.current_list.listing is not None)
    listing = window.current_list.listing
    assert listing is not None
    assert len(listing.phones) > 10


def test_a_list_is_asked_for_and_shown(
    qtbot: QtBot, program: Program, theme: Theme, answers: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Mobile\n+7 916 123 45 67\n")
    window = opened(qtbot, program, theme)
    answers.files = [None, path]
    start(window).list.button.click()
    assert start(window).isVisible()  # the person changed his or her mind
    start(window).list.button.click()
    assert window.pages.lists.isVisible()
    qtbot.waitUntil(lambda: window.current_list.listing is not None)


def test_an_account_is_added_with_words_on_where_its_values_are(
    qtbot: QtBot, program: Program, theme: Theme
) -> None:
    window = opened(qtbot, program, theme)
    start(window).account.button.click()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, AccountSheet)
    for name in ("appkey", "access_key", "access_secret"):
        assert "NXCloud console" in sheet.fields[name].accessibleDescription()
    sheet.reject()


def test_the_guide_is_one_click_away(qtbot: QtBot, program: Program, theme: Theme) -> None:
    window = opened(qtbot, program, theme)
    start(window).guide.click()
    assert window.help.window.reader.page_id == "start"


def test_what_a_crash_left_is_told_where_it_can_be_seen(qtbot: QtBot, program: Program, theme: Theme) -> None:
    with program.journal() as journal:
        send = journal.add(NEW, [NewRequest([1], [1])])
        journal.start(send)
        request = journal.next_waiting(send)
        assert request
        journal.depart(request.id, 1.0)
    window = opened(qtbot, program, theme)
    qtbot.waitUntil(window.pages.compose.banner.isVisible)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_way_is_taken_with_the_keyboard_alone(
    qtbot: QtBot, program: Program, theme: Theme, key: Qt.Key
) -> None:
    window = opened(qtbot, program, theme)
    qtbot.keyClick(start(window).sample.button, key)
    assert window.page == "compose"
    assert isinstance(window.editor.message, CardMessage)


def test_enter_presses_nothing_that_sends(qtbot: QtBot, program: Program, theme: Theme) -> None:
    window = opened(qtbot, program, theme)
    page = window.pages.send
    card, header = page.numbers_card, page.header
    for button in (card.retry, card.again, card.find_bad, header.resume, header.pause, header.stop):
        assert not button.autoDefault()
