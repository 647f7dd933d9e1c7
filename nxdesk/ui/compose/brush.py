"""The few strokes that the whole phone is painted with: sharp rectangles, rounded corners, pills."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath


def sharp(painter: QPainter, area: QRectF) -> QRectF:
    """The area with its edges on whole pixels of the screen: moved by half a pixel at most."""
    to_pixels = painter.deviceTransform()
    found = to_pixels.mapRect(area)
    left, top = round(found.left()), round(found.top())
    whole = QRectF(left, top, round(found.right()) - left, round(found.bottom()) - top)
    return to_pixels.inverted()[0].mapRect(whole)


def rounded(
    area: QRectF, top_left: float, top_right: float, bottom_right: float, bottom_left: float
) -> QPainterPath:
    """A rectangle with a radius for each corner, 0 for a square one."""
    path = QPainterPath()
    path.moveTo(area.left() + top_left, area.top())
    _corner(path, QPointF(area.right() - top_right, area.top()), top_right, 90.0)
    _corner(path, QPointF(area.right(), area.bottom() - bottom_right), bottom_right, 0.0)
    _corner(path, QPointF(area.left() + bottom_left, area.bottom()), bottom_left, -90.0)
    _corner(path, QPointF(area.left(), area.top() + top_left), top_left, 180.0)
    path.closeSubpath()
    return path


def fill_pill(painter: QPainter, area: QRectF, color: QColor) -> None:
    """Fully round at both ends."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(color))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)


def _corner(path: QPainterPath, start: QPointF, radius: float, angle: float) -> None:
    """Go to `start`, then a quarter of a circle clockwise; `angle` is where it begins, counted as Qt does."""
    path.lineTo(start)
    if not radius:
        return
    away = {90.0: (0.0, 1.0), 0.0: (-1.0, 0.0), -90.0: (0.0, -1.0), 180.0: (1.0, 0.0)}[angle]
    middle = start + QPointF(away[0] * radius, away[1] * radius)
    circle = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    path.arcTo(circle, angle, -90.0)
