"""A gateway on a rough day: for each request it says how much of it is read, and what is done then."""

import json
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from tests.gateway.fault_server import Answer, say


@dataclass(frozen=True, slots=True)
class Deed:
    """answer: what is done once so much of the body is read, 0 to 1; None: not even the head is."""

    answer: Answer
    reads: float | None = 1.0


@dataclass
class RoughServer:
    """posted: the numbers of each request that was read whole, in order of arrival. met: requests begun."""

    port: int
    posted: list[list[int]] = field(default_factory=list)
    met: int = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"


OK = (
    b'{"code":0,"message":"Success","traceId":"t","data":{"requestId":"r",'
    b'"channelStatus":{"viber":{"code":0,"message":"Success"}}}}'
)
ACCEPT = Deed(say("200 OK", OK))
Wrap = Callable[[socket.socket], socket.socket]


@contextmanager
def serve_roughly(deeds: Sequence[Deed], wrap: Wrap = lambda connection: connection) -> Iterator[RoughServer]:
    """deeds: one a request, in the order they come; after them all are accepted. wrap: for TLS."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = RoughServer(listener.getsockname()[1])
    threads: list[threading.Thread] = []
    connections: list[socket.socket] = []

    def talk(connection: socket.socket) -> None:
        with suppress(OSError), connection, wrap(connection) as wrapped:  # either side may break off
            while True:
                deed = deeds[server.met] if server.met < len(deeds) else ACCEPT
                _meet(wrapped, deed, server)
                deed.answer(wrapped)

    def accept() -> None:
        with suppress(OSError):  # the listener is closed at the end
            while True:
                connection, _ = listener.accept()
                connections.append(connection)
                threads.append(threading.Thread(target=talk, args=(connection,)))
                threads[-1].start()

    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield server
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join()
        for connection in connections:
            with suppress(OSError):  # it is over already
                connection.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()


def _meet(connection: socket.socket, deed: Deed, server: RoughServer) -> None:
    if deed.reads is None:
        connection.recv(1, socket.MSG_PEEK) or _gone()
        server.met += 1
        return
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        head += connection.recv(1) or _gone()
    server.met += 1
    fields = head.decode("latin-1").lower().split("\r\n")
    length = next(int(line.partition(":")[2]) for line in fields if line.startswith("content-length:"))
    body, wanted = b"", int(length * deed.reads)
    while len(body) < wanted:
        body += connection.recv(wanted - len(body)) or _gone()
    if len(body) == length:
        server.posted.append([int(phone) for phone in json.loads(body)["phones"]])


def _gone() -> bytes:
    raise ConnectionError
