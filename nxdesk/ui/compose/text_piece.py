"""A paragraph broken into lines by Qt's own layout, in pieces that the next key mostly leaves as they are.

A key changes one line, or a few; laying out and painting a thousand characters anew each time would be felt.
Lines are broken greedily: where one ends depends on what stands in it and on the beginning of the next alone.
So a long paragraph is laid out in windows, each from the start of a line that nothing before it can touch.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QTextCharFormat, QTextLayout, QTextOption

from nxdesk.messages.preview import Run, Style
from nxdesk.ui.compose.phone_font import ASCENT, DESCENT, SIZE, font

PITCH = 19.0
LINK = QColor("#4A90C0")
WAVE = QColor("#E5484D")
MARKED = QColor(229, 72, 77, 40)  # behind it: a wave under a space alone is easily missed
_TAB = 20.0
_WINDOW = 160
"""Characters: about five lines."""
# Beyond Latin, Greek, Cyrillic, Chinese, Japanese, Korean and emoji the look of a line may depend on others
# (Hebrew, Arabic), and accents may stack up over the lines above: such a paragraph stays in one piece.
_RESTLESS = re.compile(
    "[^ -~\u00a0-\u00ac\u00ae-\u024f\u0370-\u0482\u048a-\u052f\u1e00-\u1eff\u200d\u2010-\u2027\u2030-\u205e"
    "\u20a0-\u20bf\u2100-\u2bff\u3000-\u3029\u3030-\u3096\u309b-\u9fff\uac00-\ud7a3\ufe0f\uff00-\uffef"
    "\U0001f100-\U0001faff]"
)


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Some whole lines of one paragraph.

    layout None: an empty paragraph, one line high. It may hold lines that belong to the next piece.
    lines: relative to the piece's top left corner, as wide as their text. length: characters in them.
    reach: how far the lines go from the side that they begin at.
    calm: no glyph reaches beyond the lines beside its own.
    """

    layout: QTextLayout | None
    lines: tuple[QRectF, ...]
    length: int
    reach: float
    from_right: bool
    calm: bool = True

    @property
    def height(self) -> float:
        return PITCH * len(self.lines)

    def line_at(self, place: int) -> QRectF:
        """The line with that character; of one behind the piece, its last line."""
        number = 0
        if self.layout is not None:
            units = len(self.layout.text()[:place].encode("utf-16-le", "surrogatepass")) // 2
            number = self.layout.lineForTextPosition(units).lineNumber()
        return self.lines[min(number, len(self.lines) - 1)]

    def paint(self, painter: QPainter, top_left: QPointF, clip: QRectF) -> None:
        """In the painter's pen; links in their own colour. Lines outside the clip are left out."""
        if self.layout is None:
            return
        for number, line in enumerate(self.lines):
            top = top_left.y() + line.top()
            seen = clip.isNull() or (top - PITCH < clip.bottom() and top + 2 * PITCH > clip.top())
            if seen or not self.calm:
                self.layout.lineAt(number).draw(painter, top_left)


_EMPTY = Piece(None, (QRectF(0.0, 0.0, 0.0, PITCH),), 0, 0.0, from_right=False)


def pieces(runs: tuple[Run, ...], width: float) -> Iterator[Piece]:
    """The lines of one paragraph, each at most `width` dp, top to bottom."""
    if not runs:
        yield _EMPTY
        return
    text = "".join(run.text for run in runs)
    window = len(text) if _RESTLESS.search(text) else _WINDOW
    while window < len(text):
        piece = _piece(_first(runs, window), width, goes_on=True)
        if piece.length:
            yield piece
            runs, text = _after(runs, piece.length), text[piece.length :]
        else:
            window *= 2
    yield _piece(runs, width, goes_on=False)


def _first(runs: tuple[Run, ...], length: int) -> tuple[Run, ...]:
    found = []
    for run in runs:
        if len(run.text) >= length:
            found.append(Run(run.text[:length], run.styles))
            break
        found.append(run)
        length -= len(run.text)
    return tuple(found)


def _after(runs: tuple[Run, ...], length: int) -> tuple[Run, ...]:
    for number, run in enumerate(runs):
        if len(run.text) > length:
            return Run(run.text[length:], run.styles), *runs[number + 1 :]
        length -= len(run.text)
    return ()


@lru_cache(maxsize=512)
def _piece(runs: tuple[Run, ...], width: float, *, goes_on: bool) -> Piece:
    """goes_on: the paragraph does, so the last line is not known yet; length 0: neither is any other."""
    text = "".join(run.text for run in runs)
    from_right = _from_right(text)
    layout = _layout(text, runs, from_right=from_right)
    lines: list[QRectF] = []
    baseline = (PITCH - (ASCENT + DESCENT) * SIZE) / 2 + ASCENT * SIZE
    starts: list[int] = []
    reach = top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, top + baseline - line.ascent()))
        written = min(width, line.naturalTextWidth())  # one character can be wider than all the room
        left = max(0.0, line.naturalTextRect().left()) if from_right else 0.0
        starts.append(line.textStart())
        lines.append(QRectF(left, top, written, PITCH))
        top += PITCH
    layout.endLayout()
    length = len(text)
    if goes_on:
        count, length = _settled(text, starts)
        del lines[count:]
    reach = max((width - line.left() if from_right else line.width() for line in lines), default=0.0)
    calm = not _RESTLESS.search(text)
    return Piece(layout, tuple(lines), length, reach, from_right, calm)


def _settled(text: str, starts: list[int]) -> tuple[int, int]:
    """How many lines stay as they are whatever follows the text, and how many characters are in them.

    starts: of each line, in UTF-16 units. The line after them begins so that its letters are shaped and their
    fonts chosen without regard to what stood before.
    """
    if text.isascii():
        return len(starts) - 1, starts[-1]
    for count in range(len(starts) - 1, 0, -1):
        at = len(text.encode("utf-16-le")[: 2 * starts[count]].decode("utf-16-le"))
        before, after = text[at - 1], text[at]
        if after.isalpha() and (before.isspace() or (_is_ideograph(before) and _is_ideograph(after))):
            return count, at
    return 0, 0


def _is_ideograph(letter: str) -> bool:
    return "\u3040" <= letter <= "\u9fff" and letter.isalpha()


def _layout(text: str, runs: tuple[Run, ...], *, from_right: bool) -> QTextLayout:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if from_right:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setTabStopDistance(_TAB)
    option.setUseDesignMetrics(True)
    layout = QTextLayout(text, font())
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.setFormats(_formats(runs))
    return layout


def _from_right(text: str) -> bool:
    """As on Android: the first letter that has a direction decides for its paragraph (UAX #9, P2, P3)."""
    if text.isascii():
        return False
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((direction != "L" for direction in directions if direction in {"L", "R", "AL"}), False)


def _formats(runs: tuple[Run, ...]) -> list[QTextLayout.FormatRange]:
    found = []
    start = 0
    for run in runs:
        # Qt counts UTF-16 units
        length = len(run.text) if run.text.isascii() else len(run.text.encode("utf-16-le")) // 2
        if run.styles:
            stretch = QTextLayout.FormatRange()
            stretch.start, stretch.length, stretch.format = start, length, _format(run.styles)
            found.append(stretch)
        start += length
    return found


@lru_cache(maxsize=64)
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
