"""Parts as NXCloud bills them, at every boundary."""

import pytest

from nxdesk.messages.sms import Encoding, count, encoding_of


@pytest.mark.parametrize(
    ("units", "parts"),
    [(1, 1), (160, 1), (161, 2), (308, 2), (309, 3), (462, 3), (463, 4), (1540, 10), (1541, 11)],
)
def test_gsm_parts(units: int, parts: int) -> None:
    assert (count("a" * units).parts, count("a" * units).units) == (parts, units)


@pytest.mark.parametrize(
    ("units", "parts"), [(1, 1), (70, 1), (71, 2), (134, 2), (135, 3), (201, 3), (202, 4)]
)
def test_ucs2_parts(units: int, parts: int) -> None:
    assert count("ж" * units).parts == parts


def test_an_extension_character_counts_two() -> None:
    assert (count("€" * 80).parts, count("€" * 80).units) == (1, 160)
    assert count("€" * 80 + "a").parts == 2


def test_an_emoji_is_two_units_of_ucs2() -> None:
    found = count("😀" * 35)
    assert (found.encoding, found.units, found.parts, found.left) == (Encoding.UCS2, 70, 1, 0)
    assert count("😀" * 36).parts == 2


def test_malaysia_adds_seven_before_counting() -> None:
    assert count("a" * 153, "MY").parts == 1
    assert count("a" * 154, "MY").parts == 2
    assert count("a" * 154, "SG").parts == 1


def test_an_empty_text_costs_nothing() -> None:
    assert count("", "MY").parts == 0


@pytest.mark.parametrize(
    ("text", "encoding"), [("Hällo\n", "gsm"), ("ç", "ucs2"), ("Ç", "gsm"), ("`", "ucs2"), ("’", "ucs2")]
)
def test_encoding(text: str, encoding: str) -> None:
    assert encoding_of(text) == encoding


def test_left_until_the_next_part() -> None:
    assert [count("a" * units).left for units in (1, 160, 161, 308)] == [159, 0, 147, 0]
