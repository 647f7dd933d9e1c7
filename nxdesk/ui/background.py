"""The one way to do work off the GUI thread and to hear of it back on the GUI thread.

A worker thread never creates, owns or touches a widget: it puts its outcome into a queue and rings one bell.
"""

import atexit
import sys
import threading
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from types import MethodType
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, QTimer, Signal

from nxdesk import log
from nxdesk.problems import Failure
from nxdesk.ui.garbage import Collecting

_TURN = 0.0005
"""Seconds that a thread at work goes on while the GUI thread waits for its turn. Python's own 0.005 would be
waited for at each cell of a table that is painted meanwhile."""

T = TypeVar("T")


class Task:
    """One piece of work under way. GUI thread only, but for `stop`, which the work itself may look at."""

    __slots__ = ("_job", "stop")

    def __init__(self, job: "_Job", stop: threading.Event) -> None:
        self._job = job
        self.stop = stop

    @property
    def running(self) -> bool:
        """True until `done` or `failed` was called, or the task was cancelled."""
        return self._job in _courier().jobs

    def cancel(self) -> None:
        """Ask the work to end (through `stop`) and forget it: neither `done` nor `failed` will be called."""
        self.stop.set()
        _courier().forget(self._job)


def run(
    owner: QObject,
    work: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
    stop: threading.Event | None = None,
) -> Task:
    """Call `work()` on a thread of its own, then `done(result)` or `failed(exception)` on the GUI thread.

    To be called on the GUI thread. Nothing is called when `owner` is gone by then. `work` must not touch a
    widget. It may look at `stop`, which `Task.cancel` sets, and so does the end of the program.
    """
    application = QCoreApplication.instance()
    assert application is not None
    assert QThread.currentThread() == application.thread(), "run() belongs to the GUI thread"
    event = stop or threading.Event()
    courier = _courier()
    job = _Job(weakref.ref(owner), work, done, failed, event)
    courier.jobs.add(job)
    # Daemon: a frozen keyring or a slow server must not keep the program from ending.
    threading.Thread(target=_work, args=(job, courier), name="nxdesk-background", daemon=True).start()
    return Task(job, event)


def busy(owner: QObject) -> bool:
    """Whether work of this object, or of anything inside it, is under way. GUI thread."""
    return any(_inside(job.owner(), owner) for job in _courier().jobs)


def knocker(owner: QObject, heard: Callable[[], None], every: float = 0.2) -> Callable[[], None]:
    """A function that any thread may call as often as it likes; `heard()` is then called on the GUI thread.

    `heard` is called at most once in `every` seconds, and once after the last knock. It carries nothing: who
    hears it reads the truth where it is kept. Silent when `owner` is gone. A method of a Python class is held
    weakly, so that a worker thread never holds the last reference to a widget.
    """
    courier = _courier()
    held = weakref.WeakMethod(heard) if isinstance(heard, MethodType) else lambda: heard
    knock = _Knock(weakref.ref(owner), held, every)
    return lambda: courier.knocked(knock)


@dataclass(eq=False, slots=True)
class _Job:
    """Emptied by the GUI thread after delivery: a worker must never drop the last reference to a widget."""

    owner: weakref.ref[QObject]
    work: Callable[[], object] | None
    done: Callable[..., None] | None
    failed: Callable[[Exception], None] | None
    stop: threading.Event
    result: object = None
    error: Exception | None = None

    def deliver(self) -> None:
        done, failed, result, error = self.done, self.failed, self.result, self.error
        alive = _alive(self.owner)
        self.empty()
        if not alive or done is None or failed is None:
            return
        if error is not None:
            if isinstance(error, Failure):
                log.failure(error)
            failed(error)
        else:
            done(result)

    def empty(self) -> None:
        self.work = self.done = self.failed = self.result = self.error = None


@dataclass(eq=False, slots=True)
class _Knock:
    owner: weakref.ref[QObject]
    heard: Callable[[], Callable[[], None] | None]
    every: float
    pending: threading.Event = field(default_factory=threading.Event)
    last: float = float("-inf")

    def deliver(self) -> None:
        """On the GUI thread: call `heard` now, or as soon as the pause is over."""
        wait = self.last + self.every - time.monotonic()
        if wait > 0:
            # A lambda: of a bound method PySide would not keep the object, which nothing else holds by then.
            QTimer.singleShot(max(1, round(wait * 1000)), lambda: self.deliver())  # noqa: PLW0108 - see above
            return
        self.last = time.monotonic()
        self.pending.clear()  # before heard(): a knock while it reads asks for one more call
        heard = self.heard()
        if heard is not None and _alive(self.owner):
            heard()


class _Courier(QObject):
    """Lives on the GUI thread; its only signal has no argument, what arrived is in the queue."""

    arrived = Signal()

    def __init__(self) -> None:
        super().__init__()
        sys.setswitchinterval(_TURN)
        self._collecting = Collecting(self)  # before the first thread, and only where there are threads
        self.queue: SimpleQueue[_Job | _Knock] = SimpleQueue()
        self.jobs: set[_Job] = set()
        self.arrived.connect(self._deliver_all, Qt.ConnectionType.QueuedConnection)
        self._closing = threading.Lock()
        self.closed = False
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.close)
        atexit.register(self.close)  # for a program that ends without quitting its application

    def put(self, item: "_Job | _Knock") -> None:
        """From any thread."""
        with self._closing:  # at its end the program deletes the bell: nobody may ring it then
            if not self.closed:
                self.queue.put(item)
                self.arrived.emit()

    def knocked(self, knock: "_Knock") -> None:
        """From any thread: one delivery is under way at a time, however often it knocks."""
        if not knock.pending.is_set():
            knock.pending.set()
            self.put(knock)

    def forget(self, job: _Job) -> None:
        self.jobs.discard(job)

    def _deliver_all(self) -> None:
        while True:
            try:
                item = self.queue.get_nowait()
            except Empty:
                return
            if isinstance(item, _Knock):
                item.deliver()
            elif item in self.jobs:
                self.jobs.discard(item)
                item.deliver()
            else:
                item.empty()

    def close(self) -> None:
        """Ask all work to end, and deliver nothing more."""
        with self._closing:
            self.closed = True
        for job in self.jobs:
            job.stop.set()
        self.jobs.clear()
        if shiboken6.isValid(self._collecting):
            self._collecting.end()


def _work(job: _Job, courier: _Courier) -> None:
    work = job.work
    assert work is not None
    try:
        job.result = work()
    except Exception as error:  # noqa: BLE001 - here alone it is right: lost in a thread, the window would wait for good
        job.error = error
    del work
    courier.put(job)


def _inside(found: QObject | None, owner: QObject) -> bool:
    while found is not None and shiboken6.isValid(found):
        if found is owner:
            return True
        found = found.parent()
    return False


def _alive(owner: weakref.ref[QObject]) -> bool:
    found = owner()
    return found is not None and shiboken6.isValid(found)


_couriers: list[_Courier] = []


def _courier() -> _Courier:
    if not _couriers or _couriers[0].closed:
        _couriers[:] = [_Courier()]
    return _couriers[0]
