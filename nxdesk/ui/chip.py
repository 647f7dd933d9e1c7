"""Chips: a number and a word in a rounded patch of colour, to read or to press."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

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


class Chip(QAbstractButton):
    """`word` says what is counted. Only when `pressable` does it take the focus and emit `clicked`."""

    def __init__(
        self,
        word: str,
        number: str = "",
        tone: Tone = Tone.PLAIN,
        icon_name: str = "",
        *,
        pressable: bool = False,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._number = ""
        self._tone = tone
        self._icon_name = icon_name
        self._pressable = pressable
        self._height = _SMALL_HEIGHT if small else _HEIGHT
        self._weight = QFont.Weight.Medium if small else QFont.Weight.Normal
        self._padding = _SMALL_PADDING if small else _PADDING
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if pressable else Qt.FocusPolicy.NoFocus)
        if pressable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_words(word, number)

    @property
    def tone(self) -> Tone:
        """What its colour says."""
        return self._tone

    def set_words(self, word: str, number: str = "", tone: Tone | None = None) -> None:
        """`number` is already written for the locale: "12,480"."""
        self._number = number
        self._tone = tone or self._tone
        self.setText(word)
        self.setAccessibleName(f"{number} {word}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = (
            2 * self._padding
            + self._advance(self._number, QFont.Weight.Bold)
            + self._advance(self.text(), self._weight)
        )
        width += _GAP if self._number and self.text() else 0
        width += _ICON + _GAP if self._icon_name else 0
        return QSize(round(width + 0.5), self._height)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        paint_pill(painter, area, self._tone)
        text = QColor(colors.tone(self._tone).text)
        if self.hasFocus() or (self._pressable and self.underMouse()):
            ring = QColor(colors.accent) if self.hasFocus() else text
            painter.setPen(QPen(ring, 2 if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = self._height / 2 - 1
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)
        left, way = float(self._padding), self.layoutDirection()
        if self._icon_name:
            square = QRectF(left - 1, (self.height() - _ICON) / 2, _ICON, _ICON)
            paint_icon(painter, self._icon_name, placed(square, area, way), text.name())
            left += _ICON + _GAP
        painter.setPen(text)
        for part, weight in ((self._number, QFont.Weight.Bold), (self.text(), self._weight)):
            font = chip_font(self.font(), weight)
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            middle = (self.height() + metrics.ascent() - metrics.descent()) / 2
            room = QRectF(left, 0, metrics.horizontalAdvance(part), self.height())
            painter.drawText(QPointF(placed(room, area, way).left(), middle), part)
            left += room.width() + (_GAP if part else 0)

    def _advance(self, text: str, weight: QFont.Weight) -> float:
        return QFontMetricsF(chip_font(self.font(), weight)).horizontalAdvance(text)
