"""What became of the rows of a list: ready, repeated, rejected, on the do-not-contact list."""

from enum import StrEnum

from nxdesk.recipients.listing import Listing


class Part(StrEnum):
    """The code of a tab over the rows."""

    READY = "ready"
    REPEATED = "repeated"
    REJECTED = "rejected"
    BLOCKED = "blocked"


def count(listing: Listing, part: Part) -> int:
    match part:
        case Part.READY:
            return len(listing.phones)
        case Part.REPEATED:
            return len(listing.repeated)
        case Part.REJECTED:
            return len(listing.rejected)
        case Part.BLOCKED:
            return len(listing.blocked_rows)
