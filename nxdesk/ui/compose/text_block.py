"""Text as an Android phone sets it: formatted runs, broken into lines of one pitch. Lengths in dp.

It knows no bubble; colours other than a link's come from the painter.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from nxdesk.messages.preview import Run
from nxdesk.ui.compose.text_piece import Piece, pieces

# Viber takes 1000; far beyond, text is cut, so that a pasted book cannot hold up the window.
LONGEST = 5000
_LINE_ENDS = str.maketrans(
    {"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\v": "\n", "\f": "\n", "\x85": "\n", "\0": "\ufffd"}
)
_UNCLEAN = re.compile("[\r\u2028\u2029\v\f\x85\0\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class PlacedPiece:
    """left, top: of the piece in the block. start: how many characters stand before it, line ends too."""

    piece: Piece
    left: float
    top: float
    start: int = field(default=0, compare=False)  # a key moves it in all that follows, and nobody sees that


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Broken text; each line is one pitch (19 dp) high. calm: so is each of its pieces."""

    width: float
    height: float
    pieces: tuple[PlacedPiece, ...]
    calm: bool = True

    @property
    def lines(self) -> tuple[QRectF, ...]:
        """Rectangles relative to the block's top left corner."""
        return tuple(line.translated(one.left, one.top) for one in self.pieces for line in one.piece.lines)

    def line_at(self, place: int) -> QRectF:
        """The line with that character, as `lines`; beyond the text, the last."""
        one = next((piece for piece in reversed(self.pieces) if piece.start <= place), self.pieces[0])
        return one.piece.line_at(place - one.start).translated(one.left, one.top)

    def paint(self, painter: QPainter, top_left: QPointF) -> None:
        """In the painter's pen; links in their own colour. Lines outside the painter's clip are left out."""
        clip = painter.clipBoundingRect() if painter.hasClipping() else QRectF()
        for one in self.pieces:
            one.piece.paint(painter, top_left + QPointF(one.left, one.top), clip)


def difference(one: TextBlock, other: TextBlock) -> tuple[float, float] | None:
    """From which height to which two blocks do not look the same; None: it may be anywhere in them."""
    if not (one.calm and other.calm):
        return None
    pairs = list(zip(one.pieces, other.pieces, strict=False))
    start = next((n for n, (mine, others) in enumerate(pairs) if mine != others), len(pairs))
    top = min((block.pieces[start].top for block in (one, other) if start < len(block.pieces)), default=0.0)
    bottom = max(one.height, other.height)
    backwards = zip(reversed(one.pieces[start:]), reversed(other.pieces[start:]), strict=False)
    for mine, others in backwards:
        if mine != others:
            break
        bottom = mine.top
    return (top, bottom) if one != other else (0.0, 0.0)


def break_text(runs: Iterable[Run], width: float) -> TextBlock:
    """Lines of at most `width` dp; the block is as wide as its widest line. "\n" ends a paragraph."""
    paragraphs = [list(pieces(paragraph, width)) for paragraph in _paragraphs(runs)]
    found = [piece for paragraph in paragraphs for piece in paragraph]
    widest = max((one.reach for one in found), default=0.0)
    placed, y, start = [], 0.0, 0
    for paragraph in paragraphs:
        for one in paragraph:
            placed.append(PlacedPiece(one, widest - width if one.from_right else 0.0, y, start))
            y += one.height
            start += one.length
        start += 1  # its line end
    return TextBlock(widest, y, tuple(placed), all(one.calm for one in found))


def _paragraphs(runs: Iterable[Run]) -> list[tuple[Run, ...]]:
    found: list[list[Run]] = [[]]
    left = LONGEST
    for run in runs:
        text = _clean(run.text[:left])
        left -= len(text)
        if "\n" not in text:
            found[-1].append(run if text == run.text else Run(text, run.styles))
            continue
        first, *others = text.split("\n")
        found[-1].append(Run(first, run.styles))
        found += [[Run(other, run.styles)] for other in others]
    return [tuple(run for run in paragraph if run.text) for paragraph in found]


def _clean(text: str) -> str:
    """One kind of line end, and no half surrogate pair: Qt would drop it and shift the formats after it."""
    if not _UNCLEAN.search(text):
        return text
    text = text.replace("\r\n", "\n").translate(_LINE_ENDS)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
