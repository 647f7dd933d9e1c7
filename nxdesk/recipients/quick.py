"""Reads the digits of a number with the compiled plans (plans.py), step by step as numbering.py does with the
library: the same answers, or none where the case is unusual.
"""

from dataclasses import dataclass
from functools import cache

from nxdesk.recipients import plans
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.plans import BEGINNINGS, LONGEST, Plan

SHORTEST = 4  # digits of a national number; for fewer, the library has reasons of its own


@dataclass(frozen=True, slots=True)
class Refusal:
    """No number to send to; the same object for the same reason. region: as in phone.Rejection."""

    reason: Reason
    region: str


Found = tuple[int, str]  # the digits of E.164 without the plus, and the country
refusal = cache(Refusal)


def international(digits: str, region: str | None, keep_landlines: bool) -> Found | Refusal | None:
    """digits: those after the plus. region: whose numbers it is measured by, None: those of its own calling
    code. None: ask the library.
    """
    code = BEGINNINGS.get(digits[:3])
    plan = plans.plan(code) if code else None
    if plan is None:
        return None
    cut = len(plan.code)
    national = digits[cut:]
    if not SHORTEST <= len(national) <= LONGEST:
        return None
    main = plan.main
    if main.prefix and main.prefix.match(national):
        national = main.national(national)
    return _classified(plan, national, region or plan.regions[0], keep_landlines)


def dialled_in(region: str, digits: str, keep_landlines: bool) -> Found | Refusal | None:
    """digits: as they are dialled in the region, with or without prefixes. None: ask the library."""
    if not SHORTEST <= len(digits) <= LONGEST:
        return None
    here = plans.region(region)
    if here.international and (prefix := here.international.match(digits)):
        rest = digits[prefix.end() :]
        if not rest.startswith("0"):  # no calling code begins with 0
            return international(rest, region, keep_landlines)
    plan = plans.plan(int(here.code))
    assert plan is not None
    if digits.startswith(here.code):
        rest = here.strip(digits[len(here.code) :])
        if (not here.general.fullmatch(digits) and here.general.fullmatch(rest)) or here.is_too_long(
            len(digits)
        ):
            rest = plan.main.national(rest)
            return _classified(plan, rest, region, keep_landlines)
    return _classified(plan, here.national(digits), region, keep_landlines)


def _classified(plan: Plan, national: str, region: str, keep_landlines: bool) -> Found | Refusal | None:
    length = len(national)
    if not SHORTEST <= length <= LONGEST:
        return None
    sized = plan.sized(length)
    found = sized.pattern.fullmatch(national)
    kind = sized.classes[found.lastindex or 0] if found else None
    if kind is None:
        return refusal(sized.reason, region)
    if kind.receives or keep_landlines:
        return int(plan.code + national), kind.country
    return refusal(Reason.LANDLINE, kind.country)
