"""All sources of a list -> the one list that can be sent to: mended, put together, without who is blocked."""

from collections.abc import Sequence
from pathlib import Path

from nxdesk.journal.do_not_contact import DoNotContact
from nxdesk.recipients.listing import Listing
from nxdesk.recipients.mend import mended
from nxdesk.recipients.merge import merge
from nxdesk.recipients.suppress import without
from nxdesk.ui.lists.source import Source


def combined(sources: Sequence[Source], journal: Path) -> Listing:
    """All of them have been read. Blocks. Raises Failure as the journal does: it knows who is blocked."""
    listing = merge([_mended(source) for source in sources])
    with DoNotContact(journal) as do_not_contact:
        blocked = do_not_contact.among(listing.phones)
    return without(listing, blocked)


def _mended(source: Source) -> Listing:
    assert source.listing is not None
    return mended(source.listing, source.mends)
