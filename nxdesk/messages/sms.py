"""How NXCloud bills a text as SMS (API, section 8): encoding, units, parts. Not how a phone shows it.

What in a text costs the larger alphabet, and what could stand in its place, is in alphabet.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

GSM_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENSION = frozenset("\f^{}\\[~]|€")
"""3GPP TS 23.038 (GSM 03.38), section 6.2.1: the basic table and its extension; an extension counts 2."""


class Encoding(StrEnum):
    GSM = "gsm"
    UCS2 = "ucs2"


@dataclass(frozen=True, slots=True)
class Limits:
    """Units in one SMS, and in each part of a longer text."""

    single: int
    part: int


LIMITS = {Encoding.GSM: Limits(160, 154), Encoding.UCS2: Limits(70, 67)}

ADDED = {"MY": 7}
"""Characters that the operators of a country add to the text before it is counted, by region."""


@dataclass(frozen=True, slots=True)
class Parts:
    """units: septets (GSM) or UTF-16 code units (UCS-2). left: units until the next part begins."""

    encoding: Encoding
    units: int
    parts: int
    left: int


def encoding_of(text: str) -> Encoding:
    return Encoding.GSM if GSM_BASIC.issuperset(set(text) - GSM_EXTENSION) else Encoding.UCS2


def count(text: str, region: str = "") -> Parts:
    """How many parts one person in that region (ISO 3166-1 alpha-2) costs. An empty text costs none."""
    encoding = encoding_of(text)
    return _parts(encoding, _units(text, encoding), region)


@dataclass(frozen=True, slots=True)
class CountryParts:
    """each: parts that one person of the region costs."""

    region: str
    people: int
    each: int

    @property
    def total(self) -> int:
        return self.people * self.each


def by_country(text: str, countries: Mapping[str, int]) -> tuple[CountryParts, ...]:
    """What the text costs if everybody gets it as SMS. countries: people by region, whose order is kept."""
    encoding = encoding_of(text)
    units = _units(text, encoding)
    return tuple(
        CountryParts(region, people, _parts(encoding, units, region).parts)
        for region, people in countries.items()
    )


def _units(text: str, encoding: Encoding) -> int:
    if encoding is Encoding.GSM:
        return len(text) + sum(map(text.count, GSM_EXTENSION))
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _parts(encoding: Encoding, units: int, region: str) -> Parts:
    limits = LIMITS[encoding]
    if not units:
        return Parts(encoding, 0, 0, limits.single)
    units += ADDED.get(region, 0)
    if units <= limits.single:
        return Parts(encoding, units, 1, limits.single - units)
    parts = -(-units // limits.part)
    return Parts(encoding, units, parts, parts * limits.part - units)
