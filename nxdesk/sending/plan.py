"""From a draft, a list and an account to the requests of a send. Nothing here is written or sent."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nxdesk.accounts.account import Account
from nxdesk.gateway.request import MOST_PHONES, message_json
from nxdesk.journal.records import ListSource, NewRequest, NewSend
from nxdesk.messages.check import sendable
from nxdesk.messages.draft import Draft
from nxdesk.messages.field_check import check_composed
from nxdesk.messages.field_values import fill
from nxdesk.messages.fields import fields_of, is_composed
from nxdesk.messages.kinds import Message, kind_of
from nxdesk.problems import Failure, Problem, Severity
from nxdesk.recipients.listing import Listing
from nxdesk.sending.merged import Merged, merged
from nxdesk.sending.sms_parts import SmsParts, goes_as_sms, sms_parts
from nxdesk.sending.values import NOBODYS, Values


@dataclass(frozen=True, slots=True, repr=False)
class Plan:
    """Everything a send will do, decided: what the journal will be given before the first byte leaves.

    composed: with its fields. merged: None when everybody gets the same message. sms: None when nobody gets
    it so. warnings: what a person should know of before.
    """

    new: NewSend
    listing: Listing
    composed: Message
    values: Values
    merged: Merged | None
    sms: SmsParts | None
    warnings: tuple[Problem, ...]

    @property
    def people(self) -> int:
        return len(self.listing.phones)

    @property
    def messages(self) -> int:
        """How many different ones."""
        return len(self.merged.ends) if self.merged else 1

    @property
    def requests(self) -> int:
        """How many requests it takes; each carries at most 2000 people (API, section 2), and one message."""
        if self.merged is None:
            return requests_for(self.people)
        return sum(requests_for(len(people)) for people in self.merged)

    @property
    def message(self) -> Message:
        """As the first person gets it."""
        return fill(self.composed, self.values.of(0))

    @property
    def sources(self) -> tuple[ListSource, ...]:
        """What the list was made from, when that is more than one."""
        origins = self.listing.origins
        return (
            tuple(ListSource(_plain(each.name), each.start) for each in origins) if len(origins) > 1 else ()
        )

    def each(self) -> Iterator[NewRequest]:
        phones, rows = self.listing.phones, self.listing.phone_rows
        if self.merged is None:
            for start in range(0, self.people, MOST_PHONES):
                end = start + MOST_PHONES
                yield NewRequest(phones[start:end], rows[start:end])
            return
        for people in self.merged:
            message = message_json(fill(self.composed, self.values.of(people[0])))
            for start in range(0, len(people), MOST_PHONES):
                some = people[start : start + MOST_PHONES]
                yield NewRequest(
                    array("Q", (phones[place] for place in some)),
                    array("I", (rows[place] for place in some)),
                    None if message == self.new.message else message,
                )


def requests_for(people: int) -> int:
    return -(-people // MOST_PHONES)


def plan(
    draft: Draft, listing: Listing, account: Account, values: Values = NOBODYS, *, test: bool = False
) -> Plan:
    """The draft's own webhook goes before the account's. values: of the people of the list, for the fields of
    the message. test: the list is the person's own numbers.

    Raises Failure("plan_problems") for a message that NXCloud would refuse, be it only as one person gets it;
    Failure("plan_nobody") for a list without anybody, Failure("plan_twice") should a number be in it twice:
    the list keeps each once, and this is the last place to be sure of it.
    """
    needed = bool(fields_of(draft.message))
    first = fill(draft.message, values.of(0) if needed and listing.phones else {})
    problems = check_composed(draft.message, draft.priority, values.columns, None if needed else first)
    if not sendable(problems):
        raise Failure("plan_problems", problems=problems)
    if not listing.phones:
        raise Failure("plan_nobody")
    if not _each_once(listing.phones):
        raise Failure("plan_twice")
    found = merged(draft, listing, values) if needed else None
    if found and not sendable(found.problems):
        raise Failure("plan_problems", problems=found.problems)
    new = NewSend(
        name=draft.name,
        account_id=account.id,
        account_name=account.name,
        appkey=account.appkey,
        address=account.address,
        kind=kind_of(draft.message),
        message=message_json(first),
        template=message_json(draft.message) if is_composed(draft.message) else None,
        priority=draft.priority,
        webhook=draft.webhook or account.webhook,
        list_name=_plain(listing.name),
        repeated=len(listing.repeated),
        rejected=len(listing.rejected),
        blocked=listing.blocked,
        test=test,
    )
    if found:
        sms, lone = found.sms, [problem for problem in problems if problem.code == "brace_alone"]
        warnings = (*lone, *found.problems)
    else:
        sms = sms_parts(first, listing.countries) if goes_as_sms(draft) else None
        warnings = tuple(problem for problem in problems if problem.severity is Severity.WARNING)
    return Plan(new, listing, draft.message, values, found, sms, warnings)


def _plain(name: str) -> str:
    """A file's name need not be UTF-8."""
    return name.encode(errors="replace").decode()


def _each_once(phones: Sequence[int]) -> bool:
    """One part of the numbers after the other, for a set of a million of them at once takes 70 MB."""
    parts = tuple(array("Q") for _ in range(61))
    for phone in phones:
        parts[phone % len(parts)].append(phone)
    return all(len(set(part)) == len(part) for part in parts)
