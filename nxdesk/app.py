"""The program with its window: makes the application, the parts and the window, and ends them in order.

The frame of the window is seen first; what it works with is loaded after that.
"""

# ruff: noqa: PLC0415 - see above

import os
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from nxdesk import __version__, paths, settings
from nxdesk.problems import Failure
from nxdesk.ui.application import Application
from nxdesk.ui.icons import app_icon
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.texts import language
from nxdesk.ui.theme import Scheme, Theme

if TYPE_CHECKING:
    from nxdesk.ui.crash.guard import Guard
    from nxdesk.ui.single_instance import SingleInstance

_BETWEEN: Final = 30
"""Milliseconds between one page and the next, for what the person does meanwhile."""
_UNSEEN: Final = 500
"""Milliseconds after which the window is furnished though it was not painted: it may start minimised."""


def application(scheme: Scheme, speak: str | None = None) -> tuple[QApplication, Theme]:
    """The one QApplication of this process, dressed. speak: as settings.language."""
    found = QCoreApplication.instance()
    app = found if isinstance(found, QApplication) else Application([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("nxdesk")
    app.setApplicationDisplayName("nxdesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("nxdesk")
    app.setWindowIcon(app_icon())
    language.install(app, speak)
    theme = Theme(scheme)
    theme.apply(app)
    return app, theme


def open_window(instance: "SingleInstance", file: Path | None = None) -> int:
    """Open the window, with a draft or a list, and wait until it is closed. Gives the exit code.

    instance: claimed.
    """
    chosen = settings.load()
    app, theme = application(Scheme(chosen.theme.value), chosen.language)
    window = MainWindow(None, theme)
    with ExitStack() as parts:
        opening = _Opening(app, window, parts, instance, file)
        window.show()
        code = app.exec()
        if window.furnished and window.closing.cut_off:
            _end(opening, instance, code)
            os._exit(code)  # Python would wait for the request under way, and the session's end for nobody
    # Not before the doorway is closed: it would take the letters to the next window.
    _end(opening, instance, code)
    if opening.error is not None:
        raise opening.error
    return code


def _end(opening: "_Opening", instance: "SingleInstance", code: int) -> None:
    if opening.guard is not None:
        opening.guard.end(instance, code)


class _Opening(QObject):
    """What follows once the frame has been painted: step by step, so that it answers in between."""

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        parts: ExitStack,
        instance: "SingleInstance",
        file: Path | None,
    ) -> None:
        """parts: what has to be closed at the end."""
        super().__init__(window)
        self.error: Exception | None = None
        self.guard: Guard | None = None
        self._app = app
        self._window = window
        self._parts = parts
        self._instance = instance
        self._file = file
        self._begun = False
        window.skeleton.painted.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(_UNSEEN, self, self._begin)

    def _begin(self) -> None:
        if self._begun or not self._window.isVisible():
            return
        self._begun = True
        try:
            self._furnish()
        except Exception as error:  # noqa: BLE001 - raised again once the loop has ended, where it is told
            self.error = error
            self._app.exit(1)

    def _furnish(self) -> None:
        from nxdesk.program import Program
        from nxdesk.ui import session
        from nxdesk.ui.asked_files import AskedFiles
        from nxdesk.ui.crash.guard import Guard
        from nxdesk.ui.doorway import Doorway

        window = self._window
        self.guard = Guard(paths.home())
        self.guard.begin()
        window.furnish(self._parts.enter_context(Program(paths.home())))
        session.heed_session_manager(self._app, window.closing)
        session.heed_signals(self._app, window.closing)
        window.begin(self._file)
        self.guard.watch(window)
        doorway = Doorway(self._instance.letters)
        self._parts.callback(doorway.close)
        asked = AskedFiles(window)
        # Queued: opening a file can ask a question, and the second start is not to wait for its answer.
        doorway.asked.connect(asked.ask, Qt.ConnectionType.QueuedConnection)
        if isinstance(self._app, Application):
            self._app.give_files_to(asked.ask)
        self._make_page()

    def _make_page(self) -> None:
        """One page in each turn of the loop, unless the window was closed meanwhile: a page that is made then
        keeps Qt from quitting."""
        if self._window.isVisible() and self._window.make_page():
            QTimer.singleShot(_BETWEEN, self, self._make_page)


def tell(failure: Failure) -> None:
    """Why no window opens, in a small one."""
    from nxdesk.ui import dialogs
    from nxdesk.ui.texts import failures

    application(Scheme(settings.load().theme.value), settings.load().language)
    close = dialogs.Choice("close", QCoreApplication.translate("MainWindow", "Close"))
    title = QCoreApplication.translate("MainWindow", "nxdesk did not open")
    dialogs.ask(None, dialogs.Question(title, failures.failure(failure), (close,), safe="close"))
