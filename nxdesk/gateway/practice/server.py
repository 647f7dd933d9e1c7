"""The practice gateway as one object: what to answer to a request, and starting and stopping it."""

import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from email.message import Message as Headers
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

from nxdesk.accounts.account import Credentials
from nxdesk.gateway.practice import replies
from nxdesk.gateway.practice.book import Book, OnAccept
from nxdesk.gateway.practice.checks import Refusal, Request, check_call, check_signature, read_body
from nxdesk.gateway.practice.connection import Server
from nxdesk.gateway.practice.numbers import (
    SPECIAL,
    Behaviour,
    BreakOff,
    Cut,
    Effect,
    Fault,
    HttpStatus,
    Page,
    Refuse,
    Silent,
    Slow,
    effect,
)
from nxdesk.gateway.practice.replies import Reply
from nxdesk.problems import Failure

APPKEY = "practice"
ACCESS_KEY = "practice-access-key"
ACCESS_SECRET = "practice-access-secret"  # noqa: S105 - public: it opens nothing but this


class PracticeGateway:
    """An HTTP server on 127.0.0.1 that answers as NXCloud would (API, sections 1 to 5). start() and stop(),
    or `with`; everything else may be used from any thread.

    port: 0 takes a free one. clock: Unix seconds, for `ts`, the rate and the Date header.
    requests_per_second: more within a second are answered 9010; None: no limit.
    slow_seconds: how late a Slow number is answered; silence_seconds: when a Silent one is given up.
    special: the numbers that misbehave, and how.
    on_accept(request id, numbers): called for each request that at least one channel took, from the
    connection's thread, before its answer leaves.
    log_path: a file to which each such request is added as a line {"requestId": "…", "phones": [int, …],
    "message": {…}}, before its answer leaves. It holds phone numbers: for tests with made-up ones; the
    program never sets it.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        clock: Callable[[], float] = time.time,
        requests_per_second: int | None = None,
        slow_seconds: float = 3.0,
        silence_seconds: float = 600.0,
        special: Mapping[int, Behaviour] = SPECIAL,
        on_accept: OnAccept | None = None,
        log_path: Path | None = None,
    ) -> None:
        self._port = port
        self._clock = clock
        self._slow_seconds = slow_seconds
        self._silence_seconds = silence_seconds
        self._special = special
        self._book = Book(requests_per_second, on_accept, log_path)
        self._server: Server | None = None
        self._connections = 0
        self.credentials = Credentials(ACCESS_KEY, ACCESS_SECRET)

    @property
    def address(self) -> str:
        """What an Account's address would be. Known once started; it stays the same when started again."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def accepted(self) -> int:
        """Requests that at least one channel took."""
        return self._book.accepted

    @property
    def connections(self) -> int:
        """Connections that were made to it since its last start."""
        return self._server.connections if self._server else self._connections

    def start(self) -> None:
        """Raises Failure("practice_port", port=…) when the port is taken or not allowed."""
        if self._server is not None:
            return
        try:
            self._server = Server(self._port, self.answer, self._clock)
        except OSError as error:
            raise Failure("practice_port", port=self._port) from error
        self._port = self._server.server_port
        self._server.start()

    def stop(self) -> None:
        """Ends what it is waiting for, and every connection. May be called twice."""
        if self._server is not None:
            self._server.stop()
            self._connections = self._server.connections
            self._server = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, type_: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def answer(self, method: str, path: str, headers: Headers, body: bytes) -> Reply:
        """What to send back. checks.py has the order of the checks; the special numbers come last."""
        trace_id = uuid4().hex
        now = self._clock()
        try:
            check_call(method, path, headers)
            check_signature(headers, body, self.credentials, now)
            if self._book.too_fast(now):
                raise Refusal(9010)
            request = read_body(body, APPKEY)
        except Refusal as refusal:
            if refusal.status != 200:
                return replies.bare(refusal.status)
            return replies.refused(refusal.code, trace_id, refusal.at)
        wanted = effect([self._special[phone] for phone in request.phones if phone in self._special])
        if wanted.passing:
            number = self._book.next_try(hashlib.sha256(body).digest(), len(wanted.passing))
            if number is not None:
                return self._misbehave(wanted.passing[number], request, wanted, trace_id)
        if wanted.lasting is not None:
            return self._misbehave(wanted.lasting, request, wanted, trace_id)
        return self._take(request, wanted, trace_id)

    def _take(self, request: Request, wanted: Effect, trace_id: str) -> Reply:
        request_id = uuid4().hex
        codes = replies.channel_codes(request, wanted.channels)
        if 0 in codes.values():
            self._book.accept(request_id, request.phones, request.message)
        return Reply(replies.taken(codes, request_id, trace_id))

    def _misbehave(self, fault: Fault, request: Request, wanted: Effect, trace_id: str) -> Reply:
        match fault:
            case Refuse(code):
                return replies.refused(code, trace_id)
            case HttpStatus(status, retry_after):
                return replies.bare(status, retry_after=retry_after)
            case Page():
                return replies.page()
            case BreakOff(at, accepted):
                taken = self._take(request, wanted, trace_id) if accepted else replies.refused(-1, trace_id)
                return replace(taken, cut=at)
            case Slow():
                return replace(self._take(request, wanted, trace_id), delay=self._slow_seconds)
            case Silent():
                return Reply(b"", delay=self._silence_seconds, cut=Cut.BEFORE)
