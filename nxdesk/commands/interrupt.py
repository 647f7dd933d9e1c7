"""Ctrl+C, and the system's word that the program must end, as a question to be asked instead of a blow."""

import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Any, Final, Self, TypeVar

T = TypeVar("T")
_Handlers = dict[int, Any]
"""What the system did with each signal before, as `signal` gives it and takes it back."""

_TICK: Final = 0.1
"""Seconds. A stop takes effect within 0.2."""
_SIGNALS: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)


_HANGUP: Final = getattr(signal, "SIGHUP", None)


class Interrupt:
    """Within the block, the signals that end a program only make `asked` true. Main thread only.

    The handler does no more than that: anything that takes a lock could stop the very thread that holds it.
    """

    def __init__(self) -> None:
        self.asked = False
        self._before: _Handlers = {}

    def __enter__(self) -> Self:
        self._before = _handle(self._ask)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _restore(self._before)

    def _ask(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002 - as the system calls it
        self.asked = True

    def attend(
        self, work: Callable[[], T], stop: Callable[[], None], tick: Callable[[], None] = lambda: None
    ) -> T:
        """Run `work` on another thread to its end, and give what it gives or raise what it raises.

        Meanwhile, on this one: `tick` ten times a second, and `stop` once the end is asked for.
        """
        told = False
        with ThreadPoolExecutor(1, "nxdesk-work") as executor:
            future = executor.submit(work)
            try:
                while not wait((future,), _TICK).done:
                    if self.asked and not told:
                        told = True
                        stop()
                    tick()
            except BaseException:
                stop()  # else the end of the block would wait for all of the work
                raise
        return future.result()

    def wait(self) -> None:
        """Until the end is asked for."""
        while not self.asked:
            time.sleep(_TICK)


@contextmanager
def raised() -> Iterator[None]:
    """Within the block, every such signal is a KeyboardInterrupt, so that what is open is closed."""
    before = _handle(signal.default_int_handler)
    try:
        yield
    finally:
        _restore(before)


def _handle(handler: Callable[[int, FrameType | None], object]) -> _Handlers:
    """What handled them before. `nohup` means that the end of the terminal is to be ignored."""
    before = {number: signal.getsignal(number) for number in _SIGNALS}
    if before.get(_HANGUP) is signal.SIG_IGN:
        del before[_HANGUP]
    for number in before:
        signal.signal(number, handler)
    return before


def _restore(before: _Handlers) -> None:
    for number, old in before.items():
        signal.signal(number, old)
