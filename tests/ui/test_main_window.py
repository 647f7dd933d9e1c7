"""The window as a whole: places, drops, drafts that are kept, a crash that is told, a close that waits."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from nxdesk import settings
from nxdesk.gateway.practice import PracticeGateway
from nxdesk.journal.records import NewRequest, NewSend, RequestState, SendState
from nxdesk.messages.draft import Draft, save
from nxdesk.messages.kinds import TextMessage
from nxdesk.program import Program
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.theme import Theme
from tests.ui.conftest import Answers

NEW = NewSend("Sale", "practice", "", "practice", "", "text", b'{"textMessage":{"text":"Hi"}}', "viber")
SLOW = 447700900992  # the practice gateway answers late


@pytest.fixture
def window(qtbot: QtBot, program: Program, theme: Theme) -> MainWindow:
    return opened(qtbot, program, theme)


def opened(qtbot: QtBot, program: Program, theme: Theme, file: Path | None = None) -> MainWindow:
    made = MainWindow(program, theme)
    qtbot.addWidget(made)
    made.show()
    made.begin(file)
    return made


def test_every_place_is_reached_by_its_item_and_by_its_shortcut(qtbot: QtBot, window: MainWindow) -> None:
    pages = [window.pages.compose, window.pages.lists, window.pages.sends, window.pages.accounts]
    for place, page in zip(window.places, pages, strict=True):
        qtbot.mouseClick(window.rail.item(place.code), Qt.MouseButton.LeftButton)
        assert page.isVisible()
    for number, page in enumerate(pages, 1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert page.isVisible()


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    shortcuts = [
        action.shortcut().toString() for action in window.actions() if not action.shortcut().isEmpty()
    ]
    assert len(shortcuts) == len(set(shortcuts)) >= 10


def test_what_was_composed_is_there_again_after_a_crash(qtbot: QtBot, program: Program, theme: Theme) -> None:
    first = opened(qtbot, program, theme)
    first.editor.set_name("Half done")
    first.editor.set_message(TextMessage("To be contin"))
    first.drafts.keep()  # the timer's own work; the window is then simply gone
    second = opened(qtbot, program, theme)
    assert second.editor.draft == Draft("Half done", TextMessage("To be contin"))
    assert second.editor.dirty


def test_a_draft_given_at_the_start_is_opened(
    qtbot: QtBot, program: Program, theme: Theme, tmp_path: Path
) -> None:
    path = tmp_path / "a.nxdesk"
    save(path, Draft("From a file", TextMessage("x")))
    assert opened(qtbot, program, theme, path).editor.draft.name == "From a file"


def test_a_changed_message_is_not_thrown_away_without_asking(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    window.editor.set_message(TextMessage("mine"))
    answers.codes = ["cancel"]
    window.drafts.new()
    assert window.editor.message == TextMessage("mine")
    answers.codes, answers.files = ["save"], [tmp_path / "kept by me"]
    window.drafts.new()
    assert window.editor.message == TextMessage("")
    assert (tmp_path / "kept by me.nxdesk").exists()


def test_a_file_that_is_no_draft_is_told_and_changes_nothing(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "bad.nxdesk").write_text("{")
    window.open_files([tmp_path / "bad.nxdesk"])
    assert "bad.nxdesk" in window.pages.compose.banner.accessibleName()


def test_a_crash_while_sending_is_told_at_the_next_start(
    qtbot: QtBot, program: Program, theme: Theme
) -> None:
    with program.journal() as journal:
        send = journal.add(NEW, [NewRequest([1, 2, 3], [1, 2, 3]), NewRequest([4], [4])])
        journal.start(send)
        request = journal.next_waiting(send)
        assert request
        journal.depart(request.id, 1.0)
    window = opened(qtbot, program, theme)
    qtbot.waitUntil(window.pages.compose.banner.isVisible)
    assert "3 people" in window.pages.compose.banner.accessibleName()
    with program.journal() as journal:
        assert journal.requests(send)[0].state is RequestState.UNKNOWN


@pytest.mark.parametrize("place", ["sends", "accounts"])
def test_a_crash_is_told_where_the_person_is(
    qtbot: QtBot, program: Program, theme: Theme, place: str
) -> None:
    """The window comes back to the page of last time: what a crash left must not wait on another one."""
    with program.journal() as journal:
        send = journal.add(NEW, [NewRequest([1, 2, 3], [1, 2, 3]), NewRequest([4], [4])])
        journal.start(send)
    first = opened(qtbot, program, theme)  # so that there is a draft
    first.editor.set_name("Half done")
    first.drafts.keep()
    settings.remember(lambda now: replace(now, page=place))
    with program.journal() as journal:
        journal.start(send)
    window = opened(qtbot, program, theme)
    page = window.pages.send
    qtbot.waitUntil(page.banner.isVisible)
    assert window.page == "send"
    assert page.send_id == send
    assert "nobody's message is in doubt" in page.banner.accessibleName()
    assert page.header.resume.isVisible()


def test_the_note_on_a_crash_leads_to_the_send(qtbot: QtBot, program: Program, theme: Theme) -> None:
    with program.journal() as journal:
        send = journal.add(NEW, [NewRequest([1, 2, 3], [1, 2, 3])])
        journal.start(send)
    window = opened(qtbot, program, theme)
    banner = window.pages.compose.banner
    qtbot.waitUntil(banner.isVisible)
    button = next(made for made in banner.findChildren(QPushButton) if made.text() == "See the send")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (window.page, window.pages.send.send_id) == ("send", send)


def test_closing_while_sending_asks_finishes_the_request_and_then_closes(
    qtbot: QtBot, program: Program, window: MainWindow, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    gateway = PracticeGateway(slow_seconds=0.3)
    gateway.start()
    monkeypatch.setattr(program, "_practice", gateway)
    with program.journal() as journal:
        send = journal.add(NEW, [NewRequest([SLOW], [1]), NewRequest([447700900010], [2])])
    window.running.start(send)

    def first_in_flight() -> bool:
        with program.journal() as journal:
            return journal.requests(send)[0].state is RequestState.IN_FLIGHT

    qtbot.waitUntil(first_in_flight)
    answers.codes = ["go_on"]
    window.close()
    assert window.isVisible()
    answers.codes = ["stop"]
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible())
    with program.journal() as journal:
        assert [r.state for r in journal.requests(send)] == [RequestState.ACCEPTED, RequestState.WAITING]
        assert journal.send(send).state is SendState.STOPPED


def test_the_colours_can_be_chosen_and_are_remembered(
    qtbot: QtBot, program: Program, window: MainWindow, theme: Theme
) -> None:
    dark = next(a for a in window.menu.findChildren(QAction) if a.text() == "Dark")
    dark.trigger()
    assert theme.colors.dark
    assert window.pages.compose.preview.phone.dark
