"""The SMS tab: what is said of a text is what NXCloud bills, and one press makes it cheaper."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nxdesk.messages.channels import Priority
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import CardMessage, TextMessage
from nxdesk.ui.compose.compose_page import ComposePage
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.sms_facts import characters_outside
from nxdesk.ui.compose.sms_phone import WIDEST
from nxdesk.ui.compose.sms_view import SmsView
from nxdesk.ui.texts import numbers
from nxdesk.ui.theme import Theme
from tests.ui.compose.conftest import FixedList
from tests.ui.compose.gallery import ARABIC, CHINESE, EMOJI, LINK, LONG, STACKED

LEFT = Qt.MouseButton.LeftButton
SMART = "\u201cAutumn sale\u201d \u2013 30\u00a0% off all boots until Sunday, and a little more text\u2026"


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> SmsView:
    made = SmsView()
    made.resize(392, 640)
    qtbot.addWidget(made)
    made.show()
    return made


def told(view: SmsView) -> list[str]:
    """Every text that is seen below the phone."""
    return [one.text() for one in view.facts.findChildren(QLabel) if one.isVisible()]


def test_an_alphabet_text(view: SmsView) -> None:
    view.show_draft(Draft("", TextMessage("Hello")), "Boots", {})
    assert told(view) == [
        numbers.sms_parts(1),
        "SMS alphabet (GSM): 160 characters, then 154 a part · 155 left",
    ]
    assert not view.facts.replace_button.isVisible()


def test_dear_characters_are_listed_and_their_price_told(view: SmsView) -> None:
    view.show_draft(Draft("", TextMessage(SMART)), "Boots", {})
    assert told(view)[:3] == [
        "2 SMS parts",
        "Unicode (UCS-2): 70 characters, then 67 a part · 62 left",
        "Not in the SMS alphabet, so each part holds less: \u201c  \u201d  \u2013  (special space)  \u2026",
    ]
    assert view.facts.replace_button.text() == f"Replace them: {numbers.sms_parts(1)} instead of 2"


def test_what_cannot_be_replaced_is_not_promised(view: SmsView) -> None:
    view.show_draft(Draft("", TextMessage("\u201cHi\u201d 😀")), "Boots", {})
    assert view.facts.replace_button.text() == "Replace 2 of these 3"
    view.show_draft(Draft("", TextMessage("Hi 😀")), "Boots", {})
    assert not view.facts.replace_button.isVisible()


def test_a_script_of_its_own_is_not_blamed_letter_by_letter(view: SmsView) -> None:
    view.show_draft(Draft("", TextMessage("Привет \u2013 как дела?")), "Boots", {})
    assert len(told(view)) == 2
    assert not view.facts.replace_button.isVisible()


def test_what_it_costs_for_this_list_by_country(view: SmsView) -> None:
    view.show_draft(Draft("", TextMessage("a" * 160)), "Boots", {"RU": 12000, "MY": 400})
    assert told(view)[2:] == [
        "12,800 SMS parts at most for this list",
        "Russia",
        "12,000 × 1 = 12,000",
        "Malaysia (operators add 7 characters)",
        "400 × 2 = 800",
    ]
    view.show_draft(Draft("", TextMessage("a" * 160)), "Boots", {"RU": 12000})
    assert told(view)[2:] == ["12,000 SMS parts at most for this list"]


def test_many_countries_end_in_a_sum(view: SmsView) -> None:
    countries = dict.fromkeys(("RU", "UA", "BY", "KZ", "DE", "FR", "IT", "ES"), 2)
    view.show_draft(Draft("", TextMessage("Hi")), "", countries)
    assert told(view)[-2:] == ["3 other countries", "6"]


def test_channels_without_sms_cost_nothing(view: SmsView) -> None:
    view.show_draft(Draft("", TextMessage("Hi"), Priority.VIBER_ONLY), "", {"RU": 5})
    assert told(view)[2:] == ["With the channels as they are now, nobody gets it as SMS."]


def test_what_sms_cannot_carry(view: SmsView) -> None:
    view.show_draft(Draft("", CardMessage("Hi")), "", {})
    assert not view.phone.isVisible()
    assert view.parts_words == ""


def test_one_press_replaces_them_in_the_message_and_in_the_form(
    qtbot: QtBot,
    page: ComposePage,
    editor: Editor,
    current_list: FixedList,
) -> None:
    current_list.fix(10)
    editor.show(Draft("", TextMessage(SMART)))
    qtbot.mouseClick(page.preview.tabs.segment("sms"), LEFT)
    qtbot.mouseClick(page.preview.sms.facts.replace_button, LEFT)
    plain = '"Autumn sale" - 30 % off all boots until Sunday, and a little more text...'
    assert editor.message == TextMessage(plain)
    assert page.message_card.form.message == TextMessage(plain)
    assert page.preview.sms.parts_words == numbers.sms_parts(1)
    assert "10 SMS parts at most for this list" in told(page.preview.sms)


def test_emoji_are_listed_as_people_see_them() -> None:
    assert characters_outside("a👨\u200d👩\u200d👧b👋🏽\u200b😀😀") == [
        "👨\u200d👩\u200d👧",
        "👋🏽",
        "(invisible character)",
        "😀",
    ]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("text", [LONG * 5, CHINESE, ARABIC, EMOJI, LINK, STACKED, "W" * 400, SMART, ""])
def test_nothing_is_painted_outside_the_bubble_but_its_time(view: SmsView, text: str, dark: bool) -> None:
    view.show_draft(Draft("", TextMessage(text)), "Boots", {})
    bubble = view.phone.bubble
    view.phone.set_dark(dark)
    bubble.resize(bubble.sizeHint())
    assert bubble.area.width() <= WIDEST + 0.5
    image = QImage(bubble.size(), QImage.Format.Format_RGB32)
    image.fill(0x123456)
    bubble.render(image, QPoint(), QRegion(), bubble.RenderFlag(0))
    area = bubble.area.toAlignedRect().adjusted(-1, -1, 1, 1)
    ground = image.pixel(0, 0)
    for y in range(0, area.bottom() + 3, 3):
        for x in range(0, image.width(), 3):
            assert area.contains(x, y) or image.pixel(x, y) == ground, (x, y)


def test_dear_characters_are_seen_on_the_phone(view: SmsView) -> None:
    def picture(text: str) -> QImage:
        view.show_draft(Draft("", TextMessage(text)), "Boots", {})
        return view.phone.grab().toImage()

    def reddish(image: QImage) -> int:
        colors = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(color.red() > color.green() + 20 for color in colors)

    assert reddish(picture("It's \u2014 on")) > 20
    assert reddish(picture("It's - on")) == 0


def test_what_sms_cannot_carry_becomes_a_text_with_one_press(
    qtbot: QtBot, page: ComposePage, editor: Editor
) -> None:
    editor.show(Draft("", CardMessage("Autumn sale", "")))
    qtbot.mouseClick(page.preview.tabs.segment("sms"), LEFT)
    view = page.preview.sms
    assert view.unable.isVisible()
    assert not view.phone.isVisible()
    qtbot.mouseClick(view.unable.button, LEFT)
    assert editor.message == TextMessage("Autumn sale")
    assert view.phone.isVisible()
    assert not view.unable.isVisible()
    page.undo_action.trigger()
    assert editor.message == CardMessage("Autumn sale", "")
