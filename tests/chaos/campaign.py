"""So many kills, at every place one after the other and then at random, and what they amount to."""

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from nxdesk.journal.records import RequestState
from tests.chaos.crowd import CROWD, IN_ONE_REQUEST, PECULIAR, PLAIN
from tests.chaos.desk import Desk
from tests.chaos.fail_point import FailPoint, Place
from tests.chaos.gateway import gateway_process
from tests.chaos.process import NONE, Blow, Nursery

MOST_RUNS = 300
"""Of one send. It takes a dozen."""
LONGEST = 0.6
"""Seconds until a run is killed at a random moment. A whole send takes so long."""
FARTHEST = {Place.STATEMENT: 60, Place.COMMIT: 24, Place.COMMITTED: 24}
"""How often a run passes a place at most before it kills itself there at random; of a post: 12 times."""


@dataclass
class Figures:
    """What a lane, or all of them together, came to. people: by what became of them. unknown_accepted: of the
    unknown, those whom the gateway had accepted. doubles, missing: people."""

    kills: int = 0
    runs: int = 0
    sends: int = 0
    requests: int = 0
    people: Counter[RequestState] = field(default_factory=Counter)
    unknown_accepted: int = 0
    doubles: int = 0
    missing: int = 0
    violations: list[str] = field(default_factory=list)

    def add(self, desk: Desk) -> None:
        books = desk.comparison
        self.kills += desk.kills
        self.runs += desk.runs
        self.sends += desk.sends
        self.requests += books.requests
        self.people += books.people
        self.unknown_accepted += books.unknown_accepted
        self.doubles += books.doubles
        self.missing += books.missing
        self.violations += desk.violations

    def line(self) -> str:
        people = self.people
        return (
            f"{self.kills} kills in {self.runs} runs of {self.sends} sends: {self.requests:,} requests,"
            f" {people.total():,} people: {people[RequestState.ACCEPTED]:,} accepted,"
            f" {people[RequestState.REFUSED]:,} refused, {people[RequestState.UNKNOWN]:,} unknown"
            f" ({self.unknown_accepted:,} of them had been accepted), {self.doubles} doubles,"
            f" {self.missing} missing, {len(self.violations)} violations"
        )


@dataclass
class Lane:
    """A gateway of its own, and desks with so many requests in flight, one after the other.

    places: those at which a send is killed each time it passes one, before the random kills. merged: the
    message has a field.
    """

    folder: Path
    in_flight: int
    seed: int
    places: Sequence[Place]
    kills: int
    merged: bool
    desks: list[Desk] = field(default_factory=list)
    _plain: Iterator[int] = field(default_factory=lambda: count(PLAIN, 1000))
    _crowds: Iterator[int] = field(default_factory=lambda: count(PECULIAR, CROWD))

    def run(self) -> list[Desk]:
        self.folder.mkdir(parents=True)
        with gateway_process(self._log) as self._address, Nursery() as self._nursery:
            self._at_every_place()
            self._at_random()
        for desk in self.desks:
            desk.check(at_the_end=True)  # the log is complete now
        return self.desks

    @property
    def _log(self) -> Path:
        return self.folder / "gateway.log"

    def _desk(self) -> Desk:
        folder = self.folder / str(len(self.desks) + 1)
        self.desks.append(Desk(folder, self._address, self._log, self._nursery, self.in_flight, self.merged))
        return self.desks[-1]

    def _at_every_place(self) -> None:
        """A new nxdesk, one small send, one kill, and on to the end: for each time that a place is passed."""
        if self.places:
            desk = self._desk()
            self._carry_out(desk, self._few(), iter(()))
            assert all(desk.places[place] for place in self.places), "a place that nothing passes any more"
            for place in self.places:
                for nth in range(1, desk.places[place] + 1):
                    self._carry_out(self._desk(), self._few(), iter([Blow(FailPoint(place, nth))]))

    def _few(self) -> range:
        start = next(self._plain)
        return range(start, start + 4 * IN_ONE_REQUEST)

    def _at_random(self) -> None:
        """One nxdesk, crowd after crowd, kill after kill."""
        desk = self._desk()
        blows = self._blows()
        while self._more_kills() and not desk.violations:
            start = next(self._crowds)
            self._carry_out(desk, range(start, start + CROWD), blows)

    def _more_kills(self) -> bool:
        return sum(desk.kills for desk in self.desks) < self.kills

    def _blows(self) -> Iterator[Blow]:
        chance = random.Random(self.seed)
        while self._more_kills():
            if chance.random() < 0.5:
                place = chance.choice(tuple(Place))
                yield Blow(FailPoint(place, chance.randint(1, FARTHEST.get(place, 12))))
            else:
                yield Blow(seconds=chance.uniform(0.0, LONGEST))

    def _carry_out(self, desk: Desk, phones: range, blows: Iterator[Blow]) -> None:
        """A send to its end, however often it is killed; then the bad numbers are hunted, to its end."""
        send = None
        for _ in range(MOST_RUNS):
            blow = next(blows, NONE)
            if send is None:
                send = desk.send(phones, blow)
            elif not desk.finished(send):
                desk.resume(send, blow)
            elif desk.bad_numbers_hide(send):
                desk.hunt(send, blow)
            else:
                return
        desk.violations.append("a send came to no end")


def campaign(folder: Path, seed: int, lanes: Sequence[tuple[int, Sequence[Place], int, bool]]) -> Figures:
    """lanes: requests in flight, places, kills of each, and whether its messages have a field.

    They run side by side.
    """
    figures = Figures()
    with ThreadPoolExecutor(len(lanes)) as threads:
        started = [
            threads.submit(Lane(folder / str(number), in_flight, seed + number, places, kills, merged).run)
            for number, (in_flight, places, kills, merged) in enumerate(lanes)
        ]
    for lane in started:
        for desk in lane.result():
            figures.add(desk)
    return figures
