"""A computer whose clock is wrong, or is set while it sends: the gateway's own decides, and is learnt."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from nxdesk.gateway.client import Client
from nxdesk.gateway.clock import GatewayClock
from nxdesk.gateway.practice import ACCESS_KEY, ACCESS_SECRET, APPKEY, PracticeGateway
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import SendRecord, SendState
from tests.commands.conftest import write_draft, write_list
from tests.sending.trial import Trial, Watched

TRUE = 1_800_000_000.0
A_SECOND = 1.5
"""A Date has no fractions."""


@dataclass
class Hands:
    """Of a clock: what it shows more than the true time."""

    ahead: float

    def now(self) -> float:
        return TRUE + self.ahead


@dataclass(frozen=True)
class Sent:
    record: SendRecord
    posts: int
    codes: list[int | None]


def send(folder: Path, hands: Hands, during: Callable[[int], None] = lambda number: None) -> Sent:
    """Five requests from a computer with this clock to a gateway with the true one."""
    clock = GatewayClock(hands.now)
    accepted: list[int] = []
    with (
        PracticeGateway(clock=lambda: TRUE, on_accept=lambda _, phones: accepted.extend(phones)) as gateway,
        Trial(folder / "journal.db", 5, appkey=APPKEY, clock=clock) as trial,
    ):
        client = Client(gateway.address, clock=clock.now)
        poster = Watched(client, during)
        record = trial.run(poster, credentials=gateway.credentials)
        client.close()
        assert sorted(accepted) == sorted(phone for number in range(5) for phone in trial.phones(number))
        return Sent(record, len(poster.bodies), [r.result.code for r in trial.journal.requests(trial.send)])


@pytest.mark.parametrize("ahead", [61.0, -61.0, 3600.0, -3600.0, 86400.0 * 365, -86400.0 * 365])
def test_a_wrong_clock_costs_one_refusal_and_is_told(ahead: float, tmp_path: Path) -> None:
    sent = send(tmp_path, Hands(ahead))
    assert sent.record.state is SendState.FINISHED
    assert sent.record.counts.accepted == 10
    assert sent.posts == 6
    assert sent.record.clock_offset == pytest.approx(-ahead, abs=A_SECOND)


@pytest.mark.parametrize("ahead", [35.0, -35.0, 59.0, -59.0])
def test_a_clock_that_is_nearly_too_wrong_is_corrected_without_a_refusal(
    ahead: float, tmp_path: Path
) -> None:
    sent = send(tmp_path, Hands(ahead))
    assert (sent.record.state, sent.posts) == (SendState.FINISHED, 5)
    assert sent.record.clock_offset == pytest.approx(-ahead, abs=A_SECOND)


@pytest.mark.parametrize("ahead", [0.0, 20.0, -20.0])
def test_a_clock_that_is_right_enough_is_left_alone(ahead: float, tmp_path: Path) -> None:
    sent = send(tmp_path, Hands(ahead))
    assert (sent.posts, sent.record.clock_offset) == (5, 0)


def test_a_clock_that_drifts_never_costs_a_refusal(tmp_path: Path) -> None:
    hands = Hands(0.0)

    def drift(number: int) -> None:
        hands.ahead += 29.0

    sent = send(tmp_path, hands, drift)
    assert (sent.record.state, sent.posts) == (SendState.FINISHED, 5)


@pytest.mark.parametrize("jump", [61.0, -61.0, 3600.0, -3600.0])
def test_a_clock_that_is_set_before_every_request(jump: float, tmp_path: Path) -> None:
    """Each jump costs at most one refusal, and then the request gets through."""
    hands = Hands(0.0)
    before = [0, 2, 4, 6, 8]
    """Of the posts: the one after each of them is the same request again."""

    def set_clock(number: int) -> None:
        if number in before:
            hands.ahead += jump

    sent = send(tmp_path, hands, set_clock)
    assert sent.record.state is SendState.FINISHED
    assert sent.record.counts.accepted == 10
    assert sent.posts == 10
    assert sent.record.clock_offset == pytest.approx(-5 * jump, abs=A_SECOND)


def test_a_clock_that_is_set_forth_and_back_in_the_middle(tmp_path: Path) -> None:
    hands = Hands(0.0)

    def set_clock(number: int) -> None:
        hands.ahead = {1: 3600.0, 3: 0.0}.get(number, hands.ahead)

    sent = send(tmp_path, hands, set_clock)
    assert (sent.record.state, sent.posts) == (SendState.FINISHED, 7)
    assert sent.record.clock_offset == pytest.approx(0.0, abs=A_SECOND)


@pytest.mark.skipif(sys.platform != "linux", reason="libfaketime changes the clock of a process on Linux")
@pytest.mark.parametrize("ahead", ["+61s", "-3600s"])
def test_a_process_on_a_computer_with_a_wrong_clock(ahead: str, tmp_path: Path, person_home: Path) -> None:
    faketime = shutil.which("faketime")
    assert faketime, "the package faketime (.setup/system-test.txt)"
    draft = write_draft(tmp_path / "d.nxdesk")
    numbers = write_list(tmp_path / "l.csv", [f"+{79161000000 + n}" for n in range(2500)])
    with PracticeGateway() as gateway:
        account = ["--appkey", APPKEY, "--address", gateway.address, "--requests-per-second", "100"]
        command = [faketime, "-f", ahead, sys.executable, "-m", "nxdesk", "send", draft, "--to", numbers]
        ended = subprocess.run(
            [*command, *account, "--yes", "--json"],
            env={
                **os.environ,
                "FAKETIME_DONT_FAKE_MONOTONIC": "1",  # else no wait would ever end
                "NXDESK_ACCESS_KEY": ACCESS_KEY,
                "NXDESK_ACCESS_SECRET": ACCESS_SECRET,
            },
            check=False,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert ended.returncode == 0, ended.stderr
        assert gateway.accepted == 2
    said = json.loads(ended.stdout.splitlines()[-1])
    assert (said["state"], said["accepted"]) == ("finished", 2500)
    with Journal(person_home / "journal.db") as journal:
        (record,) = journal.sends()
        assert record.clock_offset == pytest.approx(-float(ahead.strip("s")), abs=5.0)
        assert [request.attempts for request in journal.requests(record.id)] == [2, 1]
