"""Deleting sends with everything they hold: asks first, and does it in the background."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QDateTime, QObject, Signal
from PySide6.QtWidgets import QWidget

from nxdesk.journal.journal import Journal
from nxdesk.journal.records import SendRecord, SendState
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.sending.lock import sender_lock
from nxdesk.ui import background, dialogs
from nxdesk.ui.sends import questions
from nxdesk.ui.sends.looks import send_name

MONTHS = (3, 6, 12, 24)
"""The ages that are offered."""


class Deletion(QObject):
    """One deletion at a time, and none while anything is sent: it would keep the sender from recording.

    GUI thread.
    """

    changed = Signal()  # `busy` did
    begun = Signal()
    deleted = Signal(int)  # how many sends
    failed = Signal(object)  # the exception; nothing was deleted

    def __init__(self, program: Program, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program

    @property
    def busy(self) -> bool:
        return background.busy(self)

    def ask_one(self, parent: QWidget, send: SendRecord) -> None:
        """Delete this one, if the person means it."""

        def delete(journal: Journal) -> int:
            journal.delete(send.id)
            return 1

        title = self.tr("Delete “{name}”?").format(name=send_name(send))
        self._ask(parent, questions.delete([send], title), delete)

    def ask_older(self, parent: QWidget, months: int, sends: Iterable[SendRecord]) -> None:
        """Delete what is older, if the person means it. sends: all that there are."""
        moment = _months_ago(months)
        found = _before(sends, moment)
        title = self.tr("Delete %Ln sends?", "", len(found))
        self._ask(parent, questions.delete(found, title), lambda journal: journal.delete_before(moment))

    def _ask(self, parent: QWidget, question: dialogs.Question, delete: Callable[[Journal], int]) -> None:
        if dialogs.ask(parent, question) != questions.DELETE or self.busy:
            return
        program = self._program

        def work() -> int:
            try:
                with sender_lock(program.journal_path), program.journal() as journal:
                    journal.recover()  # what a crash has left does not run any more
                    return delete(journal)
            except Failure as failure:
                if failure.code == "sender_busy":
                    raise Failure("deletion_waits") from None
                raise

        background.run(self, work, self._on_done, self._on_failed)
        self.begun.emit()
        self.changed.emit()

    def _on_done(self, count: int) -> None:
        self.changed.emit()
        self.deleted.emit(count)

    def _on_failed(self, error: Exception) -> None:
        self.changed.emit()
        self.failed.emit(error)


def older(sends: Iterable[SendRecord], months: int) -> list[SendRecord]:
    """Those that were made before this day so many months ago, but for one that is being sent."""
    return _before(sends, _months_ago(months))


def _before(sends: Iterable[SendRecord], moment: float) -> list[SendRecord]:
    return [send for send in sends if send.created < moment and send.state is not SendState.SENDING]


def _months_ago(months: int) -> float:
    """Unix seconds of the beginning of that day, here."""
    day = QDateTime.currentDateTime().date().addMonths(-months)
    return float(day.startOfDay().toSecsSinceEpoch())
