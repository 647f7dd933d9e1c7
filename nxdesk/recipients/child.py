"""Runs one task on one file in a process of its own: limited in memory and silence, killed at once on cancel.

A hostile file can take that process down and nothing else. What the task does, this module does not know.
"""

import contextlib
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
from typing import Any, TypeVar

from nxdesk.problems import Failure

MEMORY = 2 << 30  # bytes of address space; a million rows of three columns take a quarter of it
SILENCE = 60.0  # seconds without a word from the child; a workbook of a million rows is silent for 3 s
_TICK = 0.05  # seconds between two looks at the stop event

Progress = Callable[[int, int | None], None]
"""Called with what is done so far and with about how much there is (rows), None when that is not known."""

Result = TypeVar("Result")


def run(
    task: Callable[..., Result], path: Path, *arguments: object, progress: Progress, stop: threading.Event
) -> Result:
    """The result of `task(path, *arguments, progress)`, from a new process. Blocks: not for the GUI thread.

    task: a function at the top of a module, light to import; arguments and result must pickle. `progress` is
    called here, in the calling thread. Raises what the task raises as Failure, and Failure: cancelled,
    list_too_large (over MEMORY), list_timeout (over SILENCE), list_reader_died (place: type of the exception
    and line of code, "" when the process was killed).
    """
    context = multiprocessing.get_context("spawn")  # the same on every platform; a fork would copy the window
    receiving, sending = context.Pipe(duplex=False)
    with receiving:
        process = context.Process(target=_work, args=(sending, task, path, arguments), daemon=True)
        with sending:
            process.start()
        try:
            result: Result = _result(process, receiving, path.name, progress, stop)
            return result
        finally:
            process.kill()
            process.join()
            process.close()


def _result(
    process: BaseProcess, receiving: Connection, name: str, progress: Progress, stop: threading.Event
) -> Any:  # noqa: ANN401 - whatever the task gives
    heard = time.monotonic()
    while True:
        if stop.is_set():
            raise Failure("cancelled")
        try:
            if not receiving.poll(_TICK):
                if time.monotonic() - heard > SILENCE:
                    raise Failure("list_timeout", name=name)
                continue
            message = receiving.recv()
        except (EOFError, OSError):
            raise _death(process, name) from None
        heard = time.monotonic()
        match message:
            case _Progress():
                progress(message.done, message.total)
            case _Died():
                raise Failure("list_reader_died", name=name, place=message.place)
            case Failure():
                raise message
            case _Done():
                return message.result


def _death(process: BaseProcess, name: str) -> Failure:
    process.join(1)
    if process.exitcode == -signal.SIGABRT:  # what calamine does when it is refused memory
        return Failure("list_too_large", name=name)
    return Failure("list_reader_died", name=name, place="")


@dataclass(frozen=True, slots=True)
class _Progress:
    done: int
    total: int | None


@dataclass(frozen=True, slots=True)
class _Done:
    result: object


@dataclass(frozen=True, slots=True)
class _Died:
    place: str


def _work(
    sending: Connection, task: Callable[..., object], path: Path, arguments: tuple[object, ...]
) -> None:
    """The child's whole life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the parent's to answer
    _silence()
    _limit_memory()
    with sending:
        try:
            result = task(path, *arguments, lambda done, total: sending.send(_Progress(done, total)))
            sending.send(_Done(result))
        except Failure as failure:
            sending.send(failure)
        except MemoryError:
            sending.send(Failure("list_too_large", name=path.name))
        except BaseException as error:
            frame = traceback.extract_tb(error.__traceback__)[-1]
            sending.send(_Died(f"{type(error).__name__} in {Path(frame.filename).name}, line {frame.lineno}"))
            raise


def _silence() -> None:
    """Libraries write what they stumble over to stderr, with the content of cells in it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


def _limit_memory() -> None:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    with contextlib.suppress(ValueError, OSError):  # macOS refuses it; a lower limit may be set already
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
