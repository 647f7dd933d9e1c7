"""What widgets of ours paint themselves, watched while they paint: words cut, outside, or one on another.

Qt's own widgets are measured in fitting.py.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from nxdesk.ui.compose.thumbnail import Thumbnail

_SLACK = 1.5  # pixels: glyphs reach over their advance


@dataclass(frozen=True, slots=True)
class Word:
    """place: in the pixels of the widget that painted it."""

    text: str
    place: QRectF
    color: str
    size: float


@dataclass
class Painted:
    """What has been painted, by widget. wholes: of what was cut on the way, as it was shown."""

    words: dict[QWidget, list[Word]] = field(default_factory=dict)
    wholes: dict[str, str] = field(default_factory=dict)

    def faults(self) -> Iterator[str]:
        """One line for each. What is painted for a table is measured cell by cell: fitting.py."""
        for widget, words in self.words.items():
            if not isinstance(widget, QWidget) or isinstance(widget, Thumbnail):
                continue  # a table's; a picture of the top of a message
            if isinstance(widget.parentWidget(), QAbstractItemView):
                continue
            for word in words:
                if (whole := self.wholes.get(word.text)) and whole not in widget.toolTip():
                    yield f"{_name(widget)} paints “{word.text}” of “{whole}”"
                if not _roomy(QRectF(widget.rect())).contains(word.place):
                    yield f"{_name(widget)} paints “{word.text}” outside: {word.place}"
            for one, other in _pairs(words):
                yield f"{_name(widget)} paints “{one.text}” on “{other.text}”"


@contextmanager
def watched() -> Iterator[Painted]:
    """Until the end of the block."""
    found = Painted()
    with pytest.MonkeyPatch.context() as patch:
        draw = QPainter.drawText

        def drawn(painter: QPainter, *arguments: Any) -> Any:
            place, *_others, text = arguments
            if isinstance(place, QPoint | QPointF) and text:
                found.words.setdefault(painter.device(), []).append(_word(painter, QPointF(place), text))
            return draw(painter, *arguments)

        patch.setattr(QPainter, "drawText", drawn)
        for metrics in (QFontMetrics, QFontMetricsF):
            elide = metrics.elidedText

            def elided(self: Any, text: str, *arguments: Any, elide: Any = elide) -> str:
                shown = str(elide(self, text, *arguments))
                if shown != text:
                    found.wholes[shown] = text
                return shown

            patch.setattr(metrics, "elidedText", elided)
        yield found


def paint(top: QWidget) -> Painted:
    """All of the window, once more."""
    with watched() as found:
        top.grab()
    return found


def _word(painter: QPainter, foot: QPointF, text: str) -> Word:
    """foot: where its base line begins."""
    metrics = QFontMetricsF(painter.font())
    area = QRectF(
        foot.x(), foot.y() - metrics.capHeight(), metrics.horizontalAdvance(text), metrics.capHeight()
    )
    place = painter.worldTransform().mapRect(area)
    return Word(text, place, painter.pen().color().name(), painter.font().pixelSize())


def _roomy(room: QRectF) -> QRectF:
    return room.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)


def _pairs(words: list[Word]) -> Iterator[tuple[Word, Word]]:
    for number, one in enumerate(words):
        for other in words[number + 1 :]:
            common = one.place.intersected(other.place)
            if one != other and common.width() > _SLACK and common.height() > _SLACK:
                yield one, other


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()}”"
