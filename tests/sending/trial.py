"""One small send carried out for real, over sockets, but for time: that passes only when the sender waits."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from nxdesk.accounts.account import Credentials
from nxdesk.gateway.clock import GatewayClock
from nxdesk.gateway.outcome import Outcome
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import NewRequest, NewSend, Recovery, SendRecord
from nxdesk.sending.control import Control
from nxdesk.sending.pace import Pace
from nxdesk.sending.sender import Poster, Sender

FIRST = 447700900200
CREDENTIALS = Credentials("key", "secret")


def _nothing() -> None:
    """In place of telling a window."""


@dataclass
class Trial:
    """A journal with a send of so many requests of two people each. now: seconds, only waiting adds to it.

    It keeps the journal open, for reading, until the end of the block.
    """

    path: Path
    requests: int
    appkey: str = "appkey"
    now: float = 0.0
    clock: GatewayClock = field(default_factory=GatewayClock)
    journal: Journal = field(init=False)
    send: int = field(init=False)

    def __post_init__(self) -> None:
        self.journal = Journal(self.path)
        new = NewSend("Trial", "a", "", self.appkey, "", "text", b'{"textMessage":{"text":"Hi"}}', "viber")
        self.send = self.journal.add(new, [NewRequest(self.phones(n), [1, 2]) for n in range(self.requests)])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.journal.close()

    def phones(self, request: int) -> list[int]:
        """Of one request, from 0."""
        return [FIRST + 2 * request, FIRST + 2 * request + 1]

    def run(
        self,
        *posters: Poster,
        credentials: Credentials = CREDENTIALS,
        pace: Pace | None = None,
        control: Control | None = None,
        changed: Callable[[], None] = _nothing,
    ) -> SendRecord:
        """Once, until it ends."""
        control = control or Control()
        control.wait = lambda seconds: self._wait(control, seconds)
        pace = pace or Pace(1000.0, lambda low, high: (low + high) / 2)
        sender = Sender(self.path, posters, credentials, pace, self.clock, changed, lambda: self.now)
        sender.run(self.send, control)
        return self.record

    def start_again(self) -> Recovery:
        """As the next nxdesk would."""
        self.journal.close()
        self.journal = Journal(self.path)
        return self.journal.recover()

    def _wait(self, control: Control, seconds: float) -> bool:
        self.now += seconds
        return control.asked

    @property
    def record(self) -> SendRecord:
        return self.journal.send(self.send)

    @property
    def states(self) -> list[str]:
        return [request.state.value for request in self.journal.requests(self.send)]


@dataclass
class Detour:
    """The way, but for some posts, by their number from 0, in a row: they go by the detour."""

    way: Poster
    detour: Poster
    first: int
    times: int
    posts: int = 0

    def post(self, body: bytes, credentials: Credentials) -> Outcome:
        poster = self.detour if self.first <= self.posts < self.first + self.times else self.way
        self.posts += 1
        return poster.post(body, credentials)


@dataclass
class Watched:
    """What goes to a poster, and what is done during each post, before it."""

    poster: Poster
    during: Callable[[int], None] = lambda number: None
    bodies: list[bytes] = field(default_factory=list)

    def post(self, body: bytes, credentials: Credentials) -> Outcome:
        self.bodies.append(body)
        self.during(len(self.bodies) - 1)
        return self.poster.post(body, credentials)
