"""Text set as the phone sets it: where lines end, which side they begin at, and how each run looks."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from nxdesk.messages.preview import Run, Style, runs
from nxdesk.ui.compose.phone_font import font
from nxdesk.ui.compose.text_block import LONGEST, TextBlock, break_text

pytestmark = pytest.mark.usefixtures("qapp")
ROOM = 244.0


def block(text: str) -> TextBlock:
    return break_text(runs(text), ROOM)


def ink(runs_: tuple[Run, ...]) -> QImage:
    image = QImage(560, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(2, 2)
    painter.setPen(QColor("black"))
    break_text(runs_, ROOM).paint(painter, QPointF(0, 0))
    painter.end()
    return image


def colors(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_the_font_is_the_phones() -> None:
    assert font().families()[0] == "Roboto"


def test_each_new_line_is_a_line_and_empty_ones_too() -> None:
    assert len(block("one\n\nthree\n").lines) == 4
    assert block("one\r\ntwo\rthree\u2028four").height == 4 * 19


def test_long_words_and_links_are_broken() -> None:
    for text in ("Donau" * 30, "https://shop.example.com/" + "a" * 200):
        lines = block(text).lines
        assert len(lines) > 2
        assert all(line.width() <= ROOM for line in lines)


def test_right_to_left_lines_begin_at_the_right() -> None:
    arabic = block("خصم\nhello there everyone")
    first, second = arabic.lines
    assert first.right() == pytest.approx(arabic.width)
    assert first.left() > 0
    assert second.left() == 0
    assert arabic.width == pytest.approx(second.width())


def test_a_narrow_right_to_left_block_is_no_wider_than_its_words() -> None:
    hebrew = block("שלום\nשלום לכולם")
    assert hebrew.width < 100
    assert {round(line.right(), 3) for line in hebrew.lines} == {round(hebrew.width, 3)}


def test_a_family_of_emoji_is_one_glyph_wide() -> None:
    assert block("👨‍👩‍👧‍👦").width == pytest.approx(block("😀").width, abs=1)
    assert block("👋🏽").width == pytest.approx(block("👋").width, abs=1)
    assert block("🇺🇦").width == pytest.approx(block("😀").width, abs=4)


def test_formats_follow_their_runs_behind_emoji() -> None:
    """Qt counts in UTF-16 units: after an emoji a format would shift by one if characters were counted."""
    link = frozenset({Style.LINK})
    plain = ink((Run("😀😀😀 "), Run("ab", link)))
    assert "#4a90c0" in colors(plain)
    widths = [
        break_text((Run("😀😀😀 "), Run("iiii", frozenset({style}))), ROOM).width
        for style in (Style.BOLD, Style.MONOSPACE)
    ]
    assert widths[1] > widths[0] + 10


@pytest.mark.parametrize("style", list(Style))
def test_every_style_changes_the_picture(style: Style) -> None:
    assert ink((Run("boots", frozenset({style})),)) != ink((Run("boots"),))


def test_links_are_blue_and_nothing_else_is() -> None:
    assert "#4a90c0" in colors(ink(runs("see https://a.example/b")))
    assert "#4a90c0" not in colors(ink(runs("see you there")))


def test_half_a_surrogate_pair_is_shown_as_a_mark_and_shifts_nothing() -> None:
    assert break_text((Run("\ud83d"), Run("a", frozenset({Style.BOLD}))), ROOM).width > 0


def test_a_pasted_book_is_cut() -> None:
    assert block("word " * 100_000).height == block("word " * (LONGEST // 5)).height
