"""The page of one send: how far it is, what each channel and each request got, and what can be done."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nxdesk.journal.records import SendState
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.ui.banner import Banner
from nxdesk.ui.colors import Tone
from nxdesk.ui.do_not_contact import told
from nxdesk.ui.do_not_contact.book import Change
from nxdesk.ui.scrolling import scrolled
from nxdesk.ui.sends.channels_card import ChannelsCard
from nxdesk.ui.sends.deletion_banner import DeletionBanner
from nxdesk.ui.sends.export_banner import ExportBanner
from nxdesk.ui.sends.latest import Latest
from nxdesk.ui.sends.notes import Note, clock_note, failure_note, note_of, show_note
from nxdesk.ui.sends.numbers_card import NumbersCard
from nxdesk.ui.sends.progress import Snapshot
from nxdesk.ui.sends.requests_card import RequestsCard
from nxdesk.ui.sends.running import Running
from nxdesk.ui.sends.send_actions import SendActions
from nxdesk.ui.sends.send_header import SendHeader
from nxdesk.ui.texts import numbers

_ELSEWHERE_MS = 1000  # how often to look at a send that another nxdesk carries out


class SendPage(QWidget):
    """Everything on it is read from the journal, again each time something changes."""

    back_requested = Signal()
    accounts_requested = Signal()
    reuse_requested = Signal(object)  # a messages.draft.Draft: the message of this send
    block_requested = Signal(object, str)  # as Blocking.given: numbers for the do-not-contact list

    def __init__(self, program: Program, running: Running, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._running = running
        self._send_id: int | None = None
        self._snapshot: Snapshot | None = None
        self._failure: Note | None = None
        self._reading: Latest[Snapshot] | None = None
        self.send_actions = SendActions(program, running, self)
        self._elsewhere = QTimer(self)
        self._elsewhere.setInterval(_ELSEWHERE_MS)
        self._elsewhere.timeout.connect(self.refresh)
        self.header = SendHeader()
        self.banner = Banner(closable=False)
        self.clock_banner = Banner(closable=False)
        self.copied_banner = Banner()
        self.export_banner = ExportBanner(self.send_actions.exports)
        self.deletion_banner = DeletionBanner(self.send_actions.deletion)
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
        for banner in (self.copied_banner, self.export_banner, self.deletion_banner):
            banner.hide()
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
        self.send_actions.show_snapshot(self._snapshot)
        free = send is not None and not self.send_actions.busy
        self.header.export.setEnabled(free)
        self.header.delete_action.setEnabled(free and active is None)
        self._cards.setVisible(self._snapshot is not None)
        if self._snapshot is not None:
            self.numbers_card.show_snapshot(self._snapshot, ours=ours, ending=ending)
        self.numbers_card.allow(reason)
        note = self._failure or (note_of(send) if send and not ours else None)
        show_note(self.banner, note, self.accounts_requested.emit)
        show_note(self.clock_banner, clock_note(send) if send else None)
        self._watch(elsewhere=send is not None and send.state is SendState.SENDING and not ours)

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

    def _on_started(self) -> None:
        self._failure = None

    def _on_copied(self, number: int) -> None:
        words = self.tr(
            "The fault report of request {number} is copied, without secrets and phone numbers. "
            "Paste it into a message to NXCloud support."
        )
        self.copied_banner.show_text(words.format(number=numbers.number(number)), Tone.GOOD)

    def tell_blocked(self, change: Change) -> None:
        """What became of `block_requested`; heard also of what others put there, while it is shown."""
        if self.isVisible():
            self.copied_banner.show_text(told.added(change), Tone.GOOD)

    def _on_deleted(self, send_id: int) -> None:
        """There is nothing left to show of it; by then the person may be looking at another one."""
        if send_id != self._send_id:
            return
        if self._reading is not None:
            self._reading.forget()
        self._reading = None
        self._send_id = None
        self._clear()
        self.back_requested.emit()

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
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 0, 24, 16)
        column.setSpacing(14)
        for banner in (self.banner, self.clock_banner, self.copied_banner):
            column.addWidget(banner)
        for banner in (self.export_banner, self.deletion_banner):
            column.addWidget(banner)
        column.addWidget(self._cards, 1)
        column.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(scrolled(inside), 1)

    def _connect(self) -> None:
        header, card, actions = self.header, self.numbers_card, self.send_actions
        header.back.connect(self.back_requested)
        header.pause.clicked.connect(self._running.pause)
        header.stop.clicked.connect(self._running.stop)
        header.resume.clicked.connect(actions.resume)
        header.export.clicked.connect(actions.export)
        header.reuse.clicked.connect(actions.reuse)
        header.reuse_action.triggered.connect(actions.reuse)
        header.block_action.triggered.connect(actions.block_refused)
        header.speed_action.triggered.connect(actions.set_speed)
        header.delete_action.triggered.connect(actions.delete)
        card.see_bad.clicked.connect(actions.see_bad_numbers)
        card.find_bad.clicked.connect(actions.find_bad_numbers)
        card.retry.clicked.connect(actions.retry_refused)
        card.again.clicked.connect(actions.send_unknown_again)
        actions.started.connect(self._on_started)
        actions.changed.connect(self._follow)
        actions.reuse_requested.connect(self.reuse_requested)
        actions.failed.connect(self._on_unreadable)
        actions.deleted.connect(self._on_deleted)
        actions.blocking.given.connect(self.block_requested)
        self.requests_card.block_asked.connect(actions.block_request)
        self.requests_card.report_copied.connect(self._on_copied)
        self._running.changed.connect(self._on_changed)
        self._running.failed.connect(self._on_failed)


def _read(program: Program, send_id: int) -> Snapshot:
    with program.journal() as journal, journal.snapshot():
        requests = tuple(journal.requests(send_id))
        return Snapshot(journal.send(send_id), requests, tuple(journal.channel_counts(send_id)))
