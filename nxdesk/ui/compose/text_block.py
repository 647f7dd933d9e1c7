"""Text as an Android phone sets it: formatted runs, broken into lines of one pitch. Lengths in dp.

It knows no bubble; colours other than a link's come from the painter.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QTextCharFormat, QTextLayout, QTextOption

from nxdesk.messages.preview import Run, Style
from nxdesk.ui.theme import load_fonts

SIZE = 16.0
PITCH = 19.0
LINK = QColor("#4A90C0")
WAVE = QColor("#E5484D")
MARKED = QColor(229, 72, 77, 40)  # behind it: a wave under a space alone is easily missed
# Roboto's own ascent and descent at 1 sp: lines keep their pitch, whatever other font a character comes from.
ASCENT, DESCENT = 0.9277, 0.2441
CAPITAL = 0.711
# Viber takes 1000; far beyond, text is cut, so that a pasted book cannot hold up the window.
LONGEST = 5000
_TAB = 20.0
_LINE_ENDS = str.maketrans(
    {"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\v": "\n", "\f": "\n", "\x85": "\n", "\0": "\ufffd"}
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """layout None: an empty one. lines: relative to its top left corner, as wide as their text.

    reach: how far the lines go from the side that they begin at.
    """

    layout: QTextLayout | None
    lines: tuple[QRectF, ...]
    reach: float
    from_right: bool


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Broken text; each line is one pitch (19 dp) high."""

    width: float
    height: float
    _paragraphs: tuple[tuple[Paragraph, QPointF], ...]

    @property
    def lines(self) -> tuple[QRectF, ...]:
        """Rectangles relative to the block's top left corner."""
        return tuple(line.translated(place) for one, place in self._paragraphs for line in one.lines)

    def paint(self, painter: QPainter, top_left: QPointF) -> None:
        """In the painter's pen; links in their own colour. Lines outside the painter's clip are left out."""
        clip = painter.clipBoundingRect() if painter.hasClipping() else QRectF()
        for paragraph, place in self._paragraphs:
            if paragraph.layout is not None:
                paragraph.layout.draw(painter, top_left + place, [], clip)


def break_text(runs: Iterable[Run], width: float) -> TextBlock:
    """Lines of at most `width` dp; the block is as wide as its widest line. "\\n" ends a paragraph."""
    paragraphs = [_paragraph(content, width) for content in _paragraphs(runs)]
    widest = max((one.reach for one in paragraphs), default=0.0)
    placed, y = [], 0.0
    for one in paragraphs:
        placed.append((one, QPointF(widest - width if one.from_right else 0.0, y)))
        y += PITCH * len(one.lines)
    return TextBlock(widest, y, tuple(placed))


def font(size: float = SIZE, *, bold: bool = False) -> QFont:
    """The phone's font (Roboto, from resources/fonts) at `size` sp; what it lacks comes from the system."""
    return QFont(_sized(round(size), bold=bold))


@lru_cache(maxsize=16)
def _sized(size: int, *, bold: bool) -> QFont:
    made = QFont(_base())
    made.setPixelSize(size)
    if bold:
        made.setBold(True)
    return made


@lru_cache(maxsize=1)
def _base() -> QFont:
    if "Roboto" not in QFontDatabase.families():
        load_fonts()
    made = QFont()
    wanted = ("Roboto", "Inter", "Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC")
    installed = set(QFontDatabase.families())
    made.setFamilies([name for name in wanted if name in installed] or [made.family()])
    # Whole-pixel metrics would make the lengths depend on the zoom.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _paragraphs(runs: Iterable[Run]) -> list[tuple[Run, ...]]:
    found: list[list[Run]] = [[]]
    left = LONGEST
    for run in runs:
        text = _clean(run.text[:left])
        left -= len(text)
        first, *others = text.split("\n")
        found[-1].append(Run(first, run.styles))
        found += [[Run(other, run.styles)] for other in others]
    return [tuple(run for run in paragraph if run.text) for paragraph in found]


def _clean(text: str) -> str:
    """One kind of line end, and no half surrogate pair: Qt would drop it and shift the formats after it."""
    text = text.replace("\r\n", "\n").translate(_LINE_ENDS)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@lru_cache(maxsize=256)
def _paragraph(runs: tuple[Run, ...], width: float) -> Paragraph:
    if not runs:
        return Paragraph(None, (QRectF(0.0, 0.0, 0.0, PITCH),), 0.0, from_right=False)
    text = "".join(run.text for run in runs)
    from_right = _from_right(text)
    layout = QTextLayout(text, font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if from_right:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setTabStopDistance(_TAB)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.setFormats(_formats(runs))
    lines: list[QRectF] = []
    baseline = (PITCH - (ASCENT + DESCENT) * SIZE) / 2 + ASCENT * SIZE
    reach = top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, top + baseline - line.ascent()))
        written = line.naturalTextWidth()
        left = line.naturalTextRect().left() if from_right else 0.0
        lines.append(QRectF(left, top, written, PITCH))
        reach = max(reach, width - left if from_right else written)
        top += PITCH
    layout.endLayout()
    return Paragraph(layout, tuple(lines), reach, from_right)


def _from_right(text: str) -> bool:
    """As on Android: the first letter that has a direction decides for its paragraph (UAX #9, P2, P3)."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((direction != "L" for direction in directions if direction in {"L", "R", "AL"}), False)


def _formats(runs: tuple[Run, ...]) -> list[QTextLayout.FormatRange]:
    found = []
    start = 0
    for run in runs:
        length = len(run.text.encode("utf-16-le")) // 2  # Qt counts UTF-16 units
        if run.styles:
            stretch = QTextLayout.FormatRange()
            stretch.start, stretch.length, stretch.format = start, length, _format(run.styles)
            found.append(stretch)
        start += length
    return found


def _format(styles: frozenset[Style]) -> QTextCharFormat:
    made = QTextCharFormat()
    if Style.BOLD in styles:
        made.setFontWeight(QFont.Weight.Bold)
    if Style.ITALIC in styles:
        made.setFontItalic(True)
    if Style.STRUCK in styles:
        made.setFontStrikeOut(True)
    if Style.MONOSPACE in styles:
        made.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
    if Style.LINK in styles:
        made.setFontUnderline(True)
        made.setForeground(LINK)
    if Style.OUTSIDE in styles:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(WAVE)
        made.setBackground(MARKED)
    return made
