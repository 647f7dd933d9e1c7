"""Answers of every shape become one typed outcome, or are said not to be understood."""

import json

import pytest

from nxdesk.gateway.outcome import ChannelAnswer, Fate, Outcome, read_answer
from nxdesk.messages.channels import Channel


def answer(**members: object) -> bytes:
    return json.dumps(members).encode()


def test_the_vendors_success() -> None:
    data = answer(
        code=0,
        message="Success",
        data={
            "requestId": "ec6fceb05c1843bd9e4c3bc81e69ed74",
            "channelStatus": {
                "sms": {"code": 0, "message": "Success"},
                "viber": {"code": 14001, "message": "channel is not opened"},
            },
        },
    )
    assert read_answer(data) == Outcome(
        Fate.ANSWERED,
        code=0,
        message="Success",
        request_id="ec6fceb05c1843bd9e4c3bc81e69ed74",
        channels={
            Channel.VIBER: ChannelAnswer(14001, "channel is not opened"),
            Channel.SMS: ChannelAnswer(0, "Success"),
        },
    )


def test_the_vendors_failure() -> None:
    assert read_answer(answer(code=-1, message="Failure")) == Outcome(
        Fate.ANSWERED, code=-1, message="Failure"
    )


@pytest.mark.parametrize("code", [0, -1, 1001, 1005, 1100, 1102, 9000, 9002, 9003, 9010, 9999, 123456])
def test_a_code_alone_is_an_answer(code: int) -> None:
    found = read_answer(answer(code=code, traceId="t-1"))
    assert (found.fate, found.code, found.trace_id, found.channels) == (Fate.ANSWERED, code, "t-1", {})


@pytest.mark.parametrize(
    "details",
    [
        None,
        {},
        {"requestId": None},
        {"requestId": "r"},
        {"channelStatus": None},
        {"channelStatus": {}},
        {"channelStatus": {"telegram": "?"}},
        {"channelStatus": {"sms": None}},
    ],
)
def test_missing_details_are_no_channels(details: object) -> None:
    found = read_answer(answer(code=0, data=details))
    assert (found.fate, found.channels) == (Fate.ANSWERED, {})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not_json"),
        (b"<html>502</html>", "not_json"),
        (b'{"code": 0, "da', "not_json"),
        (b"\xff\xfe", "not_json"),
        (b"[" * 100_000, "not_json"),
        (b"[]", "not_understood"),
        (b'"ok"', "not_understood"),
        (b"{}", "not_understood"),
        (b'{"code": "0"}', "not_understood"),
        (b'{"code": true}', "not_understood"),
        (b'{"code": 0.0}', "not_understood"),
        (b'{"code": 99999999999999999999}', "not_understood"),
        (
            b'{"code": 0, "data": {"channelStatus": {"sms": {"code": 99999999999999999999}}}}',
            "not_understood",
        ),
        (b'{"code": 0, "data": []}', "not_understood"),
        (b'{"code": 0, "data": {"channelStatus": []}}', "not_understood"),
        (b'{"code": 0, "data": {"channelStatus": {"viber": 0}}}', "not_understood"),
        (b'{"code": 0, "data": {"channelStatus": {"viber": {"code": "0"}}}}', "not_understood"),
        (b'{"code": 0, "data": {"channelStatus": {"viber": {}}}}', "not_understood"),
    ],
)
def test_what_is_not_exactly_understood_is_unclear(data: bytes, reason: str) -> None:
    found = read_answer(data)
    assert (found.fate, found.reason, found.code) == (Fate.UNCLEAR, reason, None)


def test_texts_of_the_wrong_type_or_length_do_no_harm() -> None:
    found = read_answer(answer(code=0, message=["x"], traceId=7, data={"requestId": "r" * 10_000}))
    assert (found.message, found.trace_id, len(found.request_id)) == ("", "", 500)


def test_a_text_with_half_a_character_can_still_be_recorded() -> None:
    found = read_answer(b'{"code": 0, "message": "a\\ud800b"}')
    assert found.message == "a?b"
