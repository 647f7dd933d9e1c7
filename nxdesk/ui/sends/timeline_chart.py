"""The outcome of a send over time, as bars: where it went wrong, or was paused, is seen at a glance.

What it shows in colours its tooltips say in words, and the table of requests below it row by row.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nxdesk.journal.records import RequestRecord
from nxdesk.ui.chip import chip_font
from nxdesk.ui.colors import Tone, current
from nxdesk.ui.meter import paint_share
from nxdesk.ui.sends.timeline import Bar, bars
from nxdesk.ui.texts import numbers

LEAST_REQUESTS: Final = 12
"""Fewer are read faster in the table, which has room for them."""
_HEIGHT = 44.0
_WORDS = 20.0
_WIDEST = 40.0
_NARROWEST = 4.0
_SPACE = 0.25  # of the room of a bar, between it and the next
_PAUSE = 26.0
_GAP = 1.5
_LEAST = 2.0  # even one person in two thousand shows
_GROUND = 2.0
_APART = 8.0  # from one word to the next


class TimelineChart(QWidget):
    """Each bar has its place from the start: nothing moves while the send goes on, but for pauses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._requests: tuple[RequestRecord, ...] = ()
        self.setAccessibleName(self.tr("Outcome over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setVisible(False)

    def show_requests(self, requests: Sequence[RequestRecord]) -> None:
        """Hidden while there are too few."""
        shown = tuple(requests)
        self.setVisible(len(shown) >= LEAST_REQUESTS)
        if shown != self._requests:
            self._requests = shown
            self.setAccessibleDescription(self._told())
            self.update()

    def bars(self) -> tuple[Bar, ...]:
        """As they fit into the present width."""
        return bars(self._requests, max(1, int(self.width() / _NARROWEST)))

    def words(self, bar: Bar) -> str:
        """What the tooltip of a bar says."""
        if bar.first == bar.last:
            which = self.tr("Request {number}").format(number=numbers.number(bar.first))
        else:
            which = self.tr("Requests {first} to {last}").format(
                first=numbers.number(bar.first), last=numbers.number(bar.last)
            )
        counts = (
            self.tr("%Ln accepted", "", bar.accepted) if bar.accepted else "",
            self.tr("%Ln refused", "", bar.refused) if bar.refused else "",
            self.tr("%Ln unknown", "", bar.unknown) if bar.unknown else "",
        )
        lines = [which, numbers.moment(bar.began), ", ".join(filter(None, counts))]
        if bar.pause:
            lines.append(self.tr("After a pause of {time}").format(time=numbers.duration(bar.pause)))
        return "\n".join(lines)

    def sizeHint(self) -> QSize:
        return QSize(240, round(_HEIGHT + _WORDS))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, round(_HEIGHT + _WORDS))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = next(
                (bar for bar, area in self._placed() if area.left() <= event.x() < area.right()), None
            )
            if found is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.words(found), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(_font(self.font()))
        placed = self._placed()
        for slot in self._free(placed):
            painter.fillRect(slot, QColor(colors.border))
        most = max((bar.people for bar, _ in placed), default=1)
        for bar, area in placed:
            _paint_bar(painter, bar, area, most)
            if bar.pause:
                self._paint_pause(painter, area.left())
        if placed:
            self._paint_times(painter, placed)

    def _places(self, shown: Sequence[Bar]) -> int:
        """How many bars there will be at the end, as far as that is known."""
        each = -(-len(self._requests) // max(1, int(self.width() / _NARROWEST)))
        return max(len(shown), -(-len(self._requests) // max(1, each)))

    def _room(self, shown: Sequence[Bar]) -> float:
        """Pixels of one bar with the space beside it."""
        pauses = sum(bar.pause > 0 for bar in shown)
        return min(_WIDEST, (self.width() - pauses * _PAUSE) / max(1, self._places(shown)))

    def _free(self, placed: Sequence[tuple[Bar, QRectF]]) -> list[QRectF]:
        """The places of the bars that are still to come, as strokes on the ground."""
        shown = [bar for bar, _area in placed]
        room = self._room(shown)
        begin = placed[-1][1].right() if placed else 0.0
        wide = room - _space(room)
        return [
            QRectF(begin + place * room, _HEIGHT - _GROUND, wide, _GROUND)
            for place in range(self._places(shown) - len(shown))
        ]

    def _placed(self) -> list[tuple[Bar, QRectF]]:
        """Each bar with its room, from the left."""
        shown = self.bars()
        room = self._room(shown)
        left, found = 0.0, []
        for bar in shown:
            left += _PAUSE if bar.pause else 0.0
            found.append((bar, QRectF(left, 0, room, _HEIGHT)))
            left += room
        return found

    def _paint_pause(self, painter: QPainter, right: float) -> None:
        """Two strokes through the line, as an axis is broken."""
        painter.setPen(QPen(QColor(current().muted), 1.5))
        middle = right - _PAUSE / 2
        for stroke in (middle - 3, middle + 3):
            painter.drawLine(QPointF(stroke - 2, _HEIGHT + 1), QPointF(stroke + 2, _HEIGHT - 9))

    def _paint_times(self, painter: QPainter, placed: list[tuple[Bar, QRectF]]) -> None:
        """When the first and the last of them left, and how long the pauses were, where there is room."""
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QColor(current().muted))
        base = _HEIGHT + _WORDS - metrics.descent()
        began, ended = (numbers.moment(bar.began) for bar in (placed[0][0], placed[-1][0]))
        painter.drawText(QPointF(0, base), began)
        taken = metrics.horizontalAdvance(began) + _APART
        for bar, area in placed:
            if bar.pause:
                word = self.tr("paused {time}").format(time=numbers.duration(bar.pause))
                width = metrics.horizontalAdvance(word)
                middle = area.left() - _PAUSE / 2
                left = min(max(taken, middle - width / 2), self.width() - width)
                if taken <= left <= middle:  # it still stands below the pause
                    painter.drawText(QPointF(left, base), word)
                    taken = left + width + _APART
        last = placed[-1][1]
        left = last.right() - _space(last.width()) - metrics.horizontalAdvance(ended)
        if ended != began and left >= taken:
            painter.drawText(QPointF(left, base), ended)

    def _told(self) -> str:
        """The whole of it in a sentence."""
        shown = bars(self._requests, len(self._requests))
        if not shown:
            return self.tr("Nothing has been sent yet")
        pauses = sum(bar.pause > 0 for bar in shown)
        parts = [
            self.tr("{done} of {all} requests").format(
                done=numbers.number(len(shown)), all=numbers.number(len(self._requests))
            ),
            self.tr("%Ln accepted", "", sum(bar.accepted for bar in shown)),
            self.tr("%Ln refused", "", sum(bar.refused for bar in shown)),
            self.tr("%Ln unknown", "", sum(bar.unknown for bar in shown)),
        ]
        if pauses:
            parts.append(self.tr("%Ln pauses", "", pauses))
        return ", ".join(parts)


def _paint_bar(painter: QPainter, bar: Bar, room: QRectF, most: int) -> None:
    """Accepted below, refused on it, unknown on top; a line between, for who sees the colours alike."""
    space = _space(room.width())
    bottom = _HEIGHT
    for count, tone in ((bar.accepted, Tone.GOOD), (bar.refused, Tone.BAD), (bar.unknown, Tone.WARN)):
        if not count:
            continue
        gap = _GAP if bottom < _HEIGHT else 0.0
        height = max(_LEAST, _HEIGHT * count / max(1, most) - gap)
        area = QRectF(room.left(), bottom - gap - height, room.width() - space, height)
        paint_share(painter, area, tone)
        bottom = area.top()


def _space(room: float) -> float:
    return min(4.0, room * _SPACE)


def _font(font: QFont) -> QFont:
    made = chip_font(font, QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
