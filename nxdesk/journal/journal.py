"""The journal: one SQLite file that remembers every send. What changes it is here, what reads it in
journal_reader.py."""

import sqlite3
import time
from collections.abc import Iterable

from nxdesk.journal.journal_file import told
from nxdesk.journal.journal_reader import JournalReader
from nxdesk.journal.records import (
    ChannelCode,
    NewRequest,
    NewSend,
    Recovery,
    RequestState,
    Result,
    SendState,
)
from nxdesk.journal.rows import NEW_SEND
from nxdesk.problems import Failure

BAD_NUMBER = 9002
"""The code of a request that was refused for one of its numbers (API, section 5)."""


class Journal(JournalReader):
    """An open journal. One for each thread that needs it; close() when done.

    WAL and synchronous=FULL: what a method has returned from is on the disk. Every method raises
    Failure("journal_…") when the file cannot be read or written; nothing is then half done.
    """

    def add(self, new: NewSend, requests: Iterable[NewRequest]) -> int:
        """Record a send with all its requests and recipients, in one transaction. Gives the send's id.

        Requests with the same message follow each other, so that it is kept once.
        """
        with self.transaction():
            send = self._insert_send(new)
            people, variant, message = 0, 0, new.message
            for number, request in enumerate(requests, 1):
                if request.message is not None and request.message != message:
                    variant, message = variant + 1, request.message
                    self._insert_variant(send, variant, message)
                self._insert_request(send, number, request, variant if request.message is not None else 0)
                people += len(request.phones)
            self.connection.execute("UPDATE send SET people = ? WHERE id = ?", (people, send))
        return send

    def _insert_send(self, new: NewSend) -> int:
        values = (
            *(new.name, new.account_id, new.account_name, new.appkey, new.address, new.kind, new.message),
            *(new.priority, new.webhook, new.list_name, new.repeated, new.rejected, new.blocked, new.test),
            new.template,
        )
        marks = ", ".join("?" * len(values))
        cursor = self.connection.execute(
            f"INSERT INTO send ({NEW_SEND}, created, people) VALUES ({marks}, ?, 0)", (*values, time.time())
        )
        return _id(cursor)

    def _insert_variant(self, send: int, number: int, message: bytes) -> None:
        self.connection.execute(
            "INSERT INTO variant (send, number, message) VALUES (?, ?, ?)", (send, number, message)
        )

    def _insert_request(self, send: int, number: int, request: NewRequest, variant: int) -> None:
        cursor = self.connection.execute(
            "INSERT INTO request (send, number, people, variant) VALUES (?, ?, ?, ?)",
            (send, number, len(request.phones), variant),
        )
        id_ = _id(cursor)
        self.connection.executemany(
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
        with self.transaction():
            requests, people = self.connection.execute(
                "SELECT count(*), coalesce(sum(people), 0) FROM request WHERE state = 'in_flight'"
            ).fetchone()
            self.connection.execute(
                "UPDATE request SET state = 'unknown', reason = 'interrupted' WHERE state = 'in_flight'"
            )
            (latest,) = self.connection.execute("SELECT max(id) FROM send WHERE state = 'sending'").fetchone()
            stopped = self.connection.execute(
                "UPDATE send SET cause = 'interrupted', state = CASE WHEN EXISTS (SELECT 1 FROM request"
                " WHERE send = send.id AND state = 'waiting') THEN 'stopped' ELSE 'finished' END"
                " WHERE state = 'sending'"
            )
        return Recovery(requests, people, stopped.rowcount, latest)

    def start(self, send: int) -> None:
        with self.transaction():
            self.connection.execute(
                "UPDATE send SET state = 'sending', cause = '', started = coalesce(started, ?), ended = NULL"
                " WHERE id = ?",
                (time.time(), send),
            )

    def end(self, send: int, state: SendState, cause: str = "") -> None:
        with self.transaction():
            self.connection.execute(
                "UPDATE send SET state = ?, cause = ?, ended = ? WHERE id = ?",
                (state, cause, time.time(), send),
            )

    def suppress(self, request: int) -> int:
        """Leave out of a waiting request whoever is on the do-not-contact list by now. Gives how many.

        They are counted as blocked, and remembered; a request that nobody is left in is gone.
        """
        with told():
            if not self.connection.execute("SELECT EXISTS (SELECT 1 FROM blocked)").fetchone()[0]:
                return 0
        with self.transaction():
            send = self.connection.execute("SELECT send FROM request WHERE id = ?", (request,)).fetchone()[0]
            people = self.connection.execute(
                "INSERT OR IGNORE INTO suppressed (send, phone, row) SELECT ?, phone, row FROM recipient"
                " WHERE request = ? AND phone IN (SELECT phone FROM blocked)",
                (send, request),
            ).rowcount
            if people:
                self._leave_out(send, request, people)
        return people

    def _leave_out(self, send: int, request: int, people: int) -> None:
        self.connection.execute(
            "DELETE FROM recipient WHERE request = ? AND phone IN (SELECT phone FROM blocked)", (request,)
        )
        self.connection.execute("UPDATE request SET people = people - ? WHERE id = ?", (people, request))
        self.connection.execute("DELETE FROM request WHERE id = ? AND people = 0", (request,))
        self.connection.execute(
            "UPDATE send SET people = people - ?, blocked = blocked + ? WHERE id = ?", (people, people, send)
        )

    def depart(self, request: int, posted: float) -> None:
        """Mark a waiting request as in flight: it is about to be posted."""
        with self.transaction():
            changed = self.connection.execute(
                "UPDATE request SET state = 'in_flight', posted = ?, attempts = attempts + 1"
                " WHERE id = ? AND state = 'waiting'",
                (posted, request),
            )
            if changed.rowcount != 1:
                raise Failure("journal_state")

    def record(self, request: int, result: Result, *, halved: bool = False) -> None:
        """Write down what came back of a request in flight."""
        nothing = ChannelCode(0)
        viber, sms = result.channels.get("viber"), result.channels.get("sms")
        with self.transaction():
            changed = self.connection.execute(
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
            if halved:
                self._halve(request)

    def put_back(self, send: int, state: RequestState) -> int:
        """Let the refused, or the unknown, of a send wait again: a person chose it. Gives how many people."""
        assert state in (RequestState.REFUSED, RequestState.UNKNOWN)
        with self.transaction():
            people = self.connection.execute(
                "SELECT coalesce(sum(people), 0) FROM request WHERE send = ? AND state = ?", (send, state)
            ).fetchone()[0]
            self.connection.execute(
                "UPDATE request SET state = 'waiting' WHERE send = ? AND state = ?", (send, state)
            )
            self._unfinish(send, somebody_waits=people > 0)
        return int(people)

    def _unfinish(self, send: int, *, somebody_waits: bool) -> None:
        if somebody_waits:
            self.connection.execute(
                "UPDATE send SET state = 'stopped' WHERE id = ? AND state = 'finished'", (send,)
            )

    def halve(self, request: int, result: Result) -> None:
        """Record that a request was refused for a number in it, and make two waiting ones of it at once."""
        self.record(request, result, halved=True)

    def hunt(self, send: int) -> int:
        """Halve each request that was refused for a number in it, and let the halves wait; those that are
        refused again are halved again, until the bad numbers are alone. Gives how many people wait now."""
        with self.transaction():
            found = self.connection.execute(
                "SELECT id, people FROM request"
                " WHERE send = ? AND state = 'refused' AND code = ? AND people > 1",
                (send, BAD_NUMBER),
            ).fetchall()
            for id_, _ in found:
                self.connection.execute("UPDATE request SET state = 'waiting' WHERE id = ?", (id_,))
                self._halve(id_)
            self._unfinish(send, somebody_waits=bool(found))
        return sum(people for _, people in found)

    def _halve(self, request: int) -> None:
        """The second half of the people moves to a new request of the message, at the end of the send."""
        send, people, variant = self.connection.execute(
            "SELECT send, people, variant FROM request WHERE id = ?", (request,)
        ).fetchone()
        kept = (people + 1) // 2
        cursor = self.connection.execute(
            "INSERT INTO request (send, number, people, variant, hunted)"
            " SELECT ?, max(number) + 1, ?, ?, 1 FROM request WHERE send = ?",
            (send, people - kept, variant, send),
        )
        self.connection.execute(
            "UPDATE recipient SET request = ?, place = place - ? WHERE request = ? AND place >= ?",
            (_id(cursor), kept, request, kept),
        )
        self.connection.execute("UPDATE request SET people = ?, hunted = 1 WHERE id = ?", (kept, request))

    def note_clock(self, send: int, offset: float) -> None:
        """This computer's clock was found to be so many seconds behind the gateway's."""
        with self.transaction():
            self.connection.execute("UPDATE send SET clock_offset = ? WHERE id = ?", (offset, send))

    def delete(self, send: int) -> None:
        """Forget a send with everything it holds. Raises Failure("send_running") while it is being sent."""
        with self.transaction():
            if self.connection.execute(
                "SELECT 1 FROM send WHERE id = ? AND state = 'sending'", (send,)
            ).fetchone():
                raise Failure("send_running")
            self.connection.execute("DELETE FROM send WHERE id = ?", (send,))
        self.forget_deleted()

    def delete_before(self, moment: float) -> int:
        """Forget every send that was made before (Unix seconds), but for one that is being sent. How many."""
        with self.transaction():
            deleted = self.connection.execute(
                "DELETE FROM send WHERE created < ? AND state != 'sending'", (moment,)
            ).rowcount
        self.forget_deleted()
        return deleted


def _id(cursor: sqlite3.Cursor) -> int:
    assert cursor.lastrowid is not None
    return cursor.lastrowid
