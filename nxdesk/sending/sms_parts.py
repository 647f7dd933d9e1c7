"""How many parts a list costs as SMS: what one person costs depends on the text and on the country."""

from collections.abc import Mapping
from dataclasses import dataclass

from nxdesk.messages.channels import Channel
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import TextMessage
from nxdesk.messages.sms import count


@dataclass(frozen=True, slots=True)
class SmsParts:
    """most: for one person. total: when everybody gets it as SMS."""

    most: int
    total: int


def sms_parts(draft: Draft, countries: Mapping[str, int]) -> SmsParts | None:
    """countries: people by region. None when the draft goes nowhere as SMS."""
    message = draft.message
    if not isinstance(message, TextMessage) or Channel.SMS not in draft.priority.channels:
        return None
    parts = {region: count(message.text, region).parts for region in countries}
    return SmsParts(
        most=max(parts.values(), default=0),
        total=sum(parts[region] * people for region, people in countries.items()),
    )
