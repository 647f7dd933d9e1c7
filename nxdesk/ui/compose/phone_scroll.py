"""Where the keys and the wheel bring the chat of the phone, in dp. It scrolls nothing itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent

_STEP = 38.0  # two lines of text
_TURN = 1.5 * _STEP  # of the wheel, by one notch
_AROUND = _STEP  # that is seen beyond a part that was brought into view


def by_key(key: int, offset: float, page: float, longest: float) -> float | None:
    """The offset that a key asks for, within its bounds or not; None for a key that does not scroll.

    page: how much is seen at once. longest: the largest offset.
    """
    targets: dict[int, float] = {
        Qt.Key.Key_Down: offset + _STEP,
        Qt.Key.Key_Up: offset - _STEP,
        Qt.Key.Key_PageDown: offset + page - _STEP,
        Qt.Key.Key_Space: offset + page - _STEP,
        Qt.Key.Key_PageUp: offset - page + _STEP,
        Qt.Key.Key_Home: 0.0,
        Qt.Key.Key_End: longest,
    }
    return targets.get(key)


def to_show(top: float, bottom: float, offset: float, page: float) -> float:
    """The offset with which this part of the chat is in view; the same one while all of it is seen already.

    top, bottom: as they are with nothing scrolled. Of a part that is higher than the page, its top is seen.
    """
    if bottom > offset + page:
        offset = bottom + _AROUND - page
    if top >= offset:
        return offset
    return top - _AROUND if top > 2 * _AROUND else 0.0  # nearly at the beginning: that is seen, too


def by_wheel(event: QWheelEvent, offset: float, zoom: float) -> float:
    """zoom: pixels to a dp."""
    return offset - (event.pixelDelta().y() / zoom or event.angleDelta().y() / 120 * _TURN)
