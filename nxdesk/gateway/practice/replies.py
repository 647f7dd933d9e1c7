"""The answers of the practice gateway as plain values (API, sections 3 to 5). Nothing here knows a socket."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from nxdesk.gateway.practice.checks import Request
from nxdesk.gateway.practice.numbers import Channels, Cut

MESSAGES: Mapping[int, str] = {
    0: "Success",
    -1: "Failure",
    1001: "Missing parameters",
    1002: "Parameter error",
    1003: "Invalid signature",
    1004: "Timestamp expired",
    1005: "Insufficient permissions",
    1100: "Customer does not exist / Status is unavailable",
    1102: "Insufficient balance",
    9000: "Request parameter error",
    9002: "Phone number error",
    9003: "Customer APP does not exist / Status is unavailable",
    9010: "Rate limit exceeded",
    9999: "Unknown error",
    14001: "channel is not opened",
    14002: "Message is not supported",
    14003: "Send error",
}
"""The vendor's words (API, section 5)."""
UNLISTED = "Something that the API does not list"

FIELD = "Practice-Field"
"""A header of our own: which field was refused, for a person who tries a script. Never its value."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer. delay: seconds to wait first. cut: where it breaks off, None: nowhere."""

    body: bytes
    status: int = 200
    content_type: str = "application/json"
    fields: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    cut: Cut | None = None


def refused(code: int, trace_id: str, at: str = "") -> Reply:
    """-1 comes without a trace id, as on the vendor's page."""
    answer: dict[str, object] = {"code": code, "message": MESSAGES.get(code, UNLISTED)}
    if code != -1:
        answer["traceId"] = trace_id
    return Reply(_json(answer), fields={FIELD: at} if at else {})


def taken(codes: Mapping[str, int], request_id: str, trace_id: str) -> bytes:
    """The body for a request whose channels gave these codes, whatever they are: its own code is 0."""
    status = {channel: {"code": code, "message": MESSAGES[code]} for channel, code in codes.items()}
    data = {"requestId": request_id, "channelStatus": status}
    return _json({"code": 0, "message": MESSAGES[0], "traceId": trace_id, "data": data})


def bare(status: int, *, retry_after: int | None = None) -> Reply:
    """An answer of the web server, before the API."""
    fields = {"Allow": "POST"} if status == HTTPStatus.METHOD_NOT_ALLOWED else {}
    if retry_after is not None:
        fields["Retry-After"] = str(retry_after)
    return Reply(HTTPStatus(status).phrase.encode(), status, "text/plain; charset=utf-8", fields)


def page() -> Reply:
    html = b"<!DOCTYPE html><html><title>Sign in</title><p>Sign in to use this network.</html>"
    return Reply(html, content_type="text/html; charset=utf-8")


def channel_codes(request: Request, special: Channels) -> dict[str, int]:
    """The channels that were tried, in the order they were, each with its code.

    With a priority: one after the other until one succeeds. Without: every channel the account has.
    """
    codes: dict[str, int] = {}
    for channel in request.priority or ("SMS", "VIBER"):
        code = special.viber if channel == "VIBER" else special.sms
        if channel == "SMS" and request.kind != "textMessage" and code != 14001:
            code = 14002  # API, section 3; a channel that is not open does not look at the message
        codes[channel.lower()] = code
        if request.priority and code == 0:
            break
    return codes


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
