"""The numbering plans that phonenumbers carries, compiled: what it finds out in many steps, in one or two.

Only what its own `parse`, `region_code_for_number` and `number_type` do with ASCII digits is here, step by
step and in its order; all else is left to it (numbering.py). `make prove-numbers` compares the two.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumber, PhoneNumberType, ValidationResult
from phonenumbers.phonemetadata import PhoneNumberDesc

from nxdesk.recipients.phone import Reason

FICTION = r"7700900\d{3}"  # Ofcom, numbers for use in TV and radio drama; mobile, calling code 44
LONGEST = 17  # digits of a national number; the library refuses more
_OTHER_KINDS = (
    "premium_rate toll_free shared_cost voip personal_number pager uan voicemail".split()
)  # in the order in which the library tries them, all of them before landline and mobile
MEASURED = {
    ValidationResult.TOO_SHORT: Reason.TOO_SHORT,
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: Reason.TOO_SHORT,  # the area code is missing
    ValidationResult.TOO_LONG: Reason.TOO_LONG,
    ValidationResult.INVALID_COUNTRY_CODE: Reason.NO_SUCH_COUNTRY,
}


@dataclass(frozen=True, slots=True)
class Class:
    """What a valid number is: of which country, and whether it receives messages."""

    country: str
    receives: bool


@dataclass(frozen=True, slots=True)
class Sized:
    """The numbers of one calling code with one number of digits: valid where `pattern` matches wholly.

    classes: by the last group that matched; None is no valid number. reason: why not. possible: what does not
    match this, without groups, is certainly not valid.
    """

    pattern: re.Pattern[str]
    possible: str
    classes: tuple[Class | None, ...]
    reason: Reason


@dataclass(frozen=True, slots=True)
class Region:
    """How the digits of one country are dialled there. The patterns are those of the library."""

    code: str  # the calling code
    general: re.Pattern[str]
    prefix: re.Pattern[str] | None  # for national prefix and carrier code
    transform: str | None
    international: re.Pattern[str] | None
    lengths: frozenset[int]
    local_lengths: frozenset[int]

    def strip(self, digits: str) -> str:
        """Without national prefix and carrier code; as `_maybe_strip_national_prefix_carrier_code`."""
        found = self.prefix.match(digits) if self.prefix and digits else None
        if found is None or self.prefix is None:
            return digits
        if not self.transform or found[self.prefix.groups] is None:
            stripped = digits[found.end() :]
        else:
            stripped = self.prefix.sub(self.transform, digits, count=1)
        if self.general.fullmatch(digits) and not self.general.fullmatch(stripped):
            return digits
        return stripped

    def national(self, digits: str) -> str:
        """`strip`, where what is left has a length that a number can have, or more than any."""
        stripped = self.strip(digits)
        return stripped if self.is_possible(len(stripped)) or self.is_too_long(len(stripped)) else digits

    def is_possible(self, length: int) -> bool:
        return length in self.lengths and length not in self.local_lengths

    def is_too_long(self, length: int) -> bool:
        return length > max(self.lengths) and length not in self.local_lengths


@dataclass(slots=True)
class Plan:
    """All countries of one calling code."""

    code: str
    regions: tuple[str, ...]
    main: Region
    _sized: dict[int, Sized] = field(default_factory=dict)

    def sized(self, length: int) -> Sized:
        """length: of the national number."""
        found = self._sized.get(length)
        if found is None:
            found = self._sized[length] = _compiled(self, length)
        return found


@cache
def region(name: str) -> Region:
    """name: one of phonenumbers.SUPPORTED_REGIONS."""
    metadata = _metadata(name)
    general = metadata.general_desc
    assert general is not None
    assert general.national_number_pattern is not None
    prefix = metadata.national_prefix_for_parsing
    international = metadata.international_prefix
    return Region(
        code=str(metadata.country_code),
        general=re.compile(general.national_number_pattern),
        prefix=re.compile(prefix) if prefix else None,
        transform=metadata.national_prefix_transform_rule,
        international=re.compile(international) if international else None,
        lengths=frozenset(general.possible_length),
        local_lengths=frozenset(general.possible_length_local_only),
    )


@cache
def plan(code: int) -> Plan | None:
    """None for the codes of no country, as those of satellites: they are left to the library."""
    regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE[code]
    if regions[0] == phonenumbers.REGION_CODE_FOR_NON_GEO_ENTITY:
        return None
    return Plan(str(code), regions, region(regions[0]))


def _beginnings() -> dict[str, int]:
    """The first three digits of an international number -> its calling code."""
    return {
        digits: code for code in phonenumbers.COUNTRY_CODE_TO_REGION_CODE for digits in _filled(str(code), 3)
    }


def _filled(digits: str, length: int) -> Iterable[str]:
    missing = length - len(digits)
    return (f"{digits}{rest:0{missing}}" for rest in range(10**missing)) if missing else (digits,)


BEGINNINGS = _beginnings()


def _metadata(name: str) -> PhoneMetadata:
    metadata = PhoneMetadata.metadata_for_region(name, None)
    assert metadata is not None
    return metadata


def _compiled(plan: Plan, length: int) -> Sized:
    alternatives: list[str] = []
    possible: list[str] = []
    classes: list[Class | None] = [None]  # of no group
    if plan.code == "44" and length == 10:
        alternatives.append(f"({FICTION})")
        possible.append(FICTION)
        classes.append(Class("GB", receives=True))
    for name in plan.regions:
        metadata = _metadata(name)
        general = _of_length(metadata.general_desc, length)
        kinds = list(_kinds(metadata, length)) if general else []
        valid = f"(?={general}\\Z)(?:{'|'.join(f'({pattern})' for pattern, _ in kinds)})" if kinds else "(?!)"
        possible += [pattern for pattern, _ in kinds]
        classes += [Class(name, receives) for _, receives in kinds]
        if len(plan.regions) > 1 and metadata.leading_digits:
            # These digits decide the country, also of a number that it does not have.
            valid = f"(?={metadata.leading_digits})(?:{valid}|(.*))"
            classes.append(None)
        alternatives.append(valid)
    pattern = re.compile("|".join(alternatives))
    assert pattern.groups == len(classes) - 1
    number = PhoneNumber(country_code=int(plan.code), national_number=int("1" * length))
    measured = phonenumbers.is_possible_number_for_type_with_reason(number, PhoneNumberType.MOBILE)
    reason = MEASURED.get(measured, Reason.NOT_OF_COUNTRY)
    return Sized(pattern, "|".join(possible) or "(?!)", tuple(classes), reason)


def _kinds(metadata: PhoneMetadata, length: int) -> Iterable[tuple[str, bool]]:
    """Patterns, and whether numbers of them receive messages; the first that matches counts."""
    others = [_of_length(getattr(metadata, kind), length) for kind in _OTHER_KINDS]
    if any(others):
        yield "|".join(filter(None, others)), False
    landline, mobile = _of_length(metadata.fixed_line, length), _of_length(metadata.mobile, length)
    if metadata.same_mobile_and_fixed_line_pattern:
        mobile = landline
    if mobile:  # also where it may be a landline number as well
        yield mobile, True
    if landline:
        yield landline, False


def _of_length(kind: PhoneNumberDesc | None, length: int) -> str | None:
    if kind is None or not kind.national_number_pattern:
        return None
    lengths = kind.possible_length
    return f"(?:{kind.national_number_pattern})" if not lengths or length in lengths else None
