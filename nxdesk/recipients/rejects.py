"""Saves the rejected rows of a list as a workbook: to be mended there, and dropped again.

The words in it come from the caller; this module only lays them out.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from nxdesk.recipients import child
from nxdesk.recipients.child import Progress
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.listing import Listing, Rejected
from nxdesk.recipients.phone import Reason


@dataclass(frozen=True, slots=True)
class Titles:
    """The headings of the three columns that stand after those of the list itself."""

    reason: str
    row: str
    cell: str


@dataclass(frozen=True, slots=True, repr=False)
class Rejects:
    """What the workbook is made of. source: the list's file, None for pasted text: no other columns."""

    source: Path | None
    choice: Choice
    rejected: Sequence[Rejected]
    reasons: dict[tuple[Reason, str], str]
    titles: Titles


def save_rejected(
    listing: Listing,
    path: Path,
    word: Callable[[Reason, str], str],
    titles: Titles,
    stop: threading.Event | None = None,
) -> None:
    """Write `path` (.xlsx, replaced whole): each rejected row, with all the columns it has in the list.

    `word` gives the words for a reason and its region ("" for none). The list's file is read again. Blocks.
    Raises Failure as reader.read does, and list_changed (the file is not what was read any more),
    list_not_saved (name: of `path`).
    """
    reasons = {(rejected.reason, rejected.region) for rejected in listing.rejected}
    rejects = Rejects(
        source=Path(listing.path) if listing.path else None,
        choice=listing.choice,
        rejected=listing.rejected,
        reasons={reason: word(*reason) for reason in reasons},
        titles=titles,
    )
    child.run(_save, path, rejects, progress=_unheard, stop=stop or threading.Event())


def _save(path: Path, rejects: Rejects, progress: Progress) -> None:
    from nxdesk.recipients import rejects_workbook  # noqa: PLC0415 - in the child only

    rejects_workbook.save(path, rejects, progress)


def _unheard(_done: int, _total: int | None) -> None:
    pass
