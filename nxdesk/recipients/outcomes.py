"""The rows of a list that give no new number: repeated and rejected ones, held small.

A list may reject a million rows: arrays instead of objects, for the memory and for the way between processes.
"""

from array import array
from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import overload

from nxdesk.recipients.cell import cut
from nxdesk.recipients.phone import Reason

_REASONS = tuple(Reason)


@dataclass(frozen=True, slots=True)
class Repeated:
    """A row whose number stands in an earlier row already. Rows count from 1, as Excel shows them.

    cell: the code of how it was written (written.py).
    """

    row: int
    phone: int = field(repr=False)
    first_row: int
    cell: int = field(default=0, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row without a usable number. cell: as it was, or its beginning. region: as in phone.Rejection."""

    row: int
    cell: str = field(repr=False)
    reason: Reason
    region: str = ""


class RepeatedRows(Sequence[Repeated]):
    """Sequence of Repeated in file order, held as arrays."""

    __slots__ = ("cells", "first_rows", "phones", "rows")

    def __init__(self) -> None:
        self.rows = array("I")
        self.phones = array("Q")
        self.first_rows = array("I")
        self.cells = array("I")

    def add(self, repeated: Repeated) -> None:
        self.put(repeated.row, repeated.phone, repeated.first_row, repeated.cell)

    def put(self, row: int, phone: int, first_row: int, cell: int) -> None:
        """`add`, for a million of them."""
        self.rows.append(row)
        self.phones.append(phone)
        self.first_rows.append(first_row)
        self.cells.append(cell)

    def copy(self) -> "RepeatedRows":
        copied = RepeatedRows()
        copied.rows, copied.phones = self.rows[:], self.phones[:]
        copied.first_rows, copied.cells = self.first_rows[:], self.cells[:]
        return copied

    def insert(self, repeated: Repeated) -> None:
        """Where its row belongs."""
        place = bisect_right(self.rows, repeated.row)
        self.rows.insert(place, repeated.row)
        self.phones.insert(place, repeated.phone)
        self.first_rows.insert(place, repeated.first_row)
        self.cells.insert(place, repeated.cell)

    def take_first(self, phone: int) -> Repeated | None:
        """The first row of a number, which is no repetition any more: its others are of this row now."""
        places = [place for place, each in enumerate(self.phones) if each == phone]
        if not places:
            return None
        first = self[places[0]]
        for place in places[1:]:
            self.first_rows[place] = first.row
        for each in (self.rows, self.phones, self.first_rows, self.cells):
            del each[places[0]]
        return first

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, index: int) -> Repeated: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Repeated]: ...
    def __getitem__(self, index: int | slice) -> Repeated | Sequence[Repeated]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        return Repeated(self.rows[index], self.phones[index], self.first_rows[index], self.cells[index])


class RejectedRows(Sequence[Rejected]):
    """Sequence of Rejected in file order, held as arrays and one long text in UTF-8 (ends: of each cell)."""

    __slots__ = ("cells", "ends", "reasons", "region_names", "regions", "rows")

    def __init__(self) -> None:
        self.rows = array("I")
        self.reasons = array("B")
        self.regions = array("H")
        self.region_names: list[str] = []
        self.cells = bytearray()
        self.ends = array("Q")

    def add(self, rejected: Rejected) -> None:
        region = rejected.region
        if region not in self.region_names:
            self.region_names.append(region)
        self.rows.append(rejected.row)
        self.reasons.append(_REASONS.index(rejected.reason))
        self.regions.append(self.region_names.index(region))
        self.cells += cut(rejected.cell).encode("utf-8", "surrogatepass")
        self.ends.append(len(self.cells))

    def add_some(self, others: "RejectedRows", start: int = 0, end: int | None = None, on: int = 0) -> None:
        """Those of others from place start to end. on: is added to each row."""
        end = len(others) if end is None else end
        for region in others.region_names:
            if region not in self.region_names:
                self.region_names.append(region)
        names = [self.region_names.index(region) for region in others.region_names]
        first = others.ends[start - 1] if start else 0
        shift = len(self.cells) - first
        self.rows.extend(row + on for row in others.rows[start:end])
        self.reasons.extend(others.reasons[start:end])
        self.regions.extend(names[region] for region in others.regions[start:end])
        self.cells += others.cells[first : others.ends[end - 1] if end else 0]
        self.ends.extend(place + shift for place in others.ends[start:end])

    def places(self, rows: Collection[int]) -> list[int]:
        """Of all that are in one of those rows."""
        return [place for place, row in enumerate(self.rows) if row in rows]

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, index: int) -> Rejected: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Rejected]: ...
    def __getitem__(self, index: int | slice) -> Rejected | Sequence[Rejected]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        place = range(len(self))[index]
        start = self.ends[place - 1] if place else 0
        cell = self.cells[start : self.ends[place]].decode("utf-8", "surrogatepass")
        reason = _REASONS[self.reasons[place]]
        return Rejected(self.rows[place], cell, reason, self.region_names[self.regions[place]])
