"""HTTP/1.1 for the practice gateway: reads requests off a socket, plays replies to it, faults and all."""

import os
import socket
import struct
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from email.message import Message as Headers
from email.utils import formatdate
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any

from nxdesk.gateway.practice.numbers import Cut
from nxdesk.gateway.practice.replies import Reply, bare

LARGEST_BODY = 1024 * 1024
"""Bytes. 2000 numbers and a long text are 50 thousand."""
IDLE_SECONDS = 300.0
DRAIN_SECONDS = 1.0
DRAIN_READS = 256
WAKE_SECONDS = 1.0
STOP_SECONDS = 5.0

Answer = Callable[[str, str, Headers, bytes], Reply]
"""Method, path, headers and body of a request -> its reply. Called from many threads."""


class Server(ThreadingHTTPServer):
    """Listens on 127.0.0.1 from the moment it is made. A thread for each connection; stop() ends them all."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    allow_reuse_address = os.name == "posix"  # on Windows it would let two servers share one port

    def __init__(self, port: int, answer: Answer, clock: Callable[[], float]) -> None:
        self.answer = answer
        self.clock = clock
        self.connections = 0
        self._open: set[socket.socket] = set()
        self._changed = threading.Condition()
        self._stopping = False
        super().__init__(("127.0.0.1", port), Connection)
        self._thread = threading.Thread(target=self._serve, name="practice gateway", daemon=True)

    def server_bind(self) -> None:
        TCPServer.server_bind(self)  # not HTTPServer's, which asks the DNS for our name and may wait for it
        self.server_name, self.server_port = "127.0.0.1", self.socket.getsockname()[1]

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Idle and waiting connections end at once. Answers on their way are cut."""
        self._stopping = True
        with suppress(OSError):  # nothing waits in accept() then
            socket.create_connection(("127.0.0.1", self.server_port), WAKE_SECONDS).close()
        self._thread.join()
        self.server_close()
        with self._changed:
            for connection in self._open:
                _end(connection)
            self._changed.wait_for(lambda: not self._open, STOP_SECONDS)

    def _serve(self) -> None:
        while not self._stopping:
            self.handle_request()  # waits without polling; stop() wakes it with a connection

    def verify_request(self, request: Any, client_address: Any) -> bool:  # noqa: ANN401, ARG002 - as in socketserver
        return not self._stopping

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as in socketserver
        with self._changed:
            self._open.add(request)
            self.connections += 1
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:  # noqa: ANN401 - as in socketserver
        super().shutdown_request(request)
        with self._changed:
            self._open.discard(request)
            self._changed.notify_all()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as in socketserver
        """A client that went away is no news; a mistake of ours is."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class Connection(BaseHTTPRequestHandler):
    """One connection, on its own thread."""

    server: Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = IDLE_SECONDS

    def do_POST(self) -> None:
        length = self._length()
        if length is None:
            return
        body = self.rfile.read(length)
        if len(body) < length:
            self.close_connection = True  # it went away in the middle of its request
            return
        self._play(self.server.answer(self.command, self.path, self.headers, body))

    do_GET = do_HEAD = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_POST  # noqa: N815 - the answer refuses them

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as in http.server
        """Nothing: stderr belongs to the program."""

    def _length(self) -> int | None:
        """Of the body. None: it has been refused, and the connection ends, for the body was not read."""
        given = self.headers.get("Content-Length", "" if self.command == "POST" else "0")
        if "Transfer-Encoding" in self.headers or not (given.isascii() and given.isdecimal()):
            status = HTTPStatus.LENGTH_REQUIRED
        elif len(given) > 9 or int(given) > LARGEST_BODY:
            status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        else:
            return int(given)
        self.close_connection = True
        self._play(bare(status))
        self._drain()
        return None

    def _drain(self) -> None:
        """Closing with bytes unread would send a RST, which can overtake the answer."""
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR)
            self.connection.settimeout(DRAIN_SECONDS)
            for _ in range(DRAIN_READS):
                if not self.connection.recv(65536):
                    break

    def _play(self, reply: Reply) -> None:
        if reply.delay and not self._wait(reply.delay):
            self.close_connection = True
            return
        if reply.cut is Cut.BEFORE:
            self._reset()
            return
        head = self._head(reply)
        body = b"" if self.command == "HEAD" else reply.body
        match reply.cut:
            case Cut.HEADER:
                head, body = head[: len(head) // 2], b""
            case Cut.BODY:
                body = body[: len(body) // 2]
        if reply.cut is not None:
            self.close_connection = True
        # Header and body in one send: apart, the second would wait for the other side's delayed ACK, 40 ms.
        self.wfile.write(head + body)

    def _head(self, reply: Reply) -> bytes:
        fields = {
            "Date": formatdate(self.server.clock(), usegmt=True),
            "Content-Type": reply.content_type,
            "Content-Length": str(len(reply.body)),
            **reply.fields,
        }
        if self.close_connection:
            fields["Connection"] = "close"
        lines = [f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}"]
        lines += [f"{name}: {value}" for name, value in fields.items()]
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    def _wait(self, seconds: float) -> bool:
        """False when the client gave up first or the server stopped: either ends the connection."""
        self.connection.settimeout(seconds)
        try:
            return bool(self.connection.recv(1, socket.MSG_PEEK))
        except TimeoutError:
            return True
        except OSError:
            return False
        finally:
            self.connection.settimeout(self.timeout)

    def _reset(self) -> None:
        """Ends with RST instead of FIN, so that no client can take it for an orderly end."""
        self.close_connection = True
        linger = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
        with suppress(OSError):  # the other side was faster
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.connection.close()  # before the server's shutdown_request could send a FIN


def _end(connection: socket.socket) -> None:
    with suppress(OSError):  # it has ended already
        connection.shutdown(socket.SHUT_RDWR)
