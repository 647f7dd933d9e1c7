"""What the numbering plans of the world say of digits. The only file that knows phonenumbers.

It is imported only where numbers are read, never to show the window.
"""

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberType, ValidationResult

from nxdesk.problems import Failure
from nxdesk.recipients.phone import Number, Reason, Rejection

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
_MEASURED = {
    ValidationResult.TOO_SHORT: Reason.TOO_SHORT,
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: Reason.TOO_SHORT,  # the area code is missing
    ValidationResult.TOO_LONG: Reason.TOO_LONG,
    ValidationResult.INVALID_COUNTRY_CODE: Reason.NO_SUCH_COUNTRY,
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
    abroad = digits.removeprefix("00")
    if plus:
        return _reading("+" + abroad, None, keep_landlines)
    here = _dialled_in(region, digits, keep_landlines) if region else _without_country(digits)
    if _is_valid(here) or abroad.startswith("0"):
        return here
    there = _reading("+" + abroad, None, keep_landlines)
    # 00 says that the number is international: then the reason is of that reading.
    return there if _is_valid(there) or abroad != digits else here


def _dialled_in(region: str, digits: str, keep_landlines: bool) -> Number | Rejection:
    outcome = _reading(digits, region)
    if isinstance(outcome, Number) or outcome.reason is not Reason.LANDLINE:
        return outcome
    # In a few countries (Germany, Indonesia, Kosovo) the plan lets an own mobile number with its country code
    # pass for an overlong landline number.
    if digits.startswith(str(phonenumbers.country_code_for_region(region))):
        mobile = _reading("+" + digits, None)
        if isinstance(mobile, Number):
            return mobile
    return _reading(digits, region, keep_landlines=True) if keep_landlines else outcome


def _is_valid(outcome: Number | Rejection) -> bool:
    return isinstance(outcome, Number) or outcome.reason is Reason.LANDLINE


def _reading(text: str, region: str | None, keep_landlines: bool = False) -> Number | Rejection:
    try:
        number = phonenumbers.parse(text, region)
    except NumberParseException as error:
        return Rejection(_UNPARSED[error.error_type], region or "")
    kind, country = _kind_and_country(number)
    if kind == PhoneNumberType.UNKNOWN:
        measured = phonenumbers.is_possible_number_for_type_with_reason(number, PhoneNumberType.MOBILE)
        plan = region or phonenumbers.region_code_for_country_code(number.country_code or 0)
        return Rejection(_MEASURED.get(measured, Reason.NOT_OF_COUNTRY), plan)
    if kind not in _RECEIVES and not keep_landlines:
        return Rejection(Reason.LANDLINE, country)
    return Number(int(f"{number.country_code}{phonenumbers.national_significant_number(number)}"), country)


def _kind_and_country(number: PhoneNumber) -> tuple[int, str]:
    """UNKNOWN for every number that is not valid."""
    if number.country_code == 44 and number.national_number in _FICTION:
        return PhoneNumberType.MOBILE, "GB"
    country = phonenumbers.region_code_for_number(number)
    return (phonenumbers.number_type(number), country) if country else (PhoneNumberType.UNKNOWN, "")


def _without_country(digits: str) -> Rejection:
    """Digits that are no international number, where no country is chosen. E.164 has 15 digits at most."""
    if len(digits) < 7:
        return Rejection(Reason.TOO_SHORT)
    return Rejection(Reason.TOO_LONG if len(digits) > 15 else Reason.NO_COUNTRY)
