"""What the page of a send says at its top: why it does not go on, and what is not certain."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nxdesk.gateway.codes import Code
from nxdesk.journal.records import SendRecord, SendState
from nxdesk.problems import Failure
from nxdesk.ui.banner import Banner
from nxdesk.ui.colors import Tone
from nxdesk.ui.texts import codes, failures, numbers
from nxdesk.ui.texts.explained.all_codes import key_of_cause, key_of_failure
from nxdesk.ui.texts.filling import joined

INTERRUPTED = "interrupted"
"""The journal's own cause and reason: nxdesk ended in the middle."""
_OF_ACCOUNT = frozenset(
    {
        str(Code.INVALID_SIGNATURE.value),
        str(Code.INSUFFICIENT_PERMISSIONS.value),
        str(Code.APP_UNAVAILABLE.value),
        "secrets_missing",
    }
)
"""Causes and failures that end when the account is given its right values."""
_EXACT = 120  # seconds that are said as they are; beyond them minutes say enough


@dataclass(frozen=True, slots=True)
class Note:
    """key: of the page that explains it ("nxcloud/1102", "unknown"), "" for none. accounts: whether it is put
    right in Accounts."""

    text: str
    tone: Tone
    key: str = ""
    accounts: bool = False


def note_of(send: SendRecord) -> Note | None:
    """For a send that this window does not carry out at the moment; None when there is nothing to say."""
    if send.state is SendState.SENDING:
        return Note(
            QCoreApplication.translate(
                "sends",
                "This window does not carry out this send. Another nxdesk, or the command line, may be at "
                "work on it; if none is, resume it here.",
            ),
            Tone.ACCENT,
        )
    if send.cause:
        return Note(_cause(send), Tone.WARN, key_of_cause(send.cause), send.cause in _OF_ACCOUNT)
    if send.state is SendState.FINISHED and send.counts.unknown:
        return Note(
            QCoreApplication.translate(
                "sends",
                "For %Ln people no usable answer came, so they may have got the message or not. nxdesk does "
                "not send it to them again by itself.",
                None,
                send.counts.unknown,
            ),
            Tone.WARN,
            "unknown",
        )
    return None


def clock_note(send: SendRecord) -> Note | None:
    """None while this computer's clock is right, as far as the gateway's answers tell, and where it is the
    cause of a pause, which says enough."""
    if not send.clock_offset or send.cause == str(Code.TIMESTAMP_EXPIRED):
        return None
    seconds = round(abs(send.clock_offset))
    if seconds < _EXACT:
        time = QCoreApplication.translate("sends", "%Ln seconds", None, seconds)
    else:
        time = numbers.duration(seconds)
    if send.clock_offset > 0:
        wrong = QCoreApplication.translate("sends", "This computer's clock is {time} slow.")
    else:
        wrong = QCoreApplication.translate("sends", "This computer's clock is {time} fast.")
    rest = QCoreApplication.translate(
        "sends",
        "nxdesk corrected the time for this send. Set the clock so that the times of your sends are right.",
    )
    return Note(joined(wrong.format(time=time), rest), Tone.WARN)


def failure_note(error: Exception) -> Note:
    """One that is no Failure is a mistake of ours. Its type shows alone, for its text may hold secrets."""
    failure = error if isinstance(error, Failure) else Failure(type(error).__name__)
    accounts = failure.code in _OF_ACCOUNT
    return Note(failures.failure(failure), Tone.BAD, key_of_failure(failure), accounts)


def show_note(banner: Banner, note: Note | None, to_accounts: Callable[[], object] | None = None) -> None:
    """None hides it. What it says already is not said again. to_accounts: leads there; None: nothing does."""
    if note is None:
        banner.hide()
    elif banner.isHidden() or banner.accessibleName() != note.text:
        banner.show_text(note.text, note.tone)
        if note.accounts and to_accounts is not None:
            open_accounts = banner.add_button(QCoreApplication.translate("sends", "Open Accounts"))
            open_accounts.clicked.connect(lambda _checked=False: to_accounts())
        banner.explain(note.key)


def _cause(send: SendRecord) -> str:
    if send.cause == INTERRUPTED and not send.counts.unknown:
        return QCoreApplication.translate(
            "sends",
            "nxdesk ended while it was sending. What you see here is certain: nobody's message is in doubt.",
        )
    return codes.cause(send.cause)
