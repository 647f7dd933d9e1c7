"""Opening the list of sends of somebody who has sent 500 times, to five million people: it is there at once.

The count of all requests, which SQLite reads off an index, shows what the machine is worth.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from nxdesk.journal.journal import Journal
from tests.bench.line import Line
from tests.bench.people import planned
from tests.bench.timing import best_in_turn, seconds

_EACH = 2000
"""People of a request."""


def measure(folder: Path, *, tiny: bool) -> Iterator[Line]:
    sends, requests = (5, 2) if tiny else (500, 5)
    path = folder / "journal.db"
    people = fill(path, sends, requests)

    def opened() -> None:
        with Journal(path) as journal:
            found = journal.sends()
        assert len(found) == sends
        assert sum(send.counts.accepted for send in found) == people

    with Journal(path) as journal, closing(sqlite3.connect(path)) as plain:
        own, count, whole = best_in_turn(
            1 if tiny else 20,
            lambda: seconds(journal.sends),
            lambda: seconds(lambda: plain.execute("SELECT count(*) FROM request").fetchone()),
            lambda: seconds(opened),
        )
    yield Line(f"open the list of {sends} sends to {people:,}", "", whole * 1000, "ms", limit=50)
    yield Line("  with the journal open already", "", own * 1000, "ms")
    yield Line("  with the journal open already", "SELECT count(*) FROM request", own / count)


def fill(path: Path, sends: int, requests: int) -> int:
    """Sends that were finished, of so many requests each. Gives the number of people.

    The journal makes the sends; SQLite alone invents the rest in them, for a million people takes the journal
    seconds.
    """
    new = planned(1).new
    with Journal(path) as journal:
        for _ in range(sends):
            journal.add(new, ())
    with closing(sqlite3.connect(path)) as filled, filled:
        filled.execute(
            "WITH number(value) AS (VALUES (1) UNION ALL SELECT value + 1 FROM number WHERE value < ?)"
            " INSERT INTO request (send, number, people, state, attempts, posted, seconds, http_status, code,"
            " message, trace_id, request_id, viber_code, viber_message)"
            " SELECT send.id, value, ?, 'accepted', 1, 1700000000.5, 0.4, 200, 0,"
            " 'Success', hex(randomblob(16)), hex(randomblob(16)), 0, 'Success' FROM send, number",
            (requests, _EACH),
        )
        filled.execute(
            "WITH place(value) AS (VALUES (0) UNION ALL SELECT value + 1 FROM place WHERE value < ? - 1)"
            " INSERT INTO recipient (request, place, phone, row)"
            " SELECT id, value, 79000000000 + id * ?1 + value, number * ?1 + value FROM request, place"
            " ORDER BY id, value",
            (_EACH,),
        )
        filled.execute("UPDATE send SET people = ?, state = 'finished'", (requests * _EACH,))
        return int(filled.execute("SELECT count(*) FROM recipient").fetchone()[0])
