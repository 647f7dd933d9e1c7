"""Work off the GUI thread. Events, never sleeps, decide what happens first."""

import gc
import threading
import weakref
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from nxdesk.ui import background


class Owner(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []
        self.threads: list[threading.Thread] = []

    def take(self, value: object) -> None:
        self.got.append(value)
        self.threads.append(threading.current_thread())

    def knocked(self) -> None:
        self.take(None)


def fail(error: Exception) -> None:
    raise AssertionError from error


def barrier(qtbot: QtBot) -> None:
    """All that was delivered before this has arrived."""
    owner = Owner()
    background.run(owner, lambda: None, owner.take, fail)
    qtbot.waitUntil(lambda: bool(owner.got))


def test_the_result_comes_back_on_the_gui_thread(qtbot: QtBot) -> None:
    owner = Owner()
    where: list[threading.Thread] = []

    def work() -> int:
        where.append(threading.current_thread())
        return 42

    task = background.run(owner, work, owner.take, fail)
    assert task.running
    qtbot.waitUntil(lambda: owner.got == [42])
    assert owner.threads == [threading.main_thread()]
    assert where[0] is not threading.main_thread()
    assert not task.running


@pytest.mark.parametrize("error", [OSError("disk"), ZeroDivisionError()])
def test_every_exception_comes_back_too(qtbot: QtBot, error: Exception) -> None:
    owner = Owner()

    def work() -> None:
        raise error

    background.run(owner, work, lambda _nothing: owner.take("done"), owner.take)
    qtbot.waitUntil(lambda: owner.got == [error])


def test_nothing_is_delivered_to_an_owner_that_is_gone(qtbot: QtBot) -> None:
    owner = Owner()
    got: list[object] = []
    go = threading.Event()
    background.run(owner, go.wait, got.append, got.append)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    go.set()
    barrier(qtbot)
    assert got == []


def test_a_cancelled_task_is_told_and_forgotten(qtbot: QtBot) -> None:
    owner = Owner()
    stop = threading.Event()
    ended = threading.Event()

    def work() -> None:
        stop.wait(5)
        ended.set()

    task = background.run(owner, work, owner.take, owner.take, stop)
    task.cancel()
    assert not task.running
    assert ended.wait(5)
    barrier(qtbot)
    assert owner.got == []


def test_a_worker_never_holds_the_last_reference_to_a_widget(qtbot: QtBot) -> None:
    """A widget destroyed by a worker thread crashes the program: the GUI thread lets go of the work first."""
    owner = Owner()
    captured = Owner()
    gone_in: list[threading.Thread] = []
    weakref.finalize(captured, lambda: gone_in.append(threading.current_thread()))

    def work(held: Owner = captured) -> int:
        return len(held.got)

    background.run(owner, work, owner.take, fail)
    del captured, work
    qtbot.waitUntil(lambda: owner.got == [0])
    gc.collect()
    assert gone_in == [threading.main_thread()]


def test_the_end_of_the_program_stops_what_is_under_way(qtbot: QtBot, qapp: object) -> None:
    owner = Owner()
    stop = threading.Event()
    task = background.run(owner, lambda: stop.wait(5), owner.take, owner.take, stop)
    background._courier().close()
    assert stop.is_set()
    assert not task.running
    barrier(qtbot)
    assert owner.got == []


def test_it_belongs_to_the_gui_thread(qtbot: QtBot) -> None:
    owner, outer = Owner(), Owner()
    background.run(outer, lambda: background.run(owner, int, owner.take, owner.take), fail, outer.take)
    qtbot.waitUntil(lambda: bool(outer.got))
    assert isinstance(outer.got[0], AssertionError)


def test_many_knocks_are_heard_as_few_and_the_last_is_not_lost(qtbot: QtBot) -> None:
    owner = Owner()
    truth = [0]
    knock = background.knocker(owner, lambda: owner.take(truth[0]), every=0.05)

    def work() -> None:
        for _time in range(1000):
            truth[0] += 1
            knock()

    background.run(owner, work, lambda _nothing: None, fail)
    qtbot.waitUntil(lambda: owner.got[-1:] == [1000])
    assert len(owner.got) < 20
    assert set(owner.threads) == {threading.main_thread()}


def test_a_knock_while_hearing_is_heard_again(qtbot: QtBot) -> None:
    owner = Owner()
    knock: Callable[[], None]

    def heard() -> None:
        owner.take(None)
        if len(owner.got) == 1:
            knock()

    knock = background.knocker(owner, heard, every=0.01)
    knock()
    qtbot.waitUntil(lambda: len(owner.got) == 2)


def test_a_knock_outlives_its_knocker(qtbot: QtBot) -> None:
    owner = Owner()
    knock: Callable[[], None] | None = background.knocker(owner, owner.knocked, every=0.1)
    assert knock is not None
    knock()
    qtbot.waitUntil(lambda: len(owner.got) == 1)
    knock()  # within the pause: a timer will call it
    barrier(qtbot)
    del knock
    gc.collect()
    qtbot.waitUntil(lambda: len(owner.got) == 2)


def test_a_knocker_keeps_no_widget_alive(qtbot: QtBot) -> None:
    owner = Owner()
    gone = weakref.ref(owner)
    knock = background.knocker(owner, owner.knocked)
    del owner
    gc.collect()
    assert gone() is None
    knock()
    barrier(qtbot)


def test_who_knocks_after_the_end_is_not_answered(qtbot: QtBot) -> None:
    owner = Owner()
    knock = background.knocker(owner, owner.knocked)
    courier = background._courier()
    courier.close()
    shiboken6.delete(courier)  # as PySide does when the interpreter ends
    knock()
    barrier(qtbot)
    assert owner.got == []
