"""An error that nobody foresaw: one calm window, whatever thread it came from, and nothing personal in it."""

import gc
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from nxdesk import log
from nxdesk.accounts.vault import MemoryVault
from nxdesk.crash import Crash
from nxdesk.gateway.practice import PracticeGateway
from nxdesk.journal.records import NewRequest, NewSend
from nxdesk.messages.kinds import TextMessage
from nxdesk.program import Program
from nxdesk.ui import background
from nxdesk.ui.crash.crash_sheet import CrashSheet
from nxdesk.ui.crash.restart import Restart
from nxdesk.ui.crash.watch import CrashWatch
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.theme import Theme
from tests.ui.conftest import Answers

NEW = NewSend("Sale", "practice", "", "practice", "", "text", b'{"textMessage":{"text":"Hi"}}', "viber")
SECRET, PHONE = "canary-secret-7f3a", "447700900123"


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setattr("nxdesk.program.open_vault", MemoryVault)
    monkeypatch.setenv("NXDESK_HOME", str(tmp_path))
    log.begin(tmp_path)
    with Program(tmp_path) as made:
        yield made
    log.end()


@pytest.fixture
def window(qtbot: QtBot, program: Program, theme: Theme) -> MainWindow:
    made = MainWindow(program, theme)
    qtbot.addWidget(made)
    made.show()
    made.begin(None)
    return made


@pytest.fixture
def watch(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashWatch]:
    """Installed, and taken back at the end of the test."""
    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    before = qInstallMessageHandler(None)
    made = CrashWatch(window.running, window.drafts.keep, window)
    made.install()
    yield made
    qInstallMessageHandler(before)


def sheet_of(qtbot: QtBot, watch: CrashWatch) -> CrashSheet:
    qtbot.waitUntil(lambda: watch.sheet is not None)
    assert watch.sheet is not None
    return watch.sheet


def broken(*_: object) -> None:
    raise ValueError(f"{SECRET} {PHONE}")


def test_an_error_in_a_slot_is_one_window_with_what_is_safe(
    qtbot: QtBot, window: MainWindow, watch: CrashWatch, program: Program, capfd: pytest.CaptureFixture[str]
) -> None:
    window.editor.set_message(TextMessage("half done"))
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(broken)
    button.click()
    sheet = sheet_of(qtbot, watch)
    assert sheet.isVisible()
    words = " ".join(label.text() for label in sheet.findChildren(type(sheet._title)))
    assert "Every answer so far is recorded in the journal" in words
    assert "Nothing is being sent at this moment" in words
    assert (program.home / "kept.nxdesk").exists()  # as the window says
    width = sheet.copy.width()
    sheet.copy.click()
    assert sheet.copied.text() == "Copied"
    assert sheet.copy.width() == width, "nothing jumps"
    written = (program.home / "logs" / "nxdesk.log").read_text()
    for text in (sheet.report, QGuiApplication.clipboard().text(), written, capfd.readouterr().err):
        assert "ValueError" in text
        assert "test_watch.py" in text
        assert SECRET not in text
        assert PHONE not in text


def test_a_cascade_is_one_window_that_counts(qtbot: QtBot, watch: CrashWatch) -> None:
    for _ in range(5):
        QTimer.singleShot(0, broken)
    sheet = sheet_of(qtbot, watch)
    qtbot.waitUntil(lambda: "and 4 more after it" in sheet.report)
    assert watch.sheet is sheet
    sheet.go_on.click()
    assert watch.sheet is None
    QTimer.singleShot(0, broken)  # the same mistake again: it was told, and is logged
    log_file = sheet_home(watch) / "logs" / "nxdesk.log"
    qtbot.waitUntil(lambda: log_file.read_text().count(" crash ") == 6)
    background_turn(qtbot)
    assert watch.sheet is None


def sheet_home(watch: CrashWatch) -> Path:
    window = watch._window
    assert isinstance(window, MainWindow)
    return window.program.home


def background_turn(qtbot: QtBot) -> None:
    """Until what was asked for by now has been done."""
    done: list[int] = []
    QTimer.singleShot(0, lambda: done.append(1))
    qtbot.waitUntil(lambda: bool(done))


def test_an_error_in_a_thread_is_told_with_its_name(qtbot: QtBot, watch: CrashWatch) -> None:
    thread = threading.Thread(target=broken, name="keyring")
    thread.start()
    thread.join()
    assert "ValueError in thread keyring" in sheet_of(qtbot, watch).report


def test_an_error_while_python_cleans_up_is_told(qtbot: QtBot, watch: CrashWatch) -> None:
    class Broken:
        def __del__(self) -> None:
            broken()

    Broken()
    gc.collect()
    assert "ValueError" in sheet_of(qtbot, watch).report


def test_an_error_in_background_work_is_told(qtbot: QtBot, window: MainWindow, watch: CrashWatch) -> None:
    def failed(error: Exception) -> None:
        raise error

    background.run(window, broken, lambda _: None, failed)
    assert "ValueError" in sheet_of(qtbot, watch).report


def test_a_message_of_qt_is_logged_without_its_words(
    watch: CrashWatch, capfd: pytest.CaptureFixture[str]
) -> None:
    qWarning(f"QSomething: {SECRET}")
    assert SECRET in capfd.readouterr().err  # as ever
    written = (sheet_home(watch) / "logs" / "nxdesk.log").read_text()
    assert "qt kind=QtWarningMsg" in written
    assert SECRET not in written


def test_while_a_send_runs_it_says_so_and_the_send_goes_on(
    qtbot: QtBot,
    program: Program,
    window: MainWindow,
    watch: CrashWatch,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    release = threading.Event()
    gateway = PracticeGateway(on_accept=lambda _id, _phones: bool(release.wait(20)))
    gateway.start()
    monkeypatch.setattr(program, "_practice", gateway)
    with program.journal() as journal:
        send = journal.add(NEW, [NewRequest([447700900010], [1]), NewRequest([447700900011], [2])])
    window.running.start(send)
    QTimer.singleShot(0, broken)
    sheet = sheet_of(qtbot, watch)
    words = " ".join(label.text() for label in sheet.findChildren(type(sheet._title)))
    assert "A send is running. It goes on by itself." in words
    with qtbot.waitSignal(window.running.ended):
        release.set()
    with program.journal() as journal:
        assert journal.send(send).counts.accepted == 2


def test_restart_brings_back_the_list_and_gives_way_to_a_send(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Mobile\n+7 916 123 45 67\n")
    window.current_list.open_file(path)
    restart = Restart()
    assert restart.command()[0] == sys.executable
    restart.close(window)
    assert restart.wanted
    assert not window.isVisible()
    assert restart.command()[1:] == ["-m", "nxdesk", str(path)]
    monkeypatch.setattr(window, "close", lambda: False)  # as while a send runs that the person keeps
    restart.close(window)
    assert not restart.wanted


def test_what_ended_the_last_nxdesk_is_told_once_the_window_is_there(
    qtbot: QtBot, window: MainWindow, watch: CrashWatch
) -> None:
    watch.tell_last_time(Crash("Segmentation fault", ("nxdesk/ui/rail.py:12 in paintEvent",)))
    sheet = sheet_of(qtbot, watch)
    assert "last time" in sheet.windowTitle()
    assert not sheet.restart.isVisible()
    assert "Segmentation fault" in sheet.report
