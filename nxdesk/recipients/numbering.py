"""What the numbering plans of the world say of digits: with the compiled plans, else with phonenumbers.

It is imported only where numbers are read, never to show the window.
"""

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberType

from nxdesk.problems import Failure
from nxdesk.recipients import quick
from nxdesk.recipients.phone import Number, Reason, Rejection
from nxdesk.recipients.plans import MEASURED
from nxdesk.recipients.quick import Found, Refusal, refusal

_RECEIVES = {PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE}
_FICTION = range(
    7700900000, 7700901000
)  # Ofcom, numbers for use in TV and radio drama; mobile, country code 44
_UNPARSED = {
    NumberParseException.INVALID_COUNTRY_CODE: Reason.NO_SUCH_COUNTRY,
    NumberParseException.NOT_A_NUMBER: Reason.TOO_SHORT,  # given digits only, it says so of fewer than two
    NumberParseException.TOO_SHORT_AFTER_IDD: Reason.TOO_SHORT,
    NumberParseException.TOO_SHORT_NSN: Reason.TOO_SHORT,
    NumberParseException.TOO_LONG: Reason.TOO_LONG,
}


def regions() -> tuple[str, ...]:
    """Every country that can be chosen for numbers without a country code, as ISO 3166-1 alpha-2, sorted."""
    return tuple(sorted(phonenumbers.SUPPORTED_REGIONS))


def calling_code(region: str) -> int:
    """7 for "RU". Raises Failure("no_such_country") for a region without a numbering plan."""
    if region not in phonenumbers.SUPPORTED_REGIONS:
        raise Failure("no_such_country", country=region)
    return phonenumbers.country_code_for_region(region)


def read(digits: str, plus: bool, region: str | None, keep_landlines: bool) -> Number | Rejection:
    """ASCII digits, as phone.read_number says, which has the order of the readings and why."""
    if region is not None and region not in phonenumbers.SUPPORTED_REGIONS:
        raise Failure("no_such_country", country=region)
    found = reading(digits, plus, region, keep_landlines)
    return Rejection(found.reason, found.region) if isinstance(found, Refusal) else Number(*found)


def reading(
    digits: str, plus: bool, region: str | None, keep_landlines: bool, slowly: bool = False
) -> Found | Refusal:
    """As `read`, for a million of them. region: a known one. slowly: with the library alone."""
    abroad = digits.removeprefix("00")
    if plus:
        return _international(abroad, keep_landlines, slowly)
    here = _dialled_in(region, digits, keep_landlines, slowly) if region else _without_country(digits)
    if _is_valid(here) or abroad.startswith("0"):
        return here
    there = _international(abroad, keep_landlines, slowly)
    # 00 says that the number is international: then the reason is of that reading.
    return there if _is_valid(there) or abroad != digits else here


def _dialled_in(region: str, digits: str, keep_landlines: bool, slowly: bool) -> Found | Refusal:
    outcome = _national(region, digits, False, slowly)
    if isinstance(outcome, tuple) or outcome.reason is not Reason.LANDLINE:
        return outcome
    # In a few countries (Germany, Indonesia, Kosovo) the plan lets an own mobile number with its country code
    # pass for an overlong landline number.
    if digits.startswith(str(phonenumbers.country_code_for_region(region))):
        mobile = _international(digits, False, slowly)
        if isinstance(mobile, tuple):
            return mobile
    return _national(region, digits, True, slowly) if keep_landlines else outcome


def _is_valid(outcome: Found | Refusal) -> bool:
    return isinstance(outcome, tuple) or outcome.reason is Reason.LANDLINE


def _international(digits: str, keep_landlines: bool, slowly: bool) -> Found | Refusal:
    found = None if slowly else quick.international(digits, None, keep_landlines)
    return found or _by_library("+" + digits, None, keep_landlines)


def _national(region: str, digits: str, keep_landlines: bool, slowly: bool) -> Found | Refusal:
    found = None if slowly else quick.dialled_in(region, digits, keep_landlines)
    return found or _by_library(digits, region, keep_landlines)


def _by_library(text: str, region: str | None, keep_landlines: bool) -> Found | Refusal:
    try:
        number = phonenumbers.parse(text, region)
    except NumberParseException as error:
        return refusal(_UNPARSED[error.error_type], region or "")
    kind, country = _kind_and_country(number)
    if kind == PhoneNumberType.UNKNOWN:
        measured = phonenumbers.is_possible_number_for_type_with_reason(number, PhoneNumberType.MOBILE)
        plan = region or phonenumbers.region_code_for_country_code(number.country_code or 0)
        return refusal(MEASURED.get(measured, Reason.NOT_OF_COUNTRY), plan)
    if kind not in _RECEIVES and not keep_landlines:
        return refusal(Reason.LANDLINE, country)
    return int(f"{number.country_code}{phonenumbers.national_significant_number(number)}"), country


def _kind_and_country(number: PhoneNumber) -> tuple[int, str]:
    """UNKNOWN for every number that is not valid."""
    is_british = number.country_code == 44 and not number.italian_leading_zero
    if is_british and number.national_number in _FICTION:
        return PhoneNumberType.MOBILE, "GB"
    country = phonenumbers.region_code_for_number(number)
    return (phonenumbers.number_type(number), country) if country else (PhoneNumberType.UNKNOWN, "")


def _without_country(digits: str) -> Refusal:
    """Digits that are no international number, where no country is chosen. E.164 has 15 digits at most."""
    if len(digits) < 7:
        return refusal(Reason.TOO_SHORT, "")
    return refusal(Reason.TOO_LONG if len(digits) > 15 else Reason.NO_COUNTRY, "")
