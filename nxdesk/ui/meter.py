"""The thin bar that shows how far a send is, one colour for each state."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from nxdesk.ui.colors import Tone, current
from nxdesk.ui.mirror import mirror

_GAP = 1.5
_LEAST = 4.0  # even one person in a million shows
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
        color = colors.muted if tone is Tone.PLAIN else colors.tone(tone).text
        painter.fillRect(QRectF(left + gap, area.top(), width - gap, area.height()), QColor(color))
        left += width
    painter.restore()
