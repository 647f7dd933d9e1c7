"""The open window's end of "one window for one person's folder": it hears what a second start asks for."""

import json
import os
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from nxdesk.ui.single_instance import ANSWER, LONGEST, PATIENCE, TOKEN

SAY_SECONDS: Final = 4 * PATIENCE
"""So long who knocks may take to say what it wants. Longer than a second start waits: what it said may lie
there unread because the window was busy."""


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
            QTimer.singleShot(round(SAY_SECONDS * 1000), connection, connection.abort)
            self._read(connection)  # what has come before anybody listened

    def _read(self, connection: QLocalSocket) -> None:
        if connection.canReadLine():
            message = _understood(bytes(connection.readLine().data()))
            if message is None:
                connection.abort()
                return
            file, token = message
            connection.write(ANSWER)
            connection.disconnectFromServer()  # once the answer is out
            if token:
                os.environ[TOKEN] = token  # where Qt looks for it when the window is to be raised
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
