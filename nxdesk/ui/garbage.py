"""Python's garbage is collected on the GUI thread only.

A cycle of objects can hold a widget. Left to itself, Python collects on whichever thread allocates just
then, and Qt crashes when a widget goes on another thread than its own.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY: Final = 1000
"""Milliseconds between two looks."""


class Collecting(QObject):
    """From its making until `end`. GUI thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what the program has loaded stays: to look through all of it would hold up the window
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(collect)
        self._timer.start()

    def end(self) -> None:
        """Python collects by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()


def collect() -> None:
    """As Python would: the oldest generation of which enough has come together, if any."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
