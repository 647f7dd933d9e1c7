"""One window for one folder: a second start hands over its file; what knocks at the window is not trusted."""

import json
import os
import signal
import socket
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, Qt
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from nxdesk.__main__ import main
from nxdesk.accounts.vault import MemoryVault
from nxdesk.messages.draft import Draft, save
from nxdesk.messages.kinds import TextMessage
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.ui import doorway as doorway_module
from nxdesk.ui import single_instance
from nxdesk.ui.asked_files import AskedFiles
from nxdesk.ui.dialogs import Choice, Question, QuestionSheet
from nxdesk.ui.doorway import Doorway
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.single_instance import LONGEST, SingleInstance
from nxdesk.ui.theme import Theme
from tests.commands.conftest import finish, start
from tests.ui import strange_peer
from tests.ui.strange_peer import BEHAVIOURS
from tests.ui.window_process import window_process


@pytest.fixture
def home(person_home: Path) -> Path:
    person_home.mkdir()
    return person_home


def test_a_second_start_hands_its_file_over_and_is_not_hung_by_a_window_that_hangs(
    qtbot: QtBot,
    home: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "лист 1.csv").write_text("Mobile\n", "utf-8")
    with window_process(home) as window:
        assert window.line() == "open"
        second = finish(start("лист 1.csv", cwd=tmp_path))
        assert (second.code, second.out, second.err) == (0, "", "")
        assert window.line() == f"opening {tmp_path / 'лист 1.csv'}"
        window.process.send_signal(signal.SIGSTOP)
        monkeypatch.setattr(single_instance, "SingleInstance", partial(SingleInstance, patience=0.3))
        assert main([]) == 3
        assert capsys.readouterr() == (
            "",
            "The window of nxdesk that is open does not answer. Close it or end it, then try again.\n",
        )
    instance = SingleInstance(home)  # the first one has been killed by now
    assert instance.claim(None)
    doorway = Doorway(instance.name)  # where its socket still lies
    client = knock(doorway)
    client.sendall(b'{"open": null}\n')
    assert answer(qtbot, client) == b"opened\n"


def test_only_one_can_be_the_window_and_then_another(home: Path) -> None:
    first, second = SingleInstance(home), SingleInstance(home, patience=0.0)
    assert first.claim(None)
    with pytest.raises(Failure, match="window_no_answer"):
        second.claim(None)
    first.release()
    assert second.claim(None)


def test_a_folder_that_cannot_be_locked_does_not_keep_the_window_from_opening(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert SingleInstance(tmp_path / "file").claim(None)


def test_the_same_folder_has_the_same_name_whatever_way_leads_to_it(home: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(home)
    names = {SingleInstance(tmp_path / place).name for place in ("person", "link", "link/../person", "other")}
    assert len(names) == 2


@pytest.fixture
def doorway(qtbot: QtBot, home: Path) -> Doorway:
    return Doorway(SingleInstance(home).name)


def place(doorway: Doorway) -> Path:
    server = doorway.findChild(QLocalServer)
    assert server is not None
    return Path(server.fullServerName())


def knock(doorway: Doorway) -> socket.socket:
    client = socket.socket(socket.AF_UNIX)
    client.connect(f"{place(doorway)}")
    client.setblocking(False)
    return client


def answer(qtbot: QtBot, client: socket.socket) -> bytes:
    """All that the window says until it hangs up."""
    said = b""

    def hung_up() -> bool:
        nonlocal said
        try:
            chunk = client.recv(100)
        except BlockingIOError:
            return False
        except ConnectionError:
            return True
        said += chunk
        return not chunk

    qtbot.waitUntil(hung_up)
    client.close()
    return said


def test_only_this_person_can_knock(doorway: Doorway) -> None:
    assert place(doorway).stat().st_mode & 0o077 == 0


def test_a_socket_of_another_person_is_not_talked_to(
    qtbot: QtBot, doorway: Doorway, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one that somebody has put there to learn what this person opens."""
    first, second = SingleInstance(home), SingleInstance(home, patience=0.0)
    assert first.claim(None)
    monkeypatch.setattr(single_instance, "_is_ours", lambda _path: False)
    with qtbot.assertNotEmitted(doorway.asked, wait=50), pytest.raises(Failure, match="window_no_answer"):
        second.claim(home / "secret plans.xlsx")


@pytest.mark.parametrize("behaviour", BEHAVIOURS)
def test_a_second_start_ends_whatever_the_other_one_does(home: Path, behaviour: str) -> None:
    """It ends at all: who says a letter now and then could go on with it for good."""
    first, second = SingleInstance(home), SingleInstance(home, patience=0.3)
    assert first.claim(None)
    place = Path(QDir.tempPath()) / first.name
    command = ["timeout", "20", sys.executable, "-S", strange_peer.__file__, f"{place}", behaviour]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as peer:
        assert peer.stdout is not None
        assert peer.stdout.readline() == b"listening\n"
        try:
            with pytest.raises(Failure, match="window_no_answer"):
                second.claim(home / "list.csv")
            assert peer.poll() is None  # it would have gone on for longer
        finally:
            peer.terminate()
            place.unlink()


def test_what_makes_sense_is_answered_and_passed_on(qtbot: QtBot, doorway: Doorway, tmp_path: Path) -> None:
    odd = tmp_path / "\udcff\n“牛”.csv"  # a name of Linux need not be a text
    for file in (odd, None):
        client = knock(doorway)
        line = json.dumps({"open": f"{file}" if file else None}).encode() + b"\n"
        client.sendall(line[:7])
        with qtbot.waitSignal(doorway.asked) as heard:
            client.sendall(line[7:])
        assert heard.args == [file]
        assert answer(qtbot, client) == b"opened\n"


def test_the_token_of_a_wayland_desktop_reaches_qt(
    qtbot: QtBot, doorway: Doorway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "of before")
    client = knock(doorway)
    client.sendall(b'{"open": null, "token": "abc-1"}\n')
    assert answer(qtbot, client) == b"opened\n"
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "abc-1"


@pytest.mark.parametrize(
    "message",
    [
        b"hello\n",
        b"\xff\xfe\n",
        b"[]\n",
        b"[" * 20_000 + b"\n",
        b'{"open": 1}\n',
        b'{"open": "relative.csv"}\n',
        b'{"open": "/a\\u0000b"}\n',
        b'{"open": null, "token": ["x"]}\n',
        b'{"open": null, "token": "a\\u0000b"}\n',
        b"x" * (LONGEST + 1),
    ],
    ids=lambda message: repr(message[:36]),
)
def test_what_makes_no_sense_is_hung_up_on(qtbot: QtBot, doorway: Doorway, message: bytes) -> None:
    with qtbot.assertNotEmitted(doorway.asked):
        client = knock(doorway)
        client.sendall(message)
        assert answer(qtbot, client) == b""


def test_who_says_nothing_is_hung_up_on(
    qtbot: QtBot, doorway: Doorway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doorway_module, "SAY_SECONDS", 0.05)
    assert answer(qtbot, knock(doorway)) == b""


def test_the_socket_goes_with_the_window(doorway: Doorway) -> None:
    path = place(doorway)
    assert path.is_socket()
    doorway.close()
    assert not path.exists()


@pytest.fixture
def window(qtbot: QtBot, home: Path, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr("nxdesk.program.open_vault", MemoryVault)
    made = MainWindow(Program(home), theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_window_comes_forward_and_opens_the_file(window: MainWindow, tmp_path: Path) -> None:
    save(tmp_path / "a.nxdesk", Draft("Asked for", TextMessage("x")))
    window.showMaximized()
    window.showMinimized()
    AskedFiles(window).ask(tmp_path / "a.nxdesk")
    assert not window.isMinimized()
    assert window.isMaximized()
    assert window.editor.draft.name == "Asked for"


def test_a_file_waits_until_the_open_question_is_answered(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    save(tmp_path / "a.nxdesk", Draft("Asked for", TextMessage("x")))
    asked = AskedFiles(window)
    sheet = QuestionSheet(Question("Sure?", "", (Choice("no", "No"),), "no"), window)
    sheet.open()
    asked.ask(None)
    asked.ask(tmp_path / "a.nxdesk")
    assert window.editor.draft.name == ""
    answered = []
    sheet.finished.connect(lambda _result: answered.append(window.editor.draft.name))
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.editor.draft.name == "Asked for")
    assert answered == [""]
