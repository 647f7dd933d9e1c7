"""The exact body of a request (API, section 2): compact UTF-8 JSON. These bytes are signed and sent."""

import json
from collections.abc import Iterable

from nxdesk.messages.channels import Priority
from nxdesk.messages.kinds import Message
from nxdesk.messages.wire import to_wire

PATH = "/v1/message/mt"
MOST_PHONES = 2000


def message_json(message: Message) -> bytes:
    """The `message` member alone: what a send freezes when it starts."""
    return _compact(to_wire(message))


def body(
    appkey: str, phones: Iterable[int], message: bytes, priority: Priority, webhook: str | None
) -> bytes:
    """`phones`: E.164 without the plus. `message`: from message_json, taken over byte for byte."""
    members = [
        b'"appkey":' + _compact(appkey),
        b'"phones":' + _compact([str(phone) for phone in phones]),
        b'"message":' + message,
    ]
    if webhook:
        members.append(b'"webhook":' + _compact(webhook))
    if priority.wire is not None:
        members.append(b'"priority":' + _compact(priority.wire))
    return b"{" + b",".join(members) + b"}"


def _compact(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
