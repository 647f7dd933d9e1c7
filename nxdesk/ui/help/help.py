"""All that the Help menu does, for the one window of the program."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from nxdesk import log
from nxdesk.program import Program
from nxdesk.ui.about.about_sheet import AboutSheet
from nxdesk.ui.help import explaining
from nxdesk.ui.help.code_pages import CODES, code_pages
from nxdesk.ui.help.guide import CONTENTS, guide
from nxdesk.ui.help.help_window import HelpWindow
from nxdesk.ui.help.page import Page
from nxdesk.ui.help.shortcut_page import SHORTCUTS, shortcut_page
from nxdesk.ui.theme import Theme

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
        self._opened: HelpWindow | None = None
        explaining.install(self)

    @property
    def window(self) -> HelpWindow:
        if self._opened is None:
            self._opened = HelpWindow(self._pages, self._theme, self._window)
        return self._opened

    def guide(self) -> None:
        self.window.show_page(CONTENTS[0])

    def here(self) -> None:
        """The page about what is in view."""
        self.window.show_page(_OF_PLACE.get(self._place(), CONTENTS[0]))

    def codes(self) -> None:
        self.window.show_page(CODES)

    def shortcuts(self) -> None:
        self.window.show_page(SHORTCUTS)

    def explain(self, key: str) -> None:
        self.window.show_page(key)

    def about(self) -> None:
        sheet = AboutSheet(self._program, self._window)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def show_log(self) -> None:
        """The folder, in the system's own file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log.folder(self._program.home))))

    def _pages(self) -> tuple[Page, ...]:
        return (*guide(), shortcut_page(self._window), *code_pages())
