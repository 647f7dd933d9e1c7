"""The country of numbers that have been kept."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from nxdesk.recipients.phone import Number, read_number

if TYPE_CHECKING:
    from nxdesk.recipients.shortcuts import Shortcuts


def region_of(phone: int) -> str:
    """phone: E.164 without the plus. ISO 3166-1 alpha-2; "001" for no country, "" for what is no number."""
    outcome = read_number(f"+{phone}", None, keep_landlines=True)
    return outcome.region if isinstance(outcome, Number) else ""


def regions_of(phones: Sequence[int]) -> list[str]:
    """`region_of` each, for a million of them."""
    found = _shortcuts().read_all([f"+{phone}" for phone in phones])[1]
    return [region or region_of(phone) for phone, region in zip(phones, found, strict=True)]


@cache
def _shortcuts() -> "Shortcuts":
    from nxdesk.recipients.shortcuts import Shortcuts  # noqa: PLC0415 - phonenumbers loads when it is needed

    return Shortcuts(None, keep_landlines=True)
