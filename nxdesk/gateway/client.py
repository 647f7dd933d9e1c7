"""The one way out of this computer to NXCloud: posts a body once, never twice, and says what became of it."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from email.utils import parsedate_to_datetime

import requests
import urllib3.exceptions

from nxdesk.accounts.account import Credentials
from nxdesk.accounts.check import is_local
from nxdesk.gateway.codes import Code
from nxdesk.gateway.connection import Departure, watched
from nxdesk.gateway.outcome import Fate, Outcome, read_answer
from nxdesk.gateway.request import PATH
from nxdesk.gateway.session import plain_session
from nxdesk.gateway.signing import headers

LARGEST_ANSWER = 1_000_000
"""Bytes. An answer is a few hundred; more is not one."""
IDLE = 10.0
"""Seconds after which a connection is not used again: servers close idle ones, and a request that goes into
a closing connection comes back as "unknown"."""


class Client:
    """Posts to one gateway. Used by one thread at a time; close() when done.

    address: "https://…", or "http://…" on this computer. connect_timeout, read_timeout: seconds, for the
    connection and for each silence of the server; the whole exchange after it may take twice read_timeout.
    clock: Unix seconds, for `ts`.
    """

    def __init__(
        self,
        address: str,
        *,
        connect_timeout: float = 10.0,
        read_timeout: float = 60.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._url = address.rstrip("/") + PATH
        self._timeouts = (connect_timeout, read_timeout)
        self._clock = clock
        self._departure = Departure(2 * read_timeout)
        self._used = self._now()
        self._session = plain_session(watched(self._departure))
        # a proxy of the network has no business with this computer's own gateway
        self._session.trust_env = not is_local(address)

    def close(self) -> None:
        self._session.close()

    def post(self, body: bytes, credentials: Credentials) -> Outcome:
        """Send the body once. Raises nothing that the network, the server or the answer can cause."""
        started, started_at = self._now()
        used, used_at = self._used
        if started - used > IDLE or abs(started_at - used_at) > IDLE:
            self._session.close()  # drops the connection; the session goes on with a new one
        self._departure.reset()
        try:
            outcome = self._post(body, credentials)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            # ValueError: a header or an address that cannot be sent. None of their texts is kept.
            outcome = self._failed(error)
        finally:
            self._departure.end()
        if self._departure.overdue and outcome.fate is Fate.UNCLEAR:  # else the answer came whole after all
            outcome = replace(outcome, reason="read_timeout")
        self._used = self._now()
        return replace(outcome, seconds=self._used[0] - started)

    def _now(self) -> tuple[float, float]:
        """Two clocks, for one of them stands still while the computer sleeps."""
        return time.monotonic(), self._clock()

    def _post(self, body: bytes, credentials: Credentials) -> Outcome:
        ts = str(round(self._clock() * 1000))
        with self._session.post(
            self._url,
            data=body,
            headers=headers(credentials, ts, body),
            timeout=self._timeouts,
            allow_redirects=False,
            stream=True,
        ) as response:
            outcome = self._read(response)
        return replace(
            outcome,
            http_status=response.status_code,
            retry_after=_retry_after(response.headers.get("Retry-After")),
            server_time=_server_time(response.headers.get("Date")),
        )

    def _read(self, response: requests.Response) -> Outcome:
        if 300 <= response.status_code < 400:
            return Outcome(Fate.UNCLEAR, "redirected")
        data = bytearray()
        while chunk := response.raw.read1(65536, decode_content=True):  # what has come: it waits for no more
            data += chunk
            if len(data) > LARGEST_ANSWER:
                return Outcome(Fate.UNCLEAR, "answer_too_large")
        return _understood(response.status_code, bytes(data))

    def _failed(self, error: Exception) -> Outcome:
        if self._departure.begun:
            return Outcome(Fate.UNCLEAR, _unclear_reason(error))
        return Outcome(Fate.NOT_SENT, _not_sent_reason(error))


def _understood(status: int, data: bytes) -> Outcome:
    """An answer counts with HTTP 200; with a 4xx only if it is NXCloud's own "no". A 5xx says nothing."""
    if status == 200:
        return read_answer(data)
    if 400 <= status < 500:
        outcome = read_answer(data)
        if outcome.fate is Fate.ANSWERED and outcome.code != Code.SUCCESS:
            return outcome
    return Outcome(Fate.UNCLEAR, "http_status")


def _unclear_reason(error: Exception) -> str:
    if isinstance(error, requests.exceptions.ReadTimeout):
        return "read_timeout"
    if isinstance(error, urllib3.exceptions.ProtocolError | urllib3.exceptions.DecodeError):
        return "answer_cut"  # of the body: what breaks off earlier comes wrapped by requests
    if any(isinstance(cause, urllib3.exceptions.ReadTimeoutError | TimeoutError) for cause in _causes(error)):
        return "read_timeout"
    return "connection_broken"


_NOT_SENT: tuple[tuple[type[BaseException], str], ...] = (
    (requests.exceptions.ProxyError, "proxy"),
    (urllib3.exceptions.NameResolutionError, "name_not_resolved"),
    (requests.exceptions.SSLError, "tls"),
    (urllib3.exceptions.SSLError, "tls"),
    (requests.exceptions.ConnectTimeout, "connect_timeout"),
    (urllib3.exceptions.ConnectTimeoutError, "connect_timeout"),
    (ConnectionRefusedError, "connection_refused"),
    (ConnectionResetError, "connection_refused"),
)


def _not_sent_reason(error: Exception) -> str:
    causes = list(_causes(error))
    for type_, reason in _NOT_SENT:
        if any(isinstance(cause, type_) for cause in causes):
            # NewConnectionError is a ConnectTimeoutError by inheritance only
            if reason == "connect_timeout" and any(
                isinstance(cause, urllib3.exceptions.NewConnectionError) for cause in causes
            ):
                continue
            return reason
    return "no_connection"


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error, and what urllib3 and requests wrapped in it."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        cause = waiting.pop(0)
        if isinstance(cause, BaseException) and id(cause) not in seen:
            seen.add(id(cause))
            yield cause
            waiting += [*cause.args, getattr(cause, "reason", None), cause.__cause__, cause.__context__]


def _retry_after(value: str | None) -> float | None:
    """Seconds (RFC 9110, section 10.2.3). A date is rare and is left to our own back-off."""
    return float(value) if value and value.isascii() and value.isdecimal() else None


def _server_time(value: str | None) -> float | None:
    try:
        return parsedate_to_datetime(value).timestamp() if value else None
    except (ValueError, OverflowError):
        return None
