"""What can be learned from a journal: its sends, their requests, their people. Nothing is changed here."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from nxdesk.journal.journal_file import JournalFile, told
from nxdesk.journal.records import ChannelCount, LeftOut, ListSource, Person, RequestRecord, SendRecord
from nxdesk.journal.rows import CHANNEL_COUNTS, REQUEST, SENDS, request_record, send_record
from nxdesk.problems import Failure


class JournalReader(JournalFile):
    """Every method raises Failure("journal_…") when the file cannot be read."""

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
        with told():
            rows = self.connection.execute(f"{SENDS} {where} ORDER BY send.id DESC", parameters).fetchall()
        return [send_record(row) for row in rows]

    def requests(self, send: int) -> list[RequestRecord]:
        """The requests of a send, in order."""
        with told():
            rows = self.connection.execute(
                f"SELECT {REQUEST} FROM request WHERE send = ? ORDER BY number", (send,)
            ).fetchall()
        return [request_record(row) for row in rows]

    def phones(self, request: int) -> list[int]:
        """The numbers of a request, in order."""
        with told():
            rows = self.connection.execute(
                "SELECT phone FROM recipient WHERE request = ? ORDER BY place", (request,)
            ).fetchall()
        return [row[0] for row in rows]

    def message(self, send: int, variant: int) -> bytes:
        """What the requests of this variant carry, byte for byte. Raises Failure("no_such_send")."""
        with told():
            row = self.connection.execute(
                "SELECT message FROM variant WHERE send = :send AND number = :variant AND :variant > 0"
                " UNION ALL SELECT message FROM send WHERE id = :send AND :variant = 0",
                {"send": send, "variant": variant},
            ).fetchone()
        if row is None:
            raise Failure("no_such_send", id=send)
        return bytes(row[0])

    def variants(self, send: int) -> int:
        """How many messages of a send not everybody gets; 0: all get its own."""
        with told():
            found = self.connection.execute("SELECT count(*) FROM variant WHERE send = ?", (send,)).fetchone()
        return int(found[0])

    def channel_counts(self, send: int) -> list[ChannelCount]:
        """What each channel said, by code: Viber first, success first."""
        with told():
            rows = self.connection.execute(CHANNEL_COUNTS, {"send": send}).fetchall()
        counts = [ChannelCount(*row) for row in rows]
        return sorted(counts, key=lambda count: (count.channel != "viber", count.code != 0, count.code))

    def people(self, send: int) -> Iterator[Person]:
        """Every recipient of a send, in the order of its requests."""
        sources = self.sources(send)
        for request in self.requests(send):
            with told():
                rows = self.connection.execute(
                    "SELECT phone, row FROM recipient WHERE request = ? ORDER BY place", (request.id,)
                ).fetchall()
            for phone, row in rows:
                source, own_row = _own(sources, row)
                yield Person(phone, own_row, request, source)

    def left_out(self, send: int) -> list[LeftOut]:
        """Whoever came onto the do-not-contact list after the plan, in list order."""
        sources = self.sources(send)
        with told():
            rows = self.connection.execute(
                "SELECT phone, row FROM suppressed WHERE send = ? ORDER BY row, phone", (send,)
            ).fetchall()
        return [LeftOut(phone, own, name) for phone, row in rows for name, own in [_own(sources, row)]]

    def sources(self, send: int) -> tuple[ListSource, ...]:
        """What its list was made from, when it was more than one; in their order."""
        with told():
            rows = self.connection.execute(
                "SELECT name, start FROM source WHERE send = ? ORDER BY place", (send,)
            ).fetchall()
        return tuple(ListSource(*row) for row in rows)

    def next_waiting(self, send: int) -> RequestRecord | None:
        with told():
            row = self.connection.execute(
                f"SELECT {REQUEST} FROM request WHERE send = ? AND state = 'waiting' ORDER BY number LIMIT 1",
                (send,),
            ).fetchone()
        return request_record(row) if row else None


def _own(sources: Sequence[ListSource], row: int) -> tuple[str, int]:
    """The source of a row of the list, and its row there."""
    if not sources:
        return "", row
    source = sources[max(0, bisect_left(sources, row, key=lambda each: each.start) - 1)]
    return source.name, row - source.start
