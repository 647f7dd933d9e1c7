"""Which rows of a part of a list a person searches for. It takes its time: for the background."""

import threading
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, repeat

from nxdesk.recipients.blocked_rows import BlockedRow, BlockedRows
from nxdesk.recipients.listing import Listing
from nxdesk.recipients.outcomes import Repeated, RepeatedRows
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.region import regions_of
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.texts import names

_STEP = 20_000  # rows between two looks at the stop event


@dataclass(frozen=True, slots=True)
class Query:
    """text: part of a number, of a cell or of a reason, or the number of a row in its source, or part of the
    name of one of several sources; "+" is the start of a number.

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
            cells = listing.phone_cells or repeat(0, len(listing.phones))
            return _numbers(listing, zip(listing.phones, listing.phone_rows, cells, strict=True), query)
        case Part.REPEATED:
            return _numbers(listing, _each(listing.repeated), query)
        case Part.BLOCKED:
            return _numbers(listing, _each(listing.blocked_rows), query)
        case Part.REJECTED:
            return _rejected(listing, query)


_Row = tuple[int, int, int]  # a number, its row in the list, the code of how it was written


def _each(rows: Sequence[Repeated] | Sequence[BlockedRow]) -> Iterator[_Row]:
    if isinstance(rows, RepeatedRows | BlockedRows):
        return zip(rows.phones, rows.rows, rows.cells, strict=True)
    return ((one.phone, one.row, one.cell) for one in rows)


def _numbers(listing: Listing, rows: Iterable[_Row], query: Query) -> Iterator[int]:
    means, otherwise = number_test(query.text, listing.rows_called), _other_test(listing, query.text)
    each = enumerate(rows)
    if query.region is None:
        return (
            place if means(phone, row) or otherwise(phone, row, cell) else -1
            for place, (phone, row, cell) in each
        )
    return (
        place if region == query.region and (means(phone, row) or otherwise(phone, row, cell)) else -1
        for region, (place, (phone, row, cell)) in _with_regions(each)
    )


def _with_regions(each: Iterator[tuple[int, _Row]]) -> Iterator[tuple[str, tuple[int, _Row]]]:
    while some := list(islice(each, _STEP)):
        regions = regions_of([row[0] for _, row in some])
        yield from zip(regions, some, strict=True)


def _other_test(listing: Listing, text: str) -> Callable[[int, int, int], bool]:
    """Whether a text means what stood in the cell, or the source of a row."""
    typed = text.strip().casefold()
    digits = "".join(filter(str.isdecimal, typed))
    if not typed:
        return lambda _phone, _row, _cell: False
    from_there = _source_test(listing, typed)
    several, only = len(listing.sources) > 1, listing.sources[0].written

    def means(phone: int, row: int, cell: int) -> bool:
        if cell:
            written = listing.written_in(row) if several else only
            if (digits and digits in written.digits(cell, phone)) or typed in written.words(cell).casefold():
                return True
        return from_there(row)

    return means


def number_test(
    text: str, rows_called: Callable[[int], Collection[int]] = lambda _row: ()
) -> Callable[[int, int], bool]:
    """Whether a text means a number or its row: after a plus it is the start of it, else any part of it."""
    typed = text.strip()
    digits = "".join(filter(str.isdecimal, typed))
    if not digits:
        return lambda _phone, _row: not typed
    if typed.startswith("+"):
        return lambda phone, _row: str(phone).startswith(digits)
    wanted = rows_called(int(digits)) if typed == digits else ()
    return lambda phone, row: digits in str(phone) or row in wanted


def _source_test(listing: Listing, text: str) -> Callable[[int], bool]:
    """Whether a row is from a source whose name a text means, where there are several."""
    typed, origins = text.strip().casefold(), listing.origins
    named = {
        place for place, origin in enumerate(origins) if len(origins) > 1 and typed in origin.name.casefold()
    }
    return (lambda row: listing.origin(row)[0] in named) if typed and named else (lambda _row: False)


def _rejected(listing: Listing, query: Query) -> Iterator[int]:
    typed = query.text.strip().casefold()
    wanted = listing.rows_called(int(typed)) if typed.isdecimal() else frozenset[int]()
    from_there = _source_test(listing, typed)
    words: dict[tuple[Reason, str], str] = {}
    for place, one in enumerate(listing.rejected):
        kind = (one.reason, one.region)
        if kind not in words:
            words[kind] = names.reject_reason(*kind).casefold()
        right = query.reason is None or one.reason is query.reason
        in_words = not typed or typed in one.cell.casefold() or typed in words[kind]
        yield place if right and (in_words or one.row in wanted or from_there(one.row)) else -1
