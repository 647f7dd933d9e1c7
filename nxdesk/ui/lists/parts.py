"""What became of the rows of a list: ready, repeated, rejected."""

from enum import StrEnum

from nxdesk.recipients.listing import Listing


class Part(StrEnum):
    """The code of a tab over the rows."""

    READY = "ready"
    REPEATED = "repeated"
    REJECTED = "rejected"


def count(listing: Listing, part: Part) -> int:
    match part:
        case Part.READY:
            return len(listing.phones)
        case Part.REPEATED:
            return len(listing.repeated)
        case Part.REJECTED:
            return len(listing.rejected)
