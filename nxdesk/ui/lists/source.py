"""One of the sources of a list: a file, a text that was pasted or typed, a list that was kept. No widget."""

from array import array
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from nxdesk.journal.kept_lists import KeptList, KeptLists
from nxdesk.recipients.columns import Choice, Look
from nxdesk.recipients.listing import Listing, Origin
from nxdesk.recipients.mend import Mend
from nxdesk.recipients.outcomes import RejectedRows, RepeatedRows


@dataclass(frozen=True, slots=True, repr=False)
class Source:
    """Exactly one of path, text and kept is given.

    asked: what the person chose; None in it is "guess", but for the region. listing: what was read, before
    the mends; None as long as it is to be read.
    """

    path: Path | None = None
    text: str = ""
    kept: KeptList | None = None
    asked: Choice = Choice()
    look: Look | None = None
    calling_code: int | None = None
    listing: Listing | None = None
    mends: tuple[Mend, ...] = ()

    @property
    def choice(self) -> Choice:
        """How it is read: as the person chose, else as it was guessed."""
        asked, look = self.asked, self.look
        guessed = look.choice if look else asked
        return replace(
            asked,
            sheet=guessed.sheet if asked.sheet is None else asked.sheet,
            header_row=guessed.header_row if asked.header_row is None else asked.header_row,
            column=guessed.column if asked.column is None else asked.column,
        )

    @property
    def rejected(self) -> int:
        """How many rows of it are rejected and not mended."""
        mended = sum(not mend.phone for mend in self.mends)
        return max(0, len(self.listing.rejected) - mended) if self.listing else 0

    def same(self, other: "Source") -> bool:
        """Whether both are the same file, or the same kept list."""
        if self.path is not None:
            return self.path == other.path
        return self.kept is not None and other.kept is not None and self.kept.id == other.kept.id


def read_kept(kept: KeptList, journal: Path) -> Listing:
    """Raises Failure("no_such_list") when it has been deleted, and as the journal does. Blocks."""
    from nxdesk.recipients.region import counted  # noqa: PLC0415 - the library behind it takes time to load

    with KeptLists(journal) as lists:
        phones, rows = lists.members(kept.id)
    return Listing(
        path="",
        choice=Choice(),
        heading="",
        rows=len(phones),
        phones=phones,
        phone_rows=rows if _rising(rows) else array("I", range(1, len(phones) + 1)),
        repeated=RepeatedRows(),
        rejected=RejectedRows(),
        countries=dict(counted(phones).most_common()),
        reasons={},
        origins=(Origin(kept.name, 0),),
    )


def _rising(rows: "array[int]") -> bool:
    return all(before < after for before, after in pairwise(rows))
