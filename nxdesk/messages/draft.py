"""A draft: one message with its name, channels and webhook, as a *.nxdesk file (UTF-8 JSON)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from nxdesk.messages.channels import Priority
from nxdesk.messages.kinds import Message, TextMessage
from nxdesk.messages.wire import from_wire, to_wire
from nxdesk.paths import write_whole
from nxdesk.problems import Failure

VERSION = 1
SUFFIX = ".nxdesk"
LARGEST = 1_000_000
"""Bytes; a message is a few kilobytes, so anything larger is not a draft."""
_OWN = ("nxdesk", "name", "message", "priority", "webhook")


@dataclass(frozen=True, slots=True)
class Draft:
    """other: members of the file that this version does not know; they are written back as they were."""

    name: str = ""
    message: Message = TextMessage()
    priority: Priority = Priority.VIBER_THEN_SMS
    webhook: str | None = None
    other: Mapping[str, object] = field(default_factory=dict)


def to_json(draft: Draft) -> str:
    members = {
        "nxdesk": VERSION,
        "name": draft.name,
        "message": to_wire(draft.message),
        "priority": draft.priority.wire,
        "webhook": draft.webhook,
        **draft.other,
    }
    return json.dumps(members, ensure_ascii=False, indent=2) + "\n"


def from_json(text: str) -> Draft:
    """Raises Failure: draft_not_json, draft_not_ours, draft_newer, draft_message, draft_member."""
    try:
        members = json.loads(text)
    except (ValueError, RecursionError):
        raise Failure("draft_not_json") from None
    if not isinstance(members, dict) or type(members.get("nxdesk")) is not int:
        raise Failure("draft_not_ours")
    if members["nxdesk"] > VERSION:
        raise Failure("draft_newer", version=members["nxdesk"])
    name, webhook = members.get("name", ""), members.get("webhook")
    if not isinstance(name, str):
        raise Failure("draft_member", at="name")
    if not isinstance(webhook, str | None):
        raise Failure("draft_member", at="webhook")
    other = {key: value for key, value in members.items() if key not in _OWN}
    message, priority = from_wire(members.get("message")), _priority(members.get("priority"))
    draft = Draft(name, message, priority, webhook, other)
    try:
        to_json(draft).encode()
    except UnicodeEncodeError:  # "\ud83d" alone is half a character, which no UTF-8 can carry
        raise Failure("draft_not_json") from None
    return draft


def _priority(wire: object) -> Priority:
    try:
        if wire is None or (isinstance(wire, list) and all(isinstance(name, str) for name in wire)):
            return Priority.from_wire(wire)
    except ValueError:
        pass
    raise Failure("draft_member", at="priority")


def load(path: Path) -> Draft:
    """Raises Failure: those of from_json, and draft_missing, draft_unreadable, each with the file's name."""
    try:
        if path.stat().st_size > LARGEST:
            raise Failure("draft_not_ours", name=path.name)
        return from_json(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise Failure("draft_missing", name=path.name) from None
    except OSError:
        raise Failure("draft_unreadable", name=path.name) from None
    except UnicodeDecodeError:
        raise Failure("draft_not_json", name=path.name) from None
    except Failure as failure:
        raise Failure(failure.code, **{"name": path.name, **failure.params}) from None


def save(path: Path, draft: Draft) -> None:
    """Raises Failure draft_unwritable with the file's name; the old file is then as it was."""
    try:
        write_whole(path, to_json(draft).encode())
    except (OSError, UnicodeEncodeError):
        raise Failure("draft_unwritable", name=path.name) from None
