"""Sorts the cells of one list into numbers kept, numbers repeated and rows rejected. It opens no file."""

from array import array
from collections import Counter
from collections.abc import Sequence
from itertools import compress, count
from operator import eq, ne

from nxdesk.problems import Failure
from nxdesk.recipients import numbering, spellings
from nxdesk.recipients.cell import Cell, Row, is_blank, shown
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.listing import Listing
from nxdesk.recipients.oddities import warnings, without_first_code
from nxdesk.recipients.outcomes import Rejected, RejectedRows, RepeatedRows
from nxdesk.recipients.phone import Reason, spelling
from nxdesk.recipients.quick import Found, Refusal, refusal
from nxdesk.recipients.several import parts
from nxdesk.recipients.shortcuts import Shortcuts
from nxdesk.recipients.written import Writer

_OF_TWO_PREFIXES = {Reason.TOO_LONG, Reason.NOT_OF_COUNTRY, Reason.LANDLINE}
"""What a number may be rejected for whose country code stands twice: +49 49… is a landline in Germany."""


class Gatherer:
    """Takes the cells of one list, one after the other. For one thread.

    region: of numbers without a country code. Raises Failure("no_such_country") for one without a plan.
    """

    def __init__(self, region: str | None, keep_landlines: bool) -> None:
        region = region.upper() if region else None
        if region and region not in numbering.regions():
            raise Failure("no_such_country", country=region)
        self._keep_landlines = keep_landlines
        self._shortcuts = Shortcuts(region, keep_landlines)
        self._elsewhere: dict[str | None, Shortcuts] = {region: self._shortcuts}
        self._kept: dict[int, int] = {}  # number -> row, in file order
        self._cells = array("I")  # the codes of how they were written
        self._writer = Writer()
        self._repeated = RepeatedRows()
        self._rejected = RejectedRows()
        self._countries: Counter[str] = Counter()
        self._reasons: Counter[Reason] = Counter()
        self._prefix_twice = 0

    def add_column(self, numbers: Sequence[int], rows: Sequence[Row], cells: Sequence[Cell]) -> None:
        """One cell of each row, as `add` does it, with less to do for each. An empty row is no row."""
        texts = spellings.compact(cells)
        phones, countries, added, refused = self._shortcuts.read_all(texts)
        codes = self._writer.codes(cells, texts, phones, added)
        self._countries.update(countries)
        start = 0
        for place in [place for place, phone in enumerate(phones) if not phone] if 0 in phones else ():
            self._keep_all(
                numbers[start:place], phones[start:place], countries[start:place], codes[start:place]
            )
            start = place + 1
            cell = cells[place]
            if place in refused:
                self._sort(numbers[place], cell, refused[place], self._shortcuts)
            elif not is_blank(cell) or not all(map(is_blank, rows[place])):
                self.add(numbers[place], cell)
        self._keep_all(numbers[start:], phones[start:], countries[start:], codes[start:])

    def _keep_all(
        self, rows: Sequence[int], phones: Sequence[int], countries: Sequence[str], codes: Sequence[int]
    ) -> None:
        """One number of each row. They are counted by country already."""
        firsts = list(map(self._kept.setdefault, phones, rows))
        self._cells.extend(compress(codes, map(eq, firsts, rows)))
        for place in compress(count(), map(ne, firsts, rows)):
            self._repeated.put(rows[place], phones[place], firsts[place], codes[place])
            self._countries[countries[place]] -= 1

    def add(self, row: int, cell: Cell) -> None:
        """Each number in the cell counts for itself."""
        self._sort(row, cell, self._read(cell, self._shortcuts), self._shortcuts)

    def add_row(self, row: int, cells: Sequence[Cell], region: str | None) -> None:
        """All numbers of one person, of this region; an empty cell counts when all of them are."""
        shortcuts = self._elsewhere.get(region)
        if shortcuts is None:
            shortcuts = self._elsewhere[region] = Shortcuts(region, self._keep_landlines)
        for cell in [cell for cell in cells if not is_blank(cell)] or [None]:
            self._sort(row, cell, self._read(cell, shortcuts), shortcuts)

    def reject(self, row: int, reason: Reason) -> None:
        """A row whose cell holds nothing, and why."""
        self._reject(row, "", refusal(reason, ""))

    def _read(self, cell: Cell, shortcuts: Shortcuts) -> Found | Refusal:
        spelled = spelling(cell)
        if isinstance(spelled, Reason):
            return refusal(spelled, "")
        return shortcuts.read(spelled.digits, spelled.plus)

    def _sort(self, row: int, cell: Cell, found: Found | Refusal, shortcuts: Shortcuts) -> None:
        if isinstance(found, tuple):
            self._keep(row, *found, cell)
            return
        several = parts(cell, found, lambda part: self._read(part, shortcuts))
        for text, each in several or [(shown(cell), found)]:
            if isinstance(each, tuple):
                self._keep(row, *each, cell)
            else:
                self._reject(row, text, each)
        if not several and found.reason in _OF_TWO_PREFIXES:
            self._prefix_twice += self._has_prefix_twice(cell)

    def _keep(self, row: int, phone: int, country: str, cell: Cell) -> None:
        code = self._writer.code(cell, phone)
        if phone in self._kept:
            self._repeated.put(row, phone, self._kept[phone], code)
        else:
            self._kept[phone] = row
            self._cells.append(code)
            self._countries[country] += 1

    def _reject(self, row: int, text: str, refused: Refusal) -> None:
        self._rejected.add(Rejected(row, text, refused.reason, refused.region))
        self._reasons[refused.reason] += 1

    def _has_prefix_twice(self, cell: Cell) -> bool:
        spelled = spelling(cell)
        once = None if isinstance(spelled, Reason) else without_first_code(spelled.digits)
        return once is not None and isinstance(self._shortcuts.read(once, True), tuple)

    def listing(self, path: str, choice: Choice, heading: str, hidden: int = 0) -> Listing:
        countries = {country: count for country, count in self._countries.most_common() if country}
        return Listing(
            path=path,
            choice=choice,
            heading=heading,
            rows=len(self._kept) + len(self._repeated) + len(self._rejected),
            phones=array("Q", self._kept.keys()),
            phone_rows=array("I", self._kept.values()),
            repeated=self._repeated,
            rejected=self._rejected,
            countries=countries,
            reasons=dict(self._reasons.most_common()),
            hidden=hidden,
            warnings=warnings(countries, self._prefix_twice),
            phone_cells=self._cells,
            written=self._writer.written(),
        )
