"""The do-not-contact list for the window: read and changed in the background. It shows nothing itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nxdesk.journal.do_not_contact import BlockedPeople, DoNotContact
from nxdesk.ui import background


@dataclass(frozen=True, slots=True)
class Change:
    """What became of it. people: how many were put on the list or taken off it, of those asked."""

    people: int
    asked: int


class DoNotContactBook(QObject):
    """One for the window. `changed` comes after each change of the list, whoever asked for it. GUI thread."""

    changed = Signal()
    added = Signal(object)  # a Change
    removed = Signal(object)  # a Change
    failed = Signal(object)  # the exception; nothing was changed

    def __init__(self, journal: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.journal = journal

    def add(self, phones: Sequence[int], origin: str) -> None:
        """phones: E.164 without the plus. origin: the file or the send they come from, "" for typed ones."""

        def work() -> Change:
            with DoNotContact(self.journal) as book:
                return Change(book.add(phones, origin), len(phones))

        background.run(self, work, self._on_added, self.failed.emit)

    def remove(self, whose: Callable[[], Sequence[int]]) -> None:
        """whose: gives the numbers, in any thread: they may be a million."""

        def work() -> Change:
            phones = whose()
            with DoNotContact(self.journal) as book:
                return Change(book.remove(phones), len(phones))

        background.run(self, work, self._on_removed, self.failed.emit)

    def read(self, asker: QObject, done: Callable[[BlockedPeople], None]) -> None:
        """Everybody on it, the newest first, on the GUI thread later: unless the asker is gone by then."""

        def work() -> BlockedPeople:
            with DoNotContact(self.journal) as book:
                return book.all()

        background.run(asker, work, done, self.failed.emit)

    def _on_added(self, change: Change) -> None:
        if change.people:
            self.changed.emit()
        self.added.emit(change)

    def _on_removed(self, change: Change) -> None:
        if change.people:
            self.changed.emit()
        self.removed.emit(change)
