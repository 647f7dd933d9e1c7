"""How far a send is, and how long it may still take: plain arithmetic over what the journal gave."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from nxdesk.journal.records import ChannelCount, RequestRecord, RequestState, SendRecord

_LATEST = 10
_LEFT = (RequestState.WAITING, RequestState.IN_FLIGHT)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One send as the journal had it at one moment."""

    send: SendRecord
    requests: tuple[RequestRecord, ...]
    channels: tuple[ChannelCount, ...]

    @property
    def handed(self) -> int:
        """People whose request has left this computer, whatever came of it."""
        return self.send.counts.people - self.send.counts.waiting

    @property
    def done(self) -> int:
        """How many requests need nothing more."""
        return sum(request.state not in _LEFT for request in self.requests)


def seconds_left(requests: Sequence[RequestRecord]) -> float | None:
    """From the usual time between the latest departures, which a pause of an hour among them does not change.

    None when nothing is left, or too little has left to tell.
    """
    left = sum(request.state in _LEFT for request in requests)
    departures = sorted(request.posted for request in requests if request.posted is not None)
    latest = departures[-_LATEST:]
    if not left or len(latest) < 2:
        return None
    return max(0.0, median(later - earlier for earlier, later in pairwise(latest))) * left
