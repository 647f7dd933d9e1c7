"""The command line as a process of its own: signals, pipes, encodings, and what nobody expected."""

import os
import pty
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from nxdesk.__main__ import main
from nxdesk.gateway.practice import ACCESS_KEY, ACCESS_SECRET, APPKEY, PracticeGateway
from tests.commands.conftest import Nxdesk, finish, start, write_draft, write_list


@dataclass
class Held:
    """A gateway that answers its first request only when it is released."""

    gateway: PracticeGateway = field(init=False)
    arrived: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.gateway = PracticeGateway(on_accept=self._hold)

    def _hold(self, _request_id: str, _phones: object) -> None:
        self.arrived.set()
        assert self.released.wait(60)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    monkeypatch.setenv("NXDESK_ACCESS_KEY", ACCESS_KEY)
    monkeypatch.setenv("NXDESK_ACCESS_SECRET", ACCESS_SECRET)
    held = Held()
    with held.gateway:
        yield held
        held.released.set()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_stop_finishes_the_request_and_the_rest_waits(
    number: int, nxdesk: Nxdesk, draft: Path, tmp_path: Path, held: Held
) -> None:
    numbers = write_list(tmp_path / "l.csv", [f"+{79161000000 + n}" for n in range(4001)])
    account = ("--appkey", APPKEY, "--address", held.gateway.address)
    process = start("send", draft, "--to", numbers, *account, "--yes", "--json")
    assert held.arrived.wait(60)
    process.send_signal(number)
    assert process.stderr
    assert process.stderr.readline() == "Stopping: the request that is under way is finished first.\n"
    process.send_signal(number)  # impatient hands
    held.released.set()
    ended = finish(process)
    assert ended.code == 4
    assert ended.json["state"] == "stopped"
    assert (ended.json["accepted"], ended.json["waiting"], ended.json["unknown"]) == (2000, 2001, 0)
    assert ended.err.endswith("Stopped. 2,001 people wait: “nxdesk resume 1” goes on.\n")
    assert held.gateway.accepted == 1
    ended = nxdesk("resume", "1", "--json")
    assert (ended.code, ended.json["state"], ended.json["accepted"]) == (0, "finished", 4001)
    assert held.gateway.accepted == 3


def test_practice_serves_until_it_is_asked_to_end(nxdesk: Nxdesk, draft: Path, five: Path) -> None:
    process = start("practice")
    assert process.stdout
    first = process.stdout.readline().split()
    assert first[0] == "address"
    environment = {"NXDESK_ACCESS_KEY": ACCESS_KEY, "NXDESK_ACCESS_SECRET": ACCESS_SECRET}
    account = ("--appkey", APPKEY, "--address", first[1])
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        assert nxdesk("send", draft, "--to", five, *account, "--yes").code == 0
    process.terminate()
    ended = finish(process)
    assert (ended.code, ended.err) == (0, "Serving until Ctrl+C.\n")
    assert "  447700900902  refused with 9002 A number in this request is not valid\n" in ended.out
    assert "  447700900910  refused with 9010 Too many requests a second, 2 times\n" in ended.out


def test_a_port_that_is_taken(nxdesk: Nxdesk) -> None:
    with PracticeGateway() as gateway:
        ended = nxdesk("practice", "--port", gateway.address.rpartition(":")[2])
    assert (ended.code, ended.out, ended.err.count("\n")) == (3, "", 1)


@pytest.mark.skipif(not Path("/dev/pts/ptmx").exists(), reason="no pseudo-terminals: a chroot without devpts")
def test_on_a_terminal_it_asks_and_shows_one_line_that_changes(draft: Path, five: Path) -> None:
    controller, terminal = pty.openpty()
    process = start("send", draft, "--to", five, stdin=terminal, stderr=terminal)
    os.close(terminal)
    seen = b""
    while b"[y/N]" not in seen:
        seen += os.read(controller, 1000)
    os.write(controller, b"y\n")
    out, _ = process.communicate(timeout=120)
    seen += os.read(controller, 10000)
    os.close(controller)
    assert process.returncode == 0
    assert out.startswith("Send 1 “Spring”: finished\n")
    assert b"\r5 of 5 people: 5 accepted" in seen


def test_nobody_listening_any_more_is_no_failure(nxdesk: Nxdesk) -> None:
    nxdesk("sends")
    reading, writing = os.pipe()
    os.close(reading)
    process = start("sends", "--json", stdout=writing)
    os.close(writing)
    ended = finish(process)
    assert (ended.code, ended.err) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is a thing of Linux")
def test_an_answer_that_cannot_be_written_is_told_and_changes_no_send(draft: Path, five: Path) -> None:
    sentence = "The answer could not be written (No space left on device).\n"
    with Path("/dev/full").open("w") as full:
        ended = finish(start("sends", "--json", stdout=full))
        assert (ended.code, ended.err) == (3, sentence)
        ended = finish(start("send", draft, "--to", five, "--yes", stdout=full))
        assert (ended.code, ended.err) == (0, f"5 of 5 people: 5 accepted\n{sentence}")


def test_utf_8_whatever_the_terminal_says(five: Path, tmp_path: Path) -> None:
    draft = write_draft(tmp_path / "d.nxdesk", name="牛小信 🥾")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    ended = finish(start("send", draft, "--to", five, "--yes", env=environment))
    assert ended.code == 0
    assert ended.out.startswith("Send 1 “牛小信 🥾”: finished\n")


def test_a_windowed_program_has_no_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["sends"]) == 0
    assert main(["report", "1", "x.csv"]) == 3
    assert main(["--help"]) == 0


def test_what_nobody_expected_is_one_sentence_without_its_text(
    nxdesk: Nxdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("+79161234567 hunter2")

    monkeypatch.setattr("nxdesk.commands.sends.sends", fail)
    ended = nxdesk("sends")
    assert (ended.code, ended.out, ended.err.count("\n")) == (3, "", 1)
    assert "ValueError in test_process.py" in ended.err
    assert "hunter2" not in ended.err


def test_ctrl_c_before_anything_was_sent(nxdesk: Nxdesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def press(*_: object) -> None:
        signal.raise_signal(signal.SIGTERM)

    monkeypatch.setattr("nxdesk.commands.sends.sends", press)
    assert (nxdesk("sends").code, nxdesk("sends").err) == (3, "Stopped before anything was sent.\n")


def test_the_window_without_a_display_or_without_its_file(
    nxdesk: Nxdesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    for arguments, code in (((), 3), ((tmp_path / "none.xlsx",), 3), (("sned",), 2)):
        ended = nxdesk(*arguments)
        assert (ended.code, ended.out, ended.err.count("\n")) == (code, "", 1)


def test_the_installed_command_and_the_module_are_the_same(five: Path) -> None:
    command = Path(sys.executable).with_name("nxdesk")
    said = subprocess.run([command, "check", five], check=False, capture_output=True, text=True, timeout=30)
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.startswith("five.csv, column A “Mobile”: 5 ready")


def test_a_home_that_is_no_folder(nxdesk: Nxdesk, five: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NXDESK_HOME", str(five))
    ended = nxdesk("sends")
    assert (ended.code, ended.out) == (3, "")
    assert ended.err == f"“{five}” could not be used (File exists). Check it, then try again.\n"
