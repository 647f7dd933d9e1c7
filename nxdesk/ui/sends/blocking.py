"""Puts people of a send on the do-not-contact list: finds their numbers, asks, and hands them on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from nxdesk.journal.records import RequestRecord, SendRecord
from nxdesk.program import Program
from nxdesk.ui import background, dialogs
from nxdesk.ui.roles import Role
from nxdesk.ui.sends.looks import send_name

_BLOCK = "block"


class Blocking(QObject):
    """It changes nothing itself: who keeps the list hears `given`. GUI thread."""

    given = Signal(object, str)  # the numbers (E.164 without the plus), and the name of the send
    failed = Signal(object)  # the exception; nobody was asked

    def __init__(self, program: Program, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program

    def ask_for(self, parent: QWidget, send: SendRecord, meant: Callable[[RequestRecord], bool]) -> None:
        """Everybody in the requests that are meant, read in the background."""
        program = self._program

        def work() -> tuple[int, ...]:
            with program.journal() as journal:
                return tuple(person.phone for person in journal.people(send.id) if meant(person.request))

        def done(phones: tuple[int, ...]) -> None:
            self.ask(parent, send, phones)

        if not background.busy(self):
            background.run(self, work, done, self.failed.emit)

    def ask(self, parent: QWidget, send: SendRecord, phones: Sequence[int]) -> None:
        """These; says how many before anything is done."""
        if phones and dialogs.ask(parent, _question(len(phones))) == _BLOCK:
            self.given.emit(phones, send_name(send))


def _question(people: int) -> dialogs.Question:
    return dialogs.Question(
        QCoreApplication.translate("sends", "Put %Ln people on the do-not-contact list?", None, people),
        QCoreApplication.translate(
            "sends",
            "No send reaches them from then on, whatever list they are on. They can be taken off in Lists.",
        ),
        (
            dialogs.Choice("keep", QCoreApplication.translate("sends", "Leave it as it is")),
            dialogs.Choice(
                _BLOCK,
                QCoreApplication.translate("sends", "Do not contact %Ln people", None, people),
                Role.PRIMARY,
            ),
        ),
        safe="keep",
    )
