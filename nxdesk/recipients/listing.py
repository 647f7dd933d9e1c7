"""A list as it was read: numbers kept, numbers repeated, rows rejected with a reason. It opens no file."""

import re
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from nxdesk.recipients.cell import Cell, is_blank, shown
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.headings import weight
from nxdesk.recipients.outcomes import Rejected, RejectedRows, Repeated, RepeatedRows
from nxdesk.recipients.phone import Reason, Rejection, read_number

__all__ = ["Gatherer", "Listing", "Rejected", "RejectedRows", "Repeated", "RepeatedRows", "from_text"]

_SEPARATOR = re.compile(r"[,;\t，；、]")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Listing:
    """One list, read. Nothing in it is changed once it is made.

    path: the file, "" for pasted text. choice: how it was read, every guess filled in. heading: the column's.
    rows: those below the heading with anything in them, kept + repeated + rejected + blocked. A wholly empty
    row is not counted; an empty phone cell in a row that holds something else is rejected as EMPTY.
    phones: E.164 without the plus, each once, in file order. phone_rows: their rows, counted from 1 as Excel
    shows them. countries: kept numbers by region. reasons: rejected rows by reason. Most frequent first.
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

    @property
    def name(self) -> str:
        """The file's name without its folder, "" for pasted text."""
        return PurePath(self.path).name

    def __repr__(self) -> str:
        counts = f"ready={len(self.phones)}, repeated={len(self.repeated)}, rejected={len(self.rejected)}"
        return f"Listing(rows={self.rows}, {counts}, blocked={self.blocked})"


class Gatherer:
    """Takes the cells of one list, one after the other, and sorts them into a Listing. For one thread."""

    def __init__(self, region: str | None, keep_landlines: bool) -> None:
        self._region = region.upper() if region else None
        self._keep_landlines = keep_landlines
        self._kept: dict[int, int] = {}  # number -> row, in file order
        self._repeated = RepeatedRows()
        self._rejected = RejectedRows()
        self._countries: Counter[str] = Counter()
        self._reasons: Counter[Reason] = Counter()

    def add(self, row: int, cell: Cell) -> None:
        outcome = read_number(cell, self._region, self._keep_landlines)
        if isinstance(outcome, Rejection):
            self._rejected.add(Rejected(row, shown(cell), outcome.reason, outcome.region))
            self._reasons[outcome.reason] += 1
        elif outcome.e164 in self._kept:
            self._repeated.add(Repeated(row, outcome.e164, self._kept[outcome.e164]))
        else:
            self._kept[outcome.e164] = row
            self._countries[outcome.region] += 1

    def listing(self, path: str, choice: Choice, heading: str) -> Listing:
        return Listing(
            path=path,
            choice=choice,
            heading=heading,
            rows=len(self._kept) + len(self._repeated) + len(self._rejected),
            phones=array("Q", self._kept.keys()),
            phone_rows=array("I", self._kept.values()),
            repeated=self._repeated,
            rejected=self._rejected,
            countries=dict(self._countries.most_common()),
            reasons=dict(self._reasons.most_common()),
        )


def from_text(text: str, region: str | None, keep_landlines: bool = False) -> Listing:
    """Pasted or typed text: a column of numbers, or several in a line separated by comma, semicolon or tab.

    Each number counts as a row of its own, and its row is its line. Words beside a number (a name pasted with
    it) and a heading in the first line are passed over. Raises Failure("no_such_country").
    """
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
