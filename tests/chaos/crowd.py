"""The people of the chaos: plain ones, and crowds in which some make the gateway misbehave. All made up."""

import csv
from pathlib import Path

from nxdesk.gateway.practice.numbers import Behaviour, BreakOff, Channels, Cut, HttpStatus, Refuse, Slow

IN_ONE_REQUEST = 20
PLAIN = 79161000000
PECULIAR = 79162000000
CROWD = 600
"""Of the peculiar ones: 30 requests."""
MOST_CROWDS = 500
BAD = 333
"""The place in a crowd of the number that NXCloud refuses."""

_BEHAVIOURS: dict[int, Behaviour] = {
    47: Slow(),
    96: Refuse(9010, tries=1),
    151: BreakOff(Cut.BEFORE, accepted=True),
    205: HttpStatus(429, tries=1),
    252: BreakOff(Cut.BODY, accepted=True),
    BAD: Refuse(9002),
    404: BreakOff(Cut.BEFORE, accepted=False),
    455: Channels(viber=14003, sms=14003),
    512: Slow(),
    580: HttpStatus(502),
}
"""By place in a crowd."""


def behaviours() -> dict[int, Behaviour]:
    """What each peculiar number does to its request (practice/numbers.py)."""
    return {
        PECULIAR + crowd * CROWD + place: behaviour
        for crowd in range(MOST_CROWDS)
        for place, behaviour in _BEHAVIOURS.items()
    }


def is_bad(phone: int) -> bool:
    return phone >= PECULIAR and (phone - PECULIAR) % CROWD == BAD


def name_of(phone: int) -> str:
    """Of four, one of which is an empty cell; braces in a cell are no field. The first of a crowd has another
    one than its bad number, and so another message."""
    return ("", "Ann {Name}", 'Ö"\\', "Bo")[phone % 4]


def write_list(path: Path, phones: range) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Name", "Mobile"])
        writer.writerows([name_of(phone), f"+{phone}"] for phone in phones)
