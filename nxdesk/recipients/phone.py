"""One cell of a list -> the number it means, or the reason why it means none. Knows spellings, not countries:
numbering.py knows those. Reads nothing but the cell.
"""

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

from nxdesk.recipients.cell import is_error


class Reason(StrEnum):
    """Why a cell gives no number to send to."""

    EMPTY = "empty"
    NO_DIGITS = "no_digits"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NO_SUCH_COUNTRY = "no_such_country"
    NOT_OF_COUNTRY = "not_of_country"
    LANDLINE = "landline"  # a valid number, but of a kind that receives no messages
    DAMAGED = "damaged"  # a spreadsheet has put something else in place of the number
    FORMULA = "formula"  # a formula that was never calculated
    NO_COUNTRY = "no_country"  # a national number, and no country to read it in
    UNCLEAR = "unclear"  # letters or signs among the digits, or several numbers: which one is meant?
    ERROR_VALUE = "error_value"  # what a spreadsheet shows where a formula failed: #N/A


@dataclass(frozen=True, slots=True)
class Number:
    """e164: the digits of E.164 without the plus. region: ISO 3166-1 alpha-2, or "001" for no country."""

    e164: int = field(repr=False)
    region: str


@dataclass(frozen=True, slots=True)
class Rejection:
    """region: the country whose numbers it was measured by, "" where none was."""

    reason: Reason
    region: str = ""


def read_number(cell: object, region: str | None, keep_landlines: bool = False) -> Number | Rejection:
    """The number in one cell: a text, or what a workbook holds (int, float, date, bool, None).

    `region` (ISO 3166-1 alpha-2) is the country of numbers written without a country code. With a plus a
    number is international and nothing else. Without one it is read in this order; the first valid wins:

    1. as dialled in `region`: national, with or without the trunk prefix, with the country's own code, or
       with its own international prefix. It wins over a valid international reading that differs: who
       chose a country has said how these digits are meant;
    2. as an international number: after "00", or all digits as they are (unless they begin with one 0).

    Kinds that receive no messages (landline, toll-free, pager…) are LANDLINE, unless `keep_landlines`.
    The numbers 07700 900000 to 900999, which Ofcom keeps for fiction, count as British mobiles.
    Raises Failure("no_such_country") for a region without a numbering plan; nothing, whatever the cell holds.
    """
    from nxdesk.recipients import numbering  # noqa: PLC0415 - phonenumbers loads where numbers are read, not before

    spelled = spelling(cell)
    if isinstance(spelled, Reason):
        return Rejection(spelled)
    return numbering.read(spelled.digits, spelled.plus, region, keep_landlines)


@dataclass(frozen=True, slots=True)
class Spelling:
    """digits: ASCII. plus: one stood before them."""

    digits: str = field(repr=False)
    plus: bool


def spelling(cell: object) -> Spelling | Reason:
    """What `read_number` reads of a cell, before it asks in which country."""
    match cell:
        case None:
            return Reason.EMPTY
        case str():
            return _spelling_of_text(cell)
        case bool():
            return Reason.NO_DIGITS
        case int() | float():
            return _spelling_of_value(cell)
        case dt.date() | dt.time() | dt.timedelta():
            return Reason.DAMAGED
    return Reason.NO_DIGITS


def _spelling_of_value(value: float) -> Spelling | Reason:
    """A numeric cell. Many zeros at its end are doubted: 7.92E+10, opened once more, is 79200000000."""
    if value < 0 or value % 1 != 0:  # also nan and infinity
        return Reason.DAMAGED
    digits = str(int(value))
    significant = len(digits.rstrip("0"))
    # A spreadsheet shows at most 6 significant digits in front of an exponent.
    if significant <= 6 and len(digits) - significant >= 5:
        return Reason.DAMAGED
    return Spelling(digits, plus=False)


_SCIENTIFIC = re.compile(r"(\+?)([1-9])(?:[.,](\d+))?[eE]\+?(\d{1,3})")
_WHOLE = re.compile(r"(\+?)([1-9]\d{6,})[.,]0{1,2}")  # 79161234567.0
_GROUPED = re.compile(r"(\+?)([1-9]\d{0,2}(?:,\d{3}){2,})(?:\.0{1,2})?")  # 79,161,234,567.00
_DAY_AND_MONTH = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:19|20)\d\d"
_DATE = re.compile(
    rf"(?:{_YEAR}([-./]){_DAY_AND_MONTH}\1{_DAY_AND_MONTH}|{_DAY_AND_MONTH}([-./]){_DAY_AND_MONTH}\2{_YEAR})"
    r"(?:[ T]\d{1,2}:.*)?"
)
_NUMBER = re.compile(r"(\D*)(\d(?:[ \-.()\[\]/\\'`´_]*\d)*)(.*)", re.DOTALL)
_EXTENSION = re.compile(
    r"[ ,;]*(?:ext(?:ension|n)?|int|anexo|ramal|доб(?:авочный)?|вн|x|#)[ .:=]*\d{1,7}\D*", re.IGNORECASE
)


def _spelling_of_text(text: str) -> Spelling | Reason:
    if not text.isascii() and not is_error(text):
        text = "".join([_plain(character) for character in text])
    text = text.strip().strip("'\"").strip()
    if not text:
        return Reason.EMPTY
    if not text.isdecimal():
        special = _special(text)
        if special:
            return special
    found = _NUMBER.fullmatch(text)
    if found is None:
        return Reason.NO_DIGITS
    before, body, after = found.groups()
    if any(map(str.isdecimal, after)) and not _EXTENSION.fullmatch(after):
        return Reason.UNCLEAR
    return Spelling("".join(filter(str.isdecimal, body)), plus=before.rstrip(" -.()[]'").endswith("+"))


def _special(text: str) -> Spelling | Reason | None:
    """Texts whose signs are not punctuation: values that were written out, dates, errors of formulas."""
    if is_error(text):
        return Reason.ERROR_VALUE
    if _DATE.fullmatch(text):
        return Reason.DAMAGED
    if value := _WHOLE.fullmatch(text) or _GROUPED.fullmatch(text):
        return Spelling(value[2].replace(",", ""), plus=bool(value[1]))
    if value := _SCIENTIFIC.fullmatch(text):
        fraction, exponent = value[3] or "", int(value[4])
        # With fewer digits than the exponent needs, nobody knows whether zeros or other digits were there.
        if len(fraction) < exponent or fraction[exponent:].strip("0"):
            return Reason.DAMAGED
        return Spelling(value[2] + fraction[:exponent], plus=bool(value[1]))
    return None


_LIKE = {"Zs": " ", "Pd": "-", "Ps": "(", "Pe": ")", "Pi": "'", "Pf": "'", "Cf": "", "Mn": "", "Me": ""}
_LOOKS = dict(zip("−ー＋﹢．·・•／ʼ＇", "--++..../''", strict=True))


def _plain(character: str) -> str:
    """The ASCII character that does the same work in a number; invisible ones vanish.

    Not NFKC, which would make digits of ² and ①.
    """
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    return _LOOKS.get(character) or _LIKE.get(category, character)
