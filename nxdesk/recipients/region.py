"""The country of a number that has been kept."""

from nxdesk.recipients.phone import Number, read_number


def region_of(phone: int) -> str:
    """phone: E.164 without the plus. ISO 3166-1 alpha-2; "001" for no country, "" for what is no number."""
    outcome = read_number(f"+{phone}", None, keep_landlines=True)
    return outcome.region if isinstance(outcome, Number) else ""
