"""Rate limits without end: waited out, one request at a time, and nobody is forgotten over it."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from nxdesk.accounts.account import Credentials
from nxdesk.gateway.outcome import Fate, Outcome
from nxdesk.journal.records import SendState
from nxdesk.sending.pace import LONGEST_WAIT, SLOWEST, Pace
from tests.sending.fakes import ACCEPTED, refused
from tests.sending.trial import Trial

LIMITS = 10_000
ASKED = 600.0


@dataclass
class Limited:
    """So many limits in a row, of both kinds; now and then one that says how long to wait."""

    posts: int = 0

    def post(self, body: bytes, credentials: Credentials) -> Outcome:
        self.posts += 1
        if self.posts > LIMITS:
            return ACCEPTED
        if self.posts % 2:
            return refused(9010)
        asked = ASKED if self.posts % 1000 == 0 else None
        return Outcome(Fate.UNCLEAR, "http_status", http_status=429, retry_after=asked)


@pytest.fixture
def memory() -> Iterator[Path]:
    """A folder in memory, where the system has one: 20,000 commits are the disk's time and not ours."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


def test_ten_thousand_rate_limits_are_waited_out(memory: Path) -> None:
    poster, pace = Limited(), Pace(5.0, lambda low, high: (low + high) / 2)
    with Trial(memory / "journal.db", requests=3) as trial:
        assert trial.run(poster, pace=pace).state is SendState.FINISHED
        assert trial.states == ["accepted", "accepted", "accepted"]
        assert [request.attempts for request in trial.journal.requests(trial.send)] == [LIMITS + 1, 1, 1]
    assert poster.posts == LIMITS + 3
    assert pace.rate == SLOWEST
    asked = LIMITS // 1000
    first = 63.0  # 1, 2, 4, 8, 16 and 32 seconds
    waits = first + (LIMITS - 6 - asked) * LONGEST_WAIT + asked * ASKED + 2 / SLOWEST
    assert trial.now == pytest.approx(waits)
