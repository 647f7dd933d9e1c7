"""Another language for a window that is open: when it can be, and then at once."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from nxdesk import settings
from nxdesk.ui import background
from nxdesk.ui.texts import language

_PATIENCE: Final = 10.0  # seconds; a keyring may be frozen for good
_LOOK_AGAIN: Final = 20  # milliseconds


class LanguageSwitch(QObject):
    """A page is not taken away while it writes a file or deletes something: nobody would hear how it ended.

    GUI thread.
    """

    def __init__(self, window: QMainWindow, furnish: Callable[[], None]) -> None:
        """furnish: makes the central widget of the window, and all its words, anew."""
        super().__init__(window)
        self._window = window
        self._furnish = furnish
        self._wanted: str | None = None
        self._until = 0.0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LOOK_AGAIN)
        self._again.timeout.connect(self._switch)

    def choose(self, chosen: str | None) -> None:
        """At once, whatever is shown or under way; and at the next start. chosen: as settings.language."""
        settings.remember(lambda now: replace(now, language=chosen))
        self._wanted = chosen
        self._until = time.monotonic() + _PATIENCE
        self._switch()

    def _switch(self) -> None:
        busy = background.busy(self._window.centralWidget() or self) and time.monotonic() < self._until
        if busy or QApplication.activeModalWidget() is not None:
            self._again.start()
            return
        self._again.stop()
        application = QCoreApplication.instance()
        assert application is not None
        language.install(application, self._wanted)
        self._furnish()
