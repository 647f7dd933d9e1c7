"""One cell -> one number: every way people and spreadsheets write one, and every reason why it is none."""

import datetime as dt
import unicodedata

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from nxdesk.problems import Failure
from nxdesk.recipients.numbering import regions
from nxdesk.recipients.phone import Number, Reason, Rejection, read_number

few = settings(derandomize=True, max_examples=300, deadline=None, database=None)


@pytest.mark.parametrize(
    "cell",
    [
        "+79161234567",
        "+7 916 123-45-67",
        "8 916 123-45-67",
        "8(916)1234567",
        "9161234567",
        "79161234567",
        79161234567,
        79161234567.0,
        9161234567.0,
        "79161234567.0",
        "79161234567,00",
        "79,161,234,567",
        "7.9161234567E+10",
        "7,9161234567e10",
        "+7.9161234567E+10",
        "007 916 123 45 67",
        "+007 916 123 45 67",
        "8-10-7-916-123-45-67",  # the international prefix of Russia
        "'+79161234567",
        "’89161234567",
        "\u00a0+7\u00a0916\u2009123\u202f45\u300067",
        "\u202a+7 916 123‑45‑67\u202c",
        "\ufeff7916\u200b1234567\u200e",
        "+7.916.123.45.67",
        "+7 (916) 123–45—67",
        "+7/916/1234567",
        "[8916] 123_45_67",
        "＋７（９１６）１２３－４５－６７",
        "٠٠٧٩١٦١٢٣٤٥٦٧",
        "+۷۹۱۶۱۲۳۴۵۶۷",
        "tel:+7-916-123-45-67",
        "tel:+79161234567;ext=12",
        "+7 916 123 45 67 доб. 12",
        "+7 916 123 45 67 x12",
        "моб. 8 916 123 45 67",
        "+7 916 123 45 67 (WhatsApp)",
        "79161234567@c.us",
        '="+79161234567"',
        "+7 8 916 123 45 67",
        " +79161234567\r\n",
    ],
)
def test_spellings_of_one_number(cell: object) -> None:
    outcome = read_number(cell, "RU")
    assert isinstance(outcome, Number)
    assert (outcome.e164, outcome.region) == (79161234567, "RU")


@pytest.mark.parametrize(
    ("cell", "region", "number"),
    [
        ("79161234567", None, 79161234567),  # no country: the digits are international
        ("79161234567", "GB", 79161234567),  # too long for Britain, so they are international
        ("447700900001", "RU", 447700900001),
        ("07700 900001", "GB", 447700900001),
        ("7700900001", "GB", 447700900001),
        ("+44 (0)7700 900001", "RU", 447700900001),
        ("011 44 7700 900001", "US", 447700900001),
        ("0044 7700 900001", "US", 447700900001),
        ("0011 44 7700 900001", "AU", 447700900001),
        # A valid mobile of the chosen country (India) and, as it stands, of another one (Singapore).
        ("6591827160", "IN", 916591827160),
        ("6591827160", None, 6591827160),
        ("+6591827160", "IN", 6591827160),
        # An own mobile with its country code, which these plans would take for an overlong landline.
        ("4915123456789", "DE", 4915123456789),
        ("628123456789", "ID", 628123456789),
        ("+39 347 123 4567", None, 393471234567),
        ("+1 202 555 0123", None, 12025550123),
    ],
)
def test_the_order_of_readings(cell: str, region: str | None, number: int) -> None:
    outcome = read_number(cell, region)
    assert isinstance(outcome, Number)
    assert outcome.e164 == number


@pytest.mark.parametrize(
    ("cell", "reason", "region"),
    [
        (None, Reason.EMPTY, ""),
        ("", Reason.EMPTY, ""),
        (" \u200b\u00a0'", Reason.EMPTY, ""),
        ("n/a", Reason.NO_DIGITS, ""),
        ("+", Reason.NO_DIGITS, ""),
        (True, Reason.NO_DIGITS, ""),
        ([79161234567], Reason.NO_DIGITS, ""),
        ("1", Reason.TOO_SHORT, "RU"),
        ("00", Reason.TOO_SHORT, ""),
        ("123-45-67", Reason.TOO_SHORT, "RU"),
        ("+44 7700 9001", Reason.TOO_SHORT, "GB"),
        ("+7 916 123 45 67 8", Reason.TOO_LONG, "RU"),
        ("9" * 400, Reason.TOO_LONG, "RU"),
        ("+999 123 456 789", Reason.NO_SUCH_COUNTRY, ""),
        ("+0 916 123 45 67", Reason.NO_SUCH_COUNTRY, ""),
        ("+7 000 000 00 00", Reason.NOT_OF_COUNTRY, "RU"),
        ("+44 7700 950001", Reason.NOT_OF_COUNTRY, "GB"),
        ("+44 20 7946 0018", Reason.LANDLINE, "GB"),
        ("8 495 123-45-67", Reason.LANDLINE, "RU"),
        ("+44 800 123 4567", Reason.LANDLINE, "GB"),
        ("7.92E+10", Reason.DAMAGED, ""),
        ("7,91612E+10", Reason.DAMAGED, ""),
        ("7.916123456E+10", Reason.DAMAGED, ""),  # one digit is gone, a zero or not
        ("7.91612345678E+10", Reason.DAMAGED, ""),
        (7.92e10, Reason.DAMAGED, ""),
        (79161200000, Reason.DAMAGED, ""),
        (-79161234567, Reason.DAMAGED, ""),
        (0.5, Reason.DAMAGED, ""),
        (float("nan"), Reason.DAMAGED, ""),
        (float("inf"), Reason.DAMAGED, ""),
        (dt.datetime(2024, 1, 15, tzinfo=None), Reason.DAMAGED, ""),  # noqa: DTZ001 - as workbooks have them
        (dt.date(2024, 1, 15), Reason.DAMAGED, ""),
        (dt.time(7, 9), Reason.DAMAGED, ""),
        ("2024-01-15", Reason.DAMAGED, ""),
        ("15.01.2024 00:00:00", Reason.DAMAGED, ""),
        ("+79161234567, +79161234568", Reason.UNCLEAR, ""),
        ("+79161234567\n+79161234568", Reason.UNCLEAR, ""),
        ("8916O234567", Reason.UNCLEAR, ""),
        ("+7916***4567", Reason.UNCLEAR, ""),
        ("+7916XXX4567", Reason.UNCLEAR, ""),
        ("+7 916 123 45 67²8", Reason.UNCLEAR, ""),
    ],
)
def test_reasons(cell: object, reason: Reason, region: str) -> None:
    assert read_number(cell, "RU") == Rejection(reason, region)


def test_a_national_number_needs_a_country() -> None:
    for cell in ("07700 900001", "9161234567", "0501234567"):
        assert read_number(cell, None) == Rejection(Reason.NO_COUNTRY)


def test_without_a_country_the_length_is_that_of_e164() -> None:
    assert read_number("0123", None) == Rejection(Reason.TOO_SHORT)
    assert read_number("0123456789012345", None) == Rejection(Reason.TOO_LONG)


def test_a_date_is_no_danish_mobile() -> None:
    assert isinstance(read_number("20240115", "DK"), Number)
    assert read_number("2024-01-15", "DK") == Rejection(Reason.DAMAGED)


def test_the_numbers_kept_for_fiction_are_mobiles() -> None:
    """Also as numeric cells that end with zeros."""
    for number in range(447700900000, 447700901000):
        assert read_number(float(number), "RU") == Number(number, "GB")
    assert not phonenumbers.is_valid_number(phonenumbers.parse("+447700900001"))  # why they need a rule


def test_landlines_are_kept_when_asked_for() -> None:
    assert read_number("+44 20 7946 0018", None, keep_landlines=True) == Number(442079460018, "GB")
    assert read_number("8 495 123 45 67", "RU", keep_landlines=True) == Number(74951234567, "RU")
    assert read_number("+44 7700 950001", None, keep_landlines=True) == Rejection(Reason.NOT_OF_COUNTRY, "GB")


def test_unknown_countries_are_refused() -> None:
    with pytest.raises(Failure) as failure:
        read_number("+79161234567", "XX")
    assert failure.value.code == "no_such_country"


def test_no_number_in_a_repr() -> None:
    assert "7916" not in repr(read_number("+79161234567", None))


@given(st.text() | st.text(alphabet="0123456789+-() .,eE/x٣７²'#доб\n", max_size=30))
@few
def test_no_text_is_too_strange(text: str) -> None:
    for region in ("RU", None):
        outcome = read_number(text, region)
        assert isinstance(outcome, Number | Rejection)
        if isinstance(outcome, Number):
            assert 7 <= len(str(outcome.e164)) <= 15


@given(st.floats() | st.integers(-(10**20), 10**20) | st.booleans() | st.dates() | st.timedeltas())
@few
def test_no_value_is_too_strange(value: object) -> None:
    assert isinstance(read_number(value, "GB"), Number | Rejection)


def _fullwidth(text: str) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else "\u3000" for sign in text)


def _arabic(text: str) -> str:
    return "".join(chr(0x0660 + int(sign)) if sign.isdecimal() else sign for sign in text)


WRITTEN = [
    str,
    _fullwidth,
    _arabic,
    lambda text: f"\u202d{text}\u202c",
    lambda text: f"'{text}",
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace("-", "\u2011").replace(" ", "."),
]
FORMATS = [PhoneNumberFormat.E164, PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.RFC3966]


@st.composite
def mobiles(draw: st.DrawFn) -> phonenumbers.PhoneNumber:
    """A valid mobile number of any country: an example of the library, its last digits changed."""
    example = None
    while example is None:
        example = phonenumbers.example_number_for_type(
            draw(st.sampled_from(regions())), PhoneNumberType.MOBILE
        )
    digits = draw(st.integers(0, 9999))
    number = phonenumbers.PhoneNumber()
    number.merge_from(example)
    number.national_number = example.national_number // 10_000 * 10_000 + digits
    if phonenumbers.number_type(number) not in (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE):
        return example
    return number


@given(
    mobiles(), st.sampled_from(FORMATS), st.sampled_from(WRITTEN), st.sampled_from([None, "RU", "US", "DE"])
)
@few
def test_an_international_format_reads_back_the_same(
    number: phonenumbers.PhoneNumber, how: int, written: type[str], region: str | None
) -> None:
    text = phonenumbers.format_number(number, how)
    outcome = read_number(written(text), region)
    assert isinstance(outcome, Number), unicodedata.normalize("NFKC", text)
    assert outcome.e164 == int(phonenumbers.format_number(number, PhoneNumberFormat.E164)[1:])


@given(mobiles(), st.sampled_from(WRITTEN[:-1]))  # with dots, a few read as a date
@few
def test_what_people_of_the_country_write_reads_back_the_same(
    number: phonenumbers.PhoneNumber, written: type[str]
) -> None:
    region = phonenumbers.region_code_for_number(number)
    digits = phonenumbers.format_number(number, PhoneNumberFormat.E164)[1:]
    national = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    for text in (national, "00" + digits, digits, "+" + digits):
        outcome = read_number(written(text), region)
        assert isinstance(outcome, Number)
        assert outcome == Number(int(digits), region)
    assert read_number(float(digits), region) in (Number(int(digits), region), Rejection(Reason.DAMAGED))
