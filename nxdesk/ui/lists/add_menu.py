"""The menu of all ways to give a list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from nxdesk.ui.icons import icon
from nxdesk.ui.lists.kept_book import KeptBook
from nxdesk.ui.lists.kept_menu import KeptMenu


class AddMenu(QMenu):
    """Only says what was asked for."""

    open_pressed = Signal()
    paste_pressed = Signal()
    type_pressed = Signal()
    kept_chosen = Signal(object)  # a KeptList

    def __init__(self, book: KeptBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opening = self.addAction(icon("folder"), self.tr("Open a file…"))
        self.pasting = self.addAction(icon("copy"), self.tr("Paste numbers"))
        self.typing = self.addAction(icon("pencil"), self.tr("Type numbers…"))
        self.opening.triggered.connect(self.open_pressed)
        self.pasting.triggered.connect(self.paste_pressed)
        self.typing.triggered.connect(self.type_pressed)
        self.addSeparator()
        self.kept = KeptMenu(book, self)
        self.kept.chosen.connect(self.kept_chosen)
        self.addMenu(self.kept)
