"""The rows of a list that give no new number: repeated and rejected ones, held small.

A list may reject a million rows: arrays instead of objects, for the memory and for the way between processes.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import overload

from nxdesk.recipients.cell import cut
from nxdesk.recipients.phone import Reason

_REASONS = tuple(Reason)


@dataclass(frozen=True, slots=True)
class Repeated:
    """A row whose number stands in an earlier row already. Rows count from 1, as Excel shows them."""

    row: int
    phone: int = field(repr=False)
    first_row: int


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row without a usable number. cell: as it was, or its beginning. region: as in phone.Rejection."""

    row: int
    cell: str = field(repr=False)
    reason: Reason
    region: str = ""


class RepeatedRows(Sequence[Repeated]):
    """Sequence of Repeated in file order, held as three arrays."""

    __slots__ = ("_first_rows", "_phones", "_rows")

    def __init__(self) -> None:
        self._rows = array("I")
        self._phones = array("Q")
        self._first_rows = array("I")

    def add(self, repeated: Repeated) -> None:
        self.put(repeated.row, repeated.phone, repeated.first_row)

    def put(self, row: int, phone: int, first_row: int) -> None:
        """`add`, for a million of them."""
        self._rows.append(row)
        self._phones.append(phone)
        self._first_rows.append(first_row)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Repeated: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Repeated]: ...
    def __getitem__(self, index: int | slice) -> Repeated | Sequence[Repeated]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        return Repeated(self._rows[index], self._phones[index], self._first_rows[index])


class RejectedRows(Sequence[Rejected]):
    """Sequence of Rejected in file order, held as arrays and one long text."""

    __slots__ = ("_cells", "_ends", "_reasons", "_region_names", "_regions", "_rows")

    def __init__(self) -> None:
        self._rows = array("I")
        self._reasons = array("B")
        self._regions = array("H")
        self._region_names: list[str] = []
        self._cells = bytearray()
        self._ends = array("Q")

    def add(self, rejected: Rejected) -> None:
        region = rejected.region
        if region not in self._region_names:
            self._region_names.append(region)
        self._rows.append(rejected.row)
        self._reasons.append(_REASONS.index(rejected.reason))
        self._regions.append(self._region_names.index(region))
        self._cells += cut(rejected.cell).encode("utf-8", "surrogatepass")
        self._ends.append(len(self._cells))

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Rejected: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Rejected]: ...
    def __getitem__(self, index: int | slice) -> Rejected | Sequence[Rejected]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        place = range(len(self))[index]
        start = self._ends[place - 1] if place else 0
        cell = self._cells[start : self._ends[place]].decode("utf-8", "surrogatepass")
        reason = _REASONS[self._reasons[place]]
        return Rejected(self._rows[place], cell, reason, self._region_names[self._regions[place]])
