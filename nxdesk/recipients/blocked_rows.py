"""The rows of a list whose people are on the do-not-contact list, held small."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import overload


@dataclass(frozen=True, slots=True)
class BlockedRow:
    """A row whose number must not be written to. It counts from 1, as Excel shows it."""

    row: int
    phone: int = field(repr=False)


class BlockedRows(Sequence[BlockedRow]):
    """Sequence of BlockedRow in file order, held as two arrays."""

    __slots__ = ("phones", "rows")

    def __init__(self, each: Iterable[BlockedRow] = ()) -> None:
        self.phones = array("Q")
        self.rows = array("I")
        for blocked in each:
            self.add(blocked.phone, blocked.row)

    def add(self, phone: int, row: int) -> None:
        self.phones.append(phone)
        self.rows.append(row)

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, index: int) -> BlockedRow: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[BlockedRow]: ...
    def __getitem__(self, index: int | slice) -> BlockedRow | Sequence[BlockedRow]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        return BlockedRow(self.rows[index], self.phones[index])
