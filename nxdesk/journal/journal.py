"""The journal: one SQLite file that remembers every send. The only SQL of the program, with schema.py."""

import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from nxdesk.journal.records import (
    ChannelCode,
    ChannelCount,
    NewRequest,
    NewSend,
    Person,
    Recovery,
    RequestRecord,
    RequestState,
    Result,
    SendRecord,
    SendState,
)
from nxdesk.journal.rows import CHANNEL_COUNTS, NEW_SEND, REQUEST, SENDS, request_record, send_record
from nxdesk.journal.schema import migrate
from nxdesk.problems import Failure

_BUSY_SECONDS = 5.0


class Journal:
    """An open journal. One for each thread that needs it; close() when done.

    WAL and synchronous=FULL: what a method has returned from is on the disk. Every method raises
    Failure("journal_…") when the file cannot be read or written; nothing is then half done.
    """

    def __init__(self, path: Path) -> None:
        """Opens the journal, makes it when it is missing, and brings an older one up to date."""
        with _told():
            self._connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
        try:
            with _told():
                self._connection.execute("PRAGMA journal_mode = WAL")
                self._connection.execute("PRAGMA synchronous = FULL")
                self._connection.execute("PRAGMA foreign_keys = ON")
                migrate(self._connection)
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # What the sender writes

    def add(self, new: NewSend, requests: Iterable[NewRequest]) -> int:
        """Record a send with all its requests and recipients, in one transaction. Gives the send's id."""
        with self._transaction():
            send = self._insert_send(new)
            people = 0
            for number, request in enumerate(requests, 1):
                self._insert_request(send, number, request)
                people += len(request.phones)
            self._connection.execute("UPDATE send SET people = ? WHERE id = ?", (people, send))
        return send

    def _insert_send(self, new: NewSend) -> int:
        values = (
            *(new.name, new.account_id, new.account_name, new.appkey, new.address, new.kind, new.message),
            *(new.priority, new.webhook, new.list_name, new.repeated, new.rejected, new.blocked),
        )
        marks = ", ".join("?" * len(values))
        cursor = self._connection.execute(
            f"INSERT INTO send ({NEW_SEND}, created, people) VALUES ({marks}, ?, 0)", (*values, time.time())
        )
        return _id(cursor)

    def _insert_request(self, send: int, number: int, request: NewRequest) -> None:
        cursor = self._connection.execute(
            "INSERT INTO request (send, number, people) VALUES (?, ?, ?)", (send, number, len(request.phones))
        )
        id_ = _id(cursor)
        self._connection.executemany(
            "INSERT INTO recipient (request, place, phone, row) VALUES (?, ?, ?, ?)",
            (
                (id_, place, phone, row)
                for place, (phone, row) in enumerate(zip(request.phones, request.rows, strict=True))
            ),
        )

    def recover(self) -> Recovery:
        """Make every leftover `in_flight` unknown and every leftover `sending` stopped.

        Only for the holder of the sender's lock: to anyone else, what is in flight is not a leftover.
        """
        with self._transaction():
            requests, people = self._connection.execute(
                "SELECT count(*), coalesce(sum(people), 0) FROM request WHERE state = 'in_flight'"
            ).fetchone()
            self._connection.execute(
                "UPDATE request SET state = 'unknown', reason = 'interrupted' WHERE state = 'in_flight'"
            )
            stopped = self._connection.execute(
                "UPDATE send SET cause = 'interrupted', state = CASE WHEN EXISTS (SELECT 1 FROM request"
                " WHERE send = send.id AND state = 'waiting') THEN 'stopped' ELSE 'finished' END"
                " WHERE state = 'sending'"
            )
        return Recovery(requests, people, stopped.rowcount)

    def start(self, send: int) -> None:
        with self._transaction():
            self._connection.execute(
                "UPDATE send SET state = 'sending', cause = '', started = coalesce(started, ?), ended = NULL"
                " WHERE id = ?",
                (time.time(), send),
            )

    def end(self, send: int, state: SendState, cause: str = "") -> None:
        with self._transaction():
            self._connection.execute(
                "UPDATE send SET state = ?, cause = ?, ended = ? WHERE id = ?",
                (state, cause, time.time(), send),
            )

    def next_waiting(self, send: int) -> RequestRecord | None:
        with _told():
            row = self._connection.execute(
                f"SELECT {REQUEST} FROM request WHERE send = ? AND state = 'waiting' ORDER BY number LIMIT 1",
                (send,),
            ).fetchone()
        return request_record(row) if row else None

    def depart(self, request: int, posted: float) -> None:
        """Mark a waiting request as in flight: it is about to be posted."""
        with self._transaction():
            changed = self._connection.execute(
                "UPDATE request SET state = 'in_flight', posted = ?, attempts = attempts + 1"
                " WHERE id = ? AND state = 'waiting'",
                (posted, request),
            )
            if changed.rowcount != 1:
                raise Failure("journal_state")

    def record(self, request: int, result: Result) -> None:
        """Write down what came back of a request in flight."""
        nothing = ChannelCode(0)
        viber, sms = result.channels.get("viber"), result.channels.get("sms")
        with self._transaction():
            changed = self._connection.execute(
                "UPDATE request SET state = ?, seconds = ?, reason = ?, http_status = ?, code = ?,"
                " message = ?, trace_id = ?, request_id = ?,"
                " viber_code = ?, viber_message = ?, sms_code = ?, sms_message = ?"
                " WHERE id = ? AND state = 'in_flight'",
                (
                    *(result.state, result.seconds, result.reason, result.http_status, result.code),
                    *(result.message, result.trace_id, result.request_id),
                    *(viber and viber.code, (viber or nothing).message),
                    *(sms and sms.code, (sms or nothing).message),
                    request,
                ),
            )
            if changed.rowcount != 1:
                raise Failure("journal_state")

    def put_back(self, send: int, state: RequestState) -> int:
        """Let the refused, or the unknown, of a send wait again: a person chose it. Gives how many people."""
        assert state in (RequestState.REFUSED, RequestState.UNKNOWN)
        with self._transaction():
            people = self._connection.execute(
                "SELECT coalesce(sum(people), 0) FROM request WHERE send = ? AND state = ?", (send, state)
            ).fetchone()[0]
            self._connection.execute(
                "UPDATE request SET state = 'waiting' WHERE send = ? AND state = ?", (send, state)
            )
            self._connection.execute(
                "UPDATE send SET state = 'stopped' WHERE id = ? AND state = 'finished' AND ? > 0",
                (send, people),
            )
        return int(people)

    # What everybody reads

    def sends(self) -> list[SendRecord]:
        """Every send, newest first."""
        return self._sends("")

    def send(self, send: int) -> SendRecord:
        """Raises Failure("no_such_send")."""
        found = self._sends("WHERE send.id = ?", send)
        if not found:
            raise Failure("no_such_send", id=send)
        return found[0]

    def _sends(self, where: str, *parameters: object) -> list[SendRecord]:
        with _told():
            rows = self._connection.execute(f"{SENDS} {where} ORDER BY send.id DESC", parameters).fetchall()
        return [send_record(row) for row in rows]

    def requests(self, send: int) -> list[RequestRecord]:
        """The requests of a send, in order."""
        with _told():
            rows = self._connection.execute(
                f"SELECT {REQUEST} FROM request WHERE send = ? ORDER BY number", (send,)
            ).fetchall()
        return [request_record(row) for row in rows]

    def phones(self, request: int) -> list[int]:
        """The numbers of a request, in order."""
        with _told():
            rows = self._connection.execute(
                "SELECT phone FROM recipient WHERE request = ? ORDER BY place", (request,)
            ).fetchall()
        return [row[0] for row in rows]

    def channel_counts(self, send: int) -> list[ChannelCount]:
        """What each channel said, by code: Viber first, success first."""
        with _told():
            rows = self._connection.execute(CHANNEL_COUNTS, {"send": send}).fetchall()
        counts = [ChannelCount(*row) for row in rows]
        return sorted(counts, key=lambda count: (count.channel != "viber", count.code != 0, count.code))

    def people(self, send: int) -> Iterator[Person]:
        """Every recipient of a send, in the order of its requests."""
        for request in self.requests(send):
            with _told():
                rows = self._connection.execute(
                    "SELECT phone, row FROM recipient WHERE request = ? ORDER BY place", (request.id,)
                ).fetchall()
            for phone, row in rows:
                yield Person(phone, row, request)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with _told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._roll_back()
                raise
            try:
                self._connection.execute("COMMIT")
            except sqlite3.Error:
                self._roll_back()
                raise

    def _roll_back(self) -> None:
        if self._connection.in_transaction:  # SQLite itself rolls back on some errors
            self._connection.execute("ROLLBACK")


@contextmanager
def _told() -> Iterator[None]:
    """SQLite's errors as failures that can be worded. Their texts may hold paths and are not kept."""
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "")
        raise Failure(_FAILURES.get(name.removeprefix("SQLITE_").split("_")[0], "journal_unusable")) from None


_FAILURES = {
    "FULL": "journal_disk_full",
    "BUSY": "journal_locked",
    "LOCKED": "journal_locked",
    "READONLY": "journal_read_only",
    "CANTOPEN": "journal_not_opened",
    "IOERR": "journal_disk_error",
    "CORRUPT": "journal_damaged",
    "NOTADB": "journal_damaged",
}


def _id(cursor: sqlite3.Cursor) -> int:
    assert cursor.lastrowid is not None
    return cursor.lastrowid
