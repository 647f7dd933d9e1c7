"""Runs tasks on one file in a process of its own: limited in memory and silence, killed at once on cancel.

A hostile file can take that process down and nothing else. What a task does, this module does not know.
"""

import contextlib
import gc
import multiprocessing
import os
import signal
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Self, TypeVar

from nxdesk.problems import Failure
from nxdesk.recipients import memory

MEMORY = 2 << 30  # bytes; a million rows of three columns take a quarter of it
SILENCE = 60.0  # seconds without a word from the child; a workbook of a million rows is silent for 3 s
_TICK = 0.05  # seconds between two looks at the stop event, and at the memory
_ABORTED = (-signal.SIGABRT, 0xC0000409)  # what calamine does when it is refused memory; on Windows

Progress = Callable[[int, int | None], None]
"""Called with what is done so far and with about how much there is (rows), None when that is not known."""

Result = TypeVar("Result")


def run(
    task: Callable[..., Result], path: Path, *arguments: object, progress: Progress, stop: threading.Event
) -> Result:
    """`Child.run` with a child for this task alone."""
    with Child(path) as child:
        return child.run(task, *arguments, progress=progress, stop=stop)


class Child:
    """One process for one file; what a task leaves in its memory, the next one finds.

    It starts with the first task, and anew after one that was cancelled or died. Tasks wait for each other;
    `close` may come from any thread.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._one_task = threading.Lock()
        self._closed = threading.Event()
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(
        self,
        task: Callable[..., Result],
        *arguments: object,
        progress: Progress,
        stop: threading.Event,
    ) -> Result:
        """The result of `task(path, *arguments, progress)`. Blocks: not for the GUI thread.

        task: a function at the top of a module, light to import; arguments and result must pickle. `progress`
        is called here, in the calling thread. Raises what the task raises as Failure, and Failure: cancelled
        (also when closed), list_too_large (over MEMORY), list_timeout (over SILENCE), list_reader_died
        (place: type of the exception and line of code, "" when the process was killed).
        """
        with self._one_task:
            connection = self._started()
            with contextlib.suppress(OSError):  # it is dead: the answer will say so
                connection.send((task, arguments))
            well = False
            try:
                answer = self._answer(connection, progress, stop)
                well = True
            finally:
                if not well or self._closed.is_set():
                    self._end()
        if isinstance(answer, Failure):
            raise answer
        result: Result = answer.result
        return result

    def close(self) -> None:
        """Kill the process, and with it the task that is running. No task can be run after that."""
        self._closed.set()
        with self._one_task:
            self._end()

    def _started(self) -> Connection:
        if self._connection is None:
            context = multiprocessing.get_context(
                "spawn"
            )  # the same everywhere; a fork would copy the window
            self._connection, other = context.Pipe()
            with other:
                self._process = context.Process(target=_work, args=(other, self._path, MEMORY), daemon=True)
                self._process.start()
        return self._connection

    def _end(self) -> None:
        if self._connection:
            self._connection.close()
        if self._process:
            if self._process.ident is not None:
                self._process.kill()
                self._process.join()
            self._process.close()
        self._connection = self._process = None

    def _answer(self, connection: Connection, progress: Progress, stop: threading.Event) -> "_Done | Failure":
        """A Failure of the task itself is an answer: the child is well, and can do another one."""
        name, process = self._path.name, self._process
        assert process is not None
        heard = time.monotonic()
        while True:
            if stop.is_set() or self._closed.is_set():
                raise Failure("cancelled")
            if memory.taken(process) > MEMORY:
                raise Failure("list_too_large", name=name)
            try:
                if not connection.poll(_TICK):
                    if time.monotonic() - heard > SILENCE:
                        raise Failure("list_timeout", name=name)
                    continue
                message = connection.recv()
            except (EOFError, OSError):
                raise self._death() from None
            heard = time.monotonic()
            match message:
                case _Progress():
                    progress(message.done, message.total)
                case _Died():
                    raise Failure("list_reader_died", name=name, place=message.place)
                case Failure() | _Done():
                    return message

    def _death(self) -> Failure:
        assert self._process is not None
        self._process.join(1)
        if self._process.exitcode in _ABORTED:
            return Failure("list_too_large", name=self._path.name)
        return Failure("list_reader_died", name=self._path.name, place="")


@dataclass(frozen=True, slots=True)
class _Progress:
    done: int
    total: int | None


@dataclass(frozen=True, slots=True)
class _Done:
    result: Any


@dataclass(frozen=True, slots=True)
class _Died:
    place: str


def _work(connection: Connection, path: Path, most_memory: int) -> None:
    """The child's whole life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the parent's to answer
    _silence()
    memory.limit(most_memory)
    gc.disable()  # a million rows are a million lists and no cycle; the process is a short one
    with connection:
        while True:
            try:
                task, arguments = connection.recv()
            except (EOFError, OSError):
                return
            _do(connection, task, path, arguments)


def _do(
    connection: Connection, task: Callable[..., object], path: Path, arguments: tuple[object, ...]
) -> None:
    try:
        result = task(path, *arguments, lambda done, total: connection.send(_Progress(done, total)))
        connection.send(_Done(result))
    except Failure as failure:
        connection.send(failure)
    except MemoryError:
        connection.send(Failure("list_too_large", name=path.name))
    except BaseException as error:  # Rust's panics are no Exception; told, and raised again
        frame = traceback.extract_tb(error.__traceback__)[-1]
        connection.send(_Died(f"{type(error).__name__} in {Path(frame.filename).name}, line {frame.lineno}"))
        raise


def _silence() -> None:
    """Libraries write what they stumble over to stderr, with the content of cells in it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
