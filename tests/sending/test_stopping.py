"""Pause and stop in real time: whatever a send is waiting for, it ends at once, and nothing more leaves."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from nxdesk.accounts.account import Credentials
from nxdesk.gateway.clock import GatewayClock
from nxdesk.gateway.outcome import Fate, Outcome
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import NewRequest, NewSend, SendState
from nxdesk.sending.control import Control
from nxdesk.sending.pace import Pace
from nxdesk.sending.sender import Sender
from tests.sending.fakes import ACCEPTED, NOT_SENT, ScriptedPoster, refused

NEW = NewSend("Sale", "a1", "", "appkey1", "", "text", b'{"textMessage":{"text":"Hi"}}', "viber")
TOO_MANY = Outcome(Fate.UNCLEAR, "http_status", http_status=429, retry_after=60.0)


def a_minute_of_back_off(_low: float, _high: float) -> float:
    """In place of the jitter, which comes to a second at first."""
    return 60.0


class WatchedControl(Control):
    """Says when the sender begins to wait for long."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = threading.Event()

    def wait(self, seconds: float) -> bool:
        if seconds > 10:
            self.waiting.set()
        return super().wait(seconds)


class Sending:
    """A send of four requests that runs on a thread of its own, with the real clocks."""

    def __init__(self, folder: Path, pace: Pace, *posters: ScriptedPoster) -> None:
        self.path = folder / "journal.db"
        self.control = WatchedControl()
        self.result: SendState | None = None
        self._sender = Sender(
            self.path, posters, Credentials("k", "s"), pace, GatewayClock(), changed=lambda: None
        )
        with Journal(self.path) as journal:
            self._send = journal.add(NEW, [NewRequest([number], [number]) for number in range(1, 5)])
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        self.result = self._sender.run(self._send, self.control)

    def ends(self) -> bool:
        self._thread.join(5.0)  # of the minute that it would have waited
        return not self._thread.is_alive()

    @property
    def states(self) -> list[str]:
        with Journal(self.path) as journal:
            return [request.state.value for request in journal.requests(self._send)]


@pytest.mark.parametrize(
    ("rate", "outcome", "state"),
    [
        (0.02, ACCEPTED, "accepted"),
        (1000.0, TOO_MANY, "waiting"),
        (1000.0, refused(9010), "waiting"),
        (1000.0, NOT_SENT, "waiting"),
    ],
    ids=["the rate", "Retry-After", "back-off at 9010", "back-off without a network"],
)
@pytest.mark.parametrize(
    ("ask", "result"), [(Control.pause, SendState.PAUSED), (Control.stop, SendState.STOPPED)]
)
def test_it_takes_effect_during_every_wait(
    tmp_path: Path,
    rate: float,
    outcome: Outcome,
    state: str,
    ask: Callable[[Control], None],
    result: SendState,
) -> None:
    poster = ScriptedPoster([outcome])
    sending = Sending(tmp_path, Pace(rate, a_minute_of_back_off), poster)
    assert sending.control.waiting.wait(20)
    ask(sending.control)
    assert sending.ends()
    assert sending.result is result
    assert sending.states == [state, "waiting", "waiting", "waiting"]
    assert len(poster.bodies) == 1


def test_with_several_at_once_those_under_way_are_finished_and_none_follows(tmp_path: Path) -> None:
    posted, answered = threading.Barrier(3), threading.Event()

    def post() -> None:
        posted.wait(20)
        assert answered.wait(20)

    posters = [ScriptedPoster(during=post) for _ in range(2)]
    sending = Sending(tmp_path, Pace(1000.0), *posters)
    posted.wait(20)
    sending.control.stop()
    answered.set()
    assert sending.ends()
    assert sending.result is SendState.STOPPED
    assert sending.states == ["accepted", "accepted", "waiting", "waiting"]


def test_one_under_way_while_the_rate_holds_the_next_back_is_finished_at_once(tmp_path: Path) -> None:
    posted, answered = threading.Event(), threading.Event()

    def post() -> None:
        posted.set()
        assert answered.wait(20)

    sending = Sending(tmp_path, Pace(0.02), ScriptedPoster(during=post), ScriptedPoster())
    assert posted.wait(20)
    sending.control.pause()
    answered.set()
    assert sending.ends()
    assert sending.result is SendState.PAUSED
    assert sending.states == ["accepted", "waiting", "waiting", "waiting"]
