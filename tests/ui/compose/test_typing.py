"""A key lays out and paints little anew, and nobody can see that: it all looks as if done from scratch."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import CardMessage, Message, TextMessage
from nxdesk.messages.preview import preview, runs, sms_runs
from nxdesk.ui.compose import text_piece
from nxdesk.ui.compose.compose_page import ComposePage
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.phone import PhonePreview
from nxdesk.ui.compose.picture_file import Empty
from nxdesk.ui.compose.request_view import RequestView
from nxdesk.ui.compose.sms_phone import SmsBubble
from nxdesk.ui.compose.text_block import TextBlock, break_text
from tests.ui.compose.gallery import ARABIC, CHINESE, EMOJI, HEBREW, LINK, LONG, MARKS, PICTURE, SHOP, STACKED

pytestmark = pytest.mark.usefixtures("qapp")
WORDS = (
    "Sale 30 % *bold words* _it_ ~struck out~ ```mono 0O1l``` https://shop.example.com/a/b?c=d Привет мир"
    " Δέλτα WAVE AV fi ffi 10,000 … — 👨‍👩‍👧‍👦 🇺🇦 👋🏽 é 한국어 カタカナ"
).split(" ")
PIECES = st.sampled_from([*WORDS, CHINESE, LINK, "W" * 90, "fi" * 60, "\n"]) | st.text("aiW. ", max_size=30)
TEXTS = st.lists(PIECES, min_size=20, max_size=70).map(" ".join)


def picture(block: TextBlock) -> QImage:
    image = QImage(300, round(block.height) + 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    block.paint(painter, QPointF(10, 10))
    painter.end()
    return image


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=TEXTS, width=st.sampled_from([209.0, 244.0]))
def test_text_in_pieces_looks_like_text_in_one(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, text: str, width: float
) -> None:
    pieces = break_text(runs(text), width)
    with monkeypatch.context() as patch:
        patch.setattr(text_piece, "_WINDOW", 1_000_000)
        whole = break_text(runs(text), width)
    assert [line.topLeft() for line in pieces.lines] == [line.topLeft() for line in whole.lines]
    for one, other in zip(pieces.lines, whole.lines, strict=True):
        assert one.width() == pytest.approx(other.width(), abs=1)  # Qt's own measure of a last letter varies
    assert picture(pieces) == picture(whole)


def test_a_long_text_is_in_pieces_that_a_key_leaves_alone() -> None:
    before = break_text(runs((LONG * 5)[:1000]), 209.0).pieces
    after = break_text(runs((LONG * 5)[:1000] + "x"), 209.0).pieces
    assert len(before) > 4
    assert before[:-1] == after[: len(before) - 1]
    assert len(break_text(runs(f"{ARABIC} " * 20), 209.0).pieces) == 1


def edits() -> Iterator[str]:
    """A message as somebody types it: at its end, in its middle, with what reaches out of its line."""
    text = (LONG * 5)[:700]
    for key in "x y*30 %*. \n\n":
        text += key
        yield text
    for key in ("z", "zz zzzz ", "\n", "\n\n", "*", "g", CHINESE, EMOJI, STACKED, ARABIC, ""):
        yield text[:400] + key + text[400:]
        yield key + text
    yield from ("", "H", "Hi", "Hi\nyou there", HEBREW, MARKS, "Hi, _you_ there")


class Screen:
    """What stands on a screen on which only what a widget asked for is painted."""

    def __init__(self, widget: QWidget, ratio: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self._widget = widget
        self._ratio = ratio
        self._asked: list[QRect] = []
        monkeypatch.setattr(widget, "update", self._note)
        self.image = self.whole()

    def _note(self, *area: int | QRect) -> None:
        self._asked.append(QRect(*area) if area else self._widget.rect())

    def whole(self) -> QImage:
        image = QImage(self._widget.size() * self._ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self._ratio)
        image.fill(QColor("white"))
        self._widget.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        return image

    def paint(self) -> int:
        """What was asked for since the last time; how many pixels that is."""
        asked = QRegion()
        for area in self._asked:
            asked |= area & self._widget.rect()
        self._asked.clear()
        if not asked.isEmpty():
            place = asked.boundingRect().topLeft()
            self._widget.render(self.image, place, asked, QWidget.RenderFlag.DrawChildren)
        return sum(area.width() * area.height() for area in asked)


@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize("scrolled", [False, True])
@pytest.mark.parametrize("kind", [TextMessage, lambda text: CardMessage(text, PICTURE, (SHOP,))])
def test_the_phone_after_each_key_is_as_if_painted_anew(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    ratio: int,
    scrolled: bool,
    kind: Callable[[str], Message],
) -> None:
    phone = PhonePreview()
    qtbot.addWidget(phone)
    phone.resize(phone.sizeHint())
    phone.set_pictures(lambda url: Empty())
    phone.set_bubble(preview(kind((LONG * 5)[:700])))
    if scrolled:
        phone.scroll_to(200)
    screen = Screen(phone, ratio, monkeypatch)
    painted = []
    for text in edits():
        phone.set_bubble(preview(kind(text)))
        painted.append(screen.paint())
        assert screen.image == screen.whole(), text
    assert min(painted) < max(painted) / 3


@pytest.mark.parametrize("ratio", [1, 2])
def test_the_sms_after_each_key_is_as_if_painted_anew(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ratio: int
) -> None:
    bubble = SmsBubble()
    qtbot.addWidget(bubble)
    bubble.resize(317, 700)
    bubble.set_runs(sms_runs((LONG * 5)[:700]))
    screen = Screen(bubble, ratio, monkeypatch)
    for text in edits():
        bubble.set_runs(sms_runs(text))
        screen.paint()
        assert screen.image == screen.whole(), text


def test_the_request_after_each_key_is_as_if_shown_anew(qtbot: QtBot) -> None:
    def show(view: RequestView, text: str) -> str:
        view.show_draft(Draft("", TextMessage(text)), "appkey", None, "https://api.nxcloud.com")
        return view.findChild(QPlainTextEdit).toPlainText()

    typed = RequestView()
    qtbot.addWidget(typed)
    for text in edits():
        fresh = RequestView()
        qtbot.addWidget(fresh)
        assert show(typed, text) == show(fresh, text)


def test_a_key_does_not_scroll_the_request_away(qtbot: QtBot, page: ComposePage, editor: Editor) -> None:
    editor.show(Draft("", TextMessage(LONG * 9)))
    page.preview.show_tab("request")
    field = page.preview.request.findChild(QPlainTextEdit)
    qtbot.waitUntil(lambda: field.verticalScrollBar().maximum() > 4)
    field.verticalScrollBar().setValue(4)
    editor.set_message(TextMessage(LONG * 9 + "!"))
    assert field.verticalScrollBar().value() == 4
