"""How NXCloud bills a text as SMS (API, section 8): encoding, units, parts. Not how a phone shows it."""

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
    if encoding is Encoding.GSM:
        units = len(text) + sum(character in GSM_EXTENSION for character in text)
    else:
        units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    if not units:
        return Parts(encoding, 0, 0, LIMITS[encoding].single)
    units += ADDED.get(region, 0)
    limits = LIMITS[encoding]
    if units <= limits.single:
        return Parts(encoding, units, 1, limits.single - units)
    parts = -(-units // limits.part)
    return Parts(encoding, units, parts, parts * limits.part - units)
