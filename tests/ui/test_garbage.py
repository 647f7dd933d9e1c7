"""A widget in a cycle of objects goes on the GUI thread, wherever Python would have collected it."""

import gc
import threading

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nxdesk.ui import background, garbage


class Held(QWidget):
    """Holds itself, and tells where it went."""

    gone: list[threading.Thread]

    def __init__(self, gone: list[threading.Thread]) -> None:
        super().__init__()
        self.gone = gone
        self.itself = self

    def __del__(self) -> None:
        self.gone.append(threading.current_thread())


def cycles() -> int:
    """Enough of them that Python collects every generation on its own."""
    for _ in range(200_000):
        cycle: list[object] = []
        cycle.append(cycle)
    return 1


def fail(error: Exception) -> None:
    raise AssertionError from error


def test_a_worker_collects_nothing(qtbot: QtBot) -> None:
    gone: list[threading.Thread] = []
    Held(gone)
    done: list[int] = []
    owner = QCoreApplication.instance()
    assert owner is not None
    background.run(owner, cycles, done.append, fail)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    qtbot.waitUntil(lambda: gc.get_count()[0] < 100_000, timeout=20_000)  # by the timer, on this thread
    while not gone:
        cycles()
        garbage.collect()
    assert gone == [threading.main_thread()]
