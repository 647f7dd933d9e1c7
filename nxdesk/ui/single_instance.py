"""One window for one person's folder: a second start hands its file to the window that is open, and ends.

Who holds `window.lock` is the window, for as long as its process lives; so nobody has to guess whether a
socket is a leftover of a crash.
"""

import json
import os
import sys
import time
from functools import cached_property
from pathlib import Path
from typing import Final

from nxdesk.problems import Failure
from nxdesk.ui.window_lock import WindowLock

PATIENCE: Final = 15.0
"""Seconds that a second start waits, all in all: for a window that is just opening, that is busy with a page
when it opens on a slow computer, or that is just ending."""
LONGEST: Final = 32_768
"""Bytes of a message: the longest path of Linux, escaped, and some more."""
_AGAIN: Final = 0.05
ANSWER: Final = b"opened\n"
TOKEN: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - not a secret: what a Wayland desktop lets raise a window


class SingleInstance:
    """`claim` first; whoever gets True keeps this object until the process ends. It needs no QApplication."""

    def __init__(self, home: Path, patience: float = PATIENCE) -> None:
        self._lock = WindowLock(home / "window.lock")
        self._patience = patience
        self._home = home

    @cached_property
    def name(self) -> str:
        """Of the socket at which the window that is open can be asked: see Doorway."""
        return _server_name(self._home)

    def claim(self, file: Path | None) -> bool:
        """True: this process is to open the window. False: the one that is open shows the file.

        Raises Failure("window_no_answer") when there is one, and it does not answer.
        """
        deadline = time.monotonic() + self._patience
        while not self._take():
            if _pass_on(self.name, file, deadline):
                return False
            if time.monotonic() > deadline:
                raise Failure("window_no_answer")
            time.sleep(_AGAIN)
        return True

    def release(self) -> None:
        """Let another process be the window."""
        self._lock.release()

    def _take(self) -> bool:
        try:
            return self._lock.take()
        except OSError:  # a folder that cannot be written to: the window opens and says what that means
            return True


def _server_name(home: Path) -> str:
    """Of a socket in the folder for temporary files, or of a pipe of Windows."""
    import hashlib  # noqa: PLC0415 - all of OpenSSL, before there is a window

    user = os.getuid() if sys.platform != "win32" else os.environ.get("USERNAME", "")
    place = f"{user} {os.path.normcase(home.resolve())}"
    return f"nxdesk-{hashlib.sha256(place.encode(errors='surrogateescape')).hexdigest()[:20]}"


def _pass_on(name: str, file: Path | None, deadline: float) -> bool:
    """False when nobody listens, or not any more. Raises Failure("window_no_answer") when nothing is said.

    deadline: as of time.monotonic.
    """
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only a second start needs it

    message: dict[str, str | None] = {"open": str(file.absolute()) if file else None}
    if TOKEN in os.environ:
        message["token"] = os.environ[TOKEN]

    def left() -> int:
        """Milliseconds. Whoever says a letter now and then is waited for no longer."""
        return max(0, round((deadline - time.monotonic()) * 1000))

    connection = QLocalSocket()
    connection.setReadBufferSize(len(ANSWER))
    connection.connectToServer(name)
    if not (connection.waitForConnected(left()) and _is_ours(connection.fullServerName())):
        return False
    _let_raise()
    connection.write(json.dumps(message).encode() + b"\n")
    while connection.bytesAvailable() < len(ANSWER):
        if not connection.waitForReadyRead(left()):
            if connection.state() is QLocalSocket.LocalSocketState.ConnectedState:
                raise Failure("window_no_answer")
            return False
    return bytes(connection.readAll().data()) == ANSWER


def _is_ours(path: str) -> bool:
    """Another person could have put a socket of that name into the folder for temporary files."""
    if sys.platform == "win32":
        return True
    try:
        return Path(path).stat().st_uid == os.getuid()
    except OSError:  # its window has just ended
        return False


def _let_raise() -> None:
    """Windows lets only the program that was started last come to the front; it may name another."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - there is nothing for it to do elsewhere

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
