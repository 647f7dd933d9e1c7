"""What the page of a send says at its top: why it does not go on, and what is not certain."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nxdesk.journal.records import SendRecord, SendState
from nxdesk.problems import Failure
from nxdesk.ui.colors import Tone
from nxdesk.ui.texts import codes, failures

_INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class Note:
    text: str
    tone: Tone


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
        return Note(_cause(send), Tone.WARN)
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
        )
    return None


def failure_note(error: Exception) -> Note:
    """One that is no Failure is a mistake of ours. Its type shows alone, for its text may hold secrets."""
    failure = error if isinstance(error, Failure) else Failure(type(error).__name__)
    return Note(failures.failure(failure), Tone.BAD)


def _cause(send: SendRecord) -> str:
    if send.cause == _INTERRUPTED and not send.counts.unknown:
        return QCoreApplication.translate(
            "sends",
            "nxdesk ended while it was sending. What you see here is certain: nobody's message is in doubt.",
        )
    return codes.cause(send.cause)
