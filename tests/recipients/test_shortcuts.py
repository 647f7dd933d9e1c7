"""The compiled plans against phonenumbers; `make prove-numbers` compares a million, this a slice of them."""

import pytest

from nxdesk.recipients import numbering, quick, shortcuts, spellings
from nxdesk.recipients.phone import Spelling, spelling
from tests.recipients import generated


@pytest.mark.parametrize("seed", range(1000, 1010))
def test_quick_and_slow_never_disagree(seed: int) -> None:
    assert generated.disagreements((seed, 2300)) == []


def test_what_is_compared_is_not_all_of_one_kind() -> None:
    found = [
        numbering.reading(case.digits, case.plus, case.region, case.keep_landlines)
        for case in generated.cases(7, 2000)
    ]
    valid = [each for each in found if isinstance(each, tuple)]
    assert 200 < len(valid) < 1800
    assert len({country for _, country in valid}) > 10
    assert len({each.reason for each in found if isinstance(each, quick.Refusal)}) >= 6


def test_the_ordinary_does_not_go_through_the_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(shortcuts, "reading", never)
    russian = shortcuts.Shortcuts("RU", keep_landlines=False, few=0)
    texts = ["+79161234567", "89161234567", "9161234567", "79161234567", "447700900201", "00447700900201"]
    phones, countries, added, refused = russian.read_all(texts)
    assert (phones, countries) == ([79161234567] * 4 + [447700900201] * 2, ["RU"] * 4 + ["GB"] * 2)
    assert [int(text) + more for text, more in zip(texts, added, strict=True)] == phones
    assert refused == {}
    british = shortcuts.Shortcuts("GB", keep_landlines=False, few=0)
    assert british.read_all(["07700900201", "00447700900201", "0079161234567"])[0] == [
        447700900201,
        447700900201,
        79161234567,
    ]


CELLS = [
    "+7 916 123-45-67",
    "8 (916) 123 45 67",
    "( +7) 916 123-4567",
    "79161234567",
    79161234567.0,
    79161200000.0,
    "15-01-2024",
    "2024-01-15",
    "01-15-2024",
    "+15-01-2024",
    "7.9161234567E+10",
    "79161234567.0",
    "",
    " ",
    None,
    True,
    "+7+9161234567",
    "7916+1234567",
    "+",
    "+7 916 123 45 67 x12",
    "\u202a+7 916\u00a0123-45-67\u202c",
    "٧٩١٦١٢٣٤٥٦٧",
    "+79161234567\n+79161234568",
    "7916²1234567",
    "-79161234567",
    "Ann +7 916 123 45 67",
    1e300,
    -1.0,
    0.5,
    "１２３４５６７８９０",
]


def test_what_is_spelled_plainly_is_spelled_the_same_with_care() -> None:
    found = spellings.compact(CELLS)
    assert sum(map(spellings.is_plain, found)) == 8
    assert found == spellings.compact([*CELLS, "Анна"])[:-1]
    for cell, text in zip(CELLS, found, strict=True):
        if spellings.is_plain(text):
            assert spelling(cell) == Spelling(text.removeprefix("+"), text.startswith("+"))


def test_int_takes_for_a_number_what_is_plain_and_nothing_else() -> None:
    for sign in map(chr, range(256)):
        for text in spellings.compact([f"{sign}9161234567", f"91612{sign}34567", f"9161234567{sign}"]):
            assert spellings.is_plain(text) == _is_number(text), repr(sign)


def _is_number(text: str) -> bool:
    try:
        return int(text) > 0
    except ValueError:
        return False


def test_what_begins_like_a_number_is_none() -> None:
    """Its beginning has settled the way of those before it."""
    russian = shortcuts.Shortcuts("RU", keep_landlines=False, few=0)
    good = ["+79161234567", "9161234567", "00447700900201"]
    bad = ["+791612345a7", "916123456\t", "9161_34567", "0044770090020+", "+7916123456?"]
    phones, _, _, refused = russian.read_all([*good, *spellings.compact(bad)])
    assert phones == [79161234567, 79161234567, 447700900201, 0, 0, 0, 0, 0]
    assert refused == {}
