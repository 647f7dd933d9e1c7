"""Hears of every error that nobody foresaw, logs it, and shows one calm window: once, not a cascade.

From Qt's slots and overrides, from threads, from what Python cleans up. What kills the process at once is
written by faulthandler, and read at the next start (last_words.py).
"""

import sys
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from nxdesk import log
from nxdesk.crash import Crash, crash_of
from nxdesk.ui import background
from nxdesk.ui.sends.running import Running

if TYPE_CHECKING:
    from nxdesk.ui.crash.crash_sheet import CrashSheet


class CrashWatch(QObject):
    """Lives on the GUI thread; the hooks may be called on any."""

    restart_asked = Signal()

    def __init__(self, running: Running, keep: Callable[[], None], window: QWidget) -> None:
        """keep: writes down what is composed."""
        super().__init__(window)
        self._running = running
        self._keep = keep
        self._window = window
        self._heard: SimpleQueue[Crash] = SimpleQueue()
        self._knock = background.knocker(self, self._on_knock)
        self._seen: set[tuple[str, str]] = set()
        self.sheet: "CrashSheet | None" = None  # noqa: UP037 - not loaded yet

    def install(self) -> None:
        """From now on, for the rest of the process."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(_on_qt_message)

    def hear(self, crash: Crash) -> None:
        """From any thread."""
        log.event("crash", kind=crash.kind.replace(" ", ""), place=crash.spot[1].partition(" ")[0])
        if sys.stderr is not None:
            print(f"nxdesk: unexpected error: {crash.text}", file=sys.stderr)
        self._heard.put(crash)
        self._knock()

    def tell_last_time(self, crash: Crash) -> None:
        """What ended the process of last time. In the log and in one window, as any other."""
        log.event("ended", kind=crash.kind.replace(" ", ""), place=crash.spot[1].partition(" ")[0])
        self._show(crash, last_time=True)

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.hear(crash_of(error.with_traceback(trace)))

    def _on_thread_error(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None and not isinstance(failed.exc_value, SystemExit):
            name = failed.thread.name if failed.thread else ""
            self.hear(crash_of(failed.exc_value, name))

    def _on_unraisable(self, failed: "sys.UnraisableHookArgs") -> None:
        if failed.exc_value is not None:
            self.hear(crash_of(failed.exc_value))

    def _on_knock(self) -> None:
        while True:
            try:
                crash = self._heard.get_nowait()
            except Empty:
                return
            if self.sheet is not None:
                self.sheet.add_another()
            elif crash.spot not in self._seen:
                self._seen.add(crash.spot)
                self._show(crash)

    def _show(self, crash: Crash, *, last_time: bool = False) -> None:
        from nxdesk.ui.crash.crash_sheet import CrashSheet  # noqa: PLC0415 - most days it is not needed

        sheet = CrashSheet(
            crash,
            last_time=last_time,
            sending=self._running.active is not None,
            parent=QApplication.activeModalWidget() or self._window,
        )
        self.sheet = sheet
        sheet.restart_asked.connect(self.restart_asked)
        sheet.finished.connect(self._on_closed)
        sheet.open()
        self._keep()

    def _on_closed(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """As Qt would: on stderr. The log has only that it happened, for the text may hold anything."""
    if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        return
    log.event("qt", kind=kind.name, category=context.category or "")
    if sys.stderr is not None:
        print(text, file=sys.stderr)
