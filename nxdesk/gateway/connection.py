"""A connection that knows whether anything of a request has left this computer.

That is the one fact on which "try again" hangs, and the type of an exception does not give it: the same
SSLError can come from the handshake (nothing sent) and from reading the answer (all sent).
"""

import socket
import threading
from contextlib import suppress
from typing import Any

from urllib3.connection import HTTPConnection


class Departure:
    """Whether the request being posted has begun to leave, and whether its time is up. One for a client.

    patience: seconds from the first byte of the request to the last one of the answer. A thread watches over
    it, because nothing else bounds a whole exchange: a socket's timeout begins anew with each byte.
    """

    def __init__(self, patience: float) -> None:
        self.begun = False
        self.overdue = False
        self._patience = patience
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None

    def reset(self) -> None:
        self.begun = self.overdue = False

    def begin(self, connection: socket.socket) -> None:
        """A byte of the request is about to be handed to the connection."""
        if not self.begun:
            self.begun = True
            timer = threading.Timer(self._patience, lambda: self._give_up(timer, connection))
            timer.daemon = True
            self._timer = timer
            timer.start()

    def end(self) -> None:
        """The exchange is over: from here on its connection may serve another."""
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None

    def _give_up(self, timer: threading.Timer, connection: socket.socket) -> None:
        with self._lock:
            if timer is self._timer:
                self.overdue = True
                shut(connection)


def shut(connection: socket.socket) -> None:
    """Wakes whoever waits for it. Not by an SSL socket's own shutdown(): that is not made for two threads."""
    with suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)


def watched(departure: Departure) -> type[HTTPConnection]:
    """A class of connections that call `departure.begin` before a request's first byte is sent.

    Bytes of the connection itself do not count: a TLS handshake, or the CONNECT to a proxy.
    """

    class Watched(HTTPConnection):
        _connecting = False

        def connect(self) -> None:
            self._connecting = True
            try:
                super().connect()
            finally:
                self._connecting = False

        def send(self, data: Any) -> None:  # noqa: ANN401 - as in http.client
            if self.sock is None:
                self.connect()  # http.client would do it later, when it is too late to tell
            if not self._connecting:
                departure.begin(self.sock)
            super().send(data)

    return Watched
