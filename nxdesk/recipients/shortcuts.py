"""Reads the ordinary ways to write a number with one match each (ways.py), for lists of a million numbers.

All else goes through the steps: numbering.reading.
"""

from collections.abc import Sequence

from nxdesk.recipients import ways
from nxdesk.recipients.numbering import reading
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.quick import Found, Refusal
from nxdesk.recipients.ways import ABROAD, Abroad, Way, Ways, way_of


class Shortcuts:
    """Reads digits as numbering.reading does, for one choice of region and landlines.

    here: the ways to write a number that may be one of the region. abroad: those of an international one.
    Both by its first five signs and their number, and filled as numbers come.
    """

    def __init__(self, region: str | None, keep_landlines: bool) -> None:
        self._region = region
        self._keep_landlines = keep_landlines
        self._here: dict[tuple[str, int], Ways] = {}
        self._abroad: dict[tuple[str, int], Ways] = {}

    def read(self, digits: str, plus: bool) -> Found | Refusal:
        """digits: ASCII, at least one."""
        return self._read("+" + digits if plus else digits)

    def read_all(self, texts: Sequence[str]) -> tuple[list[int], list[str], list[Refusal]]:
        """texts: digits, after a plus or not, or "". For each its number and country, else 0 and "";
        and for each that is refused, why.

        One loop without a call of our own: a call takes as long as all the rest of a number.
        """
        here, abroad, region = self._here, self._abroad, self._region
        phones: list[int] = []
        countries: list[str] = []
        refused: list[Refusal] = []
        add_phone, add_country = phones.append, countries.append
        for text in texts:
            if not text:
                add_phone(0)
                add_country("")
                continue
            way: Way = ABROAD
            if region is not None and text[0] != "+":
                fullmatch, found = here.get((text[:5], len(text))) or self._add_here(text)
                match = fullmatch(text)
                way = found[match.lastindex or 0] if match else None
            if isinstance(way, Abroad):
                fullmatch, found = abroad.get((text[:5], len(text))) or self._add_abroad(text)
                match = fullmatch(text)
                way = found[match.lastindex or 0] if match else None
                if isinstance(way, tuple):
                    add_phone(int(text))
                    add_country(way[0])
                    continue
            elif isinstance(way, tuple):
                add_phone(int(way[1] + text[way[2] :]))
                add_country(way[0])
                continue
            number = self._read(text)
            phones.append(number[0] if isinstance(number, tuple) else 0)
            countries.append(number[1] if isinstance(number, tuple) else "")
            if isinstance(number, Refusal):
                refused.append(number)
        return phones, countries, refused

    def _read(self, text: str) -> Found | Refusal:
        way: Way = ABROAD
        is_bare = text[0] != "+"
        if is_bare and self._region is not None:
            way = way_of(text, self._here.get((text[:5], len(text))) or self._add_here(text))
        if isinstance(way, tuple):
            return int(way[1] + text[way[2] :]), way[0]
        if isinstance(way, Refusal):
            return way
        if isinstance(way, Abroad):
            there = way_of(text, self._abroad.get((text[:5], len(text))) or self._add_abroad(text))
            if isinstance(there, tuple):
                return int(text), there[0]
            if isinstance(there, Refusal):
                if there.reason is Reason.LANDLINE or not is_bare or text.startswith("00"):
                    return there
                if way.refused:
                    return way.refused
        return reading(text.removeprefix("+"), not is_bare, self._region, self._keep_landlines)

    def _add_abroad(self, text: str) -> Ways:
        found = self._abroad[text[:5], len(text)] = ways.abroad(text, self._keep_landlines)
        return found

    def _add_here(self, text: str) -> Ways:
        assert self._region is not None
        found = self._here[text[:5], len(text)] = ways.here(self._region, text, self._keep_landlines)
        return found
