"""What a send costs beside its posts: signing, the journal and all bookkeeping, for a million people.

The least that anybody can do is a loop of `requests` that posts the same bytes to the same server. nxdesk
also reads the people from the journal, builds and signs the body, and commits twice to the disk for each
request: some milliseconds. What that is beside the loop depends on how long the server takes. The limit is
for one that answers in 50 ms: to take, store and answer 2000 messages in less is not to be expected of a
gateway, and the way to it and back alone can take that. From which answer time on the limit is kept is
printed too. (There is no TLS here; it would cost both the same.)

A server that answers at once shows what is nxdesk's own. Committing twice is the promise itself (nobody gets
a message twice), so there nxdesk is also measured by a loop that keeps it with the plainest table there can
be: that shows when the sender gets slower, which 50 ms a request would hide.
"""

import multiprocessing
import shutil
import sqlite3
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from itertools import count
from pathlib import Path

import requests

from nxdesk.gateway.request import PATH, body
from nxdesk.gateway.signing import headers
from nxdesk.messages.channels import Priority
from nxdesk.program import Program
from tests.bench import memory
from tests.bench.line import Line
from tests.bench.people import CREDENTIALS, begun
from tests.bench.sending import send_all, send_some
from tests.bench.server import serve
from tests.bench.timing import best_in_turn

_MOST = 1.3
_PARTS = 5
_SETTLED = 50
"""Requests after which the memory of the sending process must not grow any more."""


def measure(folder: Path, *, tiny: bool) -> Iterator[Line]:
    people, slow, rounds = (6_000, 0.001, 1) if tiny else (1_000_000, 0.05, 3)
    home = folder / "begun"
    home.mkdir()
    send = _begun_elsewhere(home, people)
    bodies = _bodies(home, send)
    copies = (folder / str(number) for number in count())

    def nxdesk(address: str) -> float:
        return send_all(_copied(home, next(copies)), send, address)

    with serve(0) as address:
        growth = _growth(_copied(home, next(copies)), send, address)
        own, loop, durable = best_in_turn(
            rounds,
            lambda: nxdesk(address),
            lambda: _loop(address, bodies),
            lambda: _durable_loop(address, bodies, next(copies)),
        )
    with serve(slow) as address:
        slow_own, slow_loop = _in_parts(_copied(home, next(copies)), send, address, bodies)

    what = f"send to {people:,}, answers take"
    late = f"{what} {slow * 1000:.0f} ms"
    yield Line(late, "bare requests loop, same bytes", slow_own / slow_loop, limit=_MOST)
    yield Line(f"{what} 0 ms", "the same loop with two commits a request", own / durable, limit=4)
    yield Line(f"{what} 0 ms", "bare requests loop, same bytes", own / loop)
    each = (own - loop) / len(bodies)
    yield Line("  of it nxdesk's own, a request of 2,000", "", each * 1000, "ms")
    kept = max(0.0, each / (_MOST - 1) - loop / len(bodies))
    yield Line(f"  {_MOST} x is kept from this answer time on", "", kept * 1000, "ms")
    yield Line(f"memory growth of the sender after {_SETTLED} requests", "", growth, "MB", limit=10)


def _begun_elsewhere(home: Path, people: int) -> int:
    """By another process: memory that planning has used and freed here would hide a growth."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as process:
        return process.submit(begun, home, people).result()


def _bodies(home: Path, send: int) -> list[bytes]:
    with Program(home) as program, program.journal() as journal:
        new = journal.send(send).new
        priority = Priority(new.priority)
        return [
            body(new.appkey, journal.phones(request.id), new.message, priority, new.webhook)
            for request in journal.requests(send)
        ]


def _copied(home: Path, target: Path) -> Path:
    shutil.copytree(home, target)
    return target


def _growth(home: Path, send: int, address: str) -> float:
    """MB that were added at most, after the first requests."""
    sizes: list[float] = []
    send_all(home, send, address, changed=lambda: sizes.append(memory.now()))
    settled = min(2 * _SETTLED, len(sizes) // 2)  # two changes a request: it leaves, it is answered
    return max(sizes[settled:]) - sizes[settled]


def _in_parts(home: Path, send: int, address: str, bodies: Sequence[bytes]) -> tuple[float, float]:
    """One send, paused and resumed, in turn with the loop: seconds a request at best, of both."""
    own, loop, done = [], [], 0
    while done < len(bodies):
        taken, now = send_some(home, send, address, max(1, len(bodies) // _PARTS))
        own.append(taken / (now - done))
        loop.append(_loop(address, bodies[done:now]) / (now - done))
        done = now
    return min(own), min(loop)


def _loop(address: str, bodies: Sequence[bytes]) -> float:
    signed = headers(CREDENTIALS, "1700000000000", bodies[0])
    started = time.perf_counter()
    with requests.Session() as session:
        for data in bodies:
            assert session.post(address + PATH, data=data, headers=signed).ok
    return time.perf_counter() - started


def _durable_loop(address: str, bodies: Sequence[bytes], folder: Path) -> float:
    """The loop that writes down before each post that it leaves and after it that it was answered, each on
    the disk before it goes on."""
    folder.mkdir()
    signed = headers(CREDENTIALS, "1700000000000", bodies[0])
    with closing(sqlite3.connect(folder / "least.db", isolation_level=None)) as least:
        least.execute("PRAGMA journal_mode = WAL")
        least.execute("PRAGMA synchronous = FULL")
        least.execute("CREATE TABLE request (id INTEGER PRIMARY KEY, state TEXT, answer BLOB)")
        least.execute("BEGIN")
        least.executemany("INSERT INTO request VALUES (?, 'waiting', '')", ((n,) for n in range(len(bodies))))
        least.execute("COMMIT")
        started = time.perf_counter()
        with requests.Session() as session:
            for number, data in enumerate(bodies):
                least.execute("UPDATE request SET state = 'in_flight' WHERE id = ?", (number,))
                answer = session.post(address + PATH, data=data, headers=signed).content
                least.execute(
                    "UPDATE request SET state = 'accepted', answer = ? WHERE id = ?", (answer, number)
                )
        return time.perf_counter() - started
