"""A disk that is full, read-only, held or broken: the sender stops before the next post, and nothing is lost.

Afterwards, always: the journal opens, what was in flight is unknown, everything else is as it was, and a
plain resume sends to whoever waits and to nobody else.
"""

import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nxdesk.gateway.clock import GatewayClock
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import NewRequest, NewSend, SendState
from nxdesk.journal.schema import VERSION
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.sending.control import Control
from nxdesk.sending.pace import Pace
from nxdesk.sending.sender import Sender
from tests.journal.disks import (
    Disk,
    Faults,
    broken_disk,
    can_be_read_only,
    quota,
    read_only,
    small_disk,
)
from tests.sending.fakes import ScriptedPoster
from tests.sending.trial import CREDENTIALS, Trial

REQUESTS = 4
OLD = Path(__file__).parent / "data" / "journal-1.db"
NEW = NewSend("Big", "a", "", "k", "", "text", b'{"textMessage":{"text":"Hi"}}', "viber")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "disk"
    folder.mkdir()
    return folder


@pytest.fixture(params=[small_disk, quota], ids=["full disk", "I/O error"])
def disk(request: pytest.FixtureRequest, folder: Path) -> Iterator[Disk]:
    with request.param(folder) as disk:
        yield disk


def goes_on(trial: Trial, poster: ScriptedPoster, states: list[str]) -> None:
    """The next start finds these states, and a plain resume sends to those who wait, and to nobody twice."""
    trial.start_again()
    assert trial.states == states
    later = ScriptedPoster()
    assert trial.run(later).state is SendState.FINISHED
    assert trial.states == ["accepted" if state == "waiting" else state for state in states]
    assert len(later.bodies) == states.count("waiting")
    assert len({*poster.bodies, *later.bodies}) == len(poster.bodies) + len(later.bodies)


class At:
    """Does something the nth time (from 0) that it is called."""

    def __init__(self, nth: int, deed: Any) -> None:
        self._nth = nth
        self._deed = deed
        self._calls = 0

    def __call__(self) -> None:
        if self._calls == self._nth:
            self._deed()
        self._calls += 1


@pytest.mark.parametrize("number", range(REQUESTS))
def test_no_room_for_an_outcome_stops_before_the_next_post(disk: Disk, number: int) -> None:
    with Trial(disk.folder / "journal.db", REQUESTS) as trial:
        poster = ScriptedPoster(during=At(number, disk.fill))
        with pytest.raises(Failure, match=disk.full):
            trial.run(poster)
        assert len(poster.bodies) == number + 1
        disk.free()
        goes_on(trial, poster, [*["accepted"] * number, "unknown", *["waiting"] * (REQUESTS - 1 - number)])


@pytest.mark.parametrize("number", range(REQUESTS))
def test_no_room_to_mark_a_request_is_no_post(disk: Disk, number: int) -> None:
    with Trial(disk.folder / "journal.db", REQUESTS) as trial:
        poster = ScriptedPoster()
        after_the_outcome = At(2 * number, disk.fill)  # the send began, and then each request tells twice
        with pytest.raises(Failure, match=disk.full):
            trial.run(poster, changed=after_the_outcome)
        assert len(poster.bodies) == number
        disk.free()
        goes_on(trial, poster, [*["accepted"] * number, *["waiting"] * (REQUESTS - number)])


def test_no_room_while_several_fly_is_no_further_post(disk: Disk) -> None:
    together = threading.Barrier(3, action=disk.fill, timeout=30)
    posters = [ScriptedPoster(during=together.wait) for _ in range(3)]
    with Trial(disk.folder / "journal.db", 6) as trial:
        sender = Sender(trial.path, tuple(posters), CREDENTIALS, Pace(1000.0), GatewayClock(), lambda: None)
        with pytest.raises(Failure, match=disk.full):
            sender.run(trial.send, Control())
        disk.free()
        assert [len(poster.bodies) for poster in posters] == [1, 1, 1]
        posted = ScriptedPoster(bodies=[body for poster in posters for body in poster.bodies])
        goes_on(trial, posted, [*["unknown"] * 3, *["waiting"] * 3])


def test_no_room_for_a_send_is_no_send(disk: Disk) -> None:
    with Trial(disk.folder / "journal.db", REQUESTS) as trial:
        disk.fill()
        with pytest.raises(Failure, match=disk.full), Journal(trial.path) as journal:
            journal.add(NEW, [NewRequest(range(20_000), range(20_000))])
        disk.free()
        trial.start_again()
        assert [send.id for send in trial.journal.sends()] == [trial.send]
        goes_on(trial, ScriptedPoster(), ["waiting"] * REQUESTS)


def test_while_the_disk_is_full_each_start_says_so_and_none_makes_it_worse(folder: Path) -> None:
    with small_disk(folder) as disk, Trial(folder / "journal.db", REQUESTS) as trial:
        poster = ScriptedPoster(during=At(1, disk.fill))
        for _ in range(3):
            with pytest.raises(Failure, match=r"journal_disk_\w+"):
                trial.run(poster)
            trial.journal.close()
        assert len(poster.bodies) == 2
        disk.free()
        goes_on(trial, poster, ["accepted", "unknown", "waiting", "waiting"])


def test_no_room_to_bring_an_old_journal_up_to_date(disk: Disk) -> None:
    path = Path(shutil.copyfile(OLD, disk.folder / "journal.db"))
    disk.fill()
    with pytest.raises(Failure, match=r"journal_\w+"):
        Journal(path)
    disk.free()
    with Journal(path) as journal:
        assert journal.sends()[0].counts.people == 10
        assert journal.connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert path.with_name("journal.db.1").exists()


def test_a_read_only_folder_is_told_and_nothing_is_posted(folder: Path) -> None:
    with can_be_read_only(folder), Trial(folder / "journal.db", REQUESTS) as trial:
        poster = ScriptedPoster(during=At(1, break_down))
        with pytest.raises(ZeroDivisionError):
            trial.run(poster)
        trial.journal.close()
        with read_only(folder):
            for attempt in (
                lambda: trial.run(poster),
                Program(folder).recover,
                lambda: Journal(trial.path),
            ):
                with pytest.raises(Failure, match=r"journal_(read_only|not_opened)"):
                    attempt()
            assert len(poster.bodies) == 2
        goes_on(trial, poster, ["accepted", "unknown", "waiting", "waiting"])


def break_down() -> None:
    """What nothing of nxdesk expects."""
    raise ZeroDivisionError


HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""
LOCK = """
import sys
from pathlib import Path
from nxdesk.sending.lock import sender_lock
with sender_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


class Holder:
    """Another process that holds the journal, or the right to send, until it is told to let go."""

    def __init__(self, path: Path, code: str = HOLD) -> None:
        command = [sys.executable, "-c", code, str(path)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout
        assert self._process.stdout.readline() == b"held\n"

    def let_go(self, by: signal.Signals | None = None) -> None:
        if by:
            self._process.send_signal(by)
        self._process.communicate(timeout=30)


@pytest.mark.parametrize("number", range(REQUESTS))
def test_a_journal_that_another_process_holds(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nxdesk.journal.journal_file._BUSY_SECONDS", 0.05)
    holders: list[Holder] = []
    with Trial(tmp_path / "journal.db", REQUESTS) as trial:
        poster = ScriptedPoster(during=At(number, lambda: holders.append(Holder(trial.path))))
        with pytest.raises(Failure, match="journal_locked"):
            trial.run(poster)
        assert len(poster.bodies) == number + 1
        holders[0].let_go()
        goes_on(trial, poster, [*["accepted"] * number, "unknown", *["waiting"] * (REQUESTS - 1 - number)])


def test_a_journal_that_is_held_for_a_moment_is_waited_for(tmp_path: Path) -> None:
    timers: list[threading.Timer] = []
    with Trial(tmp_path / "journal.db", REQUESTS) as trial:

        def hold() -> None:
            timers.append(threading.Timer(0.2, Holder(trial.path).let_go))
            timers[0].start()

        assert trial.run(ScriptedPoster(during=At(1, hold))).state is SendState.FINISHED
        timers[0].join()
        assert trial.states == ["accepted"] * REQUESTS


def test_the_right_to_send_is_free_again_when_its_holder_is_killed(tmp_path: Path) -> None:
    with Trial(tmp_path / "journal.db", REQUESTS) as trial:
        holder, poster = Holder(trial.path, LOCK), ScriptedPoster()
        with pytest.raises(Failure, match="sender_busy"):
            trial.run(poster)
        assert poster.bodies == []
        holder.let_go(signal.SIGKILL)
        assert trial.run(poster).state is SendState.FINISHED


@pytest.mark.parametrize("too_late", [False, True], ids=["not done", "done all the same"])
def test_a_disk_that_breaks_at_any_statement(tmp_path: Path, too_late: bool) -> None:
    whole = Faults(None, too_late=False)
    with Trial(tmp_path / "whole.db", REQUESTS) as trial, broken_disk(whole):
        trial.run(ScriptedPoster())
    assert whole.reached > 3 * 2 * REQUESTS
    for number in range(whole.reached):
        faults, poster = Faults(number, too_late=too_late), ScriptedPoster()
        posts_after: list[bool] = []
        poster.during = lambda faults=faults, seen=posts_after: seen.append(faults.met)
        with Trial(tmp_path / f"{number}.db", REQUESTS) as trial:
            with broken_disk(faults), pytest.raises(Failure, match="journal_disk_error"):
                trial.run(poster)
            assert not any(posts_after), "a post after the disk had failed"
            trial.start_again()
            states = trial.states
            posted = len(poster.bodies)
            assert all(state in ("accepted", "unknown") for state in states[:posted])
            assert states[: posted - 1] == ["accepted"] * (posted - 1) if posted else True
            assert states.count("unknown") <= 1
            assert all(state == "waiting" for state in states[posted + 1 :])
            goes_on(trial, poster, states)
