"""The JSON that scripts read: its keys are a promise. All counts are people, except `requests`."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from nxdesk.journal.records import ChannelCount, Counts, NewSend, SendRecord, SendState
from nxdesk.recipients.columns import column_letter
from nxdesk.recipients.listing import Listing
from nxdesk.sending.plan import Plan

_STATES: Final = {
    SendState.WAITING: "waiting",
    SendState.SENDING: "sending",  # by another nxdesk, right now
    SendState.PAUSED: "stopped",
    SendState.STOPPED: "stopped",
    SendState.FINISHED: "finished",
}


def line(value: dict[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False)


def send(record: SendRecord, channels: Sequence[ChannelCount]) -> dict[str, object]:
    """One send as `send` and `resume` give it."""
    return {
        "send": str(record.id),
        "state": _STATES[record.state],
        **_counts(record.counts, channels, record.new),
    }


def past(record: SendRecord, channels: Sequence[ChannelCount]) -> dict[str, object]:
    """One send as `sends` gives it. started: in UTC (ISO 8601); when it was made, if it never began."""
    started = datetime.fromtimestamp(record.started or record.created, UTC)
    return {
        "send": str(record.id),
        "name": record.new.name,
        "started": started.isoformat(timespec="seconds"),
        "state": _STATES[record.state],
        **_counts(record.counts, channels, record.new),
    }


def planned(plan: Plan) -> dict[str, object]:
    """What would be sent, as `send --dry-run` gives it."""
    counts = Counts(people=plan.people, requests=plan.requests, waiting=plan.people)
    return {
        "send": None,
        "state": "waiting",
        **_counts(counts, (), plan.new),
        "sms_parts": plan.sms and {"per_person_max": plan.sms.most, "total": plan.sms.total},
    }


def checked(listing: Listing) -> dict[str, object]:
    """A list as `check` gives it. sheet: null for a text file."""
    column = listing.choice.column
    return {
        "rows": listing.rows,
        "ready": len(listing.phones),
        "repeated": len(listing.repeated),
        "rejected": len(listing.rejected),
        "blocked": listing.blocked,
        "sheet": listing.choice.sheet,
        "column": None if column is None else column_letter(column),
        "heading": listing.heading,
        "countries": dict(listing.countries),
        "reasons": {str(reason): count for reason, count in listing.reasons.items()},
    }


def _counts(counts: Counts, channels: Sequence[ChannelCount], new: NewSend) -> dict[str, object]:
    return {
        "people": counts.people,
        "requests": counts.requests,
        "accepted": counts.accepted,
        "refused": counts.refused,
        "unknown": counts.unknown,
        "waiting": counts.waiting,
        "channels": {name: _channel(channels, name) for name in ("viber", "sms")},
        "repeated": new.repeated,
        "rejected": new.rejected,
        "blocked": new.blocked,
    }


def _channel(counts: Sequence[ChannelCount], name: str) -> dict[str, object]:
    codes = {count.code: count.people for count in counts if count.channel == name}
    accepted = codes.get(0, 0)
    return {
        "accepted": accepted,
        "refused": sum(codes.values()) - accepted,
        "codes": {str(code): people for code, people in codes.items()},
    }
