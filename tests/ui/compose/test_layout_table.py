"""Every length and colour that was measured on Viber for Android, found again in the painted pixels.

The whole phone at 1 dp a pixel, on a screen of one and of two pixels to each. Lengths within 1.5 dp.
"""

from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from nxdesk.messages.kinds import Button, CardMessage, ChoiceMessage, FileMessage, TextMessage, VideoMessage
from nxdesk.messages.preview import preview, sms_runs
from nxdesk.ui.compose.bubble import Words, lay_out
from nxdesk.ui.compose.bubble_painter import BubblePainter, Look
from nxdesk.ui.compose.phone_colors import DARK, LIGHT
from nxdesk.ui.compose.phone_font import font
from nxdesk.ui.compose.picture_file import Empty
from nxdesk.ui.compose.screen import FRAME, WIDTH
from nxdesk.ui.compose.sms_phone import SmsBubble
from tests.ui.compose.gallery import (
    ARABIC,
    CHINESE,
    EMOJI,
    HEBREW,
    LINK,
    LONG,
    MARKS,
    PICTURE,
    SALE,
    SHOP,
    Case,
    photograph,
    show,
)

pytestmark = pytest.mark.usefixtures("qapp")
ERROR = 1.5
Ink = Callable[[int, int, int], bool]
PILL, LINK_COLOR = "#735ff4", "#4a90c0"
TOP, LEFT = 71 + 48, 43  # of the bubble


class Screen:
    """A phone of exactly one pixel a dp, photographed at `ratio`; places are dp from the glass's corner."""

    def __init__(self, case: Case, ratio: int, *, dark: bool = False) -> None:
        phone = show(case, dark=dark)
        phone.resize(round(WIDTH + 2 * FRAME), 720)
        assert phone.zoom == pytest.approx(1.0, abs=0.002)
        self.geometry = phone.bubble_geometry
        self._origin = phone.origin
        self._image: QImage = photograph(phone, ratio)
        self._bytes = bytes(self._image.constBits())
        self._line = self._image.bytesPerLine()
        self._ratio = ratio

    def color(self, x: float, y: float) -> QColor:
        return QColor(*self._at(self._pixels(x, self._origin.x()), self._pixels(y, self._origin.y())))

    def ink(self, area: QRectF, is_ink: Ink) -> QRectF:
        """What of an area is inked: the smallest rectangle around it."""
        found = [place for place in self._places(area) if is_ink(*self._at(*place))]
        assert found, "nothing is painted there"
        columns, rows = [x for x, _ in found], [y for _, y in found]
        left, top = min(columns) / self._ratio - self._origin.x(), min(rows) / self._ratio - self._origin.y()
        width, height = max(columns) + 1 - min(columns), max(rows) + 1 - min(rows)
        return QRectF(left, top, width / self._ratio, height / self._ratio)

    def darkest(self, area: QRectF) -> QColor:
        return QColor(*min((self._at(*place) for place in self._places(area)), key=sum))

    @property
    def height(self) -> float:
        return self._image.height() / self._ratio

    def _pixels(self, length: float, origin: float) -> int:
        return int((length + origin) * self._ratio)

    def _places(self, area: QRectF) -> list[tuple[int, int]]:
        left, right = (self._pixels(x, self._origin.x()) for x in (area.left(), area.right()))
        top, bottom = (self._pixels(y, self._origin.y()) for y in (area.top(), area.bottom()))
        return [(x, y) for y in range(top, bottom) for x in range(left, right)]

    def _at(self, x: int, y: int) -> tuple[int, int, int]:
        start = y * self._line + x * 4
        blue, green, red = self._bytes[start : start + 3]  # little-endian ARGB
        return red, green, blue


@cache
def screen(name: str, ratio: int) -> Screen:
    cases = {
        "text": Case(TextMessage("HHHHHH HHHHHH HHHHHH HHHHHHH HHHHHH")),
        "short": Case(TextMessage("HHHH")),
        "long": Case(TextMessage("H" * 200)),
        "link": Case(TextMessage("https://shop.example.com")),
        "card": Case(CardMessage(SALE, PICTURE, (SHOP,))),
        "choice": Case(ChoiceMessage("HHHHHHHHHHHH", (Button("OK", SHOP.url),))),
        "file": Case(FileMessage("HHHH.pdf", "https://f.example/p.pdf", "pdf")),
        "video": Case(VideoMessage("https://v.example/a.mp4", PICTURE, "1000000", "10")),
    }
    return Screen(cases[name], ratio)


def near(length: float) -> object:
    return pytest.approx(length, abs=ERROR)


def like(color: str, most: int = 40) -> Ink:
    wanted = QColor(color)
    r, g, b = wanted.red(), wanted.green(), wanted.blue()
    return lambda red, green, blue: abs(red - r) + abs(green - g) + abs(blue - b) <= most


def below(lightness: int) -> Ink:
    return lambda red, green, blue: red + green + blue < 3 * lightness


def is_like(found: QColor, color: str, most: int = 40) -> bool:
    return like(color, most)(found.red(), found.green(), found.blue())


def side() -> float:
    """The room that Roboto leaves at the left of an H: its ink begins so much after its place."""
    return QFontMetricsF(font()).leftBearing("H")


def bubble_of(name: str, ratio: int) -> QRectF:
    """Painted, not computed."""
    return screen(name, ratio).ink(QRectF(LEFT - 3, TOP - 5, 300, 450), like("#efefef", 3))


@pytest.fixture(params=[1, 2], ids=["1x", "2x"])
def ratio(request: pytest.FixtureRequest) -> int:
    return int(request.param)


def test_the_chat_is_white_and_the_header_purple_and_grey(ratio: int) -> None:
    shown = screen("text", ratio)
    assert shown.color(300, 400) == QColor("#ffffff")
    purple = like("#7360f2")
    arrow = shown.ink(QRectF(15, 25, 30, 40), purple)
    info = shown.ink(QRectF(310, 25, 45, 40), purple)
    assert arrow.center().y() == near(info.center().y())
    assert info.width() == near(info.height())
    today = shown.ink(QRectF(100, 76, 160, 38), below(230))
    assert today.center().x() == near(180)
    send = shown.ink(QRectF(300, shown.height - 80, 58, 60), purple)
    assert send.width() == near(send.height())


def test_the_bubble(ratio: int) -> None:
    for name in ("text", "card", "file"):
        shown = bubble_of(name, ratio)
        assert (shown.left(), shown.top()) == (near(43), near(TOP))
    assert bubble_of("card", ratio).width() == near(235)
    assert bubble_of("long", ratio).width() <= 270 + ERROR
    assert bubble_of("long", ratio).width() > 250


def test_text_is_inset_13_and_its_lines_are_19_apart(ratio: int) -> None:
    shown = screen("text", ratio)
    dark = below(170)
    first = shown.ink(QRectF(LEFT, TOP, 270, 13 + 19), dark)
    second = shown.ink(QRectF(LEFT, TOP + 13 + 19, 270, 19), dark)
    assert first.left() == near(LEFT + 13 + side())
    assert second.bottom() - first.bottom() == near(19)
    assert second.top() - first.top() == near(19)
    assert first.height() == near(16 * 0.711)  # the capitals of Roboto at 16 sp
    assert is_like(shown.darkest(first), "#1e1e1e", 12)


def test_text_alone_is_as_wide_as_its_text(ratio: int) -> None:
    ink = screen("short", ratio).ink(QRectF(LEFT, TOP, 270, 32), below(170))
    assert bubble_of("short", ratio).right() - ink.right() == near(13 + side())


def test_links_are_blue_and_underlined(ratio: int) -> None:
    shown = screen("link", ratio)
    ink = shown.ink(QRectF(LEFT, TOP, 270, 36), like(LINK_COLOR, 60))
    line = shown.ink(QRectF(LEFT, TOP + 13 + 15, 270, 5), like(LINK_COLOR, 120))
    assert line.width() == near(ink.width())


def test_a_button_below_text(ratio: int) -> None:
    shown = screen("choice", ratio)
    pill = shown.ink(QRectF(LEFT, TOP, 270, 200), like(PILL))
    text_foot = shown.geometry.text.bottom() + TOP
    assert pill.top() - text_foot == near(9)
    assert pill.height() == near(35)
    assert (pill.left(), pill.right()) == (near(LEFT + 13), near(bubble_of("choice", ratio).right() - 13))
    caption = shown.ink(pill.adjusted(18, 5, -18, -5), like("#ffffff", 90))
    assert caption.center().x() == near(pill.center().x())
    assert caption.center().y() == near(pill.center().y())
    assert caption.height() == near(17 * 0.711)


def test_a_button_below_a_picture(ratio: int) -> None:
    shown = screen("card", ratio)
    square = shown.geometry.picture.translated(LEFT, TOP)
    pill = shown.ink(QRectF(LEFT, square.bottom() + 3, 235, 60), like(PILL))
    assert pill.top() - square.bottom() == near(15)
    assert (pill.left(), pill.right(), pill.height()) == (near(LEFT + 13), near(LEFT + 235 - 13), near(35))
    assert shown.color(LEFT + 1, square.top() + 100) != QColor("#efefef")
    assert shown.color(LEFT + 234, square.top() + 100) != QColor("#efefef")


def test_a_pill_is_fully_round(ratio: int) -> None:
    shown = screen("choice", ratio)
    pill = shown.ink(QRectF(LEFT, TOP, 270, 200), like(PILL))
    assert not is_like(shown.color(pill.left() + 4, pill.top() + 4), PILL)
    assert is_like(shown.color(pill.left() + 6.5, pill.top() + 6.5), PILL)
    assert is_like(shown.color(pill.left() + 1, pill.center().y()), PILL)


@pytest.mark.parametrize("name", ["text", "card", "choice", "file"])
def test_the_time_is_12_sp_grey_and_13_from_the_corner(ratio: int, name: str) -> None:
    shown, bubble = screen(name, ratio), bubble_of(name, ratio)
    corner = QRectF(bubble.right() - 50, bubble.bottom() - 24, 49, 22)
    time = shown.ink(corner, below(214))
    assert bubble.right() - time.right() == near(13)
    assert bubble.bottom() - time.bottom() == near(13)
    assert time.height() == near(12 * 0.711)
    assert shown.darkest(time).lightness() >= QColor("#b4b4b4").lightness() - 3


def test_the_file(ratio: int) -> None:
    shown = screen("file", ratio)
    across = shown.ink(QRectF(LEFT, TOP + 20, 270, 10), like("#e2e2e2", 3))
    panel = shown.ink(QRectF(LEFT + 2, TOP, 8, 300), like("#e2e2e2", 3))
    assert (across.width(), panel.height()) == (near(213), near(213))
    name = shown.ink(QRectF(LEFT, panel.bottom() + 2, 200, 30), below(170))
    assert name.left() == near(LEFT + 13 + side())
    pill = shown.ink(QRectF(LEFT, name.bottom(), 200, 60), like(PILL))
    assert pill.top() > name.bottom()
    assert pill.left() == near(LEFT + 13)
    assert pill.width() < 100


def test_the_video_has_a_round_mark_in_its_middle(ratio: int) -> None:
    shown = screen("video", ratio)
    square = shown.geometry.picture.translated(LEFT, TOP)
    triangle = shown.ink(square.adjusted(90, 90, -90, -90), like("#ffffff", 30))
    assert triangle.center().x() == near(square.center().x() + 1.5)
    assert triangle.center().y() == near(square.center().y())
    duration = shown.ink(QRectF(square.left() + 8, square.bottom() - 28, 40, 20), like("#ffffff", 60))
    assert duration.left() == near(square.left() + 13)


def test_dark_colours(ratio: int) -> None:
    shown = Screen(Case(TextMessage("HHHHHH")), ratio, dark=True)
    assert shown.color(300, 400) == QColor("#141418")
    bubble = shown.ink(QRectF(LEFT - 3, TOP - 5, 300, 200), like("#2b2b33", 3))
    assert (bubble.left(), bubble.top()) == (near(43), near(TOP))
    assert shown.ink(QRectF(LEFT, TOP, 100, 40), like("#ececf0", 150)).left() == near(LEFT + 13 + side())


WEIRD = (
    "\ud83d",  # half a pair, then the other half alone
    "\udc4d",
    "a" + "\u0301" * 60,
    "\u0489" * 30,
    "\u202e\u202d\u202a\u202b\u2066\u2067\u2068",  # directions that are never ended
    "\u2069\u202c\u200e\u200f\u061c",
    "\u200b\u200c\u200d\u2060\ufeff\u00ad",
    "\u2028\u2029\r\n\v\f\x85\0\x1b",
    "\u3164\u115f\u2800",  # letters that show nothing
    "\ufdfd" * 3,  # the widest of all
    "𒐫" * 3,
    "ก็็็็็็็็็็็็็็็็็็็็",
    "👨\u200d" * 20,
    "🏴" + "\U000e0067" * 20,
    "\ue000\U0010ffff\ufffe",
    "*_~```*_~",
    "\n" * 400,
)
PIECES = st.sampled_from(
    [LONG, EMOJI, MARKS, LINK, CHINESE, ARABIC, HEBREW, "W" * 90, "\n", "\t", " ", "'", *WEIRD]
)
TEXTS = st.lists(PIECES | st.text(st.characters(), max_size=40), max_size=14).map(lambda x: "".join(x)[:1000])
MESSAGES = (
    st.builds(TextMessage, TEXTS)
    | st.builds(
        CardMessage,
        TEXTS,
        st.sampled_from([None, "", PICTURE]),
        st.lists(st.builds(Button, TEXTS, TEXTS), max_size=3).map(tuple),
    )
    | st.builds(FileMessage, TEXTS, st.just(""), TEXTS)
    | st.builds(VideoMessage, st.just(""), st.just(""), TEXTS, st.text(max_size=12))
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(message=MESSAGES, dark=st.booleans(), ratio=st.sampled_from([1, 2]))
def test_no_message_is_painted_outside_its_bubble(
    qapp: QApplication, message: TextMessage, dark: bool, ratio: int
) -> None:
    geometry = lay_out(preview(message), Words("Nothing yet", "Open", "File name", "Button"))
    assert geometry.bubble.width() <= 270
    margin, bubble = 24, geometry.bubble
    width, height = round(bubble.width()) + 2 * margin, round(bubble.height()) + 2 * margin
    image = QImage(width * ratio, height * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    clean = QImage(image)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(margin, margin)
    BubblePainter().paint(painter, geometry, Look(DARK if dark else LIGHT, Empty()))
    painter.fillRect(bubble.adjusted(-1, -1, 1, 1), QColor("white"))
    painter.end()
    assert image == clean


@pytest.mark.parametrize("text", [*WEIRD, "\n" * 10_000, "x" * 10_000, "\u0301" * 10_000, "".join(WEIRD) * 3])
def test_any_text_stays_in_its_room(text: str) -> None:
    words = Words("Nothing yet", "Open", "File name", "Button")
    for message in (
        TextMessage(text),
        CardMessage(text, PICTURE, (Button(text, text), Button(text, text))),
        FileMessage(text, "", text),
    ):
        geometry = lay_out(preview(message), words)
        room = geometry.bubble
        assert 0 < room.width() <= 270
        assert room.height() < 250_000
        for name in ("text", "picture", "button", "panel", "open_pill"):
            area = getattr(geometry, name)
            assert area is None or not area.width() or room.contains(area), name
        for name in ("time", "caption", "kind", "name", "open_caption"):
            line = getattr(geometry, name)
            assert line is None or (room.left() <= line.area.left() and line.area.right() <= room.right()), (
                name
            )


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=TEXTS, dark=st.booleans())
def test_no_sms_is_painted_outside_its_bubble(qapp: QApplication, text: str, dark: bool) -> None:
    bubble = SmsBubble()
    bubble.set_dark(dark)
    bubble.set_runs(sms_runs(text))
    bubble.resize(bubble.sizeHint())
    image = QImage(bubble.size(), QImage.Format.Format_RGB32)
    bubble.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    chat = (DARK if dark else LIGHT).chat
    painter = QPainter(image)
    painter.fillRect(bubble.area.adjusted(-1, -1, 1, 1), chat)
    painter.fillRect(QRectF(0, bubble.area.bottom(), 120, 40), chat)  # the time stands below it
    painter.end()
    clean = QImage(image)
    clean.fill(chat)
    assert image == clean
