"""The file in which the draft is kept by itself, with the file of the person's it came from; no widget."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from threading import Lock

from nxdesk.messages.draft import Draft, load, save, to_json
from nxdesk.problems import Failure

_MEMBER = "kept_from"
"""Of the kept file alone: {"file": its path, "sum": of what it held}. Never in a file of the person's."""


class Origin(StrEnum):
    """How the person's file stands to the draft that was kept from it."""

    SAME = "same"  # it holds this very draft
    BEFORE = "before"  # it holds what the draft was made from
    OTHER = "other"  # somebody else changed it since
    GONE = "gone"  # it is not there, or can no longer be read


@dataclass(frozen=True, slots=True)
class Kept:
    """file, origin: None for a draft that was in no file. saved: what the file holds now."""

    draft: Draft
    file: Path | None = None
    origin: Origin | None = None
    saved: Draft | None = None


class KeptDraft:
    """Invariant: what was asked to be written later is never overwritten by what was asked earlier.

    May be written from several threads.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = Lock()
        self._asked = 0
        self._written = 0

    def newer(self, draft: Draft, file: Path | None = None, saved: Draft | None = None) -> Callable[[], None]:
        """To be called on one thread; what it gives writes the draft, on any, and raises draft_unwritable.

        file, saved: the person's, and what it was when it was opened or saved last.
        """
        self._asked += 1
        number = self._asked
        if file is not None and saved is not None:
            origin = {"file": str(file.absolute()), "sum": _sum(saved)}
            draft = replace(draft, other={**draft.other, _MEMBER: origin})

        def write() -> None:
            with self._lock:
                if number > self._written:
                    save(self.path, draft)
                    self._written = number

        return write

    def read(self) -> Kept | None:
        """What the last run kept; None when it kept nothing, or nothing that can be read."""
        try:
            draft = load(self.path)
        except Failure:
            return None
        others = dict(draft.other)
        origin = others.pop(_MEMBER, None)
        draft = replace(draft, other=others)
        if not isinstance(origin, dict) or not isinstance(origin.get("file"), str):
            return Kept(draft)
        file = Path(origin["file"])
        try:
            saved = load(file)
        except Failure:
            return Kept(draft, file, Origin.GONE)
        if saved == draft:
            return Kept(draft, file, Origin.SAME, saved)
        before = _sum(saved) == origin.get("sum")
        return Kept(draft, file, Origin.BEFORE if before else Origin.OTHER, saved)


def _sum(draft: Draft) -> str:
    return hashlib.sha256(to_json(draft).encode("utf-8", "surrogatepass")).hexdigest()
