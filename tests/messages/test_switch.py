"""Switching the kind keeps what fits and brings back what did not."""

from nxdesk.messages.kinds import (
    TYPE_OF,
    Button,
    CardMessage,
    ChoiceMessage,
    Kind,
    PictureMessage,
    TextMessage,
    VideoMessage,
    kind_of,
)
from nxdesk.messages.switch import switched

BUTTONS = (Button("Shop", "https://a.example"),)


def test_the_text_stays_the_text() -> None:
    assert switched(TextMessage("Hi"), Kind.CARD, {}) == CardMessage("Hi")
    assert switched(CardMessage("Hi", None, BUTTONS), Kind.CHOICE, {}) == ChoiceMessage("Hi", BUTTONS)
    assert switched(ChoiceMessage("Hi", BUTTONS), Kind.TEXT, {}) == TextMessage("Hi")


def test_the_picture_stays_the_picture() -> None:
    assert switched(CardMessage("Hi", "https://p.example"), Kind.PICTURE, {}) == PictureMessage(
        "https://p.example"
    )
    assert switched(VideoMessage("v", "t"), Kind.PICTURE, {}) == PictureMessage("t")


def test_nothing_is_lost_on_a_way_there_and_back() -> None:
    card = CardMessage("Hi", "https://p.example", BUTTONS)
    text = switched(card, Kind.TEXT, {})
    edited = TextMessage("Hello")
    assert text == TextMessage("Hi")
    assert switched(edited, Kind.CARD, {Kind.CARD: card}) == CardMessage(
        "Hello", "https://p.example", BUTTONS
    )


def test_a_detour_over_a_kind_without_text_brings_the_text_back() -> None:
    left = {Kind.TEXT: TextMessage("Hi")}
    assert switched(PictureMessage("u"), Kind.TEXT, left) == TextMessage("Hi")


def test_every_kind_becomes_every_kind() -> None:
    for source in TYPE_OF.values():
        for kind in Kind:
            assert kind_of(switched(source(), kind, {})) is kind
