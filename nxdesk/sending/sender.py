"""Carries out one send: in_flight committed, one POST, the outcome committed, and again. No Qt."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from nxdesk.accounts.account import Credentials
from nxdesk.gateway.clock import GatewayClock
from nxdesk.gateway.outcome import Outcome
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import SendState
from nxdesk.sending.control import Control
from nxdesk.sending.lock import sender_lock
from nxdesk.sending.pace import Pace
from nxdesk.sending.run import Run


class Poster(Protocol):
    """The part of gateway.client.Client that a sender needs."""

    def post(self, body: bytes, credentials: Credentials) -> Outcome: ...


@dataclass(frozen=True, slots=True)
class Sender:
    """run() belongs to one thread, which opens and closes the journal itself.

    journal: its path. posters: as many requests may be in flight at once; each is used by one thread at a
    time. clock: the one the posters sign with. changed: called after every commit that people might want to
    see, from the sender's thread; it must be quick.
    """

    journal: Path
    posters: tuple[Poster, ...]
    credentials: Credentials
    pace: Pace
    clock: GatewayClock
    changed: Callable[[], None]
    monotonic: Callable[[], float] = time.monotonic

    def run(self, send: int, control: Control) -> SendState:
        """Send what waits, until nothing does, or `control` asks, or a rule says to pause. Gives the state.

        Raises Failure: sender_busy; journal_… when an outcome cannot be recorded: then nothing more is sent,
        and the requests in flight are found as unknown at the next start.
        """
        with sender_lock(self.journal), Journal(self.journal) as journal:
            journal.recover()
            journal.start(send)
            self.changed()
            run = Run(self, journal, journal.send(send), control)
            try:
                state, cause = run.carry_out()
            finally:
                self.changed()
            journal.end(send, state, cause)
            self.changed()
            return state
