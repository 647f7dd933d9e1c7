"""The ordinary ways to write a number, as patterns made from the plans.

A pattern says what the steps of quick.py would find out about the digits, by looking ahead. Where they would
do anything but the ordinary, it matches nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache

from nxdesk.recipients import foretold, plans
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.plans import BEGINNINGS, LONGEST, Class, Plan, Region
from nxdesk.recipients.quick import SHORTEST, Refusal, refusal


@dataclass(frozen=True, slots=True)
class Abroad:
    """Certainly no number of the region: international, or refused, for this reason where it is known."""

    refused: Refusal | None


_Found = tuple[str, str, int]  # the country; what goes before the digits; from which of them on
Way = _Found | Refusal | Abroad | None  # what a group that matched says; None: go through the steps
Ways = tuple[re.Pattern[str], Sequence[Way]]  # by the last group that matched
ABROAD = Abroad(None)
_NO_WAYS: Ways = re.compile(r"(?!)"), (None,)


def way_of(text: str, ways: Ways) -> Way:
    match = ways[0].fullmatch(text)
    return ways[1][match.lastindex or 0] if match else None


def foretold_way(text: str, known: int, ways: Ways) -> Way:
    """What way_of says of all numbers as long as `text` that begin with its first `known` signs, where it
    says the same of all of them. Else None."""
    return ways[1][foretold.group(text, known, ways[0]) or 0]


def abroad(text: str, keep_landlines: bool) -> Ways:
    """Of international numbers of this length that begin with these five signs."""
    before = "+" if text[0] == "+" else "00" if text.startswith("00") else ""
    digits = text[len(before) :]
    return _abroad(before, BEGINNINGS.get(digits[:3]), len(digits), keep_landlines)


def here(region: str, text: str, keep_landlines: bool) -> Ways:
    """Of numbers dialled in the region, of this length, that begin with these five signs."""
    return _here(region, _form(region, text), len(text), keep_landlines)


@cache
def _abroad(before: str, code: int | None, length: int, keep_landlines: bool) -> Ways:
    """before: what stands before the digits."""
    plan = plans.plan(code) if code else None
    if plan is None or not SHORTEST <= length - len(plan.code) <= LONGEST:
        return _NO_WAYS
    sized = plan.sized(length - len(plan.code))
    pattern = f"{re.escape(before)}{plan.code}(?!{_prefix(plan.main)})(?:{sized.pattern.pattern}|(.*))"
    invalid = refusal(sized.reason, plan.regions[0])
    ways = [_way(kind, "", 0, keep_landlines) or invalid for kind in sized.classes[1:]]
    return re.compile(pattern), (None, *ways, invalid)


class _Form(Enum):
    """How digits begin decides which of the ways can be theirs."""

    FOREIGN = "00 and a calling code, where one dials 00 to call abroad"
    OWN_CODE = "the region's calling code"
    PREFIX = "the region's trunk prefix"
    OTHER = "anything else"


def _form(region: str, text: str) -> _Form:
    here = plans.region(region)
    international = here.international.pattern if here.international else ""
    if (international == "00" or international.startswith("00|")) and re.match("00[1-9]", text):
        return _Form.FOREIGN
    if text.startswith(here.code):
        return _Form.OWN_CODE
    trunk = _trunk(here)
    return _Form.PREFIX if trunk and text.startswith(trunk) else _Form.OTHER


@cache
def _here(region: str, form: _Form, length: int, keep_landlines: bool) -> Ways:
    here = plans.region(region)
    plan = plans.plan(int(here.code))
    if plan is None or not SHORTEST <= length <= LONGEST:
        return _NO_WAYS
    match form:
        case _Form.FOREIGN:
            return re.compile("(.*)"), (None, ABROAD)
        case _Form.OWN_CODE:
            pattern, ways = _with_code(plan, here, length)
        case _Form.PREFIX:
            pattern, ways = _after_prefix(region, plan, here, length, keep_landlines)
        case _Form.OTHER:
            pattern, ways = _as_dialled(region, plan, here, length, keep_landlines)
    international = here.international.pattern if here.international else "(?!)"
    return re.compile(f"(?!{international})(?:{pattern})"), (None, *ways)


_Part = tuple[str, Sequence[Way]]  # a pattern, and what its groups say


def _as_dialled(region: str, plan: Plan, here: Region, length: int, keep_landlines: bool) -> _Part:
    """The national number alone; where it is none, nothing can make it one."""
    sized = plan.sized(length)
    abroad = Abroad(refusal(sized.reason, region))
    ways = [_way(kind, here.code, 0, keep_landlines) or abroad for kind in sized.classes[1:]]
    return f"(?!{_prefix(here)})(?:{sized.pattern.pattern}|(.*))", [*ways, abroad]


def _after_prefix(region: str, plan: Plan, here: Region, length: int, keep_landlines: bool) -> _Part:
    """After the trunk prefix, where that is always the same digits; or certainly none, stripped or not."""
    trunk = _trunk(here)
    national = length - len(trunk)
    if national < SHORTEST:
        return "(?!)", []
    sized, whole = plan.sized(national), plan.sized(length)
    is_stripped = here.is_possible(national)
    found, ways = "(?!)", []
    if is_stripped:
        found = f"{trunk}(?=(?:{here.general.pattern})\\Z)(?:{sized.pattern.pattern})"
        ways = [_way(kind, here.code, len(trunk), keep_landlines) for kind in sized.classes[1:]]
    invalid = f"(?!(?:{whole.possible})\\Z)(?!{trunk}(?:{sized.possible})\\Z)(.*)"
    is_certain = sized.reason is whole.reason or not (is_stripped or here.is_too_long(national))
    return f"{found}|{invalid}", [*ways, Abroad(refusal(whole.reason, region) if is_certain else None)]


def _with_code(plan: Plan, here: Region, length: int) -> _Part:
    """After the country's own calling code, where it is none of its numbers together with it."""
    national = length - len(here.code)
    if national < SHORTEST:
        return "(?!)", []
    sized = plan.sized(national)
    general = f"(?:{here.general.pattern})\\Z"
    prefixes = f"(?!{_prefix(here)}|{_prefix(plan.main)})"
    pattern = f"(?!{general}){here.code}{prefixes}(?={general})(?:{sized.pattern.pattern})"
    return pattern, [(kind.country, "", 0) if kind and kind.receives else None for kind in sized.classes[1:]]


def _way(kind: Class | None, before: str, cut: int, keep_landlines: bool) -> _Found | Refusal | None:
    if kind is None:
        return None
    if kind.receives or keep_landlines:
        return kind.country, before, cut
    return refusal(Reason.LANDLINE, kind.country)


@cache
def _trunk(region: Region) -> str:
    """What is stripped, no more and no less, of all numbers that begin with it; "" where that is not so.

    "8", "0|180020", or "([2-9]\\d{6})$|1": what matches first counts, and the groups begin with other digits.
    """
    pattern = region.prefix.pattern if region.prefix else ""
    if pattern.isdecimal():
        return pattern
    if found := re.fullmatch(r"(\d)\|.*", pattern):
        return found[1]
    found = re.fullmatch(r"\((\d|\[[\d-]+\])(?:[^()]|\([^()]*\))*\)\$?\|(\d)", pattern)
    return found[2] if found and not re.match(found[1], found[2]) else ""


def _prefix(region: Region) -> str:
    """The pattern of the trunk prefix without groups; there are no escaped parentheses in any."""
    return re.sub(r"\((?!\?)", "(?:", region.prefix.pattern) if region.prefix else "(?!)"
