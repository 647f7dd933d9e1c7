"""A program: nxdesk as a person starts it, in which something goes wrong at once, and "Restart" is pressed.

See test_restart.py, which starts it.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from nxdesk.__main__ import main
from nxdesk.messages.kinds import TextMessage
from nxdesk.ui.crash.crash_sheet import CrashSheet
from nxdesk.ui.main_window import MainWindow


def go_wrong() -> None:
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    window.editor.set_message(TextMessage("half done"))
    QTimer.singleShot(0, press)
    raise ValueError("canary-secret-7f3a 447700900123")


def press() -> None:
    sheets = [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashSheet)]
    if sheets:
        sheets[0].restart.click()
    else:
        QTimer.singleShot(20, press)


class Window(MainWindow):
    def begin(self, *args: object) -> None:
        super().begin(*args)
        QTimer.singleShot(0, go_wrong)


if __name__ == "__main__":
    import nxdesk.app

    nxdesk.app.MainWindow = Window
    sys.exit(main([]))
