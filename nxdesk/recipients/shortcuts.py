"""Reads the ordinary ways to write a number with one match each (ways.py), for lists of a million numbers.

All else goes through the steps: numbering.reading.
"""

from collections import defaultdict
from collections.abc import Sequence

from nxdesk.recipients import ways
from nxdesk.recipients.numbering import reading
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.quick import Found, Refusal
from nxdesk.recipients.spellings import is_plain
from nxdesk.recipients.ways import ABROAD, Abroad, Way, Ways, foretold_way, way_of

Settled = tuple[str, int]  # the country, and what is to be added to the digits to make the number
_NEAR, _FAR = 4, 7  # signs that may settle what becomes of a number; nearly all numbers have more
_NOTHING: Found = (0, "")
_FEW = 10_000  # numbers, for which it is not worth while to find out what their first signs settle


class Shortcuts:
    """Reads digits as numbering.reading does, for one choice of region and landlines.

    here: the ways to write a number that may be one of the region. abroad: those of an international one.
    Both by its first five signs and their number, and filled as numbers come. near, far: by the number of
    signs what the first of them settle, once more than `few` numbers have come.
    """

    def __init__(self, region: str | None, keep_landlines: bool, few: int = _FEW) -> None:
        self._region = region
        self._keep_landlines = keep_landlines
        self._here: dict[tuple[str, int], Ways] = {}
        self._abroad: dict[tuple[str, int], Ways] = {}
        self._few = few
        self._near: defaultdict[int, dict[str, Settled]] = defaultdict(dict)
        self._far: defaultdict[int, dict[str, Settled | tuple[()]]] = defaultdict(dict)

    def read(self, digits: str, plus: bool) -> Found | Refusal:
        """digits: ASCII, at least one."""
        return self._read("+" + digits if plus else digits)

    def read_all(self, texts: Sequence[str]) -> tuple[list[int], list[str], list[int], dict[int, Refusal]]:
        """texts: of spellings.compact. For each its number, its country, and what was added to the digits of
        the text to make the number, else 0, "" and 0; and by their places, why the plain ones among those
        are refused.

        One loop without a call of our own: a call takes as long as all the rest of a number.
        """
        near, far = self._near, self._far
        phones: list[int] = []
        countries: list[str] = []
        added: list[int] = []
        refused: dict[int, Refusal] = {}
        add_phone, add_country, add_added = phones.append, countries.append, added.append
        for text in texts:
            length = len(text)
            way = near[length].get(text[:_NEAR]) or far[length].get(text[:_FAR])
            if way is None:
                way = self._foretell(text)
            if way:
                try:
                    add_phone(int(text) + way[1])
                except ValueError:  # it begins like a number
                    way = ()
                else:
                    add_country(way[0])
                    add_added(way[1])
            if not way:
                number = self._read(text) if is_plain(text) else _NOTHING
                if isinstance(number, Refusal):
                    refused[len(phones)] = number
                    number = _NOTHING
                add_phone(number[0])
                add_country(number[1])
                add_added(number[0] - int(text) if number[0] else 0)
        return phones, countries, added, refused

    def _foretell(self, text: str) -> Settled | tuple[()]:
        """For all that begin so and are as long, in the fewest signs that settle it; () where none do."""
        if self._few:
            self._few -= 1
            return ()
        near = self._settled(text, _NEAR)
        if near:
            self._near[len(text)][text[:_NEAR]] = near
            return near
        found = self._far[len(text)][text[:_FAR]] = self._settled(text, _FAR) or ()
        return found

    def _settled(self, text: str, known: int) -> Settled | None:
        if not is_plain(text) or known >= len(text):
            return None
        way: Way = ABROAD
        if self._region is not None and text[0] != "+":
            way = foretold_way(text, known, self._ways_here(text))
        if isinstance(way, Abroad):
            way = foretold_way(text, known, self._ways_abroad(text))
            return (way[0], 0) if isinstance(way, tuple) else None
        if isinstance(way, tuple) and way[2] <= known:
            return way[0], int(way[1] + text[way[2] :]) - int(text)
        return None

    def _read(self, text: str) -> Found | Refusal:
        way: Way = ABROAD
        is_bare = text[0] != "+"
        if is_bare and self._region is not None:
            way = way_of(text, self._ways_here(text))
        if isinstance(way, tuple):
            return int(way[1] + text[way[2] :]), way[0]
        if isinstance(way, Refusal):
            return way
        if isinstance(way, Abroad):
            there = way_of(text, self._ways_abroad(text))
            if isinstance(there, tuple):
                return int(text), there[0]
            if isinstance(there, Refusal):
                if there.reason is Reason.LANDLINE or not is_bare or text.startswith("00"):
                    return there
                if way.refused:
                    return way.refused
        return reading(text.removeprefix("+"), not is_bare, self._region, self._keep_landlines)

    def _ways_abroad(self, text: str) -> Ways:
        found = self._abroad.get((text[:5], len(text)))
        if found is None:
            found = self._abroad[text[:5], len(text)] = ways.abroad(text, self._keep_landlines)
        return found

    def _ways_here(self, text: str) -> Ways:
        assert self._region is not None
        found = self._here.get((text[:5], len(text)))
        if found is None:
            found = self._here[text[:5], len(text)] = ways.here(self._region, text, self._keep_landlines)
        return found
