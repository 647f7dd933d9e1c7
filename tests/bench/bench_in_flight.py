"""What more requests in flight are worth where answers take long: four at once, against one after another."""

from collections.abc import Iterator
from pathlib import Path

from nxdesk.sending.pace import MOST_IN_FLIGHT
from tests.bench.line import Line
from tests.bench.people import begun
from tests.bench.sending import send_all
from tests.bench.server import serve


def measure(folder: Path, *, tiny: bool) -> Iterator[Line]:
    people, slow = (8_000, 0.005) if tiny else (64_000, 0.2)

    def taken(in_flight: int) -> float:
        home = folder / str(in_flight)
        home.mkdir()
        return send_all(home, begun(home, people), address, in_flight=in_flight)

    with serve(slow) as address:
        quicker = taken(1) / taken(MOST_IN_FLIGHT)
    yield Line(
        f"speed of {MOST_IN_FLIGHT} requests in flight, answers take {slow * 1000:.0f} ms",
        "1 in flight",
        quicker,
        limit=3,
        at_least=True,
    )
