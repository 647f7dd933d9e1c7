"""What is asked before people are sent to again, or a send is deleted. The safe answer does nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from nxdesk.journal.records import Counts, RequestRecord, SendRecord
from nxdesk.ui.dialogs import Choice, Question
from nxdesk.ui.roles import Role
from nxdesk.ui.sends.bad_numbers import requests_each
from nxdesk.ui.texts import numbers
from nxdesk.ui.texts.filling import joined

SEND = "send"
DELETE = "delete"
_KEEP = "keep"


def retry(counts: Counts) -> Question:
    """Before the refused are sent to while others still wait, who will be sent to, too."""
    return Question(
        QCoreApplication.translate("sends", "Send to those who wait, too?"),
        _joined(
            QCoreApplication.translate(
                "sends", "%Ln people were refused and are tried again.", None, counts.refused
            ),
            _who_waits(counts),
        ),
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
        _joined(risk, _who_waits(counts)),
        (
            Choice(_KEEP, QCoreApplication.translate("sends", "Do not send")),
            Choice(SEND, _send_to(counts.unknown + counts.waiting), Role.DANGER),
        ),
        safe=_KEEP,
    )


def find_bad_numbers(requests: Sequence[RequestRecord], counts: Counts) -> Question:
    """Says what the search does before it begins. requests: those with a bad number among others."""
    people = sum(request.people for request in requests)
    why = QCoreApplication.translate(
        "sends",
        "%Ln people were refused because a number among them is not valid, and NXCloud does not say which.",
        None,
        people,
    )
    how = QCoreApplication.translate(
        "sends",
        "nxdesk cuts each such request in half and sends both halves. A half that is refused again is cut "
        "again, until the bad numbers are alone. That takes about {requests} requests for each bad number.",
    ).format(requests=numbers.number(max(requests_each(request.people) for request in requests)))
    then = QCoreApplication.translate(
        "sends",
        "Everybody whose number is good gets the message. The bad numbers stay refused, and then you can see "
        "which they are.",
    )
    return Question(
        QCoreApplication.translate("sends", "Find the bad numbers?"),
        _paragraphs(why, how, _joined(then, _who_waits(counts))),
        (
            Choice(_KEEP, QCoreApplication.translate("sends", "Do not send")),
            Choice(SEND, QCoreApplication.translate("sends", "Find them and send"), Role.PRIMARY),
        ),
        safe=_KEEP,
    )


def delete(sends: Sequence[SendRecord], title: str) -> Question:
    """Before these are gone for good."""
    people = sum(send.counts.people for send in sends)
    waiting = sum(send.counts.waiting for send in sends)
    gone = QCoreApplication.translate(
        "sends",
        "The numbers of %Ln people, and what became of each of them, are deleted from this computer for "
        "good. This cannot be undone.",
        None,
        people,
    )
    left = QCoreApplication.translate(
        "sends", "%Ln of them still wait, and can then no longer be sent to.", None, waiting
    )
    export = QCoreApplication.translate("sends", "Export to Excel first what you may still need.")
    return Question(
        title,
        _paragraphs(gone, left if waiting else "", export),
        (
            Choice(_KEEP, QCoreApplication.translate("sends", "Do not delete")),
            Choice(DELETE, QCoreApplication.translate("sends", "Delete"), Role.DANGER),
        ),
        safe=_KEEP,
    )


def _who_waits(counts: Counts) -> str:
    if not counts.waiting:
        return ""
    return QCoreApplication.translate(
        "sends", "%Ln people who still wait will be sent to as well.", None, counts.waiting
    )


def _joined(*sentences: str) -> str:
    return joined(*filter(None, sentences))


def _paragraphs(*paragraphs: str) -> str:
    return "\n\n".join(filter(None, paragraphs))


def _send_to(people: int) -> str:
    return QCoreApplication.translate("sends", "Send to %Ln people", None, people)
