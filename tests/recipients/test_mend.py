"""A rejected cell, mended by hand."""

from nxdesk.recipients.listing import Rejected, Repeated, from_text
from nxdesk.recipients.mend import Mend, mended
from nxdesk.recipients.phone import Reason
from tests.recipients.test_listing import adds_up

TEXT = "+44 7700 900201\n07700 90020\n+44 7700 900203\nsoon\n+44 7700 900201"


def test_a_mended_number_is_ready_in_its_row() -> None:
    listing = mended(from_text(TEXT, "GB"), [Mend(2, "07700 90020", "07700 900202")])
    assert list(zip(listing.phone_rows, listing.phones, strict=True)) == [
        (1, 447700900201),
        (2, 447700900202),
        (3, 447700900203),
    ]
    assert list(listing.rejected) == [Rejected(4, "soon", Reason.NO_DIGITS)]
    assert (listing.countries, listing.reasons) == ({"GB": 3}, {Reason.NO_DIGITS: 1})
    assert adds_up(listing)


def test_a_number_that_is_there_already_is_repeated() -> None:
    listing = mended(from_text(TEXT, "GB"), [Mend(4, "soon", "07700 900203")])
    assert list(listing.repeated) == [Repeated(4, 447700900203, 3), Repeated(5, 447700900201, 1)]
    assert adds_up(listing)


def test_two_rows_mended_to_the_same_number() -> None:
    mends = [Mend(2, "07700 90020", "07700 900299"), Mend(4, "soon", "+447700900299")]
    listing = mended(from_text(TEXT, "GB"), mends)
    assert list(listing.phones) == [447700900201, 447700900299, 447700900203]
    assert Repeated(4, 447700900299, 2) in list(listing.repeated)
    assert not listing.rejected
    assert adds_up(listing)


def test_what_mends_nothing_changes_nothing() -> None:
    listing = from_text(TEXT, "GB")
    assert mended(listing, []) is listing
    assert mended(listing, [Mend(2, "07700 90020", "still wrong")]) is listing
    assert mended(listing, [Mend(2, "another cell", "07700 900202")]) is listing
    assert "7700" not in repr(Mend(2, "07700 90020", "07700 900202"))


def test_a_ready_number_is_changed_in_its_row() -> None:
    listing = mended(from_text(TEXT, "GB"), [Mend(3, "", "+7 916 123-45-67", 447700900203)])
    assert list(zip(listing.phone_rows, listing.phones, strict=True)) == [(1, 447700900201), (3, 79161234567)]
    assert listing.countries == {"GB": 1, "RU": 1}
    assert adds_up(listing)


def test_whoever_has_the_changed_number_in_a_later_row_is_ready_there() -> None:
    before = from_text(f"{TEXT}\n07700 900201", "GB")
    listing = mended(before, [Mend(1, "", "07700 900299", 447700900201)])
    assert list(zip(listing.phone_rows, listing.phones, strict=True)) == [
        (1, 447700900299),
        (3, 447700900203),
        (5, 447700900201),
    ]
    assert list(listing.repeated) == [Repeated(6, 447700900201, 5)]
    assert list(before.repeated) == [Repeated(5, 447700900201, 1), Repeated(6, 447700900201, 1)]
    assert adds_up(listing)


def test_a_number_changed_to_one_that_is_there_is_repeated() -> None:
    listing = mended(from_text(TEXT, "GB"), [Mend(3, "", "+447700900201", 447700900203)])
    assert list(listing.repeated) == [Repeated(3, 447700900201, 1), Repeated(5, 447700900201, 1)]
    assert list(listing.phones) == [447700900201]
    assert adds_up(listing)


def test_what_was_mended_is_mended_once_more() -> None:
    mends = [Mend(2, "07700 90020", "07700 900202"), Mend(2, "", "07700 900209", 447700900202)]
    listing = mended(from_text(TEXT, "GB"), mends)
    assert list(listing.phones) == [447700900201, 447700900209, 447700900203]
    assert [row.row for row in listing.rejected] == [4]
    assert adds_up(listing)


def test_two_cells_that_are_alike_in_a_row() -> None:
    listing = mended(from_text("12,12,13,07700 900201", "GB"), [Mend(1, "12", "07700 900299")])
    assert sorted(listing.phones) == [447700900201, 447700900299]
    assert (len(listing.repeated), [row.cell for row in listing.rejected]) == (1, ["13"])
    assert adds_up(listing)


def test_a_number_of_another_row_is_not_changed() -> None:
    listing = from_text(TEXT, "GB")
    for mend in (Mend(2, "", "07700 900299", 447700900203), Mend(3, "", "x", 447700900203)):
        assert mended(listing, [mend]) is listing
