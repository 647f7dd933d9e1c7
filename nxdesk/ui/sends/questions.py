"""What is asked before anybody is sent to again. The safe answer sends to nobody."""

from PySide6.QtCore import QCoreApplication

from nxdesk.journal.records import Counts
from nxdesk.ui.dialogs import Choice, Question
from nxdesk.ui.roles import Role

SEND = "send"
_KEEP = "keep"


def retry(counts: Counts) -> Question:
    """Before the refused are sent to while others still wait, who will be sent to, too."""
    return Question(
        QCoreApplication.translate("sends", "Send to those who wait, too?"),
        QCoreApplication.translate(
            "sends", "%Ln people were refused and are tried again.", None, counts.refused
        )
        + " "
        + _who_waits(counts),
        (
            Choice(_KEEP, QCoreApplication.translate("sends", "Do not send")),
            Choice(SEND, _send_to(counts.refused + counts.waiting), Role.PRIMARY),
        ),
        safe=_KEEP,
    )


def unknown_again(counts: Counts) -> Question:
    """Names the risk: nobody can ask NXCloud what became of a request."""
    risk = QCoreApplication.translate(
        "sends",
        "No usable answer came for %Ln people: they may already have got the message. If you send it again, "
        "some of them may get it twice, and you may pay for it twice.",
        None,
        counts.unknown,
    )
    return Question(
        QCoreApplication.translate("sends", "Send the unknown again?"),
        f"{risk} {_who_waits(counts)}".strip(),
        (
            Choice(_KEEP, QCoreApplication.translate("sends", "Do not send")),
            Choice(SEND, _send_to(counts.unknown + counts.waiting), Role.DANGER),
        ),
        safe=_KEEP,
    )


def _who_waits(counts: Counts) -> str:
    if not counts.waiting:
        return ""
    return QCoreApplication.translate(
        "sends", "%Ln people who still wait will be sent to as well.", None, counts.waiting
    )


def _send_to(people: int) -> str:
    return QCoreApplication.translate("sends", "Send to %Ln people", None, people)
