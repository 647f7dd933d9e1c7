"""Leaves people out of a list who are on the do-not-contact list. Not where that one is kept."""

from array import array
from collections import Counter
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import repeat

from nxdesk.recipients.blocked_rows import BlockedRows
from nxdesk.recipients.listing import Listing
from nxdesk.recipients.region import counted


def without(listing: Listing, blocked: AbstractSet[int]) -> Listing:
    """The listing without the numbers in `blocked` (E.164 without the plus); they are in its blocked_rows.

    `rows` stays the sum of what became of them. A repeated row of a number that is left out stays repeated:
    each person is counted once. The listing itself is given back when nobody on it is blocked.
    """
    phones, phone_rows, cells = array("Q"), array("I"), array("I")
    rows = BlockedRows(listing.blocked_rows)
    each = listing.phone_cells or repeat(0, len(listing.phones))
    for phone, row, cell in zip(listing.phones, listing.phone_rows, each, strict=True):
        if phone in blocked:
            rows.add(phone, row, cell)
        else:
            phones.append(phone)
            phone_rows.append(row)
            cells.append(cell)
    found = len(rows) - listing.blocked
    if not found:
        return listing
    countries = Counter(dict(listing.countries))
    countries.subtract(counted(rows.phones[-found:]))
    return replace(
        listing,
        phones=phones,
        phone_rows=phone_rows,
        phone_cells=cells,
        countries=dict((+countries).most_common()),
        blocked=len(rows),
        blocked_rows=rows,
    )
