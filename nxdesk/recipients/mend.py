"""Cells that a person has mended by hand, rejected ones and wrong numbers: they go where they belong."""

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from nxdesk.recipients.listing import Listing
from nxdesk.recipients.outcomes import RejectedRows, Repeated, RepeatedRows
from nxdesk.recipients.phone import Number, Reason, read_number
from nxdesk.recipients.region import region_of


@dataclass(frozen=True, slots=True)
class Mend:
    """row: of the source. text: what is meant there.

    Of a rejected row, cell: as it was; phone: 0. Of a ready one, phone: the number it has; cell: "".
    """

    row: int
    cell: str = field(repr=False)
    text: str = field(repr=False)
    phone: int = field(repr=False, default=0)

    def same(self, other: "Mend") -> bool:
        """Whether both are of the same cell or number."""
        return (self.row, self.cell, self.phone) == (other.row, other.cell, other.phone)


def mended(listing: Listing, mends: Sequence[Mend]) -> Listing:
    """The listing, read as if the cells had been as they were mended, one mend after the other.

    A mend that is still no number, or is of no such row, changes nothing: the row stays as it was.
    The listing itself is given back when nothing changes. Not for a merged listing.
    """
    choice = listing.choice
    read = [(mend, read_number(mend.text, choice.region, choice.keep_landlines)) for mend in mends]
    numbers = [(mend, number) for mend, number in read if isinstance(number, Number)]
    if not numbers:
        return listing
    rows = _Rows(listing, {number.e164 for _, number in numbers} | {mend.phone for mend, _ in numbers})
    rejected = _Rejected(listing, {mend.row for mend, _ in numbers if not mend.phone})
    for mend, number in numbers:
        if not mend.phone:
            for _ in range(rejected.take(mend)):
                rows.keep(mend.row, number.e164, number.region, rows.code(mend.cell))
        elif rows.row(mend.phone) == mend.row and number.e164 != mend.phone:
            cell = rows.leave(mend.phone)
            rows.keep(mend.row, number.e164, number.region, rows.code(cell))
    return rows.listing(rejected) if rows.changed else listing


class _Rejected:
    """Those in some rows, found once: all of them may be a million."""

    def __init__(self, listing: Listing, rows: set[int]) -> None:
        assert isinstance(listing.rejected, RejectedRows)
        self._all = listing.rejected
        self._reasons = Counter(dict(listing.reasons))
        self._places: dict[tuple[int, str], list[int]] = {}
        for place in self._all.places(rows):
            one = self._all[place]
            self._places.setdefault((one.row, one.cell), []).append(place)
        self._taken: list[int] = []

    def take(self, mend: Mend) -> int:
        """How many cells of that row are so."""
        places = self._places.pop((mend.row, mend.cell), [])
        self._taken += places
        for place in places:
            self._reasons[self._all[place].reason] -= 1
        return len(places)

    @property
    def reasons(self) -> dict[Reason, int]:
        """Of those that are left."""
        return dict((+self._reasons).most_common())

    def left(self) -> RejectedRows:
        taken, left = sorted(self._taken), RejectedRows()
        for start, end in zip((0, *(place + 1 for place in taken)), (*taken, len(self._all)), strict=True):
            left.add_some(self._all, start, end)
        return left


class _Rows:
    """The numbers of one listing while they are mended. It looks for those of interest once."""

    def __init__(self, listing: Listing, of_interest: set[int]) -> None:
        assert isinstance(listing.repeated, RepeatedRows)
        self.changed = False
        self._before = listing
        self._phones, self._rows = listing.phones[:], listing.phone_rows[:]
        self._cells = array("I", listing.phone_cells or bytes(4 * len(listing.phones)))
        self._written = listing.written
        self._repeated = listing.repeated.copy()
        self._countries = Counter(dict(listing.countries))
        each = zip(listing.phones, listing.phone_rows, strict=True)
        self._found = {phone: row for phone, row in each if phone in of_interest}

    def row(self, phone: int) -> int | None:
        """Of a number of interest."""
        return self._found.get(phone)

    def code(self, cell: str) -> int:
        """The cell stays as it was, whatever number stands for it now."""
        self._written, code = self._written.with_cell(cell)
        return code

    def keep(self, row: int, phone: int, region: str, cell: int) -> None:
        self.changed = True
        first = self.row(phone)
        if first is not None:
            self._repeated.insert(Repeated(row, phone, first, cell))
            return
        place = bisect_left(self._rows, row)
        self._rows.insert(place, row)
        self._phones.insert(place, phone)
        self._cells.insert(place, cell)
        self._found[phone] = row
        self._countries[region] += 1

    def leave(self, phone: int) -> str:
        """Who has this number in a later row is ready there. Gives the cell as it was."""
        place = bisect_left(self._rows, self._found.pop(phone))
        while self._phones[place] != phone:
            place += 1
        cell = self._written.cell(self._cells[place], phone)
        del self._phones[place], self._rows[place], self._cells[place]
        region = region_of(phone)
        self._countries[region] -= 1
        later = self._repeated.take_first(phone)
        if later is not None:
            self.keep(later.row, phone, region, later.cell)
        return cell

    def listing(self, rejected: _Rejected) -> Listing:
        left = rejected.left()
        return replace(
            self._before,
            rows=len(self._phones) + len(self._repeated) + len(left),
            phones=self._phones,
            phone_rows=self._rows,
            phone_cells=self._cells,
            written=self._written,
            repeated=self._repeated,
            rejected=left,
            countries=dict((+self._countries).most_common()),
            reasons=rejected.reasons,
        )
