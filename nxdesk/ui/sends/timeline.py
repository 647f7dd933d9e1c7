"""What became of the requests of a send, in the order in which they left: bars of a chart, and pauses.

Plain arithmetic over what the journal gave; timeline_chart.py paints it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from nxdesk.journal.records import RequestRecord, RequestState

_LEAST_PAUSE: Final = 10.0
"""Seconds. A shorter gap is no pause, only a slow answer."""
_TIMES: Final = 8
"""A gap is a pause when it is so many times the usual one."""
_LEFT: Final = (RequestState.WAITING, RequestState.IN_FLIGHT)


@dataclass(frozen=True, slots=True)
class Bar:
    """One request, or some that left one after the other. People by what became of them.

    began: Unix seconds, when the first of them left. pause: seconds in which nothing left before that, or 0.
    """

    first: int
    last: int
    began: float
    accepted: int = 0
    refused: int = 0
    unknown: int = 0
    pause: float = 0.0

    @property
    def people(self) -> int:
        return self.accepted + self.refused + self.unknown


def bars(requests: Sequence[RequestRecord], most: int) -> tuple[Bar, ...]:
    """Those that were answered, or may have been sent; at most so many bars for all requests of the send.

    first and last are request numbers. A pause always begins a bar of its own.
    """
    told = [request for request in requests if request.posted is not None and request.state not in _LEFT]
    left = sorted(told, key=lambda request: (request.posted or 0.0, request.number))
    each = -(-len(requests) // max(1, most))
    made: list[Bar] = []
    group: list[RequestRecord] = []
    pause = 0.0
    for request, gap in zip(left, _pauses(left), strict=True):
        if group and (gap or len(group) == each):
            made.append(_bar(group, pause))
            group = []
        if not group:
            pause = gap
        group.append(request)
    return (*made, _bar(group, pause)) if group else ()


def _pauses(left: Sequence[RequestRecord]) -> list[float]:
    """Before each of them: how long nothing left, or 0."""
    ended = [(request.posted or 0.0) + request.result.seconds for request in left]
    begun = [request.posted or 0.0 for request in left[1:]]
    gaps = [max(0.0, after - before) for before, after in zip(ended, begun, strict=False)]
    least = max(_LEAST_PAUSE, _TIMES * median(gaps)) if len(gaps) > 1 else _LEAST_PAUSE
    return [0.0, *(gap if gap > least else 0.0 for gap in gaps)][: len(left)]


def _bar(group: Sequence[RequestRecord], pause: float) -> Bar:
    def people(state: RequestState) -> int:
        return sum(request.people for request in group if request.state is state)

    return Bar(
        first=min(request.number for request in group),
        last=max(request.number for request in group),
        began=group[0].posted or 0.0,
        accepted=people(RequestState.ACCEPTED),
        refused=people(RequestState.REFUSED),
        unknown=people(RequestState.UNKNOWN),
        pause=pause,
    )
