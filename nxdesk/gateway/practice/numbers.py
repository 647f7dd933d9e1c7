"""The numbers that make the practice gateway misbehave, as data: help, README and tests read it here.

All of them are mobiles that Ofcom keeps for fiction (+44 7700 900000 to 900999): they belong to nobody.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Cut(StrEnum):
    """Where an answer breaks off: before its first byte, within its header, within its body."""

    BEFORE = "before"
    HEADER = "header"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Refuse:
    """The request gets this code (API, section 5). tries: how often, then it passes; 0: always."""

    code: int
    tries: int = 0


@dataclass(frozen=True, slots=True)
class HttpStatus:
    """An answer of the web server and not of the API. retry_after: seconds. tries: as in Refuse."""

    status: int
    retry_after: int | None = None
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Channels:
    """The request is taken, and these are the codes of its channels (API, section 5) where they are tried."""

    viber: int = 0
    sms: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """HTML with HTTP 200, as the log-in page of a hotel's network; the request is not accepted."""


@dataclass(frozen=True, slots=True)
class BreakOff:
    """The connection ends in the middle. accepted: whether the request had been accepted by then."""

    at: Cut
    accepted: bool


@dataclass(frozen=True, slots=True)
class Slow:
    """The request is accepted at once, and answered late."""


@dataclass(frozen=True, slots=True)
class Silent:
    """The request is not accepted, and no answer ever comes."""


Fault = Refuse | HttpStatus | Page | BreakOff | Slow | Silent
Behaviour = Fault | Channels

SPECIAL: Mapping[int, Behaviour] = MappingProxyType(
    {
        447700900001: Refuse(-1),
        447700900101: Refuse(1001),
        447700900102: Refuse(1002),
        447700900103: Refuse(1003),
        447700900104: Refuse(1004),
        447700900105: Refuse(1005),
        447700900110: Refuse(1100),
        447700900112: Refuse(1102),
        447700900429: HttpStatus(429, retry_after=1, tries=1),
        447700900500: HttpStatus(500),
        447700900777: Refuse(7777),  # a code that the API does not list
        447700900900: Refuse(9000),
        447700900902: Refuse(9002),
        447700900903: Refuse(9003),
        447700900910: Refuse(9010, tries=2),
        447700900914: Channels(viber=14003),
        447700900915: Channels(sms=14003),
        447700900940: Channels(viber=14003, sms=14003),
        447700900941: Channels(viber=14001),
        447700900942: Channels(sms=14001),
        447700900990: Refuse(9999),
        447700900991: Page(),
        447700900992: Slow(),
        447700900993: Silent(),
        447700900995: BreakOff(Cut.BEFORE, accepted=True),
        447700900996: BreakOff(Cut.HEADER, accepted=True),
        447700900998: BreakOff(Cut.BODY, accepted=True),
        447700900999: BreakOff(Cut.BEFORE, accepted=False),
    }
)
"""What each does to the whole request that holds it, once everything else about the request is right.

Where a request holds several: first those that pass after some tries, in the order of its numbers; then the
first of the rest that is not about channels. Channels' codes of all apply, an earlier number's first.
"""


@dataclass(frozen=True, slots=True)
class Effect:
    """What the numbers of one request do to it. passing: one entry a try. lasting: what comes then."""

    passing: tuple[Fault, ...]
    lasting: Fault | None
    channels: Channels


def effect(behaviours: list[Behaviour]) -> Effect:
    """`behaviours`: of the request's numbers, in their order."""
    passing: list[Fault] = []
    lasting: Fault | None = None
    channels = Channels()
    for behaviour in behaviours:
        if isinstance(behaviour, Channels):
            channels = Channels(channels.viber or behaviour.viber, channels.sms or behaviour.sms)
        elif isinstance(behaviour, Refuse | HttpStatus) and behaviour.tries:
            passing += [behaviour] * behaviour.tries
        elif lasting is None:
            lasting = behaviour
    return Effect(tuple(passing), lasting, channels)
