"""Whatever is sent, the checks of the practice gateway end in a request or in a refusal."""

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nxdesk.gateway.practice.checks import Refusal, Request, read_body

# The first text drawn on a new computer takes seconds: the table of all characters is made then.
wild = settings(derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
RIGHT = {"appkey": "a", "phones": ["447700900200"], "message": {"textMessage": {"text": "t"}}}
NAMES = st.sampled_from(
    "appkey phones message webhook priority textMessage mediaMessage choiceMessage cardMessage text title "
    "image video file url thumbnailUrl videoSize duration fileName fileType choices urlMessage".split()
)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["a", "10", "pdf", "SMS"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=12,
)


def outcome(body: bytes) -> Request | int:
    try:
        return read_body(body, "a")
    except Refusal as refusal:
        return refusal.code


@wild
@given(st.binary())
def test_any_bytes(body: bytes) -> None:
    assert outcome(body) in (1002, 9000)


@wild
@given(st.dictionaries(NAMES, VALUES))
def test_any_values_in_the_known_fields(changes: dict[str, object]) -> None:
    result = outcome(json.dumps(RIGHT | changes).encode())
    assert isinstance(result, Request) or result in (1002, 9000, 9002, 9003)


@wild
@given(VALUES)
def test_any_message(message: object) -> None:
    result = outcome(json.dumps(RIGHT | {"message": message}).encode())
    assert isinstance(result, Request) or result in (1002, 9000)


@wild
@given(st.lists(st.text() | st.from_regex("[0-9]{5,17}", fullmatch=True)))
def test_a_number_that_is_taken_is_digits_of_a_plausible_length(phones: list[str]) -> None:
    result = outcome(json.dumps(RIGHT | {"phones": phones}).encode())
    if isinstance(result, Request):
        assert [str(phone) for phone in result.phones] == phones
        assert all(7 <= len(phone) <= 15 for phone in phones)
    else:
        assert result in (9000, 9002)
