"""The send that runs in this window: started, paused, stopped. What became of it is the journal's to say."""

import threading
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from nxdesk.journal.journal import Journal
from nxdesk.journal.records import RequestState, SendState
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.sending.control import Control
from nxdesk.sending.lock import sender_lock
from nxdesk.ui import background


class Again(StrEnum):
    """Who is sent to again, besides those who wait. HALVED: everybody in a request that was refused for a
    number, which is halved until the bad numbers are alone."""

    REFUSED = "refused"
    UNKNOWN = "unknown"
    HALVED = "halved"


@dataclass(frozen=True, slots=True)
class _Run:
    """over: set once nothing more happens to the send, and all of it is recorded."""

    send_id: int
    control: Control = field(default_factory=Control)
    over: threading.Event = field(default_factory=threading.Event)


class Running(QObject):
    """At most one send at a time. To be used on the GUI thread; the sending itself has a thread of its own.

    Whoever hears a signal reads the journal again: none of them carries what became of anybody.
    """

    changed = Signal()  # something is new in the journal, or about this object; a few times a second at most
    ended = Signal(int)  # the id of the send: finished, paused or stopped
    failed = Signal(int, object)  # the id, and the exception that kept the send from going on

    def __init__(self, program: Program, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._run: _Run | None = None

    @property
    def active(self) -> int | None:
        """The id of the send that runs."""
        return self._run.send_id if self._run else None

    @property
    def ending(self) -> SendState | None:
        """What the send was asked to become, PAUSED or STOPPED, while it finishes the request under way."""
        return self._run.control.state if self._run and self._run.control.asked else None

    def start(self, send_id: int, again: Again | None = None) -> None:
        """Send all that waits of a send; `again` are let wait, too, beforehand: a person chose it.

        While another one runs it fails with "sender_busy", as it does when another nxdesk is sending.
        """
        if self._run is not None:
            self.failed.emit(send_id, Failure("sender_busy"))
            return
        run = _Run(send_id)
        self._run = run
        program = self._program
        knock = background.knocker(self, self._on_knock)

        def work() -> SendState:
            try:
                with program.journal() as journal:
                    send = journal.send(send_id)
                    connection = program.connect(send.new.account_id, send.new.address)
                    if again is not None:  # not before it is sure that there is a way to the gateway
                        with sender_lock(program.journal_path):  # nor while another nxdesk is sending them
                            journal.recover()
                            _let_wait(journal, send_id, again)
                return program.run(send, connection, program.speed(), run.control, knock)
            finally:
                run.over.set()

        background.run(self, work, self._on_done, self._on_failed)
        self.changed.emit()

    def pause(self) -> None:
        """Before the next request; the one under way is finished and recorded."""
        if self._run is not None:
            self._run.control.pause()
            self.changed.emit()

    def stop(self) -> None:
        """Before the next request; the one under way is finished and recorded."""
        if self._run is not None:
            self._run.control.stop()
            self.changed.emit()

    def wait(self, seconds: float) -> bool:
        """Let the thread of the window wait so long for the end: only when the window has no say any more.

        True: nothing runs any more, though `active` and `ended` tell it later.
        """
        return self._run is None or self._run.over.wait(seconds)

    def _on_knock(self) -> None:
        self.changed.emit()

    def _on_done(self, _state: SendState) -> None:
        send_id = self._settle()
        self.ended.emit(send_id)

    def _on_failed(self, error: Exception) -> None:
        send_id = self._settle()
        self.failed.emit(send_id, error)

    def _settle(self) -> int:
        assert self._run is not None
        send_id = self._run.send_id
        self._run = None
        self.changed.emit()
        return send_id


def _let_wait(journal: Journal, send_id: int, again: Again) -> None:
    match again:
        case Again.REFUSED:
            journal.put_back(send_id, RequestState.REFUSED)
        case Again.UNKNOWN:
            journal.put_back(send_id, RequestState.UNKNOWN)
        case Again.HALVED:
            journal.hunt(send_id)
