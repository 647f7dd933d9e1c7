"""A message as Viber would show it, small: the bubble alone, cut at its foot when it is too long."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nxdesk.messages.field_values import template
from nxdesk.messages.kinds import Message
from nxdesk.messages.preview import preview
from nxdesk.ui.colors import current
from nxdesk.ui.compose.bubble import WIDEST, lay_out
from nxdesk.ui.compose.bubble_painter import BubblePainter, Look
from nxdesk.ui.compose.phone_colors import DARK, LIGHT
from nxdesk.ui.compose.phone_words import bubble_words, missing_picture
from nxdesk.ui.compose.picture_file import PictureState

_SIZE = QSize(180, 200)  # with the tile around it as resources/style/nxdesk.qss has it
_EDGE = 10.0
_FADE = 36.0


class Thumbnail(QWidget):
    """Live: painted from the message each time, in the scheme of the window. It takes no focus."""

    def __init__(
        self, message: Message, lookup: Callable[[str], PictureState], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bubble = preview(template(message))
        self._geometry = lay_out(self._bubble, bubble_words())
        self._lookup = lookup
        self._painter = BubblePainter()
        self.setFixedSize(_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def picture_url(self) -> str:
        return self._bubble.video.thumbnail_url if self._bubble.video else self._bubble.picture_url or ""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own name
        colors = DARK if current().dark else LIGHT
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), colors.chat)
        scale = (self.width() - 2 * _EDGE) / WIDEST
        state = self._lookup(self.picture_url)
        look = Look(colors, state, missing_picture(state, video=self._bubble.video is not None))
        painter.save()
        painter.translate(QPointF(_EDGE, _EDGE))
        painter.scale(scale, scale)
        self._painter.paint(painter, self._geometry, look)
        painter.restore()
        if self._geometry.bubble.height() * scale > self.height() - 2 * _EDGE:
            self._fade(painter, colors.chat)
        painter.end()

    def _fade(self, painter: QPainter, color: QColor) -> None:
        foot = QRectF(0.0, self.height() - _FADE, self.width(), _FADE)
        clear = QColor(color)
        clear.setAlpha(0)
        shade = QLinearGradient(foot.topLeft(), foot.bottomLeft())
        shade.setColorAt(0.0, clear)
        shade.setColorAt(1.0, color)
        painter.fillRect(foot, shade)
