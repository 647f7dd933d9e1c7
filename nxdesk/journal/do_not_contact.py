"""The do-not-contact list: one for the program, kept whatever becomes of the sends."""

import time
from array import array
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import overload

from nxdesk.journal.journal_file import JournalFile, told


@dataclass(frozen=True, slots=True, repr=False)
class Blocked:
    """phone: E.164 without the plus. added: Unix seconds. origin: a file or a send it came from, or ""."""

    phone: int
    added: float
    origin: str


class BlockedPeople(Sequence[Blocked]):
    """Sequence of Blocked, held as arrays: they may be a million."""

    __slots__ = ("_added", "_names", "_origins", "phones")

    def __init__(self, rows: Iterable[tuple[int, float, str]]) -> None:
        """rows: of each its phone, when it was added, and its origin."""
        self.phones = array("Q")
        self._added = array("d")
        self._origins = array("I")
        names: dict[str, int] = {}
        for phone, added, origin in rows:
            self.phones.append(phone)
            self._added.append(added)
            self._origins.append(names.setdefault(origin, len(names)))
        self._names = tuple(names)

    def __len__(self) -> int:
        return len(self.phones)

    @overload
    def __getitem__(self, index: int) -> Blocked: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Blocked]: ...
    def __getitem__(self, index: int | slice) -> Blocked | Sequence[Blocked]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        return Blocked(self.phones[index], self._added[index], self._names[self._origins[index]])

    def __repr__(self) -> str:
        return f"BlockedPeople({len(self)})"


class DoNotContact(JournalFile):
    """Whoever is on it gets nothing: looked at when a send is planned, and again before each request."""

    def add(self, phones: Iterable[int], origin: str = "") -> int:
        """Put them on the list. Gives how many were not on it before."""
        now = time.time()
        with self.transaction():
            before = self.connection.total_changes
            self.connection.executemany(
                "INSERT OR IGNORE INTO blocked (phone, added, origin) VALUES (?, ?, ?)",
                ((phone, now, origin) for phone in phones),
            )
            return self.connection.total_changes - before

    def remove(self, phones: Iterable[int]) -> int:
        """Take them off the list. Gives how many were on it."""
        with self.transaction():
            before = self.connection.total_changes
            self.connection.executemany("DELETE FROM blocked WHERE phone = ?", ((phone,) for phone in phones))
            return self.connection.total_changes - before

    def among(self, phones: Collection[int]) -> set[int]:
        """Those of the numbers that are on the list. Made for a million against a million."""
        with told():
            blocked = {phone for (phone,) in self.connection.execute("SELECT phone FROM blocked")}
        # Not `blocked.intersection(phones)`: for a million that is one step of 80 ms, in which no other
        # thread of the process does anything.
        return {phone for phone in phones if phone in blocked} if blocked else set()

    def all(self) -> BlockedPeople:
        """Everybody on the list, the newest first."""
        with told():
            return BlockedPeople(
                self.connection.execute("SELECT phone, added, origin FROM blocked ORDER BY added DESC, phone")
            )

    def count(self) -> int:
        with told():
            return int(self.connection.execute("SELECT count(*) FROM blocked").fetchone()[0])
