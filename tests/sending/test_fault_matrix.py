"""Every fault at the first, a middle and the last request of a send, over real sockets. The table of what
happened is printed at the end of the test run (fault_table.py).
"""

from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import pytest

from nxdesk.gateway.client import Client
from nxdesk.gateway.outcome import Outcome
from nxdesk.journal.records import RequestState, SendState
from nxdesk.sending.policy import BY_CODE
from tests.sending.fault_table import Position, Seen, Try
from tests.sending.faults import ACCEPTED, FAULTS, WAITING, Fault
from tests.sending.rough_server import ACCEPT, Deed, serve_roughly
from tests.sending.trial import Detour, Trial

REQUESTS = 5
NUMBERS = {Position.FIRST: 0, Position.MIDDLE: 2, Position.LAST: REQUESTS - 1}


class Journey:
    """A poster that meets the fault at one request of a trial, and what came out at the end of each way."""

    def __init__(self, fault: Fault, number: int, trial: Trial, stack: ExitStack) -> None:
        deeds = [fault.meets] * fault.times if isinstance(fault.meets, Deed) else []
        self._server = stack.enter_context(serve_roughly([*[ACCEPT] * number, *deeds]))
        client = Client(self._server.address, clock=trial.clock.now)
        stack.callback(client.close)
        if isinstance(fault.meets, Deed):
            self.poster: Client | Detour = client
            self._other: list[list[int]] = []
        else:
            way = stack.enter_context(fault.meets())
            self.poster = Detour(client, way.client, number, fault.times)
            self._other = way.posted

    @property
    def times_posted(self) -> Counter[int]:
        """How often each number was in a request that arrived whole."""
        return Counter(phone for phones in (*self._server.posted, *self._other) for phone in phones)


@pytest.mark.parametrize("position", Position)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_costs_nobody_a_message_and_nobody_gets_two(
    fault: Fault, position: Position, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    Try(fault.name, position).note(request)
    number = NUMBERS[position]
    with ExitStack() as stack:
        trial = stack.enter_context(Trial(tmp_path / "journal.db", REQUESTS))
        journey = Journey(fault, number, trial, stack)
        ended = trial.run(journey.poster)
        met, waited = trial.journal.requests(trial.send)[number], trial.now
        others = [state for at, state in enumerate(trial.states) if at != number]
        resumed = trial.run(journey.poster)  # plainly: only who waits
        posted, states = journey.times_posted, trial.states

    # the request
    assert met.state is fault.becomes
    assert (met.result.code, met.result.reason) == (fault.code, fault.reason)
    assert met.result.seconds < 5.0, "a time-out bounds the whole answer"
    assert met.attempts == fault.times + (fault.again and fault.becomes is ACCEPTED)
    # the send, and all its other people
    goes_on = fault.cause is None
    assert (ended.state, ended.cause) == (
        (SendState.FINISHED, "") if goes_on else (SendState.PAUSED, fault.cause)
    )
    assert others == [
        *["accepted"] * number,
        *["accepted" if goes_on else "waiting"] * (REQUESTS - 1 - number),
    ]
    assert waited >= fault.waits
    assert waited < 0.1 or fault.waits
    # going on
    last = ACCEPTED if fault.becomes is WAITING else fault.becomes
    assert resumed.state is SendState.FINISHED
    assert states == [*["accepted"] * number, last, *["accepted"] * (REQUESTS - 1 - number)]
    # who was posted
    again = {phone for phone, times in posted.items() if times > 1}
    assert again <= (set(trial.phones(number)) if fault.again else set())
    assert all(posted[phone] for at in range(REQUESTS) if at != number for phone in trial.phones(at))

    Seen(
        fault.name,
        position,
        met.state.value,
        "goes on" if goes_on else f"pauses: {ended.cause}",
        waited,
        "its people" if again else "nobody",
        states[number],
    ).note(request)


def test_every_row_of_the_policy_is_in_the_matrix() -> None:
    codes = {fault.code for fault in FAULTS} | {int(name) for name in _first_words() if name.isdigit()}
    assert set(BY_CODE) <= codes
    assert {fault.becomes for fault in FAULTS} == set(RequestState) - {RequestState.IN_FLIGHT}


def _first_words() -> set[str]:
    return {fault.name.split()[0].rstrip(",") for fault in FAULTS}


@pytest.mark.parametrize("fate", ["not sent", "unclear"])
def test_every_reason_that_an_outcome_can_have_is_in_the_matrix(fate: str) -> None:
    text = " ".join((Outcome.__doc__ or "").split())
    listed = text.partition("else why not:")[2].partition(f"({fate})")[0].rpartition(");")[2]
    reasons = {reason.strip().rstrip(";") for reason in listed.replace(";", ",").split(",")}
    assert reasons
    assert reasons <= {fault.reason for fault in FAULTS}
