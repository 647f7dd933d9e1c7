"""What the people of a list have in the columns that a message asks for. It fills no message itself."""

import threading
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from nxdesk.messages.fields import Field, key_of
from nxdesk.recipients.column import Column
from nxdesk.recipients.listing import Listing
from nxdesk.recipients.reader import ListReader
from nxdesk.sending.alike import first_alike


class Values(Protocol):
    """Of the people of one list, by their place in it, from 0."""

    @property
    def columns(self) -> Sequence[str]:
        """The names that a field may have."""
        ...

    def of(self, place: int) -> Mapping[str, str]:
        """The cells of one person, by the key of the field; an empty one may be missing."""
        ...

    def alike(self) -> "array[int]":
        """For each place the first place whose cells are the same."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class SameForAll:
    """Everybody has the cells of one person: those of a test, or nobody's."""

    people: int = 0
    values: Mapping[str, str] = field(default_factory=dict)
    columns: Sequence[str] = ()

    def of(self, _place: int) -> Mapping[str, str]:
        return self.values

    def alike(self) -> "array[int]":
        return array("I", bytes(4 * self.people))


NOBODYS = SameForAll()


@dataclass(frozen=True, slots=True, repr=False)
class ListValues:
    """sources: the columns of each of the listing's, by the key of their field.

    A person has the cells of the row that their number came from: the first one, of a repeated number.
    """

    listing: Listing
    sources: tuple[Mapping[str, Column], ...]

    @property
    def columns(self) -> Sequence[str]:
        return columns_of(self.listing)

    def of(self, place: int) -> Mapping[str, str]:
        source, row = self.listing.origin(self.listing.phone_rows[place])
        return {key: column.text(row) for key, column in self.sources[source].items()}

    def only(self, fields: Iterable[Field]) -> "ListValues":
        """Without the columns that no such field asks for: they would make people differ who do not."""
        keys = {field.key for field in fields}
        return ListValues(
            self.listing,
            tuple(
                {key: column for key, column in columns.items() if key in keys} for columns in self.sources
            ),
        )

    def alike(self) -> "array[int]":
        listing = self.listing
        keys = list(dict.fromkeys(key for columns in self.sources for key in columns))
        if len(self.sources) == 1:
            sources, rows = array("H", bytes(2 * len(listing.phones))), listing.phone_rows
        else:
            sources, rows = array("H"), array("I")
            for source, row in map(listing.origin, listing.phone_rows):
                sources.append(source)
                rows.append(row)
        first = first_alike(sources)
        for key in keys:
            first = first_alike(
                before << 32 | code
                for before, code in zip(first, self._codes(key, sources, rows), strict=True)
            )
        return first

    def _codes(self, key: str, sources: "array[int]", rows: "array[int]") -> "array[int]":
        if len(self.sources) == 1:
            return (
                self.sources[0][key].codes(rows)
                if key in self.sources[0]
                else array("I", bytes(4 * len(rows)))
            )
        columns = [columns.get(key) for columns in self.sources]
        return array(
            "I",
            (
                column.code(row) if (column := columns[source]) else 0
                for source, row in zip(sources, rows, strict=True)
            ),
        )


def columns_of(listing: Listing) -> tuple[str, ...]:
    """The names that a field may have for this list: of the columns of all its sources, each once."""
    found: dict[str, str] = {}
    for source in listing.sources:
        for name in source.columns:
            found.setdefault(key_of(name), name)
    found.pop("", None)  # a heading of nothing but braces
    return tuple(found.values())


def read_values(
    listing: Listing,
    fields: Iterable[Field],
    reader: Callable[[Path], ListReader],
    stop: threading.Event | None = None,
) -> ListValues:
    """The columns of these fields, read again from the files of the list. Blocks.

    Raises Failure as ListReader.columns does: list_outdated when a file is not what was read any more.
    """
    stop = stop or threading.Event()
    found: list[Mapping[str, Column]] = []
    for source, wanted in zip(listing.sources, _wanted(listing, fields), strict=True):
        if wanted:
            opened = reader(Path(source.path))
            columns = opened.columns(source.choice, source.stamp, tuple(wanted.values()), stop)
            found.append(dict(zip(wanted, columns, strict=True)))
        else:
            found.append({})
    return ListValues(listing, tuple(found))


def _wanted(listing: Listing, fields: Iterable[Field]) -> list[dict[str, int]]:
    """The columns of these fields in each source: their number by the key of the field."""
    keys = [field.key for field in fields]
    wanted = []
    for source in listing.sources:
        numbers: dict[str, int] = {}
        for number, name in enumerate(source.columns):
            numbers.setdefault(key_of(name), number)  # of two with the same heading, the first
        wanted.append({key: numbers[key] for key in keys if key in numbers})
    return wanted
