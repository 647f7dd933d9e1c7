"""A program for bench_start.py: a window, bare or nxdesk's, that says when it was seen, and ends.

    python start_process.py bare|nxdesk MOMENT

MOMENT: of its start, by time.monotonic(), which is the same clock for all processes. It prints two or four
numbers: seconds and seconds of work until the first paint of the window, and of the page to compose on.
"""

import os
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

_PAGE = "ComposePage"


class Watch(QObject):
    """Sees what is painted."""

    def __init__(self, began: float, wanted: int) -> None:
        super().__init__()
        self._began = began
        self._wanted = wanted
        self._told: list[float] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if event.type() == QEvent.Type.Paint:
            name = type(watched).__name__
            first = not self._told and isinstance(watched, QMainWindow)
            if first or (self._told and name == _PAGE and len(self._told) < 2 * self._wanted):
                self._told += [time.monotonic() - self._began, time.process_time()]
            if len(self._told) == 2 * self._wanted:
                print(*self._told, flush=True)
                os._exit(0)
        return False


def main(kind: str, began: float) -> None:
    run = QApplication.exec

    def watched(_application: QApplication) -> int:
        application = QCoreApplication.instance()
        assert application is not None
        watch = Watch(began, 1 if kind == "bare" else 2)
        application.installEventFilter(watch)
        return run()

    QApplication.exec = watched  # type: ignore[method-assign] # to look on from the first event
    if kind == "bare":
        application = QApplication(sys.argv[:1])
        window = QMainWindow()
        window.resize(1280, 820)
        window.show()
        application.exec()
    else:
        from nxdesk.__main__ import main as nxdesk  # noqa: PLC0415 - a bare window has none of it

        nxdesk([])


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
