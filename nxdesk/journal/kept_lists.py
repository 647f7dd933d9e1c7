"""Lists that a person named and kept: their numbers, and where they came from."""

import time
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from nxdesk.journal.journal_file import JournalFile, told
from nxdesk.problems import Failure


@dataclass(frozen=True, slots=True)
class KeptList:
    """source: the files it came from. created: Unix seconds."""

    id: int
    name: str
    source: str
    created: float
    people: int


class KeptLists(JournalFile):
    def keep(self, name: str, source: str, phones: Sequence[int], rows: Sequence[int]) -> int:
        """Keep a list under a name; one of that name before is replaced. Gives its id."""
        with self.transaction():
            self.connection.execute("DELETE FROM list WHERE name = ?", (name,))
            cursor = self.connection.execute(
                "INSERT INTO list (name, source, created, people) VALUES (?, ?, ?, ?)",
                (name, source, time.time(), len(phones)),
            )
            id_ = cursor.lastrowid
            assert id_ is not None
            self.connection.executemany(
                "INSERT INTO member (list, place, phone, row) VALUES (?, ?, ?, ?)",
                ((id_, place, *person) for place, person in enumerate(zip(phones, rows, strict=True))),
            )
        return id_

    def all(self) -> list[KeptList]:
        """Every kept list, by name."""
        with told():
            rows = self.connection.execute(
                "SELECT id, name, source, created, people FROM list ORDER BY name COLLATE NOCASE"
            ).fetchall()
        return [KeptList(*row) for row in rows]

    def members(self, id_: int) -> tuple["array[int]", "array[int]"]:
        """The numbers of a list, and the row of its source each came from. Raises Failure("no_such_list")."""
        with told():
            if not self.connection.execute("SELECT 1 FROM list WHERE id = ?", (id_,)).fetchone():
                raise Failure("no_such_list")
            phones, rows = array("Q"), array("I")
            for phone, row in self.connection.execute(
                "SELECT phone, row FROM member WHERE list = ? ORDER BY place", (id_,)
            ):
                phones.append(phone)
                rows.append(row)
        return phones, rows

    def rename(self, id_: int, name: str) -> None:
        with self.transaction():
            self.connection.execute("UPDATE list SET name = ? WHERE id = ?", (name, id_))

    def delete(self, id_: int) -> None:
        with self.transaction():
            self.connection.execute("DELETE FROM list WHERE id = ?", (id_,))
        self.forget_deleted()
