"""What became of one request, in a line: what each channel said, or what is to be said of the whole of it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nxdesk.gateway.codes import Code
from nxdesk.journal.records import RequestRecord, RequestState, Result
from nxdesk.ui.texts import codes
from nxdesk.ui.texts.explained.all_codes import key_of_cause, key_of_code

SETTLED = frozenset({RequestState.ACCEPTED, RequestState.REFUSED, RequestState.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Answer:
    """`detail` and, if `muted`, `text` stand back."""

    text: str
    detail: str = ""
    muted: bool = False


def whole(request: RequestRecord) -> Answer | None:
    """What is true of the whole request; None when there is nothing yet, or each channel has its own."""
    if request.state is RequestState.WAITING and request.attempts:
        last = _of_result(request.result) or Answer("")
        words = QCoreApplication.translate("sends", "Last try: {answer}")
        return Answer(words.format(answer=last.text), last.detail, muted=True)
    if request.state not in SETTLED or (request.result.channels and not request.result.reason):
        return None
    return _of_result(request.result)


def of_channel(request: RequestRecord, channel: str) -> Answer | None:
    """channel: "viber" or "sms"."""
    said = request.result.channels.get(channel)
    if said is None or request.state not in SETTLED or request.result.reason:
        return None
    return Answer(codes.channel_answer(channel, said.code, said.message))


def full(request: RequestRecord) -> str:
    """All that is known, line by line: NXCloud's own words, too, and the id that its support asks for."""
    result = request.result
    if request.state not in SETTLED and not request.attempts:
        return ""
    found = whole(request)
    lines = [" ".join(filter(None, (found.text, found.detail)))] if found else []
    lines += [codes.channel_answer(name, said.code, said.message) for name, said in result.channels.items()]
    if result.message and result.code != Code.SUCCESS and not result.reason:
        lines.append(QCoreApplication.translate("sends", "NXCloud: {words}").format(words=result.message))
    if result.trace_id:
        lines.append(QCoreApplication.translate("sends", "Trace id: {id}").format(id=result.trace_id))
    if request.attempts > 1:
        lines.append(QCoreApplication.translate("sends", "Tried %Ln times", None, request.attempts))
    return "\n".join(lines)


def key(request: RequestRecord) -> str:
    """Of the page that explains it: what went wrong, if anything did; "" where there is nothing yet."""
    result = request.result
    if request.state not in SETTLED and not request.attempts:
        return ""
    if result.reason:
        return key_of_cause(result.reason)
    if result.code is None:
        return ""
    said = (result.code, *(channel.code for channel in result.channels.values()))
    return key_of_code(next((code for code in said if code != Code.SUCCESS), Code.SUCCESS))


def _of_result(result: Result) -> Answer | None:
    if result.reason:
        status = f"· HTTP {result.http_status}" if result.reason == "http_status" else ""
        return Answer(codes.reason(result.reason), status)
    if result.code is None:
        return None
    if result.code == Code.SUCCESS and result.channels:
        said = [
            codes.channel_answer(name, channel.code, channel.message)
            for name, channel in result.channels.items()
        ]
        return Answer(" · ".join(said))
    return Answer(codes.code(result.code, result.message))
