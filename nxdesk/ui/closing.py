"""What closing the window, quitting and the end of the desktop session do while a send runs.

None of them cuts a request off: the one under way is finished and recorded, and none leaves after it.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from nxdesk.ui import dialogs
from nxdesk.ui.roles import Role
from nxdesk.ui.sends.running import Running

PATIENCE: Final = 10.0
"""Seconds that the end of the session waits for the request under way. Desktops kill whoever takes longer,
and what was not recorded by then is unknown at the next start."""


class Closing(QObject):
    """The window's closeEvent asks `allows`; the system's word to end is `end_session` or `end`."""

    waiting = Signal(int)  # the id of the send whose request is finished before the window closes

    def __init__(self, running: Running, keep: Callable[[], None], window: QWidget) -> None:
        """keep: writes down what was composed, at each try to close."""
        super().__init__(window)
        self._running = running
        self._keep = keep
        self._window = window
        self._wanted = False
        self._session_over = False
        self._cut_off = False
        running.ended.connect(self._on_ended)
        running.failed.connect(self._on_failed)

    @property
    def cut_off(self) -> bool:
        """The session ended before the request under way did: the process must not wait for it."""
        return self._cut_off

    def allows(self) -> bool:
        """Whether the window may close now. If not, and the person agrees, it closes by itself later."""
        self._keep()
        if self._running.active is None or (self._session_over and self._running.ending):
            return True
        return self._agreed() and self._stop()

    def stay(self) -> None:
        """The person wants the window after all. What was stopped remains stopped."""
        self._wanted = False

    def end_session(self) -> None:
        """Stop without a question, and give the request under way some seconds. The window stays: the session
        manager has the last word."""
        self._keep()
        self._running.stop()
        self._cut_off = not self._running.wait(PATIENCE)
        self._session_over = self._running.active is not None

    def end(self) -> None:
        """The same, and the program ends, whatever dialog is open."""
        self.end_session()
        self._window.close()
        QCoreApplication.exit(0)

    def _agreed(self) -> bool:
        if self._running.ending:  # nothing that closing would change
            return True
        return dialogs.ask(self._window, self._question()) == "stop"

    def _stop(self) -> bool:
        send_id = self._running.active
        if send_id is None:  # it has ended while the question was there
            return True
        self._wanted = True
        if not self._running.ending:
            self._running.stop()
        self.waiting.emit(send_id)
        return False

    def _question(self) -> dialogs.Question:
        return dialogs.Question(
            self.tr("Stop sending and close?"),
            self.tr(
                "What is being sent at this moment is finished and recorded first. Everybody who is left"
                " waits, and you can go on from there next time."
            ),
            (
                dialogs.Choice("stop", self.tr("Stop and close"), Role.ORDINARY),
                dialogs.Choice("go_on", self.tr("Keep sending"), Role.PRIMARY),
            ),
            safe="go_on",
        )

    def _on_ended(self, _send_id: int) -> None:
        self._session_over = False  # it went on after all: the next send is asked about again
        if self._wanted:
            self._wanted = False
            self._window.close()

    def _on_failed(self, _send_id: int, _error: object) -> None:
        """The person must see why; the next try to close finds nothing that runs."""
        self._session_over = self._wanted = False
