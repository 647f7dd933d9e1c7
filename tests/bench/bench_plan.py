"""From a list of a million people to a send that is planned and committed, before its first byte leaves.

What no journal can be quicker than: SQLite itself, putting as many rows into the plainest table. What the
disk alone takes for as many bytes is printed beside it.
"""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

from nxdesk.messages.kinds import TextMessage
from nxdesk.program import Program
from nxdesk.recipients.column import ColumnMaker
from nxdesk.recipients.listing import Listing
from nxdesk.sending.plan import plan
from nxdesk.sending.values import NOBODYS, ListValues, Values
from tests.bench import memory
from tests.bench.line import Line
from tests.bench.people import ACCOUNT, DRAFT, listing
from tests.bench.timing import best_in_turn, seconds

_NAMES = 5_000
_HELLO = TextMessage("Hi {Name|friend}, 30 % off until Sunday: https://shop.example/?who={Name}")


def measure(folder: Path, *, tiny: bool) -> Iterator[Line]:
    people, rounds = (6_000, 1) if tiny else (1_000_000, 3)
    recipients = listing(people)
    homes = (folder / str(number) for number in count())

    home = next(homes)
    before = memory.now()
    memory.forget_peak()
    _plan_and_commit(recipients, home)
    growth = memory.peak() - before
    size = home.joinpath("journal.db").stat().st_size

    own, rows, disk = best_in_turn(
        rounds,
        lambda: _plan_and_commit(recipients, next(homes)),
        lambda: _bare_rows(recipients, next(homes)),
        lambda: seconds(lambda: _write(folder / "bytes", size)),
    )
    what = f"plan and commit {people:,}"
    yield Line(what, "", own, "s", limit=6)
    yield Line(what, "bare executemany of as many rows", own / rows, limit=3.5)
    yield Line(what, f"writing as many bytes ({size / 1e6:.0f} MB) and fsync", own / disk)
    yield Line("  memory on top of the list", "", growth, "MB", limit=30)
    yield from _with_names(people, rounds, homes)


def _with_names(people: int, rounds: int, homes: Iterator[Path]) -> Iterator[Line]:
    """Each person gets a message of their own name, of which there are 5,000."""
    recipients = replace(listing(people), columns=("Phone", "Name"))
    maker = ColumnMaker(2)
    maker.extend(f"Name {number * 7919 % _NAMES}" for number in range(people))
    values = ListValues(recipients, ({"name": maker.column()},))
    before = memory.now()
    memory.forget_peak()
    best = min(_plan_and_commit(recipients, next(homes), values) for _ in range(rounds))
    yield Line(f"the same with {_NAMES:,} different messages", "", best, "s", limit=12)
    yield Line("  memory on top of the list and its column", "", memory.peak() - before, "MB", limit=60)


def _plan_and_commit(recipients: Listing, home: Path, values: Values = NOBODYS) -> float:
    draft = DRAFT if values is NOBODYS else replace(DRAFT, message=_HELLO)
    home.mkdir()
    with Program(home) as program:
        program.journal().close()  # made before: it is there on every day but the first
        return seconds(lambda: program.begin(plan(draft, recipients, ACCOUNT, values)))


def _bare_rows(recipients: Listing, home: Path) -> float:
    home.mkdir()
    with closing(sqlite3.connect(home / "bare.db", isolation_level=None)) as bare:
        bare.execute("PRAGMA journal_mode = WAL")
        bare.execute("PRAGMA synchronous = FULL")
        bare.execute("CREATE TABLE recipient (phone INTEGER, row INTEGER)")
        started = time.perf_counter()
        bare.execute("BEGIN")
        bare.executemany(
            "INSERT INTO recipient VALUES (?, ?)", zip(recipients.phones, recipients.phone_rows, strict=True)
        )
        bare.execute("COMMIT")
        bare.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # as closing the journal does
        return time.perf_counter() - started


def _write(path: Path, size: int) -> None:
    with path.open("wb") as file:
        for _ in range(size // 4096):
            file.write(bytes(4096))
        file.flush()
        os.fsync(file.fileno())
