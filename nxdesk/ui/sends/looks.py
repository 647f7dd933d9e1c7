"""One colour and one icon for each state, and what else of a send looks or reads the same on both pages."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from nxdesk.accounts.store import PRACTICE
from nxdesk.journal.records import Counts, RequestState, SendRecord, SendState
from nxdesk.ui.colors import Tone
from nxdesk.ui.meter import Parts
from nxdesk.ui.texts import names


@dataclass(frozen=True, slots=True)
class Look:
    """The tone of a pill, and the name of the icon in it."""

    tone: Tone
    icon_name: str


OF_REQUEST = {
    RequestState.WAITING: Look(Tone.PLAIN, "clock"),
    RequestState.IN_FLIGHT: Look(Tone.PLAIN, "send"),
    RequestState.ACCEPTED: Look(Tone.GOOD, "check-circle"),
    RequestState.REFUSED: Look(Tone.BAD, "cross-circle"),
    RequestState.UNKNOWN: Look(Tone.WARN, "question"),
}
_OF_SEND = {
    SendState.WAITING: Look(Tone.PLAIN, "clock"),
    SendState.SENDING: Look(Tone.ACCENT, "send"),
    SendState.PAUSED: Look(Tone.WARN, "pause"),
    SendState.STOPPED: Look(Tone.PLAIN, "stop"),
    SendState.FINISHED: Look(Tone.PLAIN, "check-circle"),
}


def of_send(state: SendState, counts: Counts) -> Look:
    """A send that has ended is only then good when everybody was accepted."""
    if state is SendState.FINISHED and counts.accepted == counts.people:
        return Look(Tone.GOOD, "check-circle")
    return _OF_SEND[state]


def parts(counts: Counts) -> Parts:
    """For a meter: those who wait are what is left of it."""
    return (counts.accepted, Tone.GOOD), (counts.refused, Tone.BAD), (counts.unknown, Tone.WARN)


def send_name(send: SendRecord) -> str:
    return send.new.name or QCoreApplication.translate("sends", "Untitled")


def account_name(send: SendRecord) -> str:
    """As it was called then; the practice account has no name of its own."""
    return send.new.account_name or names.account(PRACTICE)


def align_digits(widget: QWidget) -> None:
    """Give all digits one width (OpenType "tnum"), so that columns align and moving numbers do not jitter."""
    font = QFont(widget.font())
    font.setFeature(QFont.Tag("tnum"), 1)
    widget.setFont(font)
