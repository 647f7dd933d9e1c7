"""Who gets which final message of one with fields: people whose message is the same stand together."""

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from itertools import pairwise

from nxdesk.gateway.request import message_json
from nxdesk.messages.check import check
from nxdesk.messages.draft import Draft
from nxdesk.messages.field_values import clean, fill
from nxdesk.messages.fields import Field, has_braces, parse, texts_of
from nxdesk.messages.kinds import Message
from nxdesk.messages.sms import ADDED
from nxdesk.problems import Problem, Severity
from nxdesk.recipients import numbering
from nxdesk.recipients.listing import Listing
from nxdesk.recipients.region import region_of
from nxdesk.sending.alike import first_alike
from nxdesk.sending.sms_parts import SmsParts, goes_as_sms, sms_parts
from nxdesk.sending.values import ListValues, Values


@dataclass(frozen=True, slots=True, repr=False)
class Merged:
    """people: places in the list, those of one message together. ends: where each message's people end; the
    messages are in the order of their first person. No message is held: there may be a million.

    problems: of all these messages, with `people` and the `row` of the first one where they are not
    everybody's. sms: None where nobody gets it so.
    """

    people: "array[int]"
    ends: "array[int]"
    problems: tuple[Problem, ...]
    sms: SmsParts | None

    def __iter__(self) -> "Iterator[array[int]]":
        """The people of each message."""
        for start, end in pairwise((0, *self.ends)):
            yield self.people[start:end]


def merged(draft: Draft, listing: Listing, values: Values) -> Merged:
    """Every final message is made and checked once. values: of the people of this list, and no other."""
    assert not isinstance(values, ListValues) or values.listing is listing
    alike = values.alike()
    assert len(alike) == len(listing.phones)
    size = array("I", bytes(4 * len(alike)))
    for place in alike:
        size[place] += 1
    firsts = array("I", (place for place, people in enumerate(size) if people))
    findings = _Findings(draft, listing)
    far = _in_adding_regions(draft, listing, alike)
    marks = array("Q")
    for place in firsts:
        cells = values.of(place)
        message = fill(draft.message, cells)
        findings.add(message, cells, place, size[place], far.get(place, {}))
        marks.append(int.from_bytes(blake2b(message_json(message), digest_size=8).digest()))
    same = first_alike(marks)
    number, count = array("I", bytes(4 * len(alike))), 0  # of the message, by the first place that has it
    for own, first in zip(firsts, same, strict=True):
        place = firsts[first]
        if place == own or fill(draft.message, values.of(own)) != fill(draft.message, values.of(place)):
            number[own], count = count, count + 1
        else:
            number[own] = number[place]
    return Merged(*_together(alike, number, count), findings.problems, findings.sms)


def _together(alike: "array[int]", number: "array[int]", count: int) -> "tuple[array[int], array[int]]":
    """The places by the number of their message, in order; and where each message's end."""
    nexts = array("I", bytes(4 * (count + 1)))
    for place in alike:
        nexts[number[place] + 1] += 1
    for message in range(count):
        nexts[message + 1] += nexts[message]
    people = array("I", bytes(4 * len(alike)))
    for place, first in enumerate(alike):
        message = number[first]
        people[nexts[message]] = place
        nexts[message] += 1
    return people, nexts[:count]


@dataclass(slots=True)
class _Findings:
    """What is wrong with the messages, each of them told of once."""

    draft: Draft
    listing: Listing
    sms: SmsParts | None = field(init=False)
    _found: dict[tuple[str, str], Problem] = field(init=False, default_factory=dict)
    _filled: dict[str, tuple[Field, ...]] = field(init=False)
    _bare: dict[tuple[str, str], str] = field(init=False)  # the names of those without a fallback

    def __post_init__(self) -> None:
        self.sms = SmsParts() if goes_as_sms(self.draft) else None
        self._filled = {
            place: parse(text).fields for place, text, _ in texts_of(self.draft.message) if has_braces(text)
        }
        self._bare = {
            (place, one.key): one.name
            for place, fields in self._filled.items()
            for one in fields
            if one.fallback is None
        }

    def add(
        self, message: Message, cells: Mapping[str, str], place: int, people: int, far: Mapping[str, int]
    ) -> None:
        """place: of the first of these people. far: those of regions whose operators add characters."""
        if self.sms is not None:
            near = {"": people - sum(far.values())}
            self.sms += sms_parts(message, {**near, **far} if near[""] else far)
        for problem in check(message, self.draft.priority):
            if self._filled.get(problem.field):
                self._count(problem, place, people)
            else:
                self._found.setdefault((problem.code, problem.field), problem)
        for (where, key), name in self._bare.items():
            if not clean(cells.get(key, "")):
                empty = Problem("field_empty", where, {"name": name}, Severity.WARNING)
                self._count(empty, place, people, key)

    def _count(self, problem: Problem, place: int, people: int, which: str = "") -> None:
        key = (problem.code + which, problem.field)
        found = self._found.get(key)
        if found is None:
            whose = {"people": people, **_place_of(self.listing, place)}
            self._found[key] = replace(problem, params={**problem.params, **whose})
        else:
            before = found.params["people"]
            assert isinstance(before, int)
            self._found[key] = replace(found, params={**found.params, "people": before + people})

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(self._found.values())


def _place_of(listing: Listing, place: int) -> dict[str, object]:
    """row: of a person in their own source. source: its name, of several."""
    if not listing.phone_rows:
        return {"row": 0}
    source, row = listing.origin(listing.phone_rows[place])
    return {"row": row, "source": listing.origins[source].name} if len(listing.origins) > 1 else {"row": row}


def _in_adding_regions(draft: Draft, listing: Listing, alike: "array[int]") -> dict[int, dict[str, int]]:
    """How many people of each message are in a region whose operators add characters, by its first place."""
    found: dict[int, dict[str, int]] = {}
    regions = [region for region in ADDED if listing.countries.get(region)]
    if not goes_as_sms(draft):
        return found
    for region in regions:
        code = str(numbering.calling_code(region))
        for phone, first in zip(listing.phones, alike, strict=True):
            if str(phone).startswith(code) and region_of(phone) == region:
                people = found.setdefault(first, {})
                people[region] = people.get(region, 0) + 1
    return found
