"""What is told outside the window about the send that runs: how far it is, and how it ended."""

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from nxdesk.journal.records import Counts, SendRecord, SendState
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.ui.sends.latest import Latest
from nxdesk.ui.sends.looks import send_name
from nxdesk.ui.sends.running import Running
from nxdesk.ui.texts import failures, numbers


class Desktop(Protocol):
    """Where it is told."""

    def notify(self, title: str, text: str) -> None: ...

    def show_progress(self, share: float | None) -> None:
        """share: 0 to 1; None when nothing is sent."""


class Tidings(QObject):
    """Whoever looks at the window sees it there: a notification comes only while it is not in front."""

    def __init__(self, program: Program, running: Running, window: QWidget, desktop: Desktop) -> None:
        super().__init__(window)
        self._running = running
        self._window = window
        self._desktop = desktop
        self._ended: int | None = None
        self._send_id: int | None = None

        def read() -> SendRecord | None:
            if self._send_id is None:
                return None
            with program.journal() as journal:
                return journal.send(self._send_id)

        self._reading: Latest[SendRecord | None] = Latest(self, read, self._show, self._on_unreadable)
        running.changed.connect(self._on_changed)
        running.ended.connect(self._on_ended)
        running.failed.connect(self._on_failed)

    def _on_changed(self) -> None:
        if self._running.active is not None:
            self._send_id = self._running.active
            self._reading.ask()

    def _on_ended(self, send_id: int) -> None:
        self._ended = self._send_id = send_id
        self._reading.ask()

    def _on_failed(self, _send_id: int, error: object) -> None:
        self._desktop.show_progress(None)
        if isinstance(error, Failure):
            self._notify(self.tr("Sending could not go on"), failures.failure(error))

    def _show(self, send: SendRecord | None) -> None:
        if send is None:
            return
        if send.id == self._running.active:
            people = max(1, send.counts.people)
            self._desktop.show_progress((send.counts.people - send.counts.waiting) / people)
        elif send.id == self._ended:
            self._ended = None
            self._desktop.show_progress(None)
            self._notify(self._title(send), self._told(send.counts))

    def _on_unreadable(self, error: Exception) -> None:
        """The page of the send says what is wrong with the journal."""
        self._desktop.show_progress(None)
        if not isinstance(error, Failure):
            raise error

    def _notify(self, title: str, text: str) -> None:
        if not self._window.isActiveWindow() and QApplication.activeModalWidget() is None:
            QApplication.alert(self._window)
            self._desktop.notify(title, text)

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


def desktop_of(window: QWidget) -> Desktop:
    """The one of this platform; none for a window that nobody sees."""
    if QGuiApplication.platformName() == "offscreen":
        return _Nobody()
    if sys.platform == "linux":
        from nxdesk.ui.session_bus import SessionBus  # noqa: PLC0415 - jeepney is there on Linux only

        return SessionBus()
    else:  # noqa: RET505 - mypy looks at one platform only
        return _Tray(window)


class _Nobody:
    def notify(self, title: str, text: str) -> None:
        pass

    def show_progress(self, share: float | None) -> None:
        pass


class _Tray:
    def __init__(self, window: QWidget) -> None:
        from nxdesk.ui.tray_message import TrayMessage  # noqa: PLC0415 - no other platform needs it

        self._message = TrayMessage(window)
        self._message.pressed.connect(window.activateWindow)

    def notify(self, title: str, text: str) -> None:
        self._message.notify(title, text)

    def show_progress(self, share: float | None) -> None:
        """Neither Windows nor macOS shows it without a library of its own."""
