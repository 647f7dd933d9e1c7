"""Rejected cells that a person has mended by hand: their numbers go where they belong."""

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from nxdesk.recipients.listing import Listing
from nxdesk.recipients.outcomes import Rejected, RejectedRows, Repeated, RepeatedRows
from nxdesk.recipients.phone import Number, Reason, read_number


@dataclass(frozen=True, slots=True)
class Mend:
    """row and cell: of the rejected row. text: what stands in place of the cell."""

    row: int
    cell: str = field(repr=False)
    text: str = field(repr=False)


def mended(listing: Listing, mends: Sequence[Mend]) -> Listing:
    """The listing, read as if the rejected cells had been as they were mended.

    A mend that is still no number, or is of no rejected row, changes nothing: the row stays as it was.
    The listing itself is given back when nothing changes. Not for a merged listing.
    """
    numbers = _numbers(listing, mends)
    if not numbers:
        return listing
    left, taken = RejectedRows(), list[tuple[Rejected, Number]]()
    for rejected in listing.rejected:
        number = numbers.get((rejected.row, rejected.cell))
        if number is None:
            left.add(rejected)
        else:
            taken.append((rejected, number))
    if not taken:
        return listing
    phones, rows = listing.phones[:], listing.phone_rows[:]
    countries, reasons = Counter(dict(listing.countries)), Counter(dict(listing.reasons))
    again: list[Repeated] = []
    for rejected, number in taken:
        reasons[rejected.reason] -= 1
        if number.e164 in phones:
            again.append(Repeated(rejected.row, number.e164, rows[phones.index(number.e164)]))
            continue
        place = bisect_left(rows, rejected.row)
        phones.insert(place, number.e164)
        rows.insert(place, rejected.row)
        countries[number.region] += 1
    return _with(
        listing,
        phones=phones,
        rows=rows,
        repeated=_joined(listing.repeated, again),
        rejected=left,
        countries=countries,
        reasons=reasons,
    )


def _numbers(listing: Listing, mends: Sequence[Mend]) -> dict[tuple[int, str], Number]:
    choice = listing.choice
    read = {
        (mend.row, mend.cell): read_number(mend.text, choice.region, choice.keep_landlines) for mend in mends
    }
    return {place: outcome for place, outcome in read.items() if isinstance(outcome, Number)}


def _joined(repeated: Sequence[Repeated], again: Sequence[Repeated]) -> RepeatedRows:
    joined = RepeatedRows()
    for one in sorted([*repeated, *again], key=lambda one: one.row):
        joined.add(one)
    return joined


def _with(
    listing: Listing,
    *,
    phones: "array[int]",
    rows: "array[int]",
    repeated: RepeatedRows,
    rejected: RejectedRows,
    countries: Counter[str],
    reasons: Counter[Reason],
) -> Listing:
    return replace(
        listing,
        rows=len(phones) + len(repeated) + len(rejected),
        phones=phones,
        phone_rows=rows,
        repeated=repeated,
        rejected=rejected,
        countries=dict(countries.most_common()),
        reasons=dict((+reasons).most_common()),
    )
