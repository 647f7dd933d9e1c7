"""Asks the servers of some links whether they are alive, in the background. It shows nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from nxdesk.messages.check import FILE_BYTES
from nxdesk.messages.kinds import FileMessage, Message
from nxdesk.problems import Failure
from nxdesk.ui import background
from nxdesk.ui.compose.pictures import SAMPLES

DEADLINE_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Alive:
    """size: bytes, seconds: of a film; None when the server did not say."""

    size: int | None = None
    seconds: float | None = None


class Look(Protocol):
    """Asks one server. Raises Failure download_…, cancelled."""

    def __call__(self, url: str, stop: Event) -> Alive: ...


class LinkCheck(QObject):
    """One round of links at a time: a new one ends the one before. Lives on the GUI thread."""

    found = Signal(str, object)  # the link, and Alive or the Failure
    finished = Signal()  # all links of the round are known

    def __init__(self, parent: QObject | None = None, *, look: Look | None = None) -> None:
        super().__init__(parent)
        self._look = look or look_at
        self._tasks: dict[str, background.Task] = {}

    @property
    def busy(self) -> bool:
        return bool(self._tasks)

    def start(self, urls: Sequence[str]) -> None:
        """Without any link it is finished at once."""
        self.cancel()
        for url in dict.fromkeys(urls):
            stop = Event()
            self._tasks[url] = background.run(
                self,
                _looking(self._look, url, stop),
                partial(self._settle, url),
                partial(self._miss, url),
                stop,
            )
        if not self._tasks:
            self.finished.emit()

    def cancel(self) -> None:
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()

    def _miss(self, url: str, error: Exception) -> None:
        if not isinstance(error, Failure):
            del self._tasks[url]
            raise error
        self._settle(url, error)

    def _settle(self, url: str, state: Alive | Failure) -> None:
        del self._tasks[url]
        self.found.emit(url, state)
        if not self._tasks:
            self.finished.emit()


def look_at(url: str, stop: Event) -> Alive:
    """On a worker thread. The samples' own links are alive without being asked."""
    if url.startswith(SAMPLES):
        return Alive()
    from nxdesk.gateway.download import glance  # noqa: PLC0415 - the window need not wait for requests to load

    found = glance(url, stop=stop, deadline_seconds=DEADLINE_SECONDS)
    return Alive(found.size, found.seconds)


def judged(message: Message, url: str, state: Alive | Failure) -> Alive | Failure:
    """A file that is there, but larger than NXCloud takes, is as good as dead."""
    if isinstance(state, Failure) or not isinstance(message, FileMessage) or url != message.url.strip():
        return state
    if state.size is not None and state.size > FILE_BYTES:
        return Failure("download_too_large", limit=FILE_BYTES)
    return state


def _looking(look: Look, url: str, stop: Event) -> Callable[[], Alive]:
    return lambda: look(url, stop)
