"""The phone as a widget: what it is given, how it scrolls, what it tells a screen reader, what it keeps."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nxdesk.messages.kinds import Button, CardMessage, FileMessage, PictureMessage, TextMessage, VideoMessage
from nxdesk.messages.preview import preview
from nxdesk.paths import resources
from nxdesk.ui.compose.phone import PhonePreview
from nxdesk.ui.compose.phone_words import caption
from nxdesk.ui.compose.picture_file import Empty, Failed, Loading, PictureState, read_picture
from tests.ui.compose.gallery import CASES, LONG, PICTURE, SALE, SHOP, Case, photograph, show

LONG_CARD = Case(CardMessage(LONG * 9, PICTURE, (SHOP,)))
SAMPLE = read_picture((resources() / "samples" / "boots.jpg").read_bytes())


@pytest.fixture
def long_phone(qtbot: QtBot) -> PhonePreview:
    phone = show(LONG_CARD)
    qtbot.addWidget(phone)
    phone.show()
    return phone


def turn(phone: PhonePreview, steps: int) -> QWheelEvent:
    middle = QPointF(phone.width() / 2, phone.height() / 2)
    event = QWheelEvent(
        middle, phone.mapToGlobal(middle), QPoint(), QPoint(0, -120 * steps), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(phone, event)
    return event


def test_long_content_begins_at_its_top_and_scrolls_to_its_end(long_phone: PhonePreview) -> None:
    top = long_phone.bubble_origin.y()
    assert top == long_phone.screen_geometry.chat.top() + 48
    assert turn(long_phone, 1).isAccepted()
    assert long_phone.bubble_origin.y() < top
    turn(long_phone, 100)
    end = long_phone.bubble_origin.y() + long_phone.bubble_geometry.bubble.height()
    assert end == pytest.approx(long_phone.screen_geometry.chat.bottom() - 16)


def test_a_wheel_that_moves_nothing_is_left_to_the_page(long_phone: PhonePreview) -> None:
    assert not turn(long_phone, -1).isAccepted()
    long_phone.set_bubble(preview(TextMessage("Hi")))
    assert not turn(long_phone, 1).isAccepted()


def test_the_keyboard_scrolls_too(qtbot: QtBot, long_phone: PhonePreview) -> None:
    top = long_phone.bubble_origin.y()
    places = [top]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        qtbot.keyClick(long_phone, key)
        places.append(long_phone.bubble_origin.y())
    assert places == sorted(places, reverse=True)
    assert len(set(places)) == 4
    for key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        before = long_phone.bubble_origin.y()
        qtbot.keyClick(long_phone, key)
        assert long_phone.bubble_origin.y() > before
    assert long_phone.bubble_origin.y() == top


def test_a_shorter_message_is_never_scrolled_out_of_sight(long_phone: PhonePreview) -> None:
    turn(long_phone, 100)
    long_phone.set_bubble(preview(TextMessage("Hi")))
    assert long_phone.bubble_origin.y() == long_phone.screen_geometry.chat.top() + 48
    assert long_phone.longest_scroll == 0


def test_scrolled_content_stays_between_header_and_input_line(long_phone: PhonePreview) -> None:
    before = photograph(long_phone)
    turn(long_phone, 100)
    after = photograph(long_phone)
    assert before != after
    chat = long_phone.screen_geometry.chat
    top = int(long_phone.origin.y() + chat.top() * long_phone.zoom)
    bottom = int(long_phone.origin.y() + chat.bottom() * long_phone.zoom) + 1
    for y, height in ((0, top), (bottom, long_phone.height() - bottom)):
        assert before.copy(0, y, 318, height) == after.copy(0, y, 318, height)


@pytest.mark.parametrize("name", CASES)
def test_every_kind_is_painted_and_differs_from_an_empty_phone(qtbot: QtBot, name: str) -> None:
    phone = show(CASES[name])
    qtbot.addWidget(phone)
    shown = photograph(phone)
    phone.set_bubble(preview(TextMessage("")))
    assert (photograph(phone) == shown) == (name == "text-empty")


def test_a_picture_that_arrives_moves_nothing(qtbot: QtBot) -> None:
    states: dict[str, PictureState] = {PICTURE: Loading()}
    phone = PhonePreview()
    qtbot.addWidget(phone)
    phone.set_pictures(lambda url: states.get(url, Empty()))
    phone.set_bubble(preview(CardMessage(SALE, PICTURE, (SHOP,))))
    geometry, loading = phone.bubble_geometry, photograph(phone)
    states[PICTURE] = Failed("picture_status", {"status": 404})
    phone.picture_changed(PICTURE)
    failed = photograph(phone)
    states[PICTURE] = SAMPLE
    phone.picture_changed(PICTURE)
    assert phone.bubble_geometry is geometry
    assert len({id(image) for image in (loading, failed)}) == 2
    assert loading != failed != photograph(phone)


def test_only_news_of_its_own_picture_paints_it_again(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    phone = show(Case(PictureMessage(PICTURE)))
    qtbot.addWidget(phone)
    painted: list[bool] = []
    monkeypatch.setattr(phone, "update", lambda: painted.append(True))
    phone.picture_changed("https://a.example/other.jpg")
    assert not painted
    phone.picture_changed(PICTURE)
    assert painted


def test_what_did_not_change_is_not_laid_out_again(qtbot: QtBot) -> None:
    phone = show(LONG_CARD)
    qtbot.addWidget(phone)
    geometry = phone.bubble_geometry
    phone.set_bubble(preview(LONG_CARD.message))
    phone.set_dark(True)
    phone.set_business("Shoes & Co")
    phone.resize(400, 700)
    assert phone.bubble_geometry is geometry


def test_the_header_shows_the_name_cut_to_its_room(qtbot: QtBot) -> None:
    phone = show(Case(TextMessage("Hi"), "“Boots & Co”"))
    qtbot.addWidget(phone)
    assert phone.screen_geometry.name.text == "“Boots & Co”"
    assert phone.screen_geometry.initial.text == "B"
    phone.set_business("The Very Long Name of a Company for Boots and Shoes")
    assert phone.screen_geometry.name.text.endswith("…")
    assert phone.screen_geometry.name.area.right() < phone.screen_geometry.info.left()
    phone.set_business("")
    assert phone.screen_geometry.name.text == "Your business"


def test_it_is_a_graphic_that_tells_the_message_in_words(qtbot: QtBot) -> None:
    phone = show(Case(CardMessage("Autumn *sale*", PICTURE, (SHOP,))))
    qtbot.addWidget(phone)
    interface = QAccessible.queryAccessibleInterface(phone)
    assert interface.role() == QAccessible.Role.Graphic
    assert interface.text(QAccessible.Text.Name) == "Viber preview"
    description = interface.text(QAccessible.Text.Description)
    assert description == "Viber message: Autumn sale, picture, button Shop now"


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (TextMessage("Hi"), "Viber message: Hi"),
        (VideoMessage("https://a.example", "", "1", "10"), "Viber message: video"),
        (FileMessage("list.pdf", "https://a.example", "pdf"), "Viber message: file list.pdf"),
        (TextMessage(""), "The Viber message is still empty."),
        (CardMessage("100 %1", None, (Button("%1"),)), "Viber message: 100 %1, button %1"),
    ],
)
def test_each_kind_in_words(qtbot: QtBot, message: TextMessage, words: str) -> None:
    phone = show(Case(message))
    qtbot.addWidget(phone)
    assert phone.accessibleDescription() == words


def test_keyboard_focus_can_be_seen(qtbot: QtBot, long_phone: PhonePreview) -> None:
    long_phone.clearFocus()
    plain = photograph(long_phone)
    long_phone.setFocus()
    qtbot.waitUntil(long_phone.hasFocus)
    assert photograph(long_phone) != plain


def test_the_caption_says_how_far_it_can_be_believed(qapp: QApplication) -> None:
    assert "as Viber for Android draws it" in caption(dark=False)
    assert "approximate" in caption(dark=True)
