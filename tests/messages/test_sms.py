"""Parts as NXCloud bills them, at every boundary."""

import pytest

from nxdesk.messages.sms import CountryParts, Encoding, by_country, count, encoding_of


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


@pytest.mark.parametrize("region", ["", "RU", "MY"])
@pytest.mark.parametrize(("letter", "single", "part"), [("a", 160, 154), ("ж", 70, 67)])
def test_every_boundary_up_to_twelve_parts(letter: str, single: int, part: int, region: str) -> None:
    """The table is generated from the rule (API, section 8), length by length."""
    added = 7 if region == "MY" else 0
    expected, parts = {}, 1
    for length in range(1, 12 * part + 1):
        units = length + added
        while units > (single if parts == 1 else parts * part):
            parts += 1
        expected[length] = (units, parts)
    found = {length: count(letter * length, region) for length in expected}
    assert {length: (one.units, one.parts) for length, one in found.items()} == expected
    assert all(
        one.left == (single if one.parts == 1 else one.parts * part) - one.units for one in found.values()
    )


@pytest.mark.parametrize("extension", "^{}\\[~]|€\f")
def test_each_extension_character_counts_two_wherever_it_stands(extension: str) -> None:
    assert count("a" * 159 + extension).parts == 2
    assert count(extension + "a" * 158).parts == 1


def test_a_list_is_billed_by_country() -> None:
    countries = {"RU": 1000, "MY": 10, "001": 1}
    assert by_country("a" * 160, countries) == (
        CountryParts("RU", 1000, 1),
        CountryParts("MY", 10, 2),
        CountryParts("001", 1, 1),
    )
    assert [one.total for one in by_country("a" * 160, countries)] == [1000, 20, 1]
    assert by_country("", countries)[0].each == 0
    assert by_country("a", {}) == ()
