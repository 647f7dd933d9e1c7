"""A connection that knows whether anything of a request has left this computer.

That is the one fact on which "try again" hangs, and the type of an exception does not give it: the same
SSLError can come from the handshake (nothing sent) and from reading the answer (all sent).
"""

from typing import Any

from urllib3.connection import HTTPConnection


class Departure:
    """Whether the request being posted has begun to leave. One for a client; the client resets it."""

    __slots__ = ("begun",)

    def __init__(self) -> None:
        self.begun = False


def watched(departure: Departure) -> type[HTTPConnection]:
    """A class of connections that set `departure.begun` before a request's first byte is sent.

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
                departure.begun = True
            super().send(data)

    return Watched
