"""The page of one send: how far it is, what each channel and each request got, and what can be done."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nxdesk.journal.records import RequestState, SendState
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.ui import dialogs
from nxdesk.ui.banner import Banner
from nxdesk.ui.sends import questions
from nxdesk.ui.sends.channels_card import ChannelsCard
from nxdesk.ui.sends.export import Export
from nxdesk.ui.sends.export_banner import ExportBanner
from nxdesk.ui.sends.latest import Latest
from nxdesk.ui.sends.notes import Note, failure_note, note_of
from nxdesk.ui.sends.numbers_card import NumbersCard
from nxdesk.ui.sends.progress import Snapshot
from nxdesk.ui.sends.requests_card import RequestsCard
from nxdesk.ui.sends.running import Running
from nxdesk.ui.sends.send_header import SendHeader

_ELSEWHERE_MS = 1000  # how often to look at a send that another nxdesk carries out


class SendPage(QWidget):
    """Everything on it is read from the journal, again each time something changes."""

    back_requested = Signal()

    def __init__(self, program: Program, running: Running, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._running = running
        self._send_id: int | None = None
        self._snapshot: Snapshot | None = None
        self._failure: Note | None = None
        self._reading: Latest[Snapshot] | None = None
        self._export = Export(program, self)
        self._elsewhere = QTimer(self)
        self._elsewhere.setInterval(_ELSEWHERE_MS)
        self._elsewhere.timeout.connect(self.refresh)
        self.header = SendHeader()
        self.banner = Banner(closable=False)
        self.export_banner = ExportBanner(self._export)
        self._cards = QWidget()
        self.numbers_card = NumbersCard()
        self.channels_card = ChannelsCard()
        self.requests_card = RequestsCard()
        self._build()
        self._connect()
        self._follow()

    @property
    def send_id(self) -> int | None:
        """The send that is shown."""
        return self._send_id

    @property
    def snapshot(self) -> Snapshot | None:
        """What is shown of it; None until it is read."""
        return self._snapshot

    def show_send(self, send_id: int) -> None:
        """Show it as soon as it is read."""
        if self._reading is not None:
            self._reading.forget()
        if send_id != self._send_id:
            self._clear()
        self._send_id = send_id
        self._reading = Latest(self, partial(_read, self._program, send_id), self._show, self._on_unreadable)
        self.refresh()

    def refresh(self) -> None:
        if self._reading is not None:
            self._reading.ask()

    def resume(self) -> None:
        """Send to those who wait."""
        self._start(None)

    def retry_refused(self) -> None:
        """Send to the refused again; asks first when it would also send to those who wait."""
        counts = self._known().send.counts
        if not counts.waiting or dialogs.ask(self, questions.retry(counts)) == questions.SEND:
            self._start(RequestState.REFUSED)

    def send_unknown_again(self) -> None:
        """Always asks first: some of them may get the message twice."""
        if dialogs.ask(self, questions.unknown_again(self._known().send.counts)) == questions.SEND:
            self._start(RequestState.UNKNOWN)

    def export(self) -> None:
        self._export.ask(self, self._known().send)

    def _start(self, again: RequestState | None) -> None:
        assert self._send_id is not None
        self._failure = None
        self._running.start(self._send_id, again)

    def _known(self) -> Snapshot:
        """Before there is one, nothing can be pressed that needs it."""
        assert self._snapshot is not None
        return self._snapshot

    def _show(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self.header.show_send(snapshot.send)
        self.channels_card.show_snapshot(snapshot)
        self.requests_card.show_snapshot(snapshot)
        self._follow()

    def _clear(self) -> None:
        self._snapshot = None
        self._failure = None
        self.header.show_send(None)
        self.export_banner.hide()
        self.channels_card.clear()
        self.requests_card.clear()
        self._follow()

    def _follow(self) -> None:
        """All that depends on what runs in this window, and not on the journal alone."""
        send = self._snapshot.send if self._snapshot else None
        active = self._running.active
        ours = send is not None and send.id == active
        ending = self._running.ending
        busy = active is not None and not ours
        reason = self.tr("Another send is running. Wait until it ends, or stop it.") if busy else ""
        self.header.show_state(send, ours=ours, ending=ending)
        self.header.allow(reason)
        self.header.export.setEnabled(send is not None and not self._export.busy)
        self._cards.setVisible(self._snapshot is not None)
        if self._snapshot is not None:
            self.numbers_card.show_snapshot(self._snapshot, ours=ours, ending=ending)
        self.numbers_card.allow(reason)
        self._show_note(self._failure or (note_of(send) if send and not ours else None))
        self._watch(elsewhere=send is not None and send.state is SendState.SENDING and not ours)

    def _show_note(self, note: Note | None) -> None:
        if note is None:
            self.banner.hide()
        elif self.banner.isHidden() or self.banner.accessibleName() != note.text:
            self.banner.show_text(note.text, note.tone)

    def _watch(self, *, elsewhere: bool) -> None:
        """What another process does is not signalled here."""
        wanted = elsewhere and self.isVisible()
        if wanted and not self._elsewhere.isActive():
            self._elsewhere.start()
        elif not wanted:
            self._elsewhere.stop()

    def _on_changed(self) -> None:
        if self._running.active is not None:
            self._follow()
        # At the end, what is shown is older than the end: it is read first, and then followed.
        if self.isVisible():
            self.refresh()

    def _on_failed(self, send_id: int, error: Exception) -> None:
        if send_id == self._send_id:
            self._on_unreadable(error)

    def _on_unreadable(self, error: Exception) -> None:
        self._failure = failure_note(error)
        self._follow()
        if not isinstance(error, Failure):
            raise error

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._elsewhere.stop()

    def _build(self) -> None:
        cards = QVBoxLayout(self._cards)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(14)
        cards.addWidget(self.numbers_card)
        cards.addWidget(self.channels_card)
        cards.addWidget(self.requests_card, 1)
        column = QVBoxLayout()
        column.setContentsMargins(24, 0, 24, 16)
        column.setSpacing(14)
        column.addWidget(self.banner)
        column.addWidget(self.export_banner)
        column.addWidget(self._cards, 1)
        column.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(column, 1)

    def _connect(self) -> None:
        self.header.back.connect(self.back_requested)
        self.header.pause.clicked.connect(self._running.pause)
        self.header.stop.clicked.connect(self._running.stop)
        self.header.resume.clicked.connect(self.resume)
        self.header.export.clicked.connect(self.export)
        self.numbers_card.retry.clicked.connect(self.retry_refused)
        self.numbers_card.again.clicked.connect(self.send_unknown_again)
        self._running.changed.connect(self._on_changed)
        self._running.failed.connect(self._on_failed)
        self._export.changed.connect(self._follow)


def _read(program: Program, send_id: int) -> Snapshot:
    with program.journal() as journal:
        requests = tuple(journal.requests(send_id))
        return Snapshot(journal.send(send_id), requests, tuple(journal.channel_counts(send_id)))
