"""What a column's heading says of its content: a mobile number, a phone number, or neither. Words only."""

import re
import unicodedata

# The beginnings of words ("|" marks an end that must be there), in the languages that lists come in.
_MOBILE = """
    mobil mob| cell| cellphone cellular handphone smartphone gsm| whatsapp viber wa|
    handy natel portable movil celular telemovel mobiel komork kom| cep| matkapuhelin kannykka
    мобил мобіл сотов моб| вайбер ұялы κινητ di|dong ponsel hp| bimbit
"""
_PHONE = """
    phone telephone tel| telno tlf| msisdn contact|n
    telefo rufnummer fernsprech fon| numero|de|tel тел телефон номер|абонент τηλ puhelin
    dien|thoai sdt| so|dt| telepon
"""
_OTHER = """
    fax faks факс id| code| zip| postal plz| inn| инн| order invoice date дата extension
"""
# Scripts that put no space between words: found anywhere.
_MOBILE_ANYWHERE = "手机 手機 行動電話 携帯 휴대 핸드폰 มือถือ נייד جوال موبايل موبایل محمول همراه"
_PHONE_ANYWHERE = "电话 電話 联系方式 號碼 号码 番号 전화 연락처 โทรศัพท์ เบอร์ טלפון هاتف تلفون تلفن شماره"
_OTHER_ANYWHERE = "传真 傳真 邮编 身份证 日期 فاكس فاکس 팩스"


def weight(heading: str) -> float:
    """How far the words speak for a column of mobile numbers.

    1 mobile, 0.6 phone, 0 nothing, -0.5 something else. "Home phone" is a phone too: where two columns hold
    phones, their content decides.
    """
    text = _plain(heading)
    if _OTHERS.search(text):
        return -0.5
    if _MOBILES.search(text):
        return 1.0
    return 0.6 if _PHONES.search(text) else 0.0


def _plain(text: str) -> str:
    """Lower case, without accents, one space between words: "Cep_Telefonu:" -> "cep telefonu"."""
    text = unicodedata.normalize("NFKD", text.casefold()).replace("đ", "d")
    text = "".join(character for character in text if unicodedata.category(character) != "Mn")
    return unicodedata.normalize("NFKC", re.sub(r"[\W_]+", " ", text)).strip()


def _pattern(words: str, anywhere: str) -> re.Pattern[str]:
    beginnings = [_plain(word) + (r"\b" if word.endswith("|") else "") for word in words.split()]
    return re.compile(rf"\b(?:{'|'.join(beginnings)})|{'|'.join(map(_plain, anywhere.split()))}")


_MOBILES = _pattern(_MOBILE, _MOBILE_ANYWHERE)
_PHONES = _pattern(_PHONE, _PHONE_ANYWHERE)
_OTHERS = _pattern(_OTHER, _OTHER_ANYWHERE)
