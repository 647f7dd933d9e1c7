"""Closing, quitting, logging out, signals, crashes: the request under way is finished, the rest waits."""

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCloseEvent, QSessionManager
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nxdesk import settings
from nxdesk.__main__ import main
from nxdesk.accounts.vault import MemoryVault
from nxdesk.gateway.practice import ACCESS_KEY, ACCESS_SECRET, APPKEY, PracticeGateway
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import NewRequest, NewSend, RequestState, SendState
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.ui import dialogs, session
from nxdesk.ui.closing import PATIENCE, Closing
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.sends.running import Running
from nxdesk.ui.theme import Theme
from tests.commands.conftest import finish, start, write_draft, write_list
from tests.ui.conftest import Answers
from tests.ui.sends.conftest import World, people
from tests.ui.window_process import ACCOUNT, window_process

ACCEPTED, WAITING, UNKNOWN = RequestState.ACCEPTED, RequestState.WAITING, RequestState.UNKNOWN


@pytest.fixture
def world(person_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """The program of the person's folder. Its gateway holds the first request of each send."""
    monkeypatch.setattr("nxdesk.program.open_vault", MemoryVault)
    person_home.mkdir()
    settings.save(settings.Settings(requests_per_second=1000.0))
    with Program(person_home) as program:
        made = World(program, hold={people(1)[0]})
        gateway = PracticeGateway(special=made.special, on_accept=made.on_accept)
        gateway.start()
        program._practice = gateway
        yield made
        made.release.set()


class PlainWindow(QWidget):
    """Closes as the main window does, and takes no time to make."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.running = Running(program, self)
        self.kept = 0
        self.closing = Closing(self.running, self._keep, self)

    def _keep(self) -> None:
        self.kept += 1

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's
        event.setAccepted(self.closing.allows())


def shown(window: MainWindow | PlainWindow, world: World, qtbot: QtBot) -> None:
    def settle(_window: QWidget) -> None:
        world.release.set()
        window.running.stop()
        qtbot.waitUntil(lambda: window.running.active is None)

    qtbot.addWidget(window, before_close_func=settle)
    window.show()


@pytest.fixture
def window(qtbot: QtBot, world: World) -> PlainWindow:
    made = PlainWindow(world.program)
    shown(made, world, qtbot)
    return made


@pytest.fixture
def main_window(qtbot: QtBot, world: World, theme: Theme) -> MainWindow:
    made = MainWindow(world.program, theme)
    shown(made, world, qtbot)
    return made


def three(world: World) -> int:
    return world.add(*(people(2, start) for start in (0, 2, 4)))


def begun(window: MainWindow | PlainWindow, world: World, qtbot: QtBot) -> int:
    """A send of three requests; the first one is under way and waits for world.release."""
    made = three(world)
    window.running.start(made)
    qtbot.waitUntil(world.held.is_set)
    return made


@pytest.fixture
def send(world: World, window: PlainWindow, qtbot: QtBot) -> int:
    return begun(window, world, qtbot)


def quit_by_the_menu(window: MainWindow) -> None:
    next(action for action in window.actions() if action.text() == "Quit").trigger()


def test_it_is_asked_once_and_the_window_closes_after_the_request(
    world: World, main_window: MainWindow, answers: Answers, qtbot: QtBot
) -> None:
    send = begun(main_window, world, qtbot)
    answers.codes = ["go_on", "stop"]
    main_window.close()
    assert main_window.isVisible()
    assert main_window.running.ending is None
    quit_by_the_menu(main_window)
    quit_by_the_menu(main_window)  # no third question: there would be no answer to it
    main_window.close()
    assert main_window.isVisible()
    assert main_window.pages.send.send_id == send
    world.release.set()
    qtbot.waitUntil(lambda: not main_window.isVisible())
    assert world.states(send) == [ACCEPTED, WAITING, WAITING]
    assert world.send(send).state is SendState.STOPPED
    assert world.phones == people(2)


class AtTheQuestion:
    """A person who does something else while the question is open, and then answers "stop"."""

    def __init__(self, does: Callable[[], object]) -> None:
        self._does = does
        self.asked = 0

    def ask(self, parent: QWidget | None, question: dialogs.Question) -> str:
        self.asked += 1
        self._does()
        return "stop"


def test_a_second_close_at_the_question_asks_nothing(
    window: PlainWindow, send: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = AtTheQuestion(window.close)
    monkeypatch.setattr(dialogs, "seam", person)
    window.close()
    assert person.asked == 1
    assert window.isVisible()


def test_a_send_that_ends_at_the_question_lets_the_window_close(
    world: World, window: PlainWindow, send: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ends() -> None:
        world.release.set()
        qtbot.waitUntil(lambda: window.running.active is None)

    monkeypatch.setattr(dialogs, "seam", AtTheQuestion(ends))
    window.close()
    assert not window.isVisible()
    assert world.send(send).state is SendState.FINISHED


def test_what_stops_already_needs_no_question(
    world: World, window: PlainWindow, send: int, qtbot: QtBot
) -> None:
    window.running.pause()
    window.close()
    assert window.isVisible()
    world.release.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert world.send(send).state is SendState.PAUSED


def test_a_send_that_fails_keeps_the_window_open_so_that_it_can_be_read(
    world: World,
    window: PlainWindow,
    send: int,
    answers: Answers,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise Failure("journal_disk_full")

    monkeypatch.setattr(Journal, "record", full)
    answers.codes = ["stop"]
    window.close()
    world.release.set()
    qtbot.waitUntil(lambda: window.running.active is None)
    assert window.isVisible()
    window.close()
    assert not window.isVisible()


def test_whoever_wants_the_window_after_all_keeps_it(
    world: World, window: PlainWindow, send: int, answers: Answers, qtbot: QtBot
) -> None:
    answers.codes = ["stop"]
    window.close()
    window.closing.stay()
    world.release.set()
    qtbot.waitUntil(lambda: window.running.active is None)
    assert window.isVisible()
    assert world.send(send).state is SendState.STOPPED


class Desktop(QObject):
    """A QGuiApplication as far as session managers go; nobody but Qt can make a QSessionManager."""

    commitDataRequest = Signal(object)  # noqa: N815 - as Qt calls it
    saveStateRequest = Signal(object)  # noqa: N815

    def setRestartHint(self, hint: QSessionManager.RestartHint) -> None:  # noqa: N802 - as Qt calls it
        self.hint = hint


def test_the_end_of_the_session_stops_without_a_question_and_waits(
    world: World, window: PlainWindow, send: int, answers: Answers, qtbot: QtBot
) -> None:
    desktop = Desktop()
    session.heed_session_manager(desktop, window.closing)
    window.running.changed.connect(lambda: window.running.ending and world.release.set())
    desktop.commitDataRequest.emit(desktop)
    assert world.states(send) == [ACCEPTED, WAITING, WAITING]  # already, for it may be killed at any moment
    assert world.send(send).state is SendState.STOPPED
    assert window.kept == 1
    desktop.saveStateRequest.emit(desktop)
    assert desktop.hint is QSessionManager.RestartHint.RestartNever
    window.close()
    assert not window.isVisible()


def test_a_session_that_goes_on_after_all_asks_again_next_time(
    world: World, window: PlainWindow, send: int, answers: Answers, qtbot: QtBot
) -> None:
    released = window.running.changed.connect(lambda: window.running.ending and world.release.set())
    window.closing.end_session()
    qtbot.waitUntil(lambda: window.running.active is None)
    window.running.changed.disconnect(released)
    world.held.clear()
    world.release.clear()
    other = three(world)
    window.running.start(other)
    qtbot.waitUntil(world.held.is_set)
    answers.codes = ["go_on"]
    window.close()
    window.running.stop()
    window.close()
    assert window.isVisible()
    world.release.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert world.states(other) == [ACCEPTED, WAITING, WAITING]


def in_another_process(world: World) -> int:
    """Planned for a window that knows the secrets of ACCOUNT."""
    gateway = world.program._practice
    assert gateway is not None
    message = b'{"textMessage":{"text":"Hi"}}'
    new = NewSend("Sale", ACCOUNT, "", APPKEY, gateway.address, "text", message, "viber")
    with world.program.journal() as journal:
        return journal.add(new, [NewRequest(people(2, start), (1, 2)) for start in (0, 2, 4)])


def test_sigterm_finishes_the_request_and_ends_with_0(world: World) -> None:
    send = in_another_process(world)
    with window_process(world.program.home, send=send) as other:
        assert other.line() == "open"
        assert world.held.wait(20)
        other.process.send_signal(signal.SIGTERM)
        assert other.line() == "stopping"
        other.process.send_signal(signal.SIGHUP)  # and the terminal goes, too
        world.release.set()
        assert other.ended() == 0
    assert world.states(send) == [ACCEPTED, WAITING, WAITING]
    assert world.send(send).state is SendState.STOPPED
    assert (world.program.home / "kept.nxdesk").exists()


def test_who_waits_in_vain_for_an_answer_ends_all_the_same(world: World) -> None:
    send = in_another_process(world)
    with window_process(world.program.home, send=send, patience=0.1) as other:
        assert other.line() == "open"
        assert world.held.wait(20)
        other.process.send_signal(signal.SIGINT)
        assert other.line() == "stopping"
        assert other.ended() == 0
    assert world.states(send) == [RequestState.IN_FLIGHT, WAITING, WAITING]
    assert world.program.recover().people == 2
    assert world.states(send) == [UNKNOWN, WAITING, WAITING]


def test_after_a_kill_the_next_start_says_so_and_nobody_gets_it_twice(
    world: World, main_window: MainWindow, qtbot: QtBot
) -> None:
    send = in_another_process(world)
    with window_process(world.program.home, send=send) as other:
        assert other.line() == "open"
        assert world.held.wait(20)
        other.process.kill()
        other.process.wait()
    world.release.set()
    main_window.begin(None)
    qtbot.waitUntil(main_window.pages.compose.banner.isVisible)
    assert "For 2 people it is not certain" in main_window.pages.compose.banner.accessibleName()
    assert world.states(send) == [UNKNOWN, WAITING, WAITING]
    gateway = world.program._practice
    assert gateway is not None
    world.program.vault.store(ACCOUNT, gateway.credentials)
    with qtbot.waitSignal(main_window.running.ended):
        main_window.running.start(send)
    assert world.states(send) == [UNKNOWN, ACCEPTED, ACCEPTED]
    assert world.phones == people(6)


def test_a_window_and_the_command_line_take_turns(
    world: World, main_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An open window that does not send is in nobody's way; a start leaves alone what is under way."""
    monkeypatch.setenv("NXDESK_ACCESS_KEY", ACCESS_KEY)
    monkeypatch.setenv("NXDESK_ACCESS_SECRET", ACCESS_SECRET)
    gateway = world.program._practice
    assert gateway is not None
    account = ("--appkey", APPKEY, "--address", gateway.address)
    numbers = write_list(tmp_path / "l.csv", [f"+{phone}" for phone in people(2)])
    process = start("send", write_draft(tmp_path / "d.nxdesk"), "--to", numbers, *account, "--yes")
    assert world.held.wait(20)
    main_window.begin(None)
    own = world.add(people(2, 2))
    main_window.show_send(own)
    with qtbot.waitSignal(main_window.running.failed):
        main_window.running.start(own)
    assert main_window.pages.send.banner.accessibleName() == (
        "Another send is still running, so this one has not begun. Wait until it ends, or stop it."
    )
    assert world.states(1) == [RequestState.IN_FLIGHT]
    world.release.set()
    assert finish(process).code == 0
    assert world.states(1) == [ACCEPTED]
    with qtbot.waitSignal(main_window.running.ended):
        main_window.running.start(own)
    assert world.states(own) == [ACCEPTED]


def test_the_command_line_does_not_send_while_the_window_does(
    world: World, send: int, capsys: pytest.CaptureFixture[str]
) -> None:
    other = world.add(people(2, 6))
    assert main(["resume", f"{other}"]) == 3
    assert capsys.readouterr().err == (
        "Another send is still running, so this one has not begun. Wait until it ends, or stop it.\n"
    )
    assert world.states(other) == [WAITING]
    assert world.states(send)[0] is RequestState.IN_FLIGHT


def test_the_wait_at_the_end_is_shorter_than_the_patience_of_desktops() -> None:
    assert PATIENCE <= 10.0
