"""The geometry of the bubble against what was measured on Viber for Android (all in dp, within 1.5)."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from nxdesk.messages.preview import Bubble, File, Run, Video, preview, runs
from nxdesk.ui.compose.bubble import Geometry, Words, lay_out
from tests.ui.compose.gallery import CASES

pytestmark = pytest.mark.usefixtures("qapp")
WORDS = Words("Nothing yet", "Open", "File name")
SALE = runs("Autumn sale: 30 % off all boots until Sunday")
LONG = runs("boots and shoes " * 60)
ERROR = 1.5


def near(length: float) -> object:
    return pytest.approx(length, abs=ERROR)


def parts(geometry: Geometry) -> dict[str, QRectF]:
    """Every rectangle in which something is painted, by name."""
    areas = ("text", "picture", "play", "panel", "icon", "open_pill", "button")
    found = {name: getattr(geometry, name) for name in areas}
    for name in ("time", "duration", "kind", "name", "open_caption", "caption"):
        line = getattr(geometry, name)
        found[name] = line.area if line and line.text else None
    return {name: area for name, area in found.items() if area is not None and area.width()}


def test_text_alone_is_as_wide_as_its_text() -> None:
    short, longer = (
        lay_out(Bubble(runs(text)), WORDS) for text in ("Good day to you", "Good day to you all, my friends")
    )
    for geometry in (short, longer):
        assert geometry.bubble.width() == near(geometry.text.width() + 26)
    assert short.bubble.width() < longer.bubble.width() < 270


def test_an_empty_button_says_what_it_is() -> None:
    words = Words("Nothing yet", "Open", "File name", "Button")
    for caption, shown, hint in (("", "Button", True), ("OK", "OK", False)):
        geometry = lay_out(Bubble(button=caption), words)
        assert (geometry.caption.text, geometry.caption_hint) == (shown, hint)


def test_long_text_is_270_wide_at_most() -> None:
    geometry = lay_out(Bubble(LONG), WORDS)
    assert 255 < geometry.bubble.width() <= 270
    assert len(geometry.block.lines) > 20


def test_the_words_inset_and_pitch() -> None:
    geometry = lay_out(Bubble(SALE), WORDS)
    assert (geometry.text.left(), geometry.text.top()) == (near(13), near(13))
    first, second = geometry.block.lines
    assert second.top() - first.top() == pytest.approx(19)
    assert geometry.text.height() == pytest.approx(38)


@pytest.mark.parametrize(
    "text", ["Latin", "秋季大促", "خصم", "👩‍👩‍👧‍👦", "`" * 3 + "mono" + "`" * 3, "*bold*"]
)
def test_every_script_keeps_the_pitch(text: str) -> None:
    block = lay_out(Bubble(runs(f"{text}\n{text}\n{text}")), WORDS).block
    assert [line.top() for line in block.lines] == [0.0, 19.0, 38.0]


@pytest.mark.parametrize(
    "bubble",
    [
        Bubble(SALE, "https://a.example/p.jpg", button="Shop now"),
        Bubble(SALE, "", button="Shop now"),
        Bubble(LONG, "https://a.example/p.jpg"),
        Bubble((), "https://a.example/p.jpg"),
        Bubble((), "https://a.example/p.jpg", button="Shop now"),
        Bubble(video=Video("https://a.example/p.jpg", 10)),
        Bubble(video=Video("", None)),
    ],
)
def test_with_a_picture_or_video_it_is_235_wide_and_the_picture_a_square_from_edge_to_edge(
    bubble: Bubble,
) -> None:
    geometry = lay_out(bubble, WORDS)
    assert geometry.bubble.width() == near(235)
    assert geometry.picture.left() == 0.0
    assert (geometry.picture.width(), geometry.picture.height()) == (near(235), near(235))


def test_a_card_has_text_then_picture_then_button_then_time() -> None:
    geometry = lay_out(Bubble(SALE, "https://a.example/p.jpg", button="Shop now"), WORDS)
    assert geometry.picture.top() == near(geometry.text.bottom() + 13)
    assert geometry.button.top() == near(geometry.picture.bottom() + 15)
    assert geometry.time.area.top() > geometry.button.bottom()
    assert (geometry.button.left(), geometry.button.right()) == (near(13), near(235 - 13))
    assert geometry.button.height() == near(35)
    assert geometry.caption.size == 17
    assert geometry.caption.area.center().x() == near(235 / 2)
    assert geometry.caption.area.center().y() == near(geometry.button.center().y())


def test_a_button_below_text_is_nine_below_it_and_as_wide_as_the_content() -> None:
    geometry = lay_out(Bubble(runs("Hello to all of you"), button="OK"), WORDS)
    assert geometry.button.top() == near(geometry.text.bottom() + 9)
    assert geometry.button.width() == near(geometry.text.width())
    assert geometry.bubble.width() == near(geometry.text.width() + 26)
    wide = lay_out(Bubble(runs("Hi"), button="Come to the shop now"), WORDS)
    assert wide.button.width() > wide.caption.area.width() > wide.text.width()
    assert wide.caption.text == "Come to the shop now"


@pytest.mark.parametrize("picture", [None, "https://a.example/p.jpg"])
def test_a_long_caption_is_cut_with_an_ellipsis(picture: str | None) -> None:
    geometry = lay_out(Bubble(SALE, picture, button="Thirty characters of a caption"), WORDS)
    assert geometry.caption.text.endswith("…")
    assert geometry.button.contains(geometry.caption.area)


@pytest.mark.parametrize("name", CASES)
def test_the_time_is_at_the_lower_right_inset_13(name: str) -> None:
    geometry = lay_out(preview(CASES[name].message), WORDS)
    assert geometry.time.size == 12
    assert geometry.bubble.right() - geometry.time.area.right() == near(13)
    assert geometry.bubble.bottom() - geometry.time.area.bottom() == near(13)


@pytest.mark.parametrize("name", CASES)
def test_every_part_lies_inside_the_bubble_and_the_time_on_nothing_but_a_picture(name: str) -> None:
    geometry = lay_out(preview(CASES[name].message), WORDS)
    inside = geometry.bubble.adjusted(-0.01, -0.01, 0.01, 0.01)
    for part, area in parts(geometry).items():
        assert inside.contains(area), part
    below = {part for part, area in parts(geometry).items() if area.intersects(geometry.time.area)} - {"time"}
    assert below == ({"picture"} if geometry.time_over_picture else set())


def test_a_picture_alone_is_the_whole_bubble() -> None:
    geometry = lay_out(Bubble(picture_url="https://a.example/p.jpg"), WORDS)
    assert geometry.picture == geometry.bubble
    assert geometry.time_over_picture


def test_a_video_has_a_mark_in_the_middle_and_its_duration() -> None:
    geometry = lay_out(Bubble(video=Video("https://a.example/p.jpg", 10)), WORDS)
    assert geometry.play.center() == geometry.picture.center()
    assert geometry.duration.text == "0:10"
    assert lay_out(Bubble(video=Video("", 600)), WORDS).duration.text == "10:00"
    assert lay_out(Bubble(video=Video("", 3725)), WORDS).duration.text == "1:02:05"
    assert lay_out(Bubble(video=Video("", None)), WORDS).duration is None


def test_a_file_has_a_square_panel_its_name_and_open() -> None:
    geometry = lay_out(Bubble(file=File("Price list.pdf", "pdf")), WORDS)
    assert (geometry.panel.width(), geometry.panel.height()) == (near(213), near(213))
    assert geometry.name.text == "Price list.pdf"
    assert geometry.name.area.top() > geometry.panel.bottom()
    assert geometry.open_pill.top() > geometry.name.area.bottom()
    assert geometry.kind.text == "PDF"


def test_a_long_file_name_keeps_its_ending() -> None:
    name = lay_out(Bubble(file=File("Autumn price list for all countries.xlsx", "xlsx")), WORDS).name.text
    assert name.startswith("Autumn")
    assert name.endswith(".xlsx")
    assert "…" in name


def test_an_empty_message_shows_a_hint_and_an_empty_name_too() -> None:
    empty = lay_out(Bubble(), WORDS)
    assert empty.hint
    assert lay_out(Bubble(file=File("", "")), WORDS).hint
    assert not lay_out(Bubble(SALE), WORDS).hint


def test_nothing_moves_whatever_the_link_of_the_picture_is() -> None:
    shapes = {
        repr(parts(lay_out(Bubble(SALE, url, button="OK"), WORDS))) for url in ("", "https://a.example/p.jpg")
    }
    assert len(shapes) == 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(st.characters(), max_size=300),
    url=st.sampled_from([None, "", "https://a.example/p.jpg"]),
    button=st.none() | st.text(max_size=60),
)
def test_no_text_breaks_the_layout(
    qapp: QApplication, text: str, url: str | None, button: str | None
) -> None:
    geometry = lay_out(Bubble((Run(text),), url, button=button), WORDS)
    assert geometry.bubble.width() <= 270
    inside = geometry.bubble.adjusted(-0.01, -0.01, 0.01, 0.01)
    for part, area in parts(geometry).items():
        assert inside.contains(area), part
    if geometry.block is not None:
        room = QRectF(-0.01, -0.01, geometry.text.width() + 0.02, geometry.text.height() + 0.02)
        assert all(room.contains(line) or line.width() == 0 for line in geometry.block.lines)
