"""The kept lists as a menu, one click away wherever a list is given."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from nxdesk.journal.kept_lists import KeptList
from nxdesk.ui.lists.kept_book import KeptBook
from nxdesk.ui.texts import numbers


class KeptMenu(QMenu):
    """Always as the book has them."""

    chosen = Signal(object)  # a KeptList

    def __init__(self, book: KeptBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Kept lists"))
        self._book = book
        book.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.clear()
        for kept in self._book.all:
            words = numbers.counted(kept.name.replace("&", "&&"), kept.people)
            action = self.addAction(words)
            action.triggered.connect(lambda _checked=False, kept=kept: self._choose(kept))
        self.setEnabled(bool(self._book.all))

    def _choose(self, kept: KeptList) -> None:
        self.chosen.emit(kept)
