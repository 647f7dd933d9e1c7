"""The thin bar that shows how far a send is, one colour for each state."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from nxdesk.ui.colors import Tone, current
from nxdesk.ui.mirror import mirror

_GAP = 1.5
_LEAST = 4.0  # even one person in a million shows
_LINE = 1.5
_STRIPE = 9.0  # from one stripe to the next
Parts = tuple[tuple[int, Tone], ...]
"""How many are in each part, from the left, and what its colour says."""


class Meter(QProgressBar):
    """A progress bar to assistive technology; `format` words what it says there."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Parts = ()
        self.setAccessibleName(accessible_name)
        self.setTextVisible(False)
        self.setRange(0, 1)
        self.setValue(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, parts: Parts, total: int) -> None:
        """How many of `total` are in each part, from the left; what they leave is the empty track."""
        self._parts = parts
        self.setRange(0, max(1, total))
        self.setValue(min(total, sum(count for count, _tone in parts)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_parts(painter, QRectF(self.rect()), self._parts, self.maximum(), self.layoutDirection())


def paint_parts(
    painter: QPainter, area: QRectF, parts: Parts, total: int, direction: Qt.LayoutDirection
) -> None:
    """The bar itself, for tables too. It leaves the painter's clipping as it was."""
    colors = current()
    outline = QPainterPath()
    outline.addRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.save()
    mirror(painter, area, direction)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.fillRect(area, QColor(colors.border))
    left = area.left()
    for count, tone in parts:
        if not count:
            continue
        width = max(_LEAST, area.width() * count / max(1, total))
        gap = _GAP if left > area.left() else 0.0  # for those to whom the colours look alike
        painter.fillRect(QRectF(left, area.top(), gap, area.height()), QColor(colors.surface))
        paint_share(painter, QRectF(left + gap, area.top(), width - gap, area.height()), tone)
        left += width
    painter.restore()


def paint_share(painter: QPainter, area: QRectF, tone: Tone) -> None:
    """One part of a bar. What is bad is striped and what is in doubt hollow, for those to whom the colours
    look alike."""
    colors = current()
    color = QColor(colors.muted if tone is Tone.PLAIN else colors.tone(tone).text)
    painter.fillRect(area, color)
    if tone is Tone.WARN:
        painter.fillRect(area.adjusted(_LINE, _LINE, -_LINE, -_LINE), QColor(colors.tone(tone).background))
    elif tone is Tone.BAD:
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(QColor(colors.tone(tone).background), _LINE))
        height = area.height()
        for step in range(1, int((area.width() + height) / _STRIPE) + 1):
            left = area.left() + step * _STRIPE
            painter.drawLine(QPointF(left, area.top()), QPointF(left - height, area.bottom()))
        painter.restore()
