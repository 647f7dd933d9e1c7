"""A line of text that does not wrap: a caption, a name, the time. Cut to its room, placed by its capitals."""

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from nxdesk.ui.compose.phone_font import CAPITAL, font

_LONGEST = 200  # characters: far more than any line has room for


@dataclass(frozen=True, slots=True)
class Line:
    """area, in dp: from the foot of the capitals to their top, as wide as the text. size: in sp."""

    text: str
    size: float
    area: QRectF
    bold: bool = False

    def starting_at(self, left: float, foot: float) -> "Line":
        height = self.area.height()
        return replace(self, area=QRectF(left, foot - height, self.area.width(), height))

    def ending_at(self, right: float, foot: float) -> "Line":
        return self.starting_at(right - self.area.width(), foot)

    def centred_in(self, room: QRectF) -> "Line":
        left = room.center().x() - self.area.width() / 2
        return self.starting_at(left, room.center().y() + self.area.height() / 2)

    def paint(self, painter: QPainter, color: QColor) -> None:
        painter.setPen(color)
        painter.setFont(font(self.size, bold=self.bold))
        painter.drawText(self.area.bottomLeft(), self.text)


@lru_cache(maxsize=64)  # with each key all the lines of the phone are asked for, and they are the same
def set_line(
    text: str,
    size: float,
    room: float,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    *,
    bold: bool = False,
) -> Line:
    """The text at `size` sp, cut with an ellipsis to `room` dp; it has no place yet."""
    metrics = QFontMetricsF(font(size, bold=bold))
    shown = metrics.elidedText(" ".join(text[:_LONGEST].split()), mode, room)
    return Line(shown, size, QRectF(0.0, 0.0, metrics.horizontalAdvance(shown), CAPITAL * size), bold)
