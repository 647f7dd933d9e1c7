"""How many parts the people of a list cost as SMS: that depends on the text and on the country of each."""

from collections.abc import Mapping
from dataclasses import dataclass

from nxdesk.messages.channels import Channel
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import Message, TextMessage
from nxdesk.messages.sms import ADDED, count


@dataclass(frozen=True, slots=True)
class SmsParts:
    """most: for one person. total: when everybody gets it as SMS."""

    most: int = 0
    total: int = 0

    def __add__(self, other: "SmsParts") -> "SmsParts":
        return SmsParts(max(self.most, other.most), self.total + other.total)


def goes_as_sms(draft: Draft) -> bool:
    return isinstance(draft.message, TextMessage) and Channel.SMS in draft.priority.channels


def sms_parts(message: Message, people: Mapping[str, int]) -> SmsParts:
    """people: by region. Those of a region where operators add nothing may be under "" too."""
    assert isinstance(message, TextMessage)
    usual = count(message.text).parts
    found = SmsParts()
    for region, number in people.items():
        each = count(message.text, region).parts if region in ADDED else usual
        found += SmsParts(each, each * number)
    return found
