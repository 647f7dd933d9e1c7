"""Which rows of a part of a list a person searches for. It takes its time: for the background."""

import threading
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from nxdesk.recipients.listing import Listing
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.region import regions_of
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.texts import names

_STEP = 20_000  # rows between two looks at the stop event


@dataclass(frozen=True, slots=True)
class Query:
    """text: part of a number, of a cell or of a reason, or the number of a row; "+" is the start of a number.

    reason: of rejected rows, None for any. region: of all others, as Listing.countries has it, None for any.
    """

    text: str = ""
    reason: Reason | None = None
    region: str | None = None

    def __bool__(self) -> bool:
        return bool(self.text.strip()) or self.reason is not None or self.region is not None


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
            return _numbers(zip(listing.phones, listing.phone_rows, strict=True), query)
        case Part.REPEATED:
            return _numbers(((one.phone, one.row) for one in listing.repeated), query)
        case Part.BLOCKED:
            return _numbers(((one.phone, one.row) for one in listing.blocked_rows), query)
        case Part.REJECTED:
            return _rejected(listing, query)


def _numbers(rows: Iterator[tuple[int, int]], query: Query) -> Iterator[int]:
    """rows: of each its number and its row in the list."""
    means = number_test(query.text)
    if query.region is None:
        return (place if means(phone, row) else -1 for place, (phone, row) in enumerate(rows))
    return (
        place if region == query.region and means(phone, row) else -1
        for place, (region, phone, row) in enumerate(_with_regions(rows))
    )


def _with_regions(rows: Iterator[tuple[int, int]]) -> Iterator[tuple[str, int, int]]:
    while some := list(islice(rows, _STEP)):
        regions = regions_of([phone for phone, _ in some])
        yield from ((region, *one) for region, one in zip(regions, some, strict=True))


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
