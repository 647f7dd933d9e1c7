"""The country of numbers that have been kept."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from nxdesk.recipients.phone import Number, read_number

if TYPE_CHECKING:
    from nxdesk.recipients.shortcuts import Shortcuts


_PART = 10_000


def region_of(phone: int) -> str:
    """phone: E.164 without the plus. ISO 3166-1 alpha-2; "001" for no country, "" for what is no number."""
    outcome = read_number(f"+{phone}", None, keep_landlines=True)
    return outcome.region if isinstance(outcome, Number) else ""


def regions_of(phones: Sequence[int]) -> list[str]:
    """`region_of` each, for a million of them."""
    found = _shortcuts().read_all([f"+{phone}" for phone in phones])[1]
    return [region or region_of(phone) for phone, region in zip(phones, found, strict=True)]


def counted(phones: Sequence[int]) -> Counter[str]:
    """How many there are of each region. In parts: to count a million at once is one step, in which no other
    thread of the process does anything."""
    found = Counter[str]()
    for start in range(0, len(phones), _PART):
        found.update(regions_of(phones[start : start + _PART]))
    return found


@cache
def _shortcuts() -> "Shortcuts":
    from nxdesk.recipients.shortcuts import Shortcuts  # noqa: PLC0415 - phonenumbers loads when it is needed

    return Shortcuts(None, keep_landlines=True)
