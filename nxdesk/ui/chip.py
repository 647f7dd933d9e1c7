"""Chips: a number and a word in a rounded patch of colour, to read or to press."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from nxdesk.ui.colors import Tone, current
from nxdesk.ui.icons import paint_icon
from nxdesk.ui.mirror import placed

_HEIGHT = 26
_PADDING = 11
_SMALL_HEIGHT = 20
_SMALL_PADDING = 8
_ICON = 13
_GAP = 4


def chip_font(base: QFont, weight: QFont.Weight) -> QFont:
    """The font of chips and of the pills in tables: 12 px."""
    font = QFont(base)
    font.setPixelSize(12)
    font.setWeight(weight)
    return font


def paint_pill(painter: QPainter, area: QRectF, tone: Tone) -> None:
    """The patch of colour itself. The plain one has a line around it, for it is as pale as the window."""
    colors = current()
    painter.setPen(QPen(QColor(colors.border)) if tone is Tone.PLAIN else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.tone(tone).background))
    inner = area.adjusted(0.5, 0.5, -0.5, -0.5) if tone is Tone.PLAIN else area
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)


class Chip(QLabel):
    """`word` says what is counted. It is only to be read."""

    def __init__(
        self,
        word: str,
        number: str = "",
        tone: Tone = Tone.PLAIN,
        icon_name: str = "",
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._face = _Face(icon_name, small=small)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_words(word, number, tone)

    @property
    def tone(self) -> Tone:
        """What its colour says."""
        return self._face.tone

    def set_icon(self, icon_name: str) -> None:
        """Before the words; "" for none."""
        self._face.icon_name = icon_name
        self.updateGeometry()
        self.update()

    def set_words(self, word: str, number: str = "", tone: Tone | None = None) -> None:
        """`number` is already written for the locale: "12,480"."""
        self._face.show(self, word, number, tone)

    def sizeHint(self) -> QSize:
        return self._face.size(self.font())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._face.paint(QPainter(self), self)


class ChipButton(QAbstractButton):
    """A chip that can be pressed."""

    def __init__(self, word: str, number: str = "", tone: Tone = Tone.PLAIN) -> None:
        super().__init__()
        self._face = _Face()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_words(word, number, tone)

    @property
    def tone(self) -> Tone:
        """What its colour says."""
        return self._face.tone

    def set_words(self, word: str, number: str = "", tone: Tone | None = None) -> None:
        """As a chip's."""
        self._face.show(self, word, number, tone)

    def sizeHint(self) -> QSize:
        return self._face.size(self.font())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = current()
        ring = colors.accent if self.hasFocus() else colors.tone(self.tone).text if self.underMouse() else ""
        self._face.paint(QPainter(self), self, ring)


class _Face:
    """How a chip looks."""

    def __init__(self, icon_name: str = "", *, small: bool = False) -> None:
        self.tone = Tone.PLAIN
        self._word = ""
        self._number = ""
        self.icon_name = icon_name
        self._height = _SMALL_HEIGHT if small else _HEIGHT
        self._weight = QFont.Weight.Medium if small else QFont.Weight.Normal
        self._padding = _SMALL_PADDING if small else _PADDING

    def show(self, chip: Chip | ChipButton, word: str, number: str, tone: Tone | None) -> None:
        self._word, self._number, self.tone = word, number, tone or self.tone
        chip.setText(word)
        chip.setAccessibleName(f"{number} {word}".strip())
        chip.updateGeometry()
        chip.update()

    def size(self, font: QFont) -> QSize:
        width = 2.0 * self._padding
        width += _advance(self._number, font, QFont.Weight.Bold) + _advance(self._word, font, self._weight)
        width += _GAP if self._number and self._word else 0
        width += _ICON + _GAP if self.icon_name else 0
        return QSize(round(width + 0.5), self._height)

    def paint(self, painter: QPainter, widget: QWidget, ring: str = "") -> None:
        """ring: the colour of one around it, a thick one when the widget has the focus; "" for none."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(widget.rect())
        paint_pill(painter, area, self.tone)
        text = QColor(current().tone(self.tone).text)
        if ring:
            painter.setPen(QPen(QColor(ring), 2 if widget.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = self._height / 2 - 1
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)
        left, way = float(self._padding), widget.layoutDirection()
        if self.icon_name:
            square = QRectF(left - 1, (widget.height() - _ICON) / 2, _ICON, _ICON)
            paint_icon(painter, self.icon_name, placed(square, area, way), text.name())
            left += _ICON + _GAP
        painter.setPen(text)
        for part, weight in ((self._number, QFont.Weight.Bold), (self._word, self._weight)):
            font = chip_font(widget.font(), weight)
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            middle = (widget.height() + metrics.ascent() - metrics.descent()) / 2
            room = QRectF(left, 0, metrics.horizontalAdvance(part), widget.height())
            painter.drawText(QPointF(placed(room, area, way).left(), middle), part)
            left += room.width() + (_GAP if part else 0)


def _advance(text: str, font: QFont, weight: QFont.Weight) -> float:
    return QFontMetricsF(chip_font(font, weight)).horizontalAdvance(text)
