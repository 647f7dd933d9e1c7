"""The program with its window: makes the application, the parts and the window, and ends them in order."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from nxdesk import __version__, paths, settings
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.ui import dialogs, session
from nxdesk.ui.asked_files import AskedFiles
from nxdesk.ui.crash.guard import Guard
from nxdesk.ui.icons import app_icon
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.single_instance import Doorway, SingleInstance
from nxdesk.ui.texts import failures, language
from nxdesk.ui.theme import Scheme, Theme


def application(scheme: Scheme, speak: str | None = None) -> tuple[QApplication, Theme]:
    """The one QApplication of this process, dressed. speak: as settings.language."""
    found = QCoreApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("nxdesk")
    app.setApplicationDisplayName("nxdesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("nxdesk")
    app.setWindowIcon(app_icon())
    language.install(app, speak)
    theme = Theme(scheme)
    theme.apply(app)
    return app, theme


def open_window(instance: SingleInstance, file: Path | None = None) -> int:
    """Open the window, with a draft or a list, and wait until it is closed. Gives the exit code.

    instance: claimed.
    """
    chosen = settings.load()
    app, theme = application(Scheme(chosen.theme.value), chosen.language)
    guard = Guard(paths.home())
    guard.begin()
    with Program(paths.home()) as program:
        window = MainWindow(program, theme)
        session.heed_session_manager(app, window.closing)
        session.heed_signals(app, window.closing)
        window.show()
        window.begin(file)
        guard.watch(window)
        doorway = Doorway(instance.name)
        # Queued: opening a file can ask a question, and the second start is not to wait for its answer.
        doorway.asked.connect(AskedFiles(window).ask, Qt.ConnectionType.QueuedConnection)
        code = app.exec()
        doorway.close()
        guard.end(instance, code)
        if window.closing.cut_off:
            os._exit(code)  # Python would wait for the request under way, and the session's end for nobody
        return code


def tell(failure: Failure) -> None:
    """Why no window opens, in a small one."""
    application(Scheme(settings.load().theme.value), settings.load().language)
    close = dialogs.Choice("close", QCoreApplication.translate("MainWindow", "Close"))
    title = QCoreApplication.translate("MainWindow", "nxdesk did not open")
    dialogs.ask(None, dialogs.Question(title, failures.failure(failure), (close,), safe="close"))
