"""What became of one POST, whatever came back: one typed value. What to do about it is the policy's."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nxdesk.messages.channels import Channel


class Fate(StrEnum):
    """ANSWERED: NXCloud said something that can be understood. NOT_SENT: nothing of the request left this
    computer, for certain. UNCLEAR: bytes of it left, and what came back, if anything, says nothing."""

    ANSWERED = "answered"
    NOT_SENT = "not_sent"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class ChannelAnswer:
    code: int
    message: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """reason: "" when answered; else why not: name_not_resolved, connection_refused, connect_timeout, tls,
    proxy, no_connection (not sent); read_timeout, connection_broken, answer_cut, answer_too_large,
    redirected, http_status, not_json, not_understood (unclear).
    code: of the answer (API, section 5), None unless answered. http_status: None when nothing came back.
    retry_after: seconds, as the server asked. server_time: Unix seconds from the Date header.
    seconds: how long it took.
    """

    fate: Fate
    reason: str = ""
    http_status: int | None = None
    code: int | None = None
    message: str = ""
    trace_id: str = ""
    request_id: str = ""
    channels: Mapping[Channel, ChannelAnswer] = field(default_factory=dict)
    retry_after: float | None = None
    server_time: float | None = None
    seconds: float = 0.0


def read_answer(data: bytes) -> Outcome:
    """The body of an HTTP 200 as an outcome (API, section 4). What is not exactly understood is UNCLEAR.

    A missing `data`, `traceId` or channel is fine: the vendor leaves them out. A channel whose entry has
    the wrong type makes the whole answer unclear: it was accepted or not, and we cannot tell.
    """
    try:
        answer = json.loads(data)
    except (ValueError, RecursionError):
        return Outcome(Fate.UNCLEAR, "not_json")
    if not isinstance(answer, dict):
        return Outcome(Fate.UNCLEAR, "not_understood")
    code, details = answer.get("code"), answer.get("data")
    if details is None:
        details = {}
    if not _is_code(code) or not isinstance(details, dict):
        return Outcome(Fate.UNCLEAR, "not_understood", message=_text(answer.get("message")))
    channels = _channels(details.get("channelStatus"))
    if channels is None:
        return Outcome(Fate.UNCLEAR, "not_understood", message=_text(answer.get("message")))
    return Outcome(
        Fate.ANSWERED,
        code=code,
        message=_text(answer.get("message")),
        trace_id=_text(answer.get("traceId")),
        request_id=_text(details.get("requestId")),
        channels=channels,
    )


def _channels(status: object) -> dict[Channel, ChannelAnswer] | None:
    """None when the structure is not the documented one. An unknown channel's entry is passed over."""
    if status is None:
        return {}
    if not isinstance(status, dict):
        return None
    found: dict[Channel, ChannelAnswer] = {}
    for channel in Channel:
        entry = status.get(channel.lower())
        if entry is None:
            continue
        if not isinstance(entry, dict) or not _is_code(entry.get("code")):
            return None
        found[channel] = ChannelAnswer(entry["code"], _text(entry.get("message")))
    return found


def _text(value: object) -> str:
    """A text for people to read; anything else is left out. Cut: such a text is a line, not a book."""
    # Half a character, which JSON can hold and UTF-8 cannot, would keep the answer from being recorded.
    return value[:500].encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _is_code(value: object) -> bool:
    """Of a size that can be recorded; the API's codes have four or five digits (section 5)."""
    return type(value) is int and abs(value) < 1 << 31
