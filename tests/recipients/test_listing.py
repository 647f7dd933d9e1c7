"""A list in memory: what is pasted, what is counted, and how small a large one is."""

import pickle
import sys
from array import array

import pytest

from nxdesk.problems import Failure
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.gatherer import Gatherer
from nxdesk.recipients.listing import Listing, Rejected, Repeated, from_text
from nxdesk.recipients.outcomes import RejectedRows, RepeatedRows
from nxdesk.recipients.phone import Reason


def adds_up(listing: Listing) -> bool:
    kept = len(listing.phones)
    return (
        listing.rows == kept + len(listing.repeated) + len(listing.rejected) + listing.blocked
        and kept == len(listing.phone_rows) == sum(listing.countries.values()) == len(set(listing.phones))
        and len(listing.rejected) == sum(listing.reasons.values())
    )


def test_a_pasted_column() -> None:
    listing = from_text("Mobile\r\n+44 7700 900201\r\n\r\n07700 900202\r\n447700900201\r\nsoon\r\n", "GB")
    assert list(listing.phones) == [447700900201, 447700900202]
    assert list(listing.phone_rows) == [2, 4]
    assert list(listing.repeated) == [Repeated(5, 447700900201, 2)]
    assert list(listing.rejected) == [Rejected(6, "soon", Reason.NO_DIGITS)]
    assert listing.countries == {"GB": 2}
    assert listing.reasons == {Reason.NO_DIGITS: 1}
    assert (listing.heading, listing.path, listing.name, listing.rows) == ("Mobile", "", "", 4)
    assert listing.choice == Choice(None, 1, 0, "GB")
    assert adds_up(listing)


@pytest.mark.parametrize("separator", [",", ";", "\t", ", ", "，", "；"])
def test_several_in_a_line(separator: str) -> None:
    listing = from_text(separator.join(["+44 7700 900201", "", "+44 7700 900202", "+44 7700 900201"]), None)
    assert list(listing.phones) == [447700900201, 447700900202]
    assert list(listing.repeated) == [Repeated(1, 447700900201, 1)]
    assert adds_up(listing)


def test_words_beside_a_number_are_passed_over() -> None:
    listing = from_text("Ann\t+44 7700 900201\nBob\t-\n", None)
    assert list(listing.phones) == [447700900201]
    assert [rejected.cell for rejected in listing.rejected] == ["Bob", "-"]
    assert adds_up(listing)


def test_a_first_line_that_is_no_heading_counts() -> None:
    assert len(from_text("soon\n+44 7700 900201", None).rejected) == 1
    assert len(from_text("Mobile 12\n+44 7700 900201", None).rejected) == 1


def test_nothing_pasted() -> None:
    assert from_text(" \n\t\n", "GB").rows == 0


def test_an_unknown_country_is_refused() -> None:
    with pytest.raises(Failure) as failure:
        from_text("07700 900201", "XX")
    assert failure.value.code == "no_such_country"


def test_landlines_on_request() -> None:
    assert list(from_text("+44 20 7946 0018", "gb", keep_landlines=True).phones) == [442079460018]


def test_the_repr_holds_counts_and_no_number() -> None:
    listing = from_text("+44 7700 900201\n+44 7700 900201\n+44 20 7946 0018", "GB")
    assert repr(listing) == "Listing(rows=3, ready=1, repeated=1, rejected=1, blocked=0)"
    for row in (listing.repeated[0], listing.rejected[0]):
        assert "7700" not in repr(row)
        assert "7946" not in repr(row)


def test_the_name_is_without_the_folder() -> None:
    gatherer = Gatherer(None, keep_landlines=False)
    assert gatherer.listing("/home/ann/people.xlsx", Choice(), "").name == "people.xlsx"


def test_a_million_people_take_less_than_20_megabytes_on_their_way() -> None:
    gatherer = Gatherer(None, keep_landlines=False)
    gatherer._kept = {447700000000 + row: row for row in range(2, 1_000_002)}
    gatherer._cells = array("I", bytes(4_000_000))
    sent = pickle.dumps(gatherer.listing("list.xlsx", Choice(), "Mobile"), pickle.HIGHEST_PROTOCOL)
    arrived = pickle.loads(sent)
    assert len(sent) < 16_001_000
    held = (arrived.phones, arrived.phone_rows, arrived.phone_cells)
    assert sum(map(sys.getsizeof, held)) < 20_000_000
    assert arrived.phones[999_999] == 447701000001
    assert arrived.phone_rows[999_999] == 1_000_001


def test_rejected_rows_are_held_small_and_come_back_as_they_were() -> None:
    given = [
        Rejected(2, "", Reason.EMPTY),
        Rejected(3, "Борис\ud800 😀", Reason.TOO_SHORT, "RU"),
        Rejected(1_048_576, "x" * 200, Reason.UNCLEAR),
    ]
    rows = RejectedRows()
    for rejected in given:
        rows.add(rejected)
    arrived = pickle.loads(pickle.dumps(rows))
    assert list(arrived) == given
    assert (arrived[-1], arrived[1:], arrived[::-1]) == (given[-1], given[1:], given[::-1])
    assert given[1] in arrived
    for place in (3, -4):
        with pytest.raises(IndexError):
            arrived[place]


def test_a_very_long_cell_is_cut_and_says_so() -> None:
    listing = from_text("x" * 50_000, None)
    assert listing.rejected[0].cell == "x" * 199 + "…"


def test_repeated_rows_come_back_as_they_were() -> None:
    given = [Repeated(3, 447700900201, 2), Repeated(4, 447700900201, 2)]
    rows = RepeatedRows()
    for repeated in given:
        rows.add(repeated)
    arrived = pickle.loads(pickle.dumps(rows))
    assert list(arrived) == given
    assert (arrived[-1], arrived[:1]) == (given[-1], given[:1])
    with pytest.raises(IndexError):
        arrived[2]
