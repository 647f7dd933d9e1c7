"""One window for one folder: a second start hands over its file; what it says is not trusted."""

import json
import os
import signal
import threading
import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nxdesk.__main__ import main
from nxdesk.accounts.vault import MemoryVault
from nxdesk.messages.draft import Draft, save
from nxdesk.messages.kinds import TextMessage
from nxdesk.paths import write_whole
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.ui import single_instance
from nxdesk.ui.asked_files import AskedFiles
from nxdesk.ui.dialogs import Choice, Question, QuestionSheet
from nxdesk.ui.doorway import LONGEST, Doorway
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.single_instance import SingleInstance
from nxdesk.ui.theme import Theme
from tests.commands.conftest import finish, start
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
        assert list((home / "asked").iterdir()) == []  # it will not open anything later


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


@pytest.fixture
def doorway(qtbot: QtBot, home: Path) -> Doorway:
    return Doorway(SingleInstance(home).letters)


def put(home: Path, said: bytes, name: str = "1.json") -> Path:
    letter = home / "asked" / name
    letter.parent.mkdir(exist_ok=True)
    write_whole(letter, said)
    return letter


def test_only_this_person_can_put_a_letter_there_or_read_one(home: Path) -> None:
    first, second = SingleInstance(home), SingleInstance(home, patience=0.0)
    assert first.claim(None)
    with pytest.raises(Failure, match="window_no_answer"):
        second.claim(home / "secret plans.xlsx")
    assert first.letters.stat().st_mode & 0o077 == 0


def test_a_window_that_ends_instead_of_answering_is_followed_by_the_second_start(home: Path) -> None:
    first, second = SingleInstance(home), SingleInstance(home, patience=60.0)
    assert first.claim(None)
    ending = threading.Timer(0.1, first.release)
    ending.start()
    assert second.claim(home / "list.csv")
    ending.join()
    assert list(second.letters.iterdir()) == []


def test_a_second_start_that_cannot_write_its_letter_says_that_there_is_no_answer(home: Path) -> None:
    first, second = SingleInstance(home), SingleInstance(home)
    assert first.claim(None)
    first.letters.touch()  # where the folder belongs
    with pytest.raises(Failure, match="window_no_answer"):
        second.claim(None)


def test_a_window_without_a_place_for_letters_opens_all_the_same(qtbot: QtBot, home: Path) -> None:
    (home / "asked").touch()
    Doorway(home / "asked")


def test_what_makes_sense_is_taken_and_passed_on(qtbot: QtBot, doorway: Doorway, home: Path) -> None:
    odd = home / "\udcff\n“牛”.csv"  # a name of Linux need not be a text
    for file in (odd, None):
        with qtbot.waitSignal(doorway.asked) as heard:
            letter = put(home, json.dumps({"open": f"{file}" if file else None}).encode())
        assert heard.args == [file]
        assert not letter.exists()


def test_what_came_while_the_window_opened_is_heard(qtbot: QtBot, home: Path) -> None:
    put(home, b'{"open": null}')
    with qtbot.waitSignal(Doorway(home / "asked").asked) as heard:
        pass
    assert heard.args == [None]


def test_the_token_of_a_wayland_desktop_reaches_qt(
    qtbot: QtBot, doorway: Doorway, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "of before")
    with qtbot.waitSignal(doorway.asked):
        put(home, b'{"open": null, "token": "abc-1"}')
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "abc-1"


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"hello",
        b"\xff\xfe",
        b"[]",
        b"[" * 20_000,
        b'{"open": 1}',
        b'{"open": "relative.csv"}',
        b'{"open": "/a\\u0000b"}',
        b'{"open": null, "token": ["x"]}',
        b'{"open": null, "token": "a\\u0000b"}',
        b'{"open": null}' + b" " * LONGEST,
    ],
    ids=lambda message: repr(message[:36]),
)
def test_what_makes_no_sense_is_thrown_away(qtbot: QtBot, home: Path, message: bytes) -> None:
    doorway = Doorway(home / "asked")
    letter = put(home, message)
    with qtbot.assertNotEmitted(doorway.asked):
        qtbot.waitUntil(lambda: not letter.exists())


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_letter_of_another_time_is_thrown_away(qtbot: QtBot, home: Path, hours: int) -> None:
    """As that of a start that was killed while it waited: nobody expects it to be opened now."""
    letter = put(home, b'{"open": null}')
    os.utime(letter, (time.time() + hours * 3600,) * 2)
    doorway = Doorway(home / "asked")
    with qtbot.assertNotEmitted(doorway.asked):
        qtbot.waitUntil(lambda: not letter.exists())


def test_what_is_no_letter_does_not_stop_the_next_one(qtbot: QtBot, doorway: Doorway, home: Path) -> None:
    (home / "asked" / "0.json").mkdir()
    os.mkfifo(home / "asked" / "00.json")  # who reads from it waits for good
    with qtbot.waitSignal(doorway.asked):
        put(home, b'{"open": null}')


def test_a_letter_that_somebody_else_has_open_is_taken_a_little_later(
    qtbot: QtBot, doorway: Doorway, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows has it while it is looked at for viruses."""
    refused = iter([PermissionError(13, "used by another process")])
    unlink = Path.unlink

    def refuse_once(path: Path, missing_ok: bool = False) -> None:
        for error in refused:
            raise error
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse_once)
    with qtbot.waitSignal(doorway.asked) as heard:
        put(home, b'{"open": null}')
    assert heard.args == [None]
    assert list((home / "asked").iterdir()) == []


def test_a_window_that_ends_leaves_the_letters_to_the_next(
    qtbot: QtBot, doorway: Doorway, home: Path
) -> None:
    doorway.close()
    with qtbot.assertNotEmitted(doorway.asked):
        letter = put(home, b'{"open": null}')
        qtbot.wait(50)
    assert letter.exists()


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
