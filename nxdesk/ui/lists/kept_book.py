"""The kept lists for the window: read and changed in the background. It shows nothing itself."""

from array import array
from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nxdesk.journal.kept_lists import KeptList, KeptLists
from nxdesk.recipients.listing import Listing
from nxdesk.ui import background


class KeptBook(QObject):
    """One for the window. `all` is as of the last `changed`. GUI thread.

    What is asked of it happens in that order, one after another: else a slow look could bring back the lists
    of before a change.
    """

    changed = Signal()
    kept = Signal(str)  # the name
    failed = Signal(object)  # the exception; nothing was changed

    def __init__(self, journal: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._all: tuple[KeptList, ...] = ()
        self._jobs: deque[Callable[[], object]] = deque()  # the first is under way

    @property
    def all(self) -> tuple[KeptList, ...]:
        """By name; empty until `refresh` has been answered."""
        return self._all

    def refresh(self) -> None:
        self._run(lambda _lists: None)

    def keep(self, name: str, source: str, listing: Listing) -> None:
        """One of that name before is replaced. source: what the list was made from, in words.

        A list of several sources has rows of its own from then on: their rows are of files that it forgets.
        """
        phones, rows = listing.phones, listing.phone_rows
        if len(listing.origins) > 1:
            rows = array("I", range(1, len(phones) + 1))
        self._run(lambda lists: lists.keep(name, source, phones, rows), lambda: self.kept.emit(name))

    def rename(self, id_: int, name: str) -> None:
        self._run(lambda lists: lists.rename(id_, name))

    def delete(self, id_: int) -> None:
        self._run(lambda lists: lists.delete(id_))

    def _run(self, change: Callable[[KeptLists], object], then: Callable[[], None] = lambda: None) -> None:
        def work() -> tuple[KeptList, ...]:
            with KeptLists(self._journal) as lists:
                change(lists)
                return tuple(lists.all())

        def done(found: tuple[KeptList, ...]) -> None:
            self._all = found
            self._next()
            self.changed.emit()
            then()

        def failed(error: Exception) -> None:
            self._next()
            self.failed.emit(error)

        self._jobs.append(lambda: background.run(self, work, done, failed))
        if len(self._jobs) == 1:
            self._jobs[0]()

    def _next(self) -> None:
        self._jobs.popleft()
        if self._jobs:
            self._jobs[0]()
