"""The process of its own: what it gives back, how it ends, and that nothing of it is left."""

import multiprocessing
import os
import threading
import time
from pathlib import Path

import pytest

from nxdesk.problems import Failure
from nxdesk.recipients import child, memory
from tests.recipients import tasks

PATH = Path("people.xlsx")


def unheard(_done: int, _total: int | None) -> None:
    pass


def run(task: object, *arguments: object, stop: threading.Event | None = None) -> object:
    return child.run(task, PATH, *arguments, progress=unheard, stop=stop or threading.Event())


def test_the_result_and_the_progress_arrive() -> None:
    heard: list[tuple[int, int | None]] = []
    name, number, process = child.run(
        tasks.report, PATH, 7, progress=lambda *step: heard.append(step), stop=threading.Event()
    )
    assert (name, number) == ("people.xlsx", 7)
    assert process != os.getpid()
    assert heard == [(1, 3), (2, None)]


def test_a_failure_arrives_whole() -> None:
    with pytest.raises(Failure) as failure:
        run(tasks.fail)
    assert (failure.value.code, failure.value.params) == ("list_empty", {"name": "people.xlsx"})


def test_an_unexpected_error_tells_where_and_not_what() -> None:
    with pytest.raises(Failure) as failure:
        run(tasks.stumble)
    assert failure.value.code == "list_reader_died"
    assert failure.value.params["name"] == "people.xlsx"
    place = str(failure.value.params["place"])
    assert place.startswith("ValueError in tasks.py, line ")
    assert "7700" not in place


@pytest.mark.parametrize(
    ("task", "code"),
    [
        (tasks.vanish, "list_reader_died"),
        pytest.param(
            tasks.abort,
            "list_too_large",
            marks=pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGABRT to tell by"),
        ),
        pytest.param(
            tasks.devour,
            "list_too_large",
            marks=pytest.mark.skipif(os.name == "nt", reason="Windows has no address space limit"),
        ),
    ],
)
def test_a_child_that_dies(task: object, code: str) -> None:
    with pytest.raises(Failure) as failure:
        run(task)
    assert failure.value.code == code
    assert failure.value.params["name"] == "people.xlsx"


def test_a_child_that_is_measured_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows and macOS, where nothing else keeps it from taking all the memory."""
    taken = iter([1 << 20, child.MEMORY, child.MEMORY + 1])
    monkeypatch.setattr(memory, "taken", lambda process: next(taken) if process.is_alive() else 0)
    with pytest.raises(Failure) as failure:
        run(tasks.hang)
    assert (failure.value.code, failure.value.params) == ("list_too_large", {"name": "people.xlsx"})
    assert next(taken, None) is None
    assert not multiprocessing.active_children()


def test_a_child_that_takes_more_and_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """On each system in its own way."""
    monkeypatch.setattr(child, "MEMORY", 300 << 20)
    steps: list[int] = []
    with pytest.raises(Failure) as failure:
        child.run(tasks.hoard, PATH, progress=lambda done, _: steps.append(done), stop=threading.Event())
    assert failure.value.code == "list_too_large"
    assert 1 <= len(steps) <= 300


def test_a_child_that_falls_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "SILENCE", 0.2)
    with pytest.raises(Failure) as failure:
        run(tasks.hang)
    assert failure.value.code == "list_timeout"


def test_cancel_kills_at_once() -> None:
    stop = threading.Event()
    cancelled: list[float] = []

    def cancel(_done: int, _total: int | None) -> None:
        cancelled.append(time.monotonic())
        stop.set()

    with pytest.raises(Failure) as failure:
        child.run(tasks.hang, PATH, progress=cancel, stop=stop)
    assert failure.value.code == "cancelled"
    assert time.monotonic() - cancelled[0] < 0.5  # 0.1 s of its own; the rest is for a busy machine
    assert not multiprocessing.active_children()


def test_cancelled_before_it_began() -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Failure) as failure:
        run(tasks.hang, stop=stop)
    assert failure.value.code == "cancelled"


def test_an_error_of_the_listener_ends_the_child() -> None:
    def broken(_done: int, _total: int | None) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        child.run(tasks.hang, PATH, progress=broken, stop=threading.Event())
    assert not multiprocessing.active_children()


def test_the_child_says_nothing_on_stderr(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(tasks.chatter) == "said it"
    for task in (tasks.stumble, tasks.abort):
        with pytest.raises(Failure):
            run(task)
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts what Linux shows in /proc")
def test_nothing_is_left_open() -> None:
    run(tasks.report, 1)  # the first one starts the resource tracker, which stays
    before = len(list(Path("/proc/self/fd").iterdir()))
    for task in (tasks.vanish, tasks.fail):
        with pytest.raises(Failure):
            run(task)
    run(tasks.report, 1)
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    assert not multiprocessing.active_children()


def test_several_at_once_from_several_threads() -> None:
    results: list[object] = []
    threads = [
        threading.Thread(target=lambda number=number: results.append(run(tasks.report, number)))
        for number in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(result[1] for result in results) == [0, 1, 2]
