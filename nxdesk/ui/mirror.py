"""For what paints itself: where a part goes in a language that is written from right to left."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter


def placed(part: QRectF, whole: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """The part where it is, or as far from the right side of the whole as it is from the left."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return part
    return QRectF(whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height())


def mirror(painter: QPainter, whole: QRectF, direction: Qt.LayoutDirection) -> None:
    """Have what is painted from now on mirrored in that language: for shapes, not for words."""
    if direction is Qt.LayoutDirection.RightToLeft:
        painter.translate(whole.left() + whole.right(), 0)
        painter.scale(-1, 1)
