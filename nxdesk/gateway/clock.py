"""The time as the gateway has it: this computer's clock, corrected by what the gateway's answers say."""

import time
from collections.abc import Callable

TOLERATED = 30.0
"""Seconds off that need no correction: half of what the gateway tolerates (API, section 1)."""
REFUSED = 60.0
"""Seconds off at which the gateway refuses."""


class GatewayClock:
    """Shared by the threads of one send; only the sender's own thread corrects it."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self.offset = 0.0

    def now(self) -> float:
        """Unix seconds."""
        return self._clock() + self.offset

    def correct(self, server_time: float | None, *, refused: bool) -> bool:
        """Learn from the Date of an answer (RFC 9110, section 6.6.1). True: the clock is another one now.

        refused: the answer was "timestamp expired"; then any difference is believed. A request that was taken
        had a time that cannot have been off by more than the gateway tolerates: a Date that says so is wrong.
        """
        if server_time is None:
            return False
        difference = server_time + 0.5 - self._clock()  # a Date has no fractions
        wrong_by = abs(difference - self.offset)
        if wrong_by <= TOLERATED or (wrong_by > REFUSED + 1 and not refused):
            return False
        self.offset = difference
        return True
