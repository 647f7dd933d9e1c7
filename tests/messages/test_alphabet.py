"""What is outside the SMS alphabet, and what stands in for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nxdesk.messages.alphabet import (
    ALPHABET,
    LOOKALIKES,
    Stretch,
    by_script,
    replaced,
    replacements,
    stretches,
)
from nxdesk.messages.sms import Encoding, encoding_of


def test_every_stand_in_is_in_the_alphabet_and_what_it_stands_for_is_not() -> None:
    for letter, plain in LOOKALIKES.items():
        assert letter not in ALPHABET, hex(ord(letter))
        assert ALPHABET.issuperset(plain), hex(ord(letter))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("\u201cIt\u2019s on\u201d \u2013 now\u2026", '"It\'s on" - now...'),
        ("30\u00a0% off", "30 % off"),
        ("in\u00advisible\u200b", "invisible"),
        ("cafe\u0301", "café"),
        ("\uff21\uff22\uff23\uff01", "ABC!"),
        ("1\u00d72 \u2122", "1x2 TM"),
        ("Grüße €", "Grüße €"),
        ("", ""),
    ],
)
def test_what_a_word_processor_wrote_becomes_plain(text: str, plain: str) -> None:
    assert replaced(text) == plain
    assert encoding_of(replaced(text)) is Encoding.GSM


def test_what_has_no_stand_in_stays() -> None:
    for text in ("Привет", "你好", "😀", "não", "👨\u200d👩\u200d👧", "a\u0303"):
        assert replaced(text) == text
        assert replacements(text) == {}


def test_replacements_are_told_in_order_and_once() -> None:
    assert list(replacements("\u2013 \u2019 \u2013").items()) == [("\u2013", "-"), ("\u2019", "'")]


def test_stretches() -> None:
    assert stretches("a\u201cb\u201d\u2026") == (
        Stretch("a", outside=False),
        Stretch("\u201c", outside=True),
        Stretch("b", outside=False),
        Stretch("\u201d\u2026", outside=True),
    )
    assert stretches("") == ()


def test_what_people_see_as_one_character_is_in_one_stretch() -> None:
    """A key of a phone is a digit and two marks, and only the digit is in the alphabet."""
    assert stretches("go 1\ufe0f\u20e3!") == (
        Stretch("go ", outside=False),
        Stretch("1\ufe0f\u20e3", outside=True),
        Stretch("!", outside=False),
    )
    assert stretches("cafe\u0301") == (Stretch("caf", outside=False), Stretch("e\u0301", outside=True))


@given(st.text(st.sampled_from("ab€\u2019\u0301é你\n😀\u00a0")))
def test_nothing_is_lost_and_once_is_enough(text: str) -> None:
    assert "".join(stretch.text for stretch in stretches(text)) == text
    for stretch in stretches(text):
        assert ALPHABET.issuperset(stretch.text) is not stretch.outside
    assert replaced(replaced(text)) == replaced(text)
    assert (encoding_of(text) is Encoding.GSM) == (not any(s.outside for s in stretches(text)))


def test_a_script_is_told_from_a_few_characters() -> None:
    assert by_script("Привет, Boots")
    assert by_script("你好")
    assert not by_script("São Paulo não")
    assert not by_script("\u201cHi\u201d 😀")
    assert not by_script("😀")
    assert not by_script("")
