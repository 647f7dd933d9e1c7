"""The places in the sender at which it can be made to kill itself: at once, as a power cut would."""

import itertools
import os
import signal
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import Any

from urllib3 import HTTPResponse
from urllib3.connection import HTTPConnection

from nxdesk.accounts.account import Credentials
from nxdesk.gateway.client import Client
from nxdesk.gateway.outcome import Outcome

CHANGES = ("CREATE", "ALTER", "INSERT", "UPDATE", "DELETE", "PRAGMA journal_mode", "PRAGMA user_version =")
"""How a statement begins that writes to the journal."""


class Place(StrEnum):
    STATEMENT = "statement"  # before a statement that writes to the journal
    COMMIT = "commit"  # before a transaction is committed
    COMMITTED = "committed"  # right after it
    POST = "post"  # in_flight is committed, nothing has left
    SENT = "sent"  # all of the request has left, nothing of the answer is read
    ANSWERED = "answered"  # the answer is read, nothing of it is recorded


@dataclass(frozen=True, slots=True)
class FailPoint:
    """The nth time (from 1) that a place is reached."""

    place: Place
    nth: int

    def __str__(self) -> str:
        return f"{self.place}:{self.nth}"

    @classmethod
    def read(cls, text: str) -> "FailPoint":
        place, _, nth = text.partition(":")
        return cls(Place(place), int(nth))


@dataclass
class Places:
    """Counts how often each place is reached, from any thread, and ends this process at the fail point."""

    point: FailPoint | None
    _counts: dict[Place, Iterator[int]] = field(
        default_factory=lambda: {place: itertools.count(1) for place in Place}
    )

    def reach(self, place: Place) -> None:
        if FailPoint(place, next(self._counts[place])) == self.point:
            os.kill(os.getpid(), signal.SIGKILL)

    def counts(self) -> dict[str, int]:
        """To be asked once, at the end."""
        return {place.value: next(count) - 1 for place, count in self._counts.items()}


def watch(places: Places) -> None:
    """Make this process tell `places` where it is, for good."""
    _watch_journal(places.reach)
    _watch_posts(places.reach)


def _watch_journal(reach: Callable[[Place], None]) -> None:
    class Connection(sqlite3.Connection):
        def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
            if sql == "COMMIT":
                reach(Place.COMMIT)
                cursor = super().execute(sql, *parameters)
                reach(Place.COMMITTED)
                return cursor
            if sql.lstrip().startswith(CHANGES):
                reach(Place.STATEMENT)
            return super().execute(sql, *parameters)

        def executemany(self, sql: str, parameters: Any) -> sqlite3.Cursor:
            reach(Place.STATEMENT)
            return super().executemany(sql, parameters)

    sqlite3.connect = partial(sqlite3.connect, factory=Connection)


def _watch_posts(reach: Callable[[Place], None]) -> None:
    post, get_response = Client.post, HTTPConnection.getresponse

    def watched_post(client: Client, body: bytes, credentials: Credentials) -> Outcome:
        reach(Place.POST)
        outcome = post(client, body, credentials)
        reach(Place.ANSWERED)
        return outcome

    def watched_response(connection: HTTPConnection) -> HTTPResponse:
        reach(Place.SENT)
        return get_response(connection)

    Client.post = watched_post
    HTTPConnection.getresponse = watched_response
