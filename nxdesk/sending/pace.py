"""How fast requests leave, and how long to wait after one that did not get through. Only arithmetic."""

import random
from collections.abc import Callable
from dataclasses import dataclass

SLOWEST = 0.2
"""Requests a second; no rate limit slows a send below it."""
LONGEST_WAIT = 60.0
"""Seconds between two tries."""
MOST_IN_FLIGHT = 4
TRIES = 6
"""How often in a row a request that cannot leave is tried before the send pauses."""


@dataclass(frozen=True, slots=True)
class Speed:
    """What a person chose. in_flight: how many requests may be under way at once, 1 to MOST_IN_FLIGHT."""

    requests_per_second: float = 5.0
    in_flight: int = 1

    def seconds_for(self, requests: int) -> float:
        """At least so long, when nothing slows it down."""
        return requests / self.requests_per_second


class Pace:
    """The rate of one send. It halves at each rate limit; with every ten requests that go through it creeps
    back up by a tenth of what was chosen."""

    def __init__(
        self, requests_per_second: float, uniform: Callable[[float, float], float] = random.uniform
    ) -> None:
        self._chosen = requests_per_second
        self._rate = requests_per_second
        self._uniform = uniform
        self._passed = 0
        self._next = 0.0
        self.failures = 0

    @property
    def rate(self) -> float:
        """Requests a second, now."""
        return self._rate

    def until_next(self, now: float) -> float:
        """Seconds from `now` (monotonic) until the next request may leave."""
        return max(0.0, self._next - now)

    def left(self, now: float) -> None:
        """A request leaves now."""
        self._next = max(self._next, now + 1 / self._rate)

    def passed(self) -> None:
        """A request got through."""
        self.failures = 0
        self._passed += 1
        if self._passed % 10 == 0 and self._rate < self._chosen:
            self._rate = min(self._chosen, self._rate + self._chosen / 10)

    def slow_down(self) -> None:
        self._rate = max(SLOWEST, self._rate / 2)
        self._passed = 0

    def back_off(self, now: float, asked: float | None = None) -> None:
        """One more failure in a row: nothing leaves for 1, 2, 4… seconds with jitter, or as long as asked."""
        self.failures += 1
        own = min(LONGEST_WAIT, 2.0 ** min(self.failures - 1, 10)) * self._uniform(0.8, 1.2)
        self._next = max(self._next, now + max(own, asked or 0.0))

    def exhausted(self) -> bool:
        return self.failures >= TRIES
