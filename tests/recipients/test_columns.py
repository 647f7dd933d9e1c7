"""Columns by letter and by heading, and what headings say in many languages."""

import pytest

from nxdesk.problems import Failure
from nxdesk.recipients.columns import column_letter, find_column
from nxdesk.recipients.headings import weight

HEADINGS = ("Name", "Mobile ", "", "B", "Tel")


@pytest.mark.parametrize(
    ("column", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")]
)
def test_letters_are_those_of_excel(column: int, letter: str) -> None:
    assert column_letter(column) == letter
    assert find_column(letter, [""] * (column + 1)) == column


@pytest.mark.parametrize(
    ("text", "column"),
    [("mobile", 1), (" NAME ", 0), ("c", 2), ("A", 0), ("b", 3), ("tel", 4), ("E", 4)],
)
def test_the_heading_goes_before_the_letter(text: str, column: int) -> None:
    assert find_column(text, HEADINGS) == column


@pytest.mark.parametrize("text", ["", " ", "F", "AAAA", "Phone", "1", "Ä"])
def test_no_such_column(text: str) -> None:
    with pytest.raises(Failure) as failure:
        find_column(text, HEADINGS)
    assert failure.value.code == "no_such_column"
    assert failure.value.params == {"column": text}


MOBILE = """Mobile, mobile_phone, Cell, WhatsApp, GSM, Мобильный телефон, Сотовый, Мобільний, Ұялы телефон
手机, 手机号码, 手機, 携帯電話, 휴대폰, Handynummer, Portable, Téléphone portable, Móvil, Celular, Telemóvel
Cellulare, Komórka, Cep telefonu, Κινητό, Matkapuhelin, Mobiel, Mobilnummer, Di động, No HP, Telefon bimbit
มือถือ, נייד, رقم الجوال, موبایل"""
PHONE = """Phone, phone_number, Tel., MSISDN, Телефон, Номер телефона, Тел, 电话, 聯絡電話, 電話番号, 전화번호
Telefon, Rufnummer, Téléphone, Teléfono, Telefone, Nr telefonu, Τηλέφωνο, Puhelin, Telefoonnummer, Tlf
Số điện thoại, SĐT, Nomor telepon, เบอร์โทรศัพท์, טלפון, هاتف, شماره تلفن"""
NEITHER = "Name, City, E-mail, Город, 姓名, Model, Automobile, Hotel, Cancelled, Nombre, Ort, "
OTHER = "Fax, Телефакс / факс, 传真, Phone ID, Customer ID, Postal code, Дата"


@pytest.mark.parametrize(
    ("headings", "expected"), [(MOBILE, 1.0), (PHONE, 0.6), (NEITHER, 0.0), (OTHER, -0.5)]
)
def test_words_of_headings(headings: str, expected: float) -> None:
    words = headings.replace("\n", ", ").split(", ")
    assert {word: weight(word) for word in words} == dict.fromkeys(words, expected)
