"""Several lists as one: each number once over all of them, and every row told with its source."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from nxdesk.recipients.listing import Listing, Rejected, Repeated, from_text
from nxdesk.recipients.merge import merge
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.suppress import without
from tests.recipients.test_listing import adds_up

FIRST = "+44 7700 900201\n+7 916 123-45-67\n12\n+44 7700 900201"
SECOND = "+44 7700 900202\n+44 7700 900201\n+7 916 123-45-67\n\nsoon\n+44 7700 900202"


def listing(text: str, path: str = "") -> Listing:
    return replace(from_text(text, None), path=path)


def test_one_list_is_itself() -> None:
    only = listing(FIRST)
    assert merge([only]) is only
    assert only.origin(3) == (0, 3)


def test_two_lists() -> None:
    both = merge([listing(FIRST, "/x/a.xlsx"), listing(SECOND, "/y/b.csv")])
    assert list(both.phones) == [447700900201, 79161234567, 447700900202]
    assert list(both.phone_rows) == [1, 2, 5]
    assert list(both.repeated) == [
        Repeated(4, 447700900201, 1),
        Repeated(6, 447700900201, 1),
        Repeated(7, 79161234567, 2),
        Repeated(10, 447700900202, 5),
    ]
    assert list(both.rejected) == [
        Rejected(3, "12", Reason.TOO_SHORT),
        Rejected(9, "soon", Reason.NO_DIGITS),
    ]
    assert both.countries == {"GB": 2, "RU": 1}
    assert both.name == "a.xlsx + b.csv"
    assert [both.origin(row) for row in (1, 4, 5, 9)] == [(0, 1), (0, 4), (1, 1), (1, 5)]
    assert adds_up(both)


def test_the_same_list_twice_and_an_empty_one() -> None:
    both = merge([listing(FIRST), listing(FIRST), listing("")])
    assert len(both.phones) == 2
    assert len(both.repeated) == 4
    assert both.countries == {"GB": 1, "RU": 1}
    assert adds_up(both)


@given(st.lists(st.lists(st.integers(0, 12), max_size=12), min_size=1, max_size=4))
def test_over_all_sources_each_number_is_there_once(sources: list[list[int]]) -> None:
    """10, 11 and 12 are no numbers."""
    texts = ["\n".join(f"+4477009002{n:02}" if n < 10 else "x" for n in source) for source in sources]
    both = merge([listing(text) for text in texts])
    every = [n for source in sources for n in source]
    assert list(both.phones) == [447700900200 + n for n in dict.fromkeys(every) if n < 10]
    assert both.rows == len(every)
    assert adds_up(both)
    for repeated in both.repeated:
        source, row = both.origin(repeated.row)
        assert sources[source][row - 1] == repeated.phone - 447700900200
        source, row = both.origin(repeated.first_row)
        assert sources[source][row - 1] == repeated.phone - 447700900200


def test_what_looks_odd_is_told_of_all_sources_together() -> None:
    first = from_text("\n".join(f"+44 7700 900{n}" for n in range(100, 260)) + "\n+44447700900299", None)
    second = from_text("+44447700900298\n+79161234567\n+380500000001\n+8615800001795", None)
    first = replace(first, hidden=3)
    assert not any(problem.code == "list_countries_odd" for problem in (*first.warnings, *second.warnings))
    merged = merge([first, second])
    assert merged.hidden == 3
    assert [(problem.code, problem.params["count"]) for problem in merged.warnings] == [
        ("list_prefix_twice", 2),
        ("list_countries_odd", 3),
    ]
    left = without(merged, {79161234567})
    assert (left.hidden, left.warnings) == (3, merged.warnings)


def test_rows_by_their_number_in_their_own_source() -> None:
    both = merge([listing(FIRST), listing(SECOND)])
    assert both.rows_called(2) == {2, 6}
    assert both.rows_called(5) == {9}  # the first has four
    assert both.rows_called(70) == {74}
    assert listing(FIRST).rows_called(70) == {70}
