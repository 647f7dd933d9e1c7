"""The frame of the window: the rail, the room for the pages beside it, its place on the screen.

It loads little, so that it is on the screen at once; a skeleton stands where the first page will be.
"""

import sys
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QWidget

from nxdesk.ui import window_place
from nxdesk.ui.drop_ring import DropRing
from nxdesk.ui.rail import Place, Rail
from nxdesk.ui.roomy import Roomy
from nxdesk.ui.skeleton import Skeleton

Page = TypeVar("Page", bound=QWidget)


class Frame(QMainWindow):
    """The places can be chosen before there is a page: the last one chosen is shown then.

    furnished: whether there are pages, which `page_of` gives.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("nxdesk")
        self.setAcceptDrops(True)
        self.furnished = False
        self._ring: DropRing | None = None  # while a file is dragged over the window
        self.lay_out()
        self.page = window_place.page(tuple(place.code for place in self.places))
        """The code of the place that is shown; "send" for the page of one send."""
        self.rail.set_place(self.page)
        window_place.restore(self)

    def lay_out(self) -> None:
        """Make all that the frame holds, in the language of now, without a page."""
        self.places = (
            Place("compose", QCoreApplication.translate("MainWindow", "Compose"), "pencil"),
            Place("lists", QCoreApplication.translate("MainWindow", "Lists"), "people"),
            Place("sends", QCoreApplication.translate("MainWindow", "Sends"), "history"),
            Place("accounts", QCoreApplication.translate("MainWindow", "Accounts"), "shield"),
        )
        self.rail = Rail(self.places)
        self.rail.chosen.connect(self.go)
        self.rail.account.hide()  # until there is one to show
        self.skeleton = Skeleton()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.skeleton)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._pages, 1)
        room = Roomy(whole, window_place.SMALLEST)
        self.setCentralWidget(room)
        room.show()  # a window that is seen already would do it later, and the focus could not be set

    def page_of(self, code: str) -> QWidget:
        """The page of a place, or "send" for that of one send."""
        raise NotImplementedError

    def drop_place(self, files: list[Path]) -> QWidget | None:
        """Where files that are dragged over the window would go, if that is to be seen."""
        raise NotImplementedError

    def open_files(self, files: list[Path]) -> None:
        """Files that were dropped."""
        raise NotImplementedError

    def go(self, code: str) -> None:
        """Show a place."""
        self.page = code
        self.rail.set_place(_place(code))
        if self.furnished:
            self._pages.setCurrentWidget(self.page_of(code))

    def add_page(self, page: Page) -> Page:
        self._pages.addWidget(page)
        return page

    def show_menu(self, menu: QMenu) -> None:
        """Where the system has its menus; else behind the dots of the rail, which F10 opens too."""
        if sys.platform == "darwin":
            bar = self.menuBar()
            bar.clear()
            bar.addActions(menu.actions())
        else:
            self.rail.set_menu(menu)

    def remember_place(self) -> None:
        window_place.remember(self, _place(self.page))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        files = _files(event)
        if self.furnished and files:
            event.acceptProposedAction()
            self._show_ring(self.drop_place(files))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hide_ring()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._hide_ring()
        event.acceptProposedAction()
        self.open_files(_files(event))

    def _show_ring(self, place: QWidget | None) -> None:
        self._hide_ring()
        if place is not None:
            self._ring = DropRing(place)

    def _hide_ring(self) -> None:
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _place(code: str) -> str:
    """The one in the rail."""
    return "sends" if code == "send" else code
