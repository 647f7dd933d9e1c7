"""What NXCloud's support needs to know of one request, as text: everything but secrets and phone numbers.

It is the same in every language of the window, for it is not the person who reads it.
"""

import re
from datetime import UTC, datetime

from nxdesk import __version__
from nxdesk.gateway.codes import Code
from nxdesk.journal.records import RequestRecord, RequestState, Result, SendRecord
from nxdesk.messages.channels import Priority
from nxdesk.ui.sends.notes import INTERRUPTED

FAULTS = frozenset({Code.MISSING_PARAMETERS, Code.PARAMETER_ERROR, Code.REQUEST_PARAMETER_ERROR})
"""What NXCloud says of a request that nxdesk should not have made: only its support can tell why."""
_NUMBER = re.compile(r"\d(?:[\s().-]?\d){6,}")


def is_fault(request: RequestRecord) -> bool:
    return request.state is RequestState.REFUSED and request.result.code in FAULTS


def reportable(request: RequestRecord) -> bool:
    """Anything went wrong with it, at least in its last try."""
    if not request.attempts or request.state is RequestState.IN_FLIGHT:
        return False
    if request.state is RequestState.ACCEPTED:
        return any(said.code != Code.SUCCESS for said in request.result.channels.values())
    return True


def fault_report(send: SendRecord, request: RequestRecord) -> str:
    """One fact a line; what is not known has none. The webhook is left out: its link may hold a secret."""
    new, result = send.new, request.result
    priority = Priority(new.priority).wire
    facts: dict[str, object] = {
        "nxdesk": __version__,
        "time": _iso(request.posted),
        "account": new.account_name,
        "appkey": new.appkey,
        "address": new.address,
        "send": f"{send.id} {new.name}".strip(),
        "request": f"{request.number} of {send.counts.requests}",
        "people": request.people,
        "kind": new.kind,
        "priority": ", ".join(priority) if priority else "absent: every channel",
        "state": request.state.value,
        "attempts": request.attempts,
        "clock corrected by": f"{send.clock_offset:+.0f} s" if send.clock_offset else None,
        "reason": result.reason,
        **({} if result.reason == INTERRUPTED else _answer(result)),
        # What is in the fields of a message is of the people who get it, and theirs alone.
        "message sent" if new.template is None else "message composed": (
            new.template or new.message
        ).decode(),
    }
    lines = (f"{name}: {_one_line(value)}" for name, value in facts.items() if value not in (None, ""))
    return "\n".join(lines)


def _answer(result: Result) -> dict[str, object]:
    """Where a crash interrupted a request, the journal still has what was answered to the try before."""
    return {
        "seconds": f"{result.seconds:.3f}",
        "HTTP status": result.http_status,
        "code": result.code,
        "message": _without_numbers(result.message),
        "traceId": result.trace_id,
        "requestId": result.request_id,
        **{
            f"channel {name}": f"{said.code} {_without_numbers(said.message)}"
            for name, said in result.channels.items()
        },
    }


def _iso(posted: float | None) -> str:
    if posted is None:
        return ""
    return datetime.fromtimestamp(posted, UTC).isoformat(timespec="milliseconds")


def _one_line(value: object) -> str:
    return " ".join(str(value).split())


def _without_numbers(text: str) -> str:
    """NXCloud's own words might name a recipient."""
    return _NUMBER.sub("[number]", text)
