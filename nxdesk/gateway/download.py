"""Fetches one file, or only asks whether it is there, from a server that nobody vouches for. Keeps nothing.

Importing this module imports requests, which takes its time: import it where it is used.
"""

import re
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TypeVar
from urllib.parse import urljoin, urlsplit

import requests
import urllib3.exceptions
from urllib3.connection import HTTPConnection

from nxdesk.gateway.connection import shut
from nxdesk.gateway.session import plain_session
from nxdesk.problems import Failure

T = TypeVar("T")
LARGEST = 10 * 1024 * 1024
"""Bytes."""
MOST_REDIRECTS = 5
_SECONDS = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?", re.ASCII)
_LOOK = 0.05
"""Seconds between two looks at `stop`."""


@dataclass(frozen=True, slots=True)
class Download:
    """content_type: "image/png", lowercase, without parameters; "" when the server did not say."""

    data: bytes
    content_type: str


@dataclass(frozen=True, slots=True)
class Glance:
    """What a server says of a file without sending it; None where it did not say.

    size: bytes. seconds: of a film, in X-Content-Duration or Content-Duration.
    """

    size: int | None
    content_type: str
    seconds: float | None = None


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
    return _waited(job, lambda: job.fetch(url), stop, deadline_seconds)


def glance(url: str, *, stop: threading.Event, deadline_seconds: float) -> Glance:
    """Whether an http(s) link is alive: HEAD, then GET of nothing but the header where that is not answered.

    As `fetch`, but that a file may be packed and of any size. Raises the same Failures, without those two.
    """
    job = _Job(0, deadline_seconds)
    return _waited(job, lambda: job.glance(url), stop, deadline_seconds)


def _waited(job: "_Job", work: Callable[[], T], stop: threading.Event, deadline_seconds: float) -> T:
    deadline = time.monotonic() + deadline_seconds
    found: Future[T] = Future()
    threading.Thread(target=_run, args=(work, found), name="download", daemon=True).start()
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


def _run(work: Callable[[], T], found: Future[T]) -> None:
    try:
        found.set_result(work())
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
                shut(connection)

    def end(self) -> None:
        with self._lock:
            self._ended = True
            for connection in self._sockets:
                shut(connection)

    def fetch(self, url: str) -> Download:
        return self._follow(url, self._ask)

    def glance(self, url: str) -> Glance:
        try:
            return self._follow(url, partial(self._glance, "HEAD"))
        except Failure as failure:  # many servers know no HEAD, and some break off
            if failure.code not in ("download_status", "download_unreachable"):
                raise
        return self._follow(url, partial(self._glance, "GET"))

    def _follow(self, url: str, ask: Callable[[requests.Session, str], T | str]) -> T:
        """What is found at the end of the redirects; `ask` gives it, or the link that it was sent on to."""
        with plain_session(_told(self)) as session:
            for _ in range(MOST_REDIRECTS + 1):
                try:
                    answer = ask(session, url)
                except requests.exceptions.SSLError:
                    raise Failure("download_tls") from None
                except (requests.exceptions.InvalidURL, ValueError):
                    raise Failure("download_address") from None
                except requests.Timeout:
                    raise Failure("download_timeout") from None
                except (requests.RequestException, urllib3.exceptions.HTTPError, OSError):
                    raise Failure("download_unreachable") from None
                if not isinstance(answer, str):
                    return answer
                url = answer
        raise Failure("download_redirects", limit=MOST_REDIRECTS)

    def _glance(self, method: str, session: requests.Session, url: str) -> Glance | str:
        _check_scheme(url)
        with session.request(
            method, url, stream=True, allow_redirects=False, timeout=self._timeout
        ) as response:
            if response.is_redirect:
                return _location(response, url)
            if not 200 <= response.status_code < 300:
                raise Failure("download_status", status=response.status_code)
            packed = response.headers.get("Content-Encoding", "identity").strip().lower()
            length = response.headers.get("Content-Length", "")
            known = (
                packed in ("", "identity") and length.isascii() and length.isdecimal() and len(length) < 16
            )
            return Glance(int(length) if known else None, _content_type(response), _seconds(response))

    def _ask(self, session: requests.Session, url: str) -> Download | str:
        """The file, or the link that the server sends us on to."""
        _check_scheme(url)
        with session.get(url, stream=True, allow_redirects=False, timeout=self._timeout) as response:
            if response.is_redirect:
                return _location(response, url)
            if response.status_code != 200:
                raise Failure("download_status", status=response.status_code)
            encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
            if encoding not in ("", "identity"):  # what is packed small can be unpacked to any size
                raise Failure("download_encoding", encoding=encoding)
            length = response.headers.get("Content-Length", "")
            if length.isascii() and length.isdecimal() and (len(length) > 18 or int(length) > self._limit):
                raise Failure("download_too_large", limit=self._limit)
            return Download(self._read(response), _content_type(response))

    def _read(self, response: requests.Response) -> bytes:
        data = bytearray()
        for chunk in response.iter_content(65536):
            data += chunk
            if len(data) > self._limit:
                raise Failure("download_too_large", limit=self._limit)
        return bytes(data)


def _check_scheme(url: str) -> None:
    if urlsplit(url).scheme not in ("http", "https"):
        raise Failure("download_scheme")


def _location(response: requests.Response, url: str) -> str:
    location = response.headers["Location"].encode("latin-1")  # as http.client had decoded it
    return urljoin(url, location.decode())


def _seconds(response: requests.Response) -> float | None:
    told = response.headers.get("X-Content-Duration") or response.headers.get("Content-Duration", "")
    return float(told) if _SECONDS.fullmatch(told.strip()) else None


def _content_type(response: requests.Response) -> str:
    return response.headers.get("Content-Type", "").partition(";")[0].strip().lower()


def _told(job: _Job) -> type[HTTPConnection]:
    """A class of connections that tell the job of each one as soon as it is there."""

    class Told(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            job.opened(self.sock)

    return Told
