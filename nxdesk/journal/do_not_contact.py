"""The do-not-contact list: one for the program, kept whatever becomes of the sends."""

import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from nxdesk.journal.journal_file import JournalFile, told


@dataclass(frozen=True, slots=True, repr=False)
class Blocked:
    """phone: E.164 without the plus. added: Unix seconds. origin: a file or a send it came from, or ""."""

    phone: int
    added: float
    origin: str


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

    def all(self) -> list[Blocked]:
        """Everybody on the list, the newest first."""
        with told():
            rows = self.connection.execute(
                "SELECT phone, added, origin FROM blocked ORDER BY added DESC, phone"
            ).fetchall()
        return [Blocked(*row) for row in rows]

    def count(self) -> int:
        with told():
            return int(self.connection.execute("SELECT count(*) FROM blocked").fetchone()[0])
