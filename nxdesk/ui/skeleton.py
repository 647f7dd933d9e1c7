"""What stands beside the rail until the first page is there: its shape, in the colours of the scheme."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nxdesk.ui.colors import current

_HEADER = 64
_BAR = 58
_MARGIN = 24
_CARDS = (310, 148, 120)
_GAP = 14
_RADIUS = 12


class Skeleton(QWidget):
    """Nothing moves in it, and nothing on it can be pressed."""

    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("nxdesk is opening"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.border))
        painter.drawRoundedRect(QRectF(_MARGIN, 24, 140, 16), 5, 5)
        top = float(_HEADER)
        for height in _CARDS:
            card = QRectF(_MARGIN, top, self.width() - 2 * _MARGIN, height)
            if card.bottom() > self.height() - _BAR:
                break
            self._paint_card(painter, card)
            top = card.bottom() + _GAP
        self.painted.emit()

    def _paint_card(self, painter: QPainter, card: QRectF) -> None:
        colors = current()
        painter.setBrush(QColor(colors.surface))
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        painter.setBrush(QColor(colors.border))
        left = card.left() + 16
        painter.drawRoundedRect(QRectF(left, card.top() + 18, 96, 12), 4, 4)
        painter.drawRoundedRect(QRectF(left, card.top() + 50, card.width() * 0.6, 10), 4, 4)
        painter.drawRoundedRect(QRectF(left, card.top() + 74, card.width() * 0.4, 10), 4, 4)
