"""One window for one person's folder: a second start hands its file to the window that is open, and ends.

Who holds `window.lock` is the window, for as long as its process lives; so nobody has to guess whether a
socket is a leftover of a crash.
"""

import getpass
import hashlib
import json
import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import Final

import filelock
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from nxdesk.problems import Failure

ANSWER_SECONDS: Final = 2.0
"""So long a second start waits for the window's answer, and the window for what a second start says."""
LISTEN_SECONDS: Final = 15.0
"""So long a second start waits for a window that is just opening, or one that is just ending."""
LONGEST: Final = 32_768
"""Bytes of a message: the longest path of Linux, escaped, and some more."""
_AGAIN: Final = 0.05
_ANSWER: Final = b"opened\n"
_TOKEN: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - not a secret: what a Wayland desktop lets raise a window


class SingleInstance:
    """`claim` first; whoever gets True keeps this object until the process ends. It needs no QApplication."""

    def __init__(self, home: Path, listen_seconds: float = LISTEN_SECONDS) -> None:
        self._lock = filelock.FileLock(home / "window.lock", timeout=0, thread_local=False)
        self._listen_seconds = listen_seconds
        self.name = _server_name(home)

    def claim(self, file: Path | None) -> bool:
        """True: this process is to open the window. False: the one that is open shows the file.

        Raises Failure("window_no_answer") when there is one, and it does not answer.
        """
        deadline = time.monotonic() + self._listen_seconds
        while not self._take():
            if _pass_on(self.name, file):
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
            self._lock.acquire()
        except filelock.Timeout:
            return False
        except OSError:  # a folder that cannot be written to: the window opens and says what that means
            return True
        return True


def _server_name(home: Path) -> str:
    """Of a socket in the folder for temporary files, or of a pipe of Windows."""
    user = os.getuid() if sys.platform != "win32" else getpass.getuser()
    place = f"{user} {os.path.normcase(home.resolve())}"
    return f"nxdesk-{hashlib.sha256(place.encode(errors='surrogateescape')).hexdigest()[:20]}"


def _pass_on(name: str, file: Path | None) -> bool:
    """False when nobody listens, or not any more. Raises Failure("window_no_answer") when nothing is said."""
    message: dict[str, str | None] = {"open": str(file.absolute()) if file else None}
    if _TOKEN in os.environ:
        message["token"] = os.environ[_TOKEN]
    milliseconds = round(ANSWER_SECONDS * 1000)
    connection = QLocalSocket()
    connection.connectToServer(name)
    if not (connection.waitForConnected(milliseconds) and _is_ours(connection.fullServerName())):
        return False
    _let_raise()
    connection.write(json.dumps(message).encode() + b"\n")
    while not connection.canReadLine():
        if not connection.waitForReadyRead(milliseconds):
            if connection.state() is QLocalSocket.LocalSocketState.ConnectedState:
                raise Failure("window_no_answer")
            return False
    return True


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


class Doorway(QObject):
    """The window's end. What comes in is checked: any program of this person can knock."""

    asked = Signal(object)  # the file to open, a Path; None: only to come to the front

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """To be made by the holder of the claim alone: it removes the socket that a crash has left."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(name)
        self._server.listen(name)  # if it cannot, a second start says that this one does not answer

    def close(self) -> None:
        """Whoever starts from now on waits for the end of this process, and is the next window."""
        self._server.close()

    def _on_connection(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.setReadBufferSize(LONGEST)
            connection.readyRead.connect(partial(self._read, connection))
            connection.disconnected.connect(connection.deleteLater)
            QTimer.singleShot(round(ANSWER_SECONDS * 1000), connection, connection.abort)
            self._read(connection)  # what has come before anybody listened

    def _read(self, connection: QLocalSocket) -> None:
        if connection.canReadLine():
            message = _understood(bytes(connection.readLine().data()))
            if message is None:
                connection.abort()
                return
            file, token = message
            connection.write(_ANSWER)
            connection.disconnectFromServer()  # once the answer is out
            if token:
                os.environ[_TOKEN] = token  # where Qt looks for it when the window is to be raised
            self.asked.emit(file)
        elif connection.bytesAvailable() >= LONGEST:
            connection.abort()


def _understood(line: bytes) -> tuple[Path | None, str] | None:
    """The file and the token ("" when there is none) of a message; None when it makes no sense."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(message, dict):
        return None
    file, token = message.get("open"), message.get("token", "")
    if not (isinstance(token, str) and token.isascii() and token.isprintable()):
        return None
    if file is None:
        return None, token
    if not isinstance(file, str) or "\0" in file or not Path(file).is_absolute():
        return None
    return Path(file), token
