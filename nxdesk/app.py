"""The program with its window: makes the application, the parts and the window, and ends them in order."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from nxdesk import __version__, paths, settings
from nxdesk.program import Program
from nxdesk.ui.icons import app_icon
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.texts import language
from nxdesk.ui.theme import Scheme, Theme


def application(scheme: Scheme) -> tuple[QApplication, Theme]:
    """The one QApplication of this process, dressed."""
    found = QCoreApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("nxdesk")
    app.setApplicationDisplayName("nxdesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("nxdesk")
    app.setWindowIcon(app_icon())
    language.install(app, None)
    theme = Theme(scheme)
    theme.apply(app)
    return app, theme


def open_window(file: Path | None = None) -> int:
    """Open the window, with a draft or a list, and wait until it is closed. Gives the exit code."""
    app, theme = application(Scheme(settings.load().theme.value))
    with Program(paths.home()) as program:
        window = MainWindow(program, theme)
        window.show()
        window.begin(file)
        return app.exec()
