"""The binding itself: a fault of it that no other test can see, because pytest hides it."""

import sys

from PySide6.QtCore import QRectF


def test_calls_that_return_nothing_keep_none_alive() -> None:
    """PySide6 6.12.0 dropped one reference to None a call: a window aborted after seconds of use."""
    area = QRectF(0, 0, 1, 1)
    before = sys.getrefcount(None)
    for _ in range(1000):
        area.translate(0, 0)
    assert sys.getrefcount(None) - before > -500
