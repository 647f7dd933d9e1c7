"""Saves the rejected rows of lists as a workbook: to be mended there, and dropped again.

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
    """The headings of the columns that stand after those of the list itself. source: of several lists."""

    reason: str
    row: str
    cell: str
    source: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Rejects:
    """Those of one list. name: of the list. source: its file, None for pasted text: no other columns."""

    name: str
    source: Path | None
    choice: Choice
    rejected: Sequence[Rejected]


@dataclass(frozen=True, slots=True, repr=False)
class Wording:
    """What the caller says of them. reasons: of each reason and region that there is."""

    reasons: dict[tuple[Reason, str], str]
    titles: Titles


def save_rejected(
    listings: Sequence[tuple[str, Listing]],
    path: Path,
    word: Callable[[Reason, str], str],
    titles: Titles,
    stop: threading.Event | None = None,
) -> None:
    """Write `path` (.xlsx, replaced whole): each rejected row, with all the columns it has in its list.

    listings: each with its name; of several, columns with the same heading are one, and the last column has
    the name. `word` gives the words for a reason and its region ("" for none). The files are read again.
    Blocks. Raises Failure as reader.read does, and list_changed (a file is not what was read any more),
    list_not_saved (name: of `path`).
    """
    each = tuple(
        Rejects(name, Path(listing.path) if listing.path else None, listing.choice, listing.rejected)
        for name, listing in listings
    )
    reasons = {(rejected.reason, rejected.region) for rejects in each for rejected in rejects.rejected}
    wording = Wording({reason: word(*reason) for reason in reasons}, titles)
    child.run(_save, path, each, wording, progress=_unheard, stop=stop or threading.Event())


def _save(path: Path, each: tuple[Rejects, ...], wording: Wording, progress: Progress) -> None:
    from nxdesk.recipients import rejects_workbook  # noqa: PLC0415 - in the child only

    rejects_workbook.save(path, each, wording, progress)


def _unheard(_done: int, _total: int | None) -> None:
    pass
