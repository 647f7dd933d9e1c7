"""A ring around the place that a file would go to, while it is dragged over the window."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nxdesk.ui.colors import current

_RADIUS = 12  # as that of a card
_WIDTH = 2


class DropRing(QWidget):
    """It lies over the place, moves nothing, and takes no clicks; it goes with `deleteLater`."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(place.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.accent), _WIDTH))
        within = QColor(colors.accent)
        within.setAlphaF(0.06)
        painter.setBrush(within)
        edge = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), _RADIUS, _RADIUS)
