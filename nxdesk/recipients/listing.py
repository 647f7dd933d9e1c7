"""A list as it was read: numbers kept, numbers repeated, rows rejected with a reason. It opens no file."""

import re
import sys
from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from nxdesk.problems import Problem
from nxdesk.recipients.blocked_rows import BlockedRow
from nxdesk.recipients.cell import is_blank
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.headings import weight
from nxdesk.recipients.outcomes import Rejected, RejectedRows, Repeated, RepeatedRows
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.written import Written

__all__ = ["Listing", "Origin", "Rejected", "RejectedRows", "Repeated", "RepeatedRows", "from_text"]

_UNKNOWN = Written()
_SEPARATOR = re.compile(r"[,;\t，；、]")


@dataclass(frozen=True, slots=True)
class Origin:
    """One of several sources of a list. name: of its file. start: its row 1 is row start + 1 of the list.

    path, choice, columns, stamp, written: as its own listing has them.
    """

    name: str
    start: int
    path: str = ""
    choice: Choice = Choice()
    columns: tuple[str, ...] = ()
    stamp: tuple[int, int] = (0, 0)
    written: Written = _UNKNOWN


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Listing:
    """One list, read. Nothing in it is changed once it is made.

    path: the file, "" for pasted text. choice: how it was read, every guess filled in. heading: the column's.
    rows: those below the heading with anything in them, kept + repeated + rejected + blocked. A wholly empty
    row is not counted; an empty phone cell in a row that holds something else is rejected as EMPTY.
    phones: E.164 without the plus, each once, in file order. phone_rows: their rows, counted from 1 as Excel
    shows them. countries: kept numbers by region. reasons: rejected rows by reason. Most frequent first.
    blocked_rows: those that suppress.without has left out; blocked is how many.
    origins: of a list that merge.merge has made, else (). hidden: rows left out because a filter hides them.
    warnings: what looks odd about all of it. columns: what the columns of the file are called, from A on; ()
    for pasted text and for several sources. stamp: of the file as it was read: when it was written (in
    nanoseconds), and its size. phone_cells: codes of how the numbers were written, () where nobody knows;
    written: what they mean. `cell` puts them together.
    """

    path: str
    choice: Choice
    heading: str
    rows: int
    phones: "array[int]"  # of type Q
    phone_rows: "array[int]"  # of type I
    repeated: Sequence[Repeated]
    rejected: Sequence[Rejected]
    countries: Mapping[str, int]
    reasons: Mapping[Reason, int]
    blocked: int = 0
    blocked_rows: Sequence[BlockedRow] = ()
    origins: tuple[Origin, ...] = ()
    hidden: int = 0
    warnings: tuple[Problem, ...] = ()
    columns: tuple[str, ...] = ()
    stamp: tuple[int, int] = (0, 0)
    phone_cells: Sequence[int] = ()
    written: Written = _UNKNOWN

    @property
    def name(self) -> str:
        """The file's name without its folder, "" for pasted text; all of them, for several sources."""
        if self.origins:
            return " + ".join(origin.name for origin in self.origins if origin.name)
        return PurePath(self.path).name

    @property
    def sources(self) -> tuple[Origin, ...]:
        """All that it was made from, one or several."""
        own = Origin(self.name, 0, self.path, self.choice, self.columns, self.stamp, self.written)
        return self.origins or (own,)

    def origin(self, row: int) -> tuple[int, int]:
        """Which of the sources a row is from, counted from 0, and its row there."""
        if not self.origins:
            return 0, row
        source = bisect_left(self.origins, row, key=lambda origin: origin.start) - 1
        return source, row - self.origins[source].start

    def phone_cell(self, place: int) -> int:
        """The code of how a kept number was written."""
        return self.phone_cells[place] if self.phone_cells else 0

    def written_in(self, row: int) -> Written:
        """What the codes of the cells in that row mean."""
        return self.origins[self.origin(row)[0]].written if self.origins else self.written

    def cell(self, row: int, phone: int, code: int) -> str:
        """The cell of a number as it was. code: phone_cell, or `cell` of a repeated or blocked row."""
        return self.written_in(row).cell(code, phone)

    def rows_called(self, row: int) -> frozenset[int]:
        """The rows of this list that have that number in their own source: one of each source at most."""
        if not self.origins:
            return frozenset((row,))
        ends = (*(origin.start for origin in self.origins[1:]), sys.maxsize)
        found = ((origin.start + row, end) for origin, end in zip(self.origins, ends, strict=True))
        return frozenset(place for place, end in found if place <= end)

    def __repr__(self) -> str:
        counts = f"ready={len(self.phones)}, repeated={len(self.repeated)}, rejected={len(self.rejected)}"
        return f"Listing(rows={self.rows}, {counts}, blocked={self.blocked})"


def from_text(text: str, region: str | None, keep_landlines: bool = False) -> Listing:
    """Pasted or typed text: a column of numbers, or several in a line separated by comma, semicolon or tab.

    Each number counts as a row of its own, and its row is its line. Words beside a number (a name pasted with
    it) and a heading in the first line are passed over. Raises Failure("no_such_country").
    """
    from nxdesk.recipients.gatherer import Gatherer  # noqa: PLC0415 - it loads phonenumbers

    gatherer = Gatherer(region, keep_landlines)
    heading = ""
    for line_number, line in enumerate(text.splitlines(), 1):
        cells = [cell for cell in _SEPARATOR.split(line) if not is_blank(cell)]
        with_digits = [cell for cell in cells if any(map(str.isdecimal, cell))]
        if line_number == 1 and not with_digits and any(weight(cell) > 0 for cell in cells):
            heading = max(cells, key=weight).strip()
            continue
        for cell in with_digits or cells:
            gatherer.add(line_number, cell)
    return gatherer.listing("", Choice(None, 1 if heading else 0, 0, region, keep_landlines), heading)
