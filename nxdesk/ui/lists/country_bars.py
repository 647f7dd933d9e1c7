"""The countries of a list as bars, each with its count: seen at a glance, and a wrong one stands out."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from nxdesk.ui.chip import chip_font
from nxdesk.ui.colors import current
from nxdesk.ui.mirror import placed
from nxdesk.ui.texts import names, numbers

_MOST = 7
_ROW = 36
_BAR = 6
_WIDTH = 220
_LEAST = 3.0  # even one person in a million shows


class CountryBars(QLabel):
    """The most frequent first; what comes after the seventh is one bar. A label, so that it is read aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[str, int], ...] = ()
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    @property
    def rows(self) -> tuple[tuple[str, int], ...]:
        """Names and counts, as they are shown."""
        return self._rows

    def show_countries(self, countries: Mapping[str, int]) -> None:
        """countries: people by region, the most frequent first."""
        found = [(names.country(region), count) for region, count in countries.items()]
        shown = found if len(found) <= _MOST else found[: _MOST - 1]
        rest = found[len(shown) :]
        if rest:
            shown.append((self.tr("%Ln more", "", len(rest)), sum(count for _name, count in rest)))
        self._rows = tuple(shown)
        told = ", ".join(f"{name} {numbers.number(count)}" for name, count in shown)
        self.setAccessibleName(self.tr("Countries: {countries}").format(countries=told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _ROW * len(self._rows))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        way, whole = self.layoutDirection(), QRectF(self.rect())
        painter.setFont(chip_font(self.font(), QFont.Weight.Normal))
        metrics = QFontMetricsF(painter.font())
        most = max((count for _name, count in self._rows), default=1)
        width = float(self.width())
        for place, (name, count) in enumerate(self._rows):
            top = place * _ROW + 2.0
            number = numbers.number(count)
            number_width = metrics.horizontalAdvance(number)
            baseline = top + metrics.ascent()
            painter.setPen(QColor(colors.text))
            word = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width - number_width - 10)
            room = QRectF(0, top, metrics.horizontalAdvance(word), metrics.height())
            painter.drawText(QPointF(placed(room, whole, way).left(), baseline), word)
            painter.setPen(QColor(colors.muted))
            room = QRectF(width - number_width, top, number_width, metrics.height())
            painter.drawText(QPointF(placed(room, whole, way).left(), baseline), number)
            painter.setPen(Qt.PenStyle.NoPen)
            track = QRectF(0, top + metrics.height() + 3, width, _BAR)
            painter.setBrush(QColor(colors.border))
            painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
            track.setWidth(max(_LEAST, width * count / most))
            painter.setBrush(QColor(colors.accent))
            painter.drawRoundedRect(placed(track, whole, way), _BAR / 2, _BAR / 2)
