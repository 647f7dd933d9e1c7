"""A send carried out by the real program, from the journal in its folder to a server at an address."""

from collections.abc import Callable
from pathlib import Path

from nxdesk.journal.records import RequestState, SendState
from nxdesk.program import Connection, Program
from nxdesk.sending.control import Control
from nxdesk.sending.pace import Speed
from tests.bench.people import CREDENTIALS
from tests.bench.timing import seconds

UNLIMITED = 1e9
"""Requests a second: no wait between two."""


def send_all(
    home: Path, send: int, address: str, *, in_flight: int = 1, changed: Callable[[], None] = lambda: None
) -> float:
    """Gives the seconds it took. Everybody must have been accepted: else nothing has been measured."""
    with Program(home) as program:
        with program.journal() as journal:
            record = journal.send(send)
        connection, speed = Connection(address, CREDENTIALS), Speed(UNLIMITED, in_flight)
        taken = seconds(lambda: program.run(record, connection, speed, Control(), changed))
        with program.journal() as journal:
            record = journal.send(send)
    assert record.state is SendState.FINISHED
    assert record.counts.accepted == record.counts.people > 0
    return taken


def send_some(home: Path, send: int, address: str, requests: int) -> tuple[float, int]:
    """Go on with a send and pause it after about so many requests. Gives the seconds, and how many of all its
    requests have been accepted by then."""
    control = Control()
    changes = 0

    def changed() -> None:
        nonlocal changes
        changes += 1
        if changes > 2 * requests:  # each leaves and is answered
            control.pause()

    with Program(home) as program:
        with program.journal() as journal:
            record = journal.send(send)
        connection, speed = Connection(address, CREDENTIALS), Speed(UNLIMITED)
        taken = seconds(lambda: program.run(record, connection, speed, control, changed))
        with program.journal() as journal:
            states = [request.state for request in journal.requests(send)]
    assert set(states) <= {RequestState.ACCEPTED, RequestState.WAITING}
    return taken, states.count(RequestState.ACCEPTED)
