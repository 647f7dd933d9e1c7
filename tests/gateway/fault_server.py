"""A server that answers each request as the test says, byte for byte, or breaks off where it says."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

Answer = Callable[[socket.socket], None]


@dataclass
class FaultServer:
    """requests: what came in, whole. connections: how many were made."""

    port: int
    requests: list[bytes] = field(default_factory=list)
    connections: int = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def serve(*answers: Answer) -> Iterator[FaultServer]:
    """answers: what is done with each request, in order; the last one again and again."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = FaultServer(listener.getsockname()[1])
    threads: list[threading.Thread] = []
    sockets: list[socket.socket] = []

    def talk(connection: socket.socket) -> None:
        with connection, suppress(OSError):  # the client may be gone already
            while (request := _read_request(connection)) is not None:
                server.requests.append(request)
                answers[min(len(server.requests), len(answers)) - 1](connection)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            server.connections += 1
            sockets.append(connection)
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
        for connection in sockets:
            with suppress(OSError):  # it may be over already
                connection.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()


def _read_request(connection: socket.socket) -> bytes | None:
    """Head and body of the next request; None when the connection is over."""
    data = b""
    try:
        while b"\r\n\r\n" not in data:
            chunk = connection.recv(65536)
            if not chunk:
                return None
            data += chunk
        head, _, body = data.partition(b"\r\n\r\n")
        length = next(
            int(line.split(b":")[1])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length")
        )
        while len(body) < length:
            chunk = connection.recv(65536)
            if not chunk:
                return None
            body += chunk
    except OSError:
        return None
    return head + b"\r\n\r\n" + body


def say(status: str, body: bytes = b"", *headers: str, length: int | None = None) -> Answer:
    """A whole answer; with a `length` that is not the body's, a cut one."""
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers]
    data = "\r\n".join(head).encode() + b"\r\n\r\n" + body

    def answer(connection: socket.socket) -> None:
        connection.sendall(data)
        if length is not None:
            connection.shutdown(socket.SHUT_RDWR)

    return answer


def send_raw(data: bytes) -> Answer:
    """These bytes, and the end of the connection."""

    def answer(connection: socket.socket) -> None:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_RDWR)

    return answer


def reset(connection: socket.socket) -> None:
    """Break off with a TCP reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    connection.close()


def nothing(connection: socket.socket) -> None:
    """Never answer; the client hangs up."""
    del connection
