"""People on the do-not-contact list are left out, and the counts add up all the same."""

import pickle

from nxdesk.recipients.blocked_rows import BlockedRow
from nxdesk.recipients.listing import from_text
from nxdesk.recipients.suppress import without
from tests.recipients.test_listing import adds_up

TEXT = "+44 7700 900201\n+7 916 123-45-67\n+44 7700 900202\n+44 7700 900201\n12\n+44 7700 900203"


def test_who_is_blocked_is_left_out_and_shown() -> None:
    listing = from_text(TEXT, None)
    left = without(listing, {447700900202, 79161234567, 447700900999})
    assert list(left.phones) == [447700900201, 447700900203]
    assert list(left.phone_rows) == [1, 6]
    assert left.countries == {"GB": 2}
    assert left.blocked == 2
    assert list(left.blocked_rows) == [BlockedRow(2, 79161234567), BlockedRow(3, 447700900202)]
    assert adds_up(left)
    assert len(listing.phones) == 4
    assert listing.blocked == 0


def test_a_repeated_row_of_somebody_blocked_stays_repeated() -> None:
    left = without(from_text(TEXT, None), {447700900201})
    assert (len(left.phones), len(left.repeated), left.blocked) == (3, 1, 1)
    assert adds_up(left)


def test_it_may_be_asked_again() -> None:
    listing = from_text(TEXT, None)
    once = without(listing, {447700900202})
    assert without(once, {447700900202}) is once
    twice = without(once, {447700900201})
    assert [blocked.row for blocked in twice.blocked_rows] == [3, 1]
    assert adds_up(twice)


def test_nobody_blocked_costs_no_copy() -> None:
    listing = from_text(TEXT, None)
    assert without(listing, set()) is listing
    assert without(listing, {1}) is listing


def test_everybody_blocked() -> None:
    listing = from_text(TEXT, None)
    left = without(listing, set(listing.phones))
    assert (len(left.phones), left.countries, left.blocked) == (0, {}, 4)
    assert adds_up(left)


def test_it_goes_between_processes_and_shows_no_number() -> None:
    left = without(from_text(TEXT, None), {447700900202})
    assert list(pickle.loads(pickle.dumps(left)).blocked_rows) == list(left.blocked_rows)
    assert "7700" not in repr(left)
    assert "7700" not in repr(left.blocked_rows[0])
