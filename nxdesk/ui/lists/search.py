"""Which rows of a part of a list a person searches for. It takes its time: for the background."""

import threading
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count, islice

from nxdesk.recipients.listing import Listing
from nxdesk.recipients.phone import Reason
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.texts import names

_STEP = 20_000  # rows between two looks at the stop event


@dataclass(frozen=True, slots=True)
class Query:
    """text: part of a number, of a cell or of a reason, or the number of a row; "+" is the start of a number.

    reason: of rejected rows, None for any.
    """

    text: str = ""
    reason: Reason | None = None

    def __bool__(self) -> bool:
        return bool(self.text.strip()) or self.reason is not None


def search(listing: Listing, part: Part, query: Query, stop: threading.Event) -> "array[int]":
    """The places of the rows in their part, in order. What was found so far, once `stop` is set."""
    found = array("I")
    places = iter(_places(listing, part, query))
    while not stop.is_set():
        step = list(islice(places, _STEP))
        found.extend(place for place in step if place >= 0)
        if len(step) < _STEP:
            break
    return found


def _places(listing: Listing, part: Part, query: Query) -> Iterator[int]:
    """The place of each row that is meant, and -1 for each other one."""
    match part:
        case Part.READY:
            means = number_test(query.text)
            rows = zip(count(), listing.phones, listing.phone_rows, strict=False)
            return (i if means(phone, row) else -1 for i, phone, row in rows)
        case Part.REPEATED:
            means = number_test(query.text)
            return (i if means(one.phone, one.row) else -1 for i, one in enumerate(listing.repeated))
        case Part.BLOCKED:
            means = number_test(query.text)
            return (i if means(one.phone, one.row) else -1 for i, one in enumerate(listing.blocked_rows))
        case Part.REJECTED:
            return _rejected(listing, query)


def number_test(text: str) -> Callable[[int, int], bool]:
    """Whether a text means a number or its row: after a plus it is the start of it, else any part of it."""
    typed = text.strip()
    digits = "".join(filter(str.isdecimal, typed))
    if not digits:
        return lambda _phone, _row: not typed
    wanted_row = int(digits) if typed == digits else -1
    if typed.startswith("+"):
        return lambda phone, _row: str(phone).startswith(digits)
    return lambda phone, row: digits in str(phone) or row == wanted_row


def _rejected(listing: Listing, query: Query) -> Iterator[int]:
    typed = query.text.strip().casefold()
    words: dict[tuple[Reason, str], str] = {}
    for place, one in enumerate(listing.rejected):
        kind = (one.reason, one.region)
        if kind not in words:
            words[kind] = names.reject_reason(*kind).casefold()
        right = query.reason is None or one.reason is query.reason
        meant = not typed or typed in one.cell.casefold() or typed in words[kind] or typed == str(one.row)
        yield place if right and meant else -1
