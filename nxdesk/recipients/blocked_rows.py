"""The rows of a list whose people are on the do-not-contact list, held small."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import overload


@dataclass(frozen=True, slots=True)
class BlockedRow:
    """A row whose number must not be written to. It counts from 1, as Excel shows it.

    cell: the code of how it was written (written.py).
    """

    row: int
    phone: int = field(repr=False)
    cell: int = field(default=0, repr=False, compare=False)


class BlockedRows(Sequence[BlockedRow]):
    """Sequence of BlockedRow in file order, held as arrays."""

    __slots__ = ("cells", "phones", "rows")

    def __init__(self, each: Iterable[BlockedRow] = ()) -> None:
        self.phones = array("Q")
        self.rows = array("I")
        self.cells = array("I")
        for blocked in each:
            self.add(blocked.phone, blocked.row, blocked.cell)

    def add(self, phone: int, row: int, cell: int) -> None:
        self.phones.append(phone)
        self.rows.append(row)
        self.cells.append(cell)

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, index: int) -> BlockedRow: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[BlockedRow]: ...
    def __getitem__(self, index: int | slice) -> BlockedRow | Sequence[BlockedRow]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        return BlockedRow(self.rows[index], self.phones[index], self.cells[index])
