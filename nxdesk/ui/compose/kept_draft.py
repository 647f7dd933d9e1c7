"""The file in which the draft is kept by itself. May be written from several threads; knows no widget."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock

from nxdesk.messages.draft import Draft, save


class KeptDraft:
    """Invariant: what was asked to be written later is never overwritten by what was asked earlier."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = Lock()
        self._asked = 0
        self._written = 0

    def newer(self, draft: Draft) -> Callable[[], None]:
        """To be called on one thread; what it gives writes the draft, on any, and raises draft_unwritable."""
        self._asked += 1
        number = self._asked

        def write() -> None:
            with self._lock:
                if number > self._written:
                    save(self.path, draft)
                    self._written = number

        return write
