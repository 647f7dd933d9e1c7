"""What an outcome means for the people of its request, and for the requests after it. One table."""

from dataclasses import dataclass
from enum import StrEnum

from nxdesk.gateway.codes import Code
from nxdesk.gateway.outcome import Fate, Outcome
from nxdesk.journal.records import RequestState


class Then(StrEnum):
    """GO_ON: with the next request. TRY_AGAIN: after a back-off, and pause when it does not help. SLOW_DOWN:
    the same without end, at a lower rate. SET_CLOCK: once, with the server's time; then pause. PAUSE: the
    next request would fail too, so the send waits for a person."""

    GO_ON = "go_on"
    TRY_AGAIN = "try_again"
    SLOW_DOWN = "slow_down"
    SET_CLOCK = "set_clock"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class Rule:
    state: RequestState
    then: Then


_WAITS, _REFUSED, _UNKNOWN = RequestState.WAITING, RequestState.REFUSED, RequestState.UNKNOWN

BY_CODE: dict[int, Rule] = {
    Code.FAILURE: Rule(_UNKNOWN, Then.GO_ON),
    Code.MISSING_PARAMETERS: Rule(_REFUSED, Then.GO_ON),
    Code.PARAMETER_ERROR: Rule(_REFUSED, Then.GO_ON),
    Code.INVALID_SIGNATURE: Rule(_WAITS, Then.PAUSE),
    Code.TIMESTAMP_EXPIRED: Rule(_WAITS, Then.SET_CLOCK),
    Code.INSUFFICIENT_PERMISSIONS: Rule(_WAITS, Then.PAUSE),
    Code.CUSTOMER_UNAVAILABLE: Rule(_WAITS, Then.PAUSE),
    Code.INSUFFICIENT_BALANCE: Rule(_WAITS, Then.PAUSE),
    Code.REQUEST_PARAMETER_ERROR: Rule(_REFUSED, Then.GO_ON),
    Code.PHONE_NUMBER_ERROR: Rule(_REFUSED, Then.GO_ON),
    Code.APP_UNAVAILABLE: Rule(_WAITS, Then.PAUSE),
    Code.RATE_LIMIT_EXCEEDED: Rule(_WAITS, Then.SLOW_DOWN),
    Code.UNKNOWN_ERROR: Rule(_UNKNOWN, Then.GO_ON),
}
"""The answer's own code (API, section 5), where it is not 0. A code that is not here is not understood."""

NOT_SENT = Rule(_WAITS, Then.TRY_AGAIN)
TOO_MANY = Rule(_WAITS, Then.SLOW_DOWN)
"""HTTP 429 (RFC 6585): the server did not look at the request."""
UNCLEAR = Rule(_UNKNOWN, Then.GO_ON)


def judge(outcome: Outcome) -> Rule:
    if outcome.fate is Fate.NOT_SENT:
        return NOT_SENT
    if outcome.http_status == 429:
        return TOO_MANY
    if outcome.fate is Fate.UNCLEAR or outcome.code is None:
        return UNCLEAR
    if outcome.code != Code.SUCCESS:
        return BY_CODE.get(outcome.code, UNCLEAR)
    return Rule(_accepted_or_refused(outcome), Then.GO_ON)


def names_a_bad_number(outcome: Outcome) -> bool:
    """NXCloud refused the whole request for one of its numbers, without saying which (API, section 9)."""
    return outcome.fate is Fate.ANSWERED and outcome.code == Code.PHONE_NUMBER_ERROR


def _accepted_or_refused(outcome: Outcome) -> RequestState:
    """Code 0 does not mean that every channel took it: refused when each one reported said no."""
    answers = outcome.channels.values()
    if not answers or any(answer.code == Code.SUCCESS for answer in answers):
        return RequestState.ACCEPTED
    return RequestState.REFUSED
