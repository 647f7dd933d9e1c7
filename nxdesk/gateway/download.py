"""Fetches one file, a picture for the preview, from a server that nobody vouches for. Keeps nothing.

Importing this module imports requests, which takes its time: import it where it is used.
"""

import socket
import threading
import time
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import requests
import urllib3.exceptions
from urllib3.connection import HTTPConnection

from nxdesk.gateway.session import plain_session
from nxdesk.problems import Failure

LARGEST = 10 * 1024 * 1024
"""Bytes."""
MOST_REDIRECTS = 5
_LOOK = 0.05
"""Seconds between two looks at `stop`."""


@dataclass(frozen=True, slots=True)
class Download:
    """content_type: "image/png", lowercase, without parameters; "" when the server did not say."""

    data: bytes
    content_type: str


def fetch(
    url: str, *, stop: threading.Event, deadline_seconds: float, limit_bytes: int = LARGEST
) -> Download:
    """The file behind an http(s) link, after at most five redirects. TLS is verified; no cookie is kept, and
    no password is taken from a .netrc file or from the link; the proxies of the environment are used.

    deadline_seconds: for all of it, from the name to the last byte, however slowly the server drips.
    Raises Failure, within a moment of the deadline or of `stop`: download_scheme, download_address (no such
    link can be), download_unreachable, download_tls, download_redirects (limit), download_status (status),
    download_encoding (encoding: packed, though unpacked was asked for), download_too_large (limit),
    download_timeout, cancelled.
    """
    job = _Job(limit_bytes, deadline_seconds)
    deadline = time.monotonic() + deadline_seconds
    found: Future[Download] = Future()
    threading.Thread(target=_run, args=(job, url, found), name="download", daemon=True).start()
    try:
        while True:
            if stop.is_set():
                raise Failure("cancelled")
            left = deadline - time.monotonic()
            if left <= 0:
                raise Failure("download_timeout")
            with suppress(TimeoutError):
                return found.result(min(_LOOK, left))
    finally:
        job.end()


def _run(job: "_Job", url: str, found: Future[Download]) -> None:
    try:
        found.set_result(job.fetch(url))
    except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits for it
        found.set_exception(error)


class _Job:
    """One download, on a thread of its own; end() is called from another and closes what it is waiting for.

    A thread, because nothing else bounds a whole exchange: a socket's timeout begins anew with each byte.
    """

    def __init__(self, limit_bytes: int, timeout: float) -> None:
        self._limit = limit_bytes
        self._timeout = timeout
        self._lock = threading.Lock()
        self._ended = False
        self._sockets: list[socket.socket] = []

    def opened(self, connection: socket.socket) -> None:
        with self._lock:
            self._sockets.append(connection)
            if self._ended:
                _shut(connection)

    def end(self) -> None:
        with self._lock:
            self._ended = True
            for connection in self._sockets:
                _shut(connection)

    def fetch(self, url: str) -> Download:
        with plain_session(_told(self)) as session:
            for _ in range(MOST_REDIRECTS + 1):
                try:
                    answer = self._ask(session, url)
                except requests.exceptions.SSLError:
                    raise Failure("download_tls") from None
                except (requests.exceptions.InvalidURL, ValueError):
                    raise Failure("download_address") from None
                except requests.Timeout:
                    raise Failure("download_timeout") from None
                except (requests.RequestException, urllib3.exceptions.HTTPError, OSError):
                    raise Failure("download_unreachable") from None
                if isinstance(answer, Download):
                    return answer
                url = answer
        raise Failure("download_redirects", limit=MOST_REDIRECTS)

    def _ask(self, session: requests.Session, url: str) -> Download | str:
        """The file, or the link that the server sends us on to."""
        if urlsplit(url).scheme not in ("http", "https"):
            raise Failure("download_scheme")
        with session.get(url, stream=True, allow_redirects=False, timeout=self._timeout) as response:
            if response.is_redirect:
                location = response.headers["Location"].encode("latin-1")  # as http.client had decoded it
                return urljoin(url, location.decode())
            if response.status_code != 200:
                raise Failure("download_status", status=response.status_code)
            encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
            if encoding not in ("", "identity"):  # what is packed small can be unpacked to any size
                raise Failure("download_encoding", encoding=encoding)
            length = response.headers.get("Content-Length", "")
            if length.isascii() and length.isdecimal() and (len(length) > 18 or int(length) > self._limit):
                raise Failure("download_too_large", limit=self._limit)
            kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
            return Download(self._read(response), kind)

    def _read(self, response: requests.Response) -> bytes:
        data = bytearray()
        for chunk in response.iter_content(65536):
            data += chunk
            if len(data) > self._limit:
                raise Failure("download_too_large", limit=self._limit)
        return bytes(data)


def _shut(connection: socket.socket) -> None:
    """Wakes whoever waits for it. Not by an SSL socket's own shutdown(): that is not made for two threads."""
    with suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)


def _told(job: _Job) -> type[HTTPConnection]:
    """A class of connections that tell the job of each one as soon as it is there."""

    class Told(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            job.opened(self.sock)

    return Told
