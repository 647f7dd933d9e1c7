"""Several lists -> one, as if each had been put below the one before: each number once over all of them."""

import heapq
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, repeat

from nxdesk.recipients.listing import Listing
from nxdesk.recipients.oddities import warnings_of_all
from nxdesk.recipients.outcomes import RejectedRows, Repeated, RepeatedRows
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.region import region_of

_PARTS = 61  # a dict of a million numbers at once takes 140 MB


def merge(listings: Sequence[Listing]) -> Listing:
    """One list of one listing is that listing. Of several, none of which is merged or suppressed itself:

    `origins` has their names in order; the rows of the second follow on the last row of the first, and so on
    (`Listing.origin` gives the row in its own source). Who is on an earlier list already is repeated.
    """
    if len(listings) == 1:
        return listings[0]
    starts = list(accumulate((_last_row(listing) for listing in listings), initial=0))
    joined = _Joined(listings, starts)
    first = joined.first_places()
    phones, phone_rows, cells, countries = array("Q"), array("I"), array("I"), Counter[str]()
    for listing in listings:
        countries.update(listing.countries)
    for place, (phone, row, cell) in enumerate(joined.kept()):
        if first[place] == place:
            phones.append(phone)
            phone_rows.append(row)
            cells.append(cell)
        else:
            countries[region_of(phone)] -= 1
    repeated = joined.repeated(first)
    rejected, reasons = joined.rejected()
    found = dict((+countries).most_common())
    return replace(
        listings[0],
        path="",
        heading="",
        rows=len(phones) + len(repeated) + len(rejected),
        phones=phones,
        phone_rows=phone_rows,
        phone_cells=cells,
        repeated=repeated,
        rejected=rejected,
        countries=found,
        reasons=dict(reasons.most_common()),
        hidden=sum(listing.hidden for listing in listings),
        warnings=warnings_of_all(found, (warning for listing in listings for warning in listing.warnings)),
        columns=(),
        origins=tuple(
            replace(listing.sources[0], start=start) for listing, start in zip(listings, starts, strict=False)
        ),
    )


def _last_row(listing: Listing) -> int:
    return max(
        listing.phone_rows[-1] if listing.phone_rows else 0,
        listing.repeated[-1].row if listing.repeated else 0,
        listing.rejected[-1].row if listing.rejected else 0,
    )


@dataclass(frozen=True, slots=True)
class _Joined:
    """The rows of all lists; rows are numbered on."""

    listings: Sequence[Listing]
    starts: Sequence[int]

    def kept(self) -> Iterator[tuple[int, int, int]]:
        """Number, row and cell of all that the lists have kept; its place in here is its place."""
        for listing, start in zip(self.listings, self.starts, strict=False):
            cells = listing.phone_cells or repeat(0, len(listing.phones))
            for phone, row, cell in zip(listing.phones, listing.phone_rows, cells, strict=True):
                yield phone, start + row, cell

    def first_places(self) -> "array[int]":
        """For each place the first place of its number: its own, when the number is new."""
        parts = tuple((array("Q"), array("I")) for _ in range(_PARTS))
        count = 0
        for count, (phone, _row, _cell) in enumerate(self.kept(), 1):
            numbers, places = parts[phone % _PARTS]
            numbers.append(phone)
            places.append(count - 1)
        first = array("I", bytes(4 * count))
        for numbers, places in parts:
            seen: dict[int, int] = {}
            for phone, place in zip(numbers, places, strict=True):
                first[place] = seen.setdefault(phone, place)
        return first

    def repeated(self, first: "array[int]") -> RepeatedRows:
        rows = array("I", (row for _phone, row, _cell in self.kept()))
        ends = list(accumulate(len(listing.phones) for listing in self.listings))
        found = RepeatedRows()
        for listing, start, end in zip(self.listings, self.starts, ends, strict=False):
            begin = end - len(listing.phones)
            again = (
                Repeated(rows[place], phone, rows[first[place]], listing.phone_cell(place - begin))
                for place, phone in enumerate(listing.phones, begin)
                if first[place] != place
            )
            own = (
                Repeated(start + old.row, old.phone, start + old.first_row, old.cell)
                for old in listing.repeated
            )
            for repeated in heapq.merge(again, own, key=lambda one: one.row):
                found.add(repeated)
        return found

    def rejected(self) -> tuple[RejectedRows, Counter[Reason]]:
        rows, reasons = RejectedRows(), Counter[Reason]()
        for listing, start in zip(self.listings, self.starts, strict=False):
            assert isinstance(listing.rejected, RejectedRows)
            rows.add_some(listing.rejected, on=start)
            reasons.update(listing.reasons)
        return rows, reasons
