"""What is really painted, measured in pixels at 1x and 2x, against the lengths of Viber for Android."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from nxdesk.messages.kinds import CardMessage, FileMessage, PictureMessage, TextMessage
from nxdesk.messages.preview import Bubble, Run
from nxdesk.ui.compose.bubble import Words, lay_out
from nxdesk.ui.compose.bubble_painter import BubblePainter, Look
from nxdesk.ui.compose.phone import PhonePreview
from nxdesk.ui.compose.phone_colors import LIGHT
from nxdesk.ui.compose.picture_file import Empty
from tests.ui.compose.gallery import PICTURE, SALE, SHOP, Case, photograph, show

pytestmark = pytest.mark.usefixtures("qapp")
ERROR = 1.5


class Photo:
    """A painted phone that is measured in dp from the top left corner of its glass."""

    def __init__(
        self, case: Case, ratio: int, *, dark: bool = False, size: tuple[int, int] = (318, 600)
    ) -> None:
        self.phone: PhonePreview = show(case, dark=dark)
        self.phone.resize(*size)
        self.image: QImage = photograph(self.phone, ratio)
        self.ratio = ratio

    def color(self, x: float, y: float) -> str:
        place = (self.phone.origin + QPointF(x, y) * self.phone.zoom) * self.ratio
        return self.image.pixelColor(int(place.x()), int(place.y())).name()

    def across(self, y: float, color: str, start: float = 0.0, end: float = 360.0) -> tuple[float, float]:
        """Where the colour begins and ends along a horizontal line."""
        return self._stretch([x for x in self._steps(start, end) if alike(self.color(x, y), color)])

    def down(self, x: float, color: str, start: float = 0.0, end: float = 690.0) -> tuple[float, float]:
        return self._stretch([y for y in self._steps(start, end) if alike(self.color(x, y), color)])

    def _steps(self, start: float, end: float) -> list[float]:
        step = 0.5 / (self.phone.zoom * self.ratio)
        return [start + step * count for count in range(int((end - start) / step))]

    @staticmethod
    def _stretch(found: list[float]) -> tuple[float, float]:
        return found[0], found[-1]


def alike(one: str, other: str) -> bool:
    """At a smooth edge: more than half of it is this colour. Greys are too near each other for that."""
    first, second = QColor(one), QColor(other)
    grey = second.saturation() == 0
    differences = (first.red() - second.red(), first.green() - second.green(), first.blue() - second.blue())
    return sum(map(abs, differences)) <= (0 if grey else 120)


def near(length: float) -> object:
    return pytest.approx(length, abs=ERROR)


@pytest.fixture(params=[1, 2], ids=["1x", "2x"])
def ratio(request: pytest.FixtureRequest) -> int:
    return int(request.param)


def test_the_bubble_starts_43_from_the_edge_and_is_235_wide(ratio: int) -> None:
    photo = Photo(Case(CardMessage(SALE, PICTURE, (SHOP,))), ratio)
    assert photo.across(177.0, "#efefef") == (near(43), near(43 + 235))


def test_picture_button_and_foot_of_a_card(ratio: int) -> None:
    photo = Photo(Case(CardMessage(SALE, PICTURE, (SHOP,))), ratio)
    x = 43 + 13 + 20
    top = photo.down(43 + 5, "#efefef", end=150)[0]
    grey_above = photo.down(43 + 5, "#efefef", end=250)[1]
    assert grey_above - top == near(13 + 2 * 19 + 13)
    button = photo.down(x, "#735ff4", start=grey_above + 240)
    assert button[0] - grey_above == near(235 + 15)
    assert button[1] - button[0] == near(35)
    middle = sum(button) / 2
    assert photo.across(middle, "#735ff4") == (near(43 + 13), near(43 + 235 - 13))
    bottom = photo.down(x, "#efefef")[1]
    assert bottom > button[1] + 25


def test_the_digits_of_the_time_end_13_from_the_edges(ratio: int) -> None:
    photo = Photo(Case(TextMessage(SALE)), ratio)
    right = photo.across(130.0, "#efefef")[1]
    bottom = photo.down(43 + 20, "#efefef")[1]
    inked = [
        (x, y)
        for x in photo._steps(right - 60, right)
        for y in photo._steps(bottom - 30, bottom)
        if QColor(photo.color(x, y)).lightness() < 215
    ]
    assert right - max(x for x, _ in inked) == near(13)
    assert bottom - max(y for _, y in inked) == near(13)


def test_the_top_left_corner_is_square_and_the_others_have_12(ratio: int) -> None:
    photo = Photo(Case(CardMessage(SALE, PICTURE, (SHOP,))), ratio)
    left, right = photo.across(150.0, "#efefef")
    top, bottom = photo.down(43 + 20, "#efefef")
    assert photo.color(left + 0.6, top + 0.6) == "#efefef"
    for x, inward in ((left + 0.6, 1), (right - 0.6, -1)):
        assert photo.color(x, bottom - 0.6) == "#ffffff"
        # At 45 degrees a round corner of 12 begins 12 * (1 - 1/sqrt 2) = 3.5 inside.
        assert photo.color(x + inward * 1.5, bottom - 2.1) == "#ffffff"
        assert photo.color(x + inward * 4.5, bottom - 5.1) == "#efefef"
    assert photo.color(right - 0.6, top + 0.6) == "#ffffff"


def test_the_picture_alone_has_the_corners_of_the_bubble(ratio: int) -> None:
    photo = Photo(Case(PictureMessage(PICTURE)), ratio)
    top, left = 71 + 48, 43
    assert photo.color(left + 1, top + 1) != "#ffffff"
    for x, y in ((235, 0), (235, 235), (0, 235)):
        inside_x, inside_y = left + x + (1 if x == 0 else -1), top + y + (1 if y == 0 else -1)
        assert photo.color(inside_x, inside_y) == "#ffffff"
    assert photo.color(left + 118, top + 233) != "#ffffff"


def test_the_avatar_is_30_wide_and_level_with_the_bubble(ratio: int) -> None:
    photo = Photo(Case(CardMessage(SALE, PICTURE, (SHOP,))), ratio)
    top = photo.down(43 + 5, "#efefef", end=150)[0]
    orange = photo.across(top + 15, "#f6a65b", end=42)
    assert orange[1] - orange[0] == near(30)
    assert photo.down(sum(orange) / 2 + 10, "#f6a65b", end=250)[0] == near(top + 4)


def test_the_file_panel_is_213_square(ratio: int) -> None:
    photo = Photo(Case(FileMessage("list.pdf", "https://f.example/p", "pdf")), ratio)
    across = photo.across(300.0, "#e2e2e2")
    assert across == (near(43), near(43 + 213))
    down = photo.down(60, "#e2e2e2")
    assert down[1] - down[0] == near(213)


def test_dark(ratio: int) -> None:
    photo = Photo(Case(TextMessage(SALE)), ratio, dark=True)
    assert photo.color(300, 400) == "#141418"
    assert photo.color(60, 123) == "#2b2b33"


@pytest.mark.parametrize("size", [(230, 362), (318, 600), (420, 700), (900, 1000)])
def test_scaled_to_its_place(size: tuple[int, int]) -> None:
    photo = Photo(Case(TextMessage("boots and shoes " * 60)), 1, size=size)
    left, right = photo.across(125.0, "#efefef")
    assert left == near(43)
    assert 255 < right - left <= 270 + ERROR
    frame = photo.phone.screen_geometry.frame
    glass = photo.phone.origin
    assert glass.x() + frame.right() * photo.phone.zoom <= size[0] + 0.5
    assert glass.y() + frame.bottom() * photo.phone.zoom <= size[1] + 0.5


def test_a_sharp_edge_has_no_half_tones() -> None:
    photo = Photo(Case(CardMessage(SALE, None, (SHOP,))), 1)
    row = {photo.color(x, 135.0) for x in photo._steps(40, 50)}
    assert row == {"#ffffff", "#efefef"}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=80), marks=st.integers(0, 30))
def test_nothing_is_painted_outside_the_bubble(qapp: QApplication, text: str, marks: int) -> None:
    tall = text + "Z" + "\u0300\u0316" * marks
    geometry = lay_out(Bubble((Run(tall),), button=text), Words("Nothing yet", "Open", "File name"))
    margin = 30
    size = geometry.bubble.size().toSize()
    image = QImage(size.width() + 2 * margin, size.height() + 2 * margin, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(margin, margin)
    BubblePainter().paint(painter, geometry, Look(LIGHT, Empty()))
    painter.fillRect(
        QRectF(-1, -1, geometry.bubble.width() + 2, geometry.bubble.height() + 2), QColor("white")
    )
    painter.end()
    clean = QImage(image.size(), image.format())
    clean.fill(QColor("white"))
    assert image == clean
