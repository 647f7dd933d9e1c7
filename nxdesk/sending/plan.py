"""From a draft, a list and an account to the requests of a send. Nothing here is written or sent."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nxdesk.accounts.account import Account
from nxdesk.gateway.request import MOST_PHONES, message_json
from nxdesk.journal.records import NewRequest, NewSend
from nxdesk.messages.check import check, sendable
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import kind_of
from nxdesk.problems import Failure
from nxdesk.recipients.listing import Listing


@dataclass(frozen=True, slots=True, repr=False)
class Plan:
    """Everything a send will do, decided: what the journal will be given before the first byte leaves."""

    new: NewSend
    listing: Listing

    @property
    def people(self) -> int:
        return len(self.listing.phones)

    @property
    def requests(self) -> int:
        """How many requests it takes; each carries at most 2000 people (API, section 2)."""
        return requests_for(self.people)

    def each(self) -> Iterator[NewRequest]:
        for start in range(0, self.people, MOST_PHONES):
            end = start + MOST_PHONES
            yield NewRequest(self.listing.phones[start:end], self.listing.phone_rows[start:end])


def requests_for(people: int) -> int:
    return -(-people // MOST_PHONES)


def plan(draft: Draft, listing: Listing, account: Account, *, test: bool = False) -> Plan:
    """The draft's own webhook goes before the account's. test: the list is the person's own numbers.

    Raises Failure("plan_problems") for a message that NXCloud would refuse, Failure("plan_nobody") for a list
    without anybody, Failure("plan_twice") should a number be in it twice: the list keeps each once, and this
    is the last place to be sure of it.
    """
    problems = check(draft.message, draft.priority)
    if not sendable(problems):
        raise Failure("plan_problems", problems=problems)
    if not listing.phones:
        raise Failure("plan_nobody")
    if not _each_once(listing.phones):
        raise Failure("plan_twice")
    new = NewSend(
        name=draft.name,
        account_id=account.id,
        account_name=account.name,
        appkey=account.appkey,
        address=account.address,
        kind=kind_of(draft.message),
        message=message_json(draft.message),
        priority=draft.priority,
        webhook=draft.webhook or account.webhook,
        list_name=listing.name.encode(errors="replace").decode(),  # a file's name need not be UTF-8
        repeated=len(listing.repeated),
        rejected=len(listing.rejected),
        blocked=listing.blocked,
        test=test,
    )
    return Plan(new, listing)


def _each_once(phones: Sequence[int]) -> bool:
    """One part of the numbers after the other, for a set of a million of them at once takes 70 MB."""
    parts = tuple(array("Q") for _ in range(61))
    for phone in phones:
        parts[phone % len(parts)].append(phone)
    return all(len(set(part)) == len(part) for part in parts)
