"""All that the Help menu does, for the one window of the program. Its windows are loaded when first shown."""

# ruff: noqa: PLC0415 - see above

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from nxdesk import log
from nxdesk.program import Program
from nxdesk.ui.help import explaining
from nxdesk.ui.help.page import CODES, SHORTCUTS, START, Page
from nxdesk.ui.theme import Theme

if TYPE_CHECKING:
    from nxdesk.ui.help.help_window import HelpWindow

_OF_PLACE = {
    "start": "start",
    "compose": "compose",
    "lists": "lists",
    "sends": "sending",
    "send": "results",
    "accounts": "accounts",
}
"""The page of the guide for each place of the window."""


class Help(QObject):
    """Makes its windows when they are first wanted. GUI thread."""

    def __init__(self, program: Program, theme: Theme, place: Callable[[], str], window: QWidget) -> None:
        """place: the code of the place that the window shows."""
        super().__init__(window)
        self._program = program
        self._theme = theme
        self._place = place
        self._window = window
        self._opened: "HelpWindow | None" = None  # noqa: UP037 - not loaded yet
        explaining.install(self)

    @property
    def window(self) -> "HelpWindow":
        if self._opened is None:
            from nxdesk.ui.help.help_window import HelpWindow

            self._opened = HelpWindow(self._pages, self._theme, self._window)
        return self._opened

    def guide(self) -> None:
        self.window.show_page(START)

    def here(self) -> None:
        """The page about what is in view."""
        self.window.show_page(_OF_PLACE.get(self._place(), START))

    def codes(self) -> None:
        self.window.show_page(CODES)

    def shortcuts(self) -> None:
        self.window.show_page(SHORTCUTS)

    def explain(self, key: str) -> None:
        self.window.show_page(key)

    def about(self) -> None:
        from nxdesk.ui.about.about_sheet import AboutSheet

        sheet = AboutSheet(self._program, self._window)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def show_log(self) -> None:
        """The folder, in the system's own file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log.folder(self._program.home))))

    def _pages(self) -> tuple[Page, ...]:
        from nxdesk.ui.help.code_pages import code_pages
        from nxdesk.ui.help.guide import guide
        from nxdesk.ui.help.shortcut_page import shortcut_page

        return (*guide(), shortcut_page(self._window), *code_pages())
