"""A program for bench_start.py: a window, bare or nxdesk's, that says when it was seen, and ends.

    python start_process.py bare|nxdesk MOMENT

MOMENT: of its start, by time.monotonic(), which is the same clock for all processes. It prints two or four
numbers: seconds and seconds of work until the first paint of the window, and of the page to compose on.
"""

# ruff: noqa: PLC0415 - everything is loaded in the order in which the program itself does

import os
import sys
import time


def watch(began: float, wanted: int) -> None:
    """Look on from the first turn of the loop, until so many things were seen."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject
    from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

    told: list[float] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
            if event.type() == QEvent.Type.Paint and (
                not told or type(watched).__name__ == "ComposePage"  # the window, and then the page
            ):
                told.extend((time.monotonic() - began, time.process_time()))
                if len(told) == 2 * wanted:
                    print(*told, flush=True)
                    os._exit(0)
                QCoreApplication.instance().installEventFilter(self)
            return False

    run = QApplication.exec
    looker = Watch()

    def watched(application: QApplication) -> int:
        # Not yet all of the application's events: Python would have to learn of each kind of object that
        # Qt itself uses, which no start does.
        for window in application.topLevelWidgets():
            if isinstance(window, QMainWindow):
                for widget in (window, *window.findChildren(QWidget)):  # what is covered is not painted
                    widget.installEventFilter(looker)
        return run()

    QApplication.exec = watched


def bare(began: float) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(sys.argv[:1])
    watch(began, 1)
    window = QMainWindow()
    window.resize(1280, 820)
    window.show()
    application.exec()


def nxdesk(began: float) -> None:
    from nxdesk.__main__ import main
    from nxdesk.commands import window

    opened = window.window

    def watched(options: window.WindowOptions) -> int:

        watch(began, 2)
        return opened(options)

    window.window = watched
    main([])


if __name__ == "__main__":
    {"bare": bare, "nxdesk": nxdesk}[sys.argv[1]](float(sys.argv[2]))
