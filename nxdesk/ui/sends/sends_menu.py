"""The menu of the list of sends: what is seldom wanted, behind three dots."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nxdesk.journal.records import SendRecord
from nxdesk.ui.icons import icon
from nxdesk.ui.sends.deletion import MONTHS, older


class SendsMenu(QMenu):
    """`delete` is of the chosen send; its key works in whatever widget it is added to."""

    older_chosen = Signal(int)  # how many months

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.speed = self.addAction(self.tr("Speed…"))
        self.addSeparator()
        self.delete = self.addAction(icon("trash"), self.tr("Delete the chosen send…"))
        self.delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.old = self.addMenu(self.tr("Delete old sends"))
        self.ages: dict[int, QAction] = {months: self.old.addAction("") for months in MONTHS}
        self._counts = dict.fromkeys(MONTHS, 0)
        for months, action in self.ages.items():
            action.triggered.connect(lambda _checked=False, chosen=months: self.older_chosen.emit(chosen))

    def show_sends(self, sends: Sequence[SendRecord]) -> None:
        """How many there are of each age."""
        for months, action in self.ages.items():
            self._counts[months] = len(older(sends, months))
            words = self.tr("Older than {months} months (%Ln)…", "", self._counts[months])
            action.setText(words.format(months=months))

    def allow(self, *, one: bool, old: bool) -> None:
        """Whether the chosen one, and whether old ones can be deleted now."""
        self.delete.setEnabled(one)
        for months, action in self.ages.items():
            action.setEnabled(old and self._counts[months] > 0)
        self.old.setEnabled(old and any(self._counts.values()))
