"""What is told outside the window about the send that runs: how far it is, and how it ended."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from nxdesk.journal.records import Counts, SendRecord, SendState
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.ui.desktop import Desktop, Standing
from nxdesk.ui.sends.latest import Latest
from nxdesk.ui.sends.looks import send_name
from nxdesk.ui.sends.running import Running
from nxdesk.ui.texts import failures, numbers


class Tidings(QObject):
    """Whoever looks at the window sees it there: a notification comes only while it is not in front.

    So does progress that stands still because a person is wanted; it stays until one looks.
    """

    def __init__(self, program: Program, running: Running, window: QWidget, desktop: Desktop) -> None:
        super().__init__(window)
        self._running = running
        self._window = window
        self._desktop = desktop
        self._ended: int | None = None
        self._send_id: int | None = None
        self._left = False

        def read() -> SendRecord | None:
            if self._send_id is None:
                return None
            with program.journal() as journal:
                return journal.send(self._send_id)

        self._reading: Latest[SendRecord | None] = Latest(self, read, self._show, self._on_unreadable)
        running.changed.connect(self._on_changed)
        running.ended.connect(self._on_ended)
        running.failed.connect(self._on_failed)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_application_state)

    def _on_changed(self) -> None:
        if self._running.active is not None:
            self._send_id = self._running.active
            self._reading.ask()

    def _on_ended(self, send_id: int) -> None:
        self._ended = self._send_id = send_id
        self._reading.ask()

    def _on_failed(self, _send_id: int, error: object) -> None:
        self._leave(1.0, Standing.FAILED)
        if isinstance(error, Failure):
            self._notify(self.tr("Sending could not go on"), failures.failure(error))

    def _show(self, send: SendRecord | None) -> None:
        if send is None:
            return
        share = (send.counts.people - send.counts.waiting) / max(1, send.counts.people)
        if send.id == self._running.active:
            self._left = False
            self._desktop.show_progress(share)
        elif send.id == self._ended:
            self._ended = None
            self._leave(share if send.state is SendState.PAUSED else None, Standing.PAUSED)
            self._notify(self._title(send), self._told(send.counts))

    def _on_unreadable(self, error: Exception) -> None:
        """The page of the send says what is wrong with the journal."""
        self._leave(1.0, Standing.FAILED)
        if not isinstance(error, Failure):
            raise error

    def _leave(self, share: float | None, standing: Standing) -> None:
        """What stays to be seen once nothing runs. None: nothing."""
        self._left = share is not None and not self._is_looked_at()
        if self._left:
            self._desktop.show_progress(share, standing)
        else:
            self._desktop.show_progress(None)

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if self._left and state is Qt.ApplicationState.ApplicationActive:
            self._left = False
            self._desktop.show_progress(None)

    def _notify(self, title: str, text: str) -> None:
        if not self._is_looked_at():
            QApplication.alert(self._window)
            self._desktop.notify(title, text)

    def _is_looked_at(self) -> bool:
        return self._window.isActiveWindow() or QApplication.activeModalWidget() is not None

    def _title(self, send: SendRecord) -> str:
        match send.state:
            case SendState.PAUSED:
                told = self.tr("“{name}” is paused")
            case SendState.FINISHED:
                told = self.tr("“{name}” is finished")
            case _:
                told = self.tr("“{name}” was stopped")
        return told.format(name=send_name(send))

    def _told(self, counts: Counts) -> str:
        parts: tuple[tuple[int, Callable[[int], str]], ...] = (
            (counts.accepted, lambda count: self.tr("%Ln accepted", "", count)),
            (counts.refused, lambda count: self.tr("%Ln refused", "", count)),
            (counts.unknown, lambda count: self.tr("%Ln unknown", "", count)),
            (counts.waiting, lambda count: self.tr("%Ln waiting", "", count)),
        )
        said = ", ".join(word(count) for count, word in parts if count)
        return self.tr("{people}: {counts}").format(people=numbers.people(counts.people), counts=said)
