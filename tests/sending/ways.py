"""Ways to a gateway that lead nowhere, or break off: real sockets, real clients, each with its fault."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from nxdesk.gateway.client import Client
from tests.gateway.fault_server import Answer, nothing, reset, send_raw
from tests.sending.rough_server import Deed, RoughServer, serve_roughly

SHORT = 0.06
"""Seconds until somebody who waits in vain gives up."""
LONG = 30.0
CERTIFICATE = Path(__file__).parent.parent / "gateway" / "self_signed.pem"
FAR = "https://gateway.invalid"
"""A name that never exists (RFC 6761, section 6.4)."""


@dataclass(frozen=True)
class Way:
    """posted: the numbers of each request that came out at its end."""

    client: Client
    posted: list[list[int]] = field(default_factory=list)


OpenWay = Callable[[], AbstractContextManager[Way]]


@contextmanager
def refused() -> Iterator[Way]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with _client(f"http://127.0.0.1:{port}") as client:
        yield Way(client)


@contextmanager
def unnamed() -> Iterator[Way]:
    real = socket.getaddrinfo

    def look_up(host: str, *rest: Any, **options: Any) -> Any:
        if host in FAR:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real(host, *rest, **options)

    with pytest.MonkeyPatch.context() as patch, _client(FAR) as client:
        patch.setattr(socket, "getaddrinfo", look_up)
        yield Way(client)


@contextmanager
def never_connected() -> Iterator[Way]:
    """A listener whose queue is full: the system drops what knocks."""
    with socket.socket() as listener, socket.socket() as queued:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        queued.connect(listener.getsockname())
        with _client(f"http://127.0.0.1:{listener.getsockname()[1]}", connect=SHORT) as client:
            yield Way(client)


@contextmanager
def silent_tls() -> Iterator[Way]:
    """The system takes the connection; nobody says a word on it."""
    with (
        socket.create_server(("127.0.0.1", 0)) as listener,
        _client(f"https://127.0.0.1:{listener.getsockname()[1]}", connect=SHORT) as client,
    ):
        yield Way(client)


@contextmanager
def no_tls() -> Iterator[Way]:
    answer = send_raw(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    with _rude(answer) as port, _client(f"https://127.0.0.1:{port}") as client:
        yield Way(client)


@contextmanager
def cut_tls() -> Iterator[Way]:
    with _rude(reset) as port, _client(f"https://127.0.0.1:{port}") as client:
        yield Way(client)


@contextmanager
def untrusted_tls() -> Iterator[Way]:
    with _secure() as server, _client(f"https://127.0.0.1:{server.port}") as client:
        yield Way(client, server.posted)


@contextmanager
def tls_broken_after_the_body() -> Iterator[Way]:
    with _secure() as server, _client(f"https://127.0.0.1:{server.port}") as client:
        client._session.verify = str(CERTIFICATE)
        yield Way(client, server.posted)


@contextmanager
def no_proxy() -> Iterator[Way]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with _proxy(port) as way:
        yield way


@contextmanager
def refusing_proxy() -> Iterator[Way]:
    with _rude(send_raw(b"HTTP/1.1 403 Forbidden\r\n\r\n")) as port, _proxy(port) as way:
        yield way


@contextmanager
def silence() -> Iterator[Way]:
    with _slow(nothing) as way:
        yield way


@contextmanager
def drip() -> Iterator[Way]:
    def answer(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        for _ in range(1000):
            connection.sendall(b" ")
            time.sleep(SHORT / 6)

    with _slow(answer) as way:
        yield way


@contextmanager
def _slow(answer: Answer) -> Iterator[Way]:
    with serve_roughly([Deed(answer)]) as server, _client(server.address, read=SHORT) as client:
        yield Way(client, server.posted)


@contextmanager
def _proxy(port: int) -> Iterator[Way]:
    with pytest.MonkeyPatch.context() as patch, _client(FAR) as client:
        patch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        yield Way(client)


@contextmanager
def _client(address: str, connect: float = LONG, read: float = LONG) -> Iterator[Client]:
    client = Client(address, connect_timeout=connect, read_timeout=read)
    try:
        yield client
    finally:
        client.close()


@contextmanager
def _secure() -> Iterator[RoughServer]:
    """Of TLS, with a certificate that nobody knows. It breaks off after each request."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)

    def wrap(connection: socket.socket) -> socket.socket:
        return context.wrap_socket(connection, server_side=True)

    with serve_roughly([Deed(reset)], wrap) as server:
        yield server


@contextmanager
def _rude(answer: Answer) -> Iterator[int]:
    """A port where each connection is answered before it has said all, so long as the block lasts."""
    listener = socket.create_server(("127.0.0.1", 0))

    def talk() -> None:
        with suppress(OSError):  # the listener is closed at the end
            while True:
                connection, _ = listener.accept()
                with connection, suppress(OSError):
                    connection.recv(1)
                    answer(connection)

    thread = threading.Thread(target=talk)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()
