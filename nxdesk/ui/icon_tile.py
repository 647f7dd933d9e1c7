"""An icon in a soft square: what a card is about, before its words."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nxdesk.ui.colors import current
from nxdesk.ui.icons import paint_icon

_SIDE = 40  # as the tile of a file, which the style sheet draws
_MARGIN = 11
_ROUND = 0.2


class IconTile(QWidget):
    def __init__(self, icon_name: str, side: int = _SIDE) -> None:
        """side: in pixels."""
        super().__init__()
        self._icon_name = icon_name
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors, area, radius = current(), QRectF(self.rect()), _ROUND * self.width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent_soft))
        painter.drawRoundedRect(area, radius, radius)
        inside = area.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        paint_icon(painter, self._icon_name, inside, colors.accent_text)
