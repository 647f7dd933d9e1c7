"""The policy table, row by row."""

import pytest

from nxdesk.gateway.codes import Code
from nxdesk.gateway.outcome import ChannelAnswer, Fate, Outcome
from nxdesk.journal.records import RequestState
from nxdesk.messages.channels import Channel
from nxdesk.sending.policy import BY_CODE, Rule, Then, judge

OK, NO = ChannelAnswer(0, "Success"), ChannelAnswer(14003, "Send error")
ACCEPTED, REFUSED = RequestState.ACCEPTED, RequestState.REFUSED
WAITING, UNKNOWN = RequestState.WAITING, RequestState.UNKNOWN


def answered(code: int, **channels: ChannelAnswer) -> Outcome:
    return Outcome(Fate.ANSWERED, code=code, channels={Channel[name]: say for name, say in channels.items()})


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (answered(0), ACCEPTED),
        (answered(0, VIBER=OK), ACCEPTED),
        (answered(0, VIBER=NO, SMS=OK), ACCEPTED),
        (answered(0, VIBER=NO), REFUSED),
        (answered(0, VIBER=NO, SMS=NO), REFUSED),
    ],
)
def test_code_0_is_accepted_when_a_channel_took_it_or_none_was_reported(
    outcome: Outcome, state: RequestState
) -> None:
    assert judge(outcome) == Rule(state, Then.GO_ON)


@pytest.mark.parametrize("code", [1001, 1002, 9000, 9002])
def test_a_fault_of_the_request_is_refused_and_the_send_goes_on(code: int) -> None:
    assert judge(answered(code)) == Rule(REFUSED, Then.GO_ON)


@pytest.mark.parametrize("code", [1003, 1005, 1100, 1102, 9003])
def test_a_fault_of_the_account_pauses_the_send_and_nobody_is_lost(code: int) -> None:
    assert judge(answered(code)) == Rule(WAITING, Then.PAUSE)


@pytest.mark.parametrize("code", [-1, 9999, 14003, 777])
def test_what_is_not_understood_is_unknown(code: int) -> None:
    assert judge(answered(code)) == Rule(UNKNOWN, Then.GO_ON)


@pytest.mark.parametrize(
    "reason", ["read_timeout", "connection_broken", "not_json", "http_status", "redirected"]
)
def test_unclear_is_unknown(reason: str) -> None:
    assert judge(Outcome(Fate.UNCLEAR, reason, http_status=502)) == Rule(UNKNOWN, Then.GO_ON)


def test_certainly_not_sent_waits_and_is_tried_again() -> None:
    assert judge(Outcome(Fate.NOT_SENT, "connection_refused")) == Rule(WAITING, Then.TRY_AGAIN)


def test_rate_limits_wait_and_slow_down() -> None:
    assert judge(answered(9010)) == Rule(WAITING, Then.SLOW_DOWN)
    assert judge(Outcome(Fate.UNCLEAR, "http_status", http_status=429)) == Rule(WAITING, Then.SLOW_DOWN)


def test_a_wrong_clock_is_set_once() -> None:
    assert judge(answered(1004)) == Rule(WAITING, Then.SET_CLOCK)


def test_every_code_of_an_answer_has_its_row() -> None:
    channel_codes = {Code.CHANNEL_NOT_OPENED, Code.MESSAGE_NOT_SUPPORTED, Code.SEND_ERROR}
    assert set(BY_CODE) == set(Code) - channel_codes - {Code.SUCCESS}
