"""How the system says that the program must end: the signals of POSIX, the session manager of the desktop.

What is done about it is closing.py's.
"""

import signal
import socket
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtGui import QGuiApplication, QSessionManager

from nxdesk.ui.closing import Closing

_SIGNALS: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)
_HANGUP: Final = getattr(signal, "SIGHUP", None)


def heed_session_manager(app: QGuiApplication, closing: Closing) -> None:
    app.commitDataRequest.connect(lambda _manager: closing.end_session())
    app.saveStateRequest.connect(_do_not_restart)


def _do_not_restart(manager: QSessionManager) -> None:
    """It would start nxdesk next time with an argument of Qt's that nxdesk does not know. Nothing is lost
    without: whoever starts it finds what was composed, and the sends."""
    manager.setRestartHint(QSessionManager.RestartHint.RestartNever)


def heed_signals(app: QGuiApplication, closing: Closing) -> None:
    """From now on, and until the process ends. Main thread only."""
    SignalBell(app).rang.connect(closing.end)


class SignalBell(QObject):
    """Python runs no handler of its own while Qt waits for events. But the system's handler can write to a
    socket at once, and Qt can wait for that."""

    rang = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        for number in _SIGNALS:
            # `nohup` means that the end of the terminal is to be ignored.
            if number != _HANGUP or signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, _leave_to_the_bell)

    def _on_activated(self) -> None:
        self._reading.recv(4096)
        self.rang.emit()


def _leave_to_the_bell(number: int, frame: FrameType | None) -> None:
    """A handler of Python's has to be there, or the system's own would end the process."""
