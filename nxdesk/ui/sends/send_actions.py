"""What a person can do with the send that is shown: each asks first where it cannot be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nxdesk.journal.records import RequestState, SendRecord
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.ui import dialogs
from nxdesk.ui.sends import bad_numbers, questions
from nxdesk.ui.sends.bad_numbers_sheet import BadNumbers
from nxdesk.ui.sends.blocking import Blocking
from nxdesk.ui.sends.deletion import Deletion
from nxdesk.ui.sends.export import Export
from nxdesk.ui.sends.progress import Snapshot
from nxdesk.ui.sends.reuse import draft_of
from nxdesk.ui.sends.running import Again, Running
from nxdesk.ui.sends.speed_sheet import open_speed_sheet


class SendActions(QObject):
    """Belongs to a page, which says what it shows. GUI thread."""

    started = Signal()  # sending was asked for
    changed = Signal()  # `busy` did
    reuse_requested = Signal(object)  # a messages.draft.Draft
    deleted = Signal(int)  # the id of the send that is gone
    failed = Signal(object)  # the exception; nothing was done

    def __init__(self, program: Program, running: Running, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._running = running
        self._snapshot: Snapshot | None = None
        self._going: int | None = None
        self.exports = Export(program, self)
        self.deletion = Deletion(program, self)
        self.bad_numbers = BadNumbers(program, self)
        self.blocking = Blocking(program, self)
        self.exports.changed.connect(self.changed)
        self.deletion.changed.connect(self.changed)
        self.deletion.deleted.connect(self._on_deleted)
        self.bad_numbers.failed.connect(self.failed)
        self.bad_numbers.block_asked.connect(self._block)
        self.blocking.failed.connect(self.failed)

    @property
    def busy(self) -> bool:
        """Something reads or deletes all of a send."""
        return self.exports.busy or self.deletion.busy

    def show_snapshot(self, snapshot: Snapshot | None) -> None:
        """What the page shows. Before there is one, nothing can be pressed that needs it."""
        self._snapshot = snapshot

    def resume(self) -> None:
        """Send to those who wait."""
        self._start(None)

    def retry_refused(self) -> None:
        """Send to the refused again; asks first when it would also send to those who wait."""
        counts = self._known().send.counts
        if not counts.waiting or self._may_send(questions.retry(counts)):
            self._start(Again.REFUSED)

    def find_bad_numbers(self) -> None:
        """Asks first: it sends many requests, and to everybody in them whose number is good."""
        known = self._known()
        requests = bad_numbers.hidden(known.requests)
        if self._may_send(questions.find_bad_numbers(requests, known.send.counts)):
            self._start(Again.HALVED)

    def send_unknown_again(self) -> None:
        """Always asks first: some of them may get the message twice."""
        if self._may_send(questions.unknown_again(self._known().send.counts)):
            self._start(Again.UNKNOWN)

    def see_bad_numbers(self) -> None:
        self.bad_numbers.show(self._page, self._known().send)

    def block_refused(self) -> None:
        """Put all who were refused on the do-not-contact list; asks first."""
        send = self._known().send
        self.blocking.ask_for(self._page, send, lambda request: request.state is RequestState.REFUSED)

    def block_request(self, number: int) -> None:
        """The same for all of one request, by its number."""
        self.blocking.ask_for(self._page, self._known().send, lambda request: request.number == number)

    def export(self) -> None:
        self.exports.ask(self._page, self._known().send)

    def reuse(self) -> None:
        """Its message, for another list."""
        try:
            draft = draft_of(self._known().send)
        except Failure as failure:
            self.failed.emit(failure)
        else:
            self.reuse_requested.emit(draft)

    def set_speed(self) -> None:
        open_speed_sheet(self._page)

    def delete(self) -> None:
        send = self._known().send
        self._going = send.id
        self.deletion.ask_one(self._page, send)

    def _on_deleted(self) -> None:
        assert self._going is not None
        self.deleted.emit(self._going)

    def _block(self, parent: QWidget, send: SendRecord, phones: Sequence[int]) -> None:
        self.blocking.ask(parent, send, phones)

    def _may_send(self, question: dialogs.Question) -> bool:
        return dialogs.ask(self._page, question) == questions.SEND

    def _start(self, again: Again | None) -> None:
        self.started.emit()
        self._running.start(self._known().send.id, again)

    def _known(self) -> Snapshot:
        assert self._snapshot is not None
        return self._snapshot
