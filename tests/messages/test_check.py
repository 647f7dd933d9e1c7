"""What NXCloud would refuse and what Viber would not show, by field."""

import pytest

from nxdesk.messages.channels import Priority, default_priority
from nxdesk.messages.check import check, sendable
from nxdesk.messages.kinds import (
    Button,
    CardMessage,
    ChoiceMessage,
    FileMessage,
    Kind,
    Message,
    PictureMessage,
    TextMessage,
    VideoMessage,
    kind_of,
)

LINK = "https://shop.example.com/a"


def found(message: Message, priority: Priority | None = None) -> list[tuple[str, str, str]]:
    problems = check(message, priority or default_priority(kind_of(message)))
    return [(problem.field, problem.code, problem.severity.value) for problem in problems]


@pytest.mark.parametrize(
    "message",
    [
        TextMessage("Hello"),
        PictureMessage("https://cdn.example.com/a.JPG"),
        VideoMessage("https://cdn.example.com/a.mp4", "https://cdn.example.com/a.png", "209715200", "600"),
        FileMessage("price list.pdf", "https://cdn.example.com/p", "pdf"),
        ChoiceMessage("Pick", (Button("Shop now", LINK),)),
        CardMessage("Title"),
        CardMessage("Title", "https://cdn.example.com/a.png"),
        CardMessage("Title", None, (Button("Shop now", LINK),)),
        CardMessage("Title", "http://cdn.example.com:8080/a.png?x=1", (Button("Shop now", LINK),)),
    ],
    ids=repr,
)
def test_a_good_message_has_no_problems(message: Message) -> None:
    assert found(message) == []


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (TextMessage(" \n"), [("text", "empty", "error")]),
        (TextMessage("half \ud83d"), [("text", "text_broken", "error")]),
        (TextMessage("x" * 1001), [("text", "text_long", "warning")]),
        (TextMessage("See https:/shop.example"), [("text", "link_in_text", "warning")]),
        (CardMessage("See https://shop"), [("title", "link_in_text", "warning")]),
        (PictureMessage(), [("url", "empty", "error")]),
        (PictureMessage("cdn.example.com/a.jpg"), [("url", "link", "error")]),
        (PictureMessage("ftp://cdn.example.com/a.jpg"), [("url", "link", "error")]),
        (PictureMessage("https://cdn.example.com/a b.jpg"), [("url", "link", "error")]),
        (PictureMessage("https://[::1/a.jpg"), [("url", "link", "error")]),
        (PictureMessage("https://host:99999/a.jpg"), [("url", "link", "error")]),
        (PictureMessage("https://cdn.example.com/a.webp"), [("url", "link_type", "warning")]),
        (
            VideoMessage("https://a.example/v.avi", "https://a.example/t.png", "209715201", "601"),
            [
                ("url", "link_type", "warning"),
                ("size", "size_large", "error"),
                ("duration", "duration_large", "error"),
            ],
        ),
        (
            VideoMessage("https://a.example/v.mp4", "", "12 MB", "0"),
            [
                ("thumbnail_url", "empty", "error"),
                ("size", "number", "error"),
                ("duration", "number", "error"),
            ],
        ),
        (
            FileMessage("a very long name of a file.pdf", LINK, "exe"),
            [("name", "name_long", "warning"), ("type", "file_type", "error")],
        ),
        (ChoiceMessage("Pick", ()), [("buttons", "no_button", "error")]),
        (
            ChoiceMessage("Pick", (Button("", "x"),)),
            [("buttons.0.caption", "empty", "error"), ("buttons.0.url", "link", "error")],
        ),
        (
            CardMessage("T", None, (Button("c" * 21, LINK), Button("c" * 31, LINK + "x" * 1000))),
            [
                ("buttons.0.caption", "caption_cut", "warning"),
                ("buttons.1.caption", "caption_long", "warning"),
                ("buttons.1.url", "link_long", "warning"),
                ("buttons", "buttons_spill", "warning"),
            ],
        ),
        (CardMessage("", ""), [("title", "empty", "error"), ("picture_url", "empty", "error")]),
    ],
)
def test_each_problem_is_found_in_its_field(message: Message, expected: list[tuple[str, str, str]]) -> None:
    assert found(message) == expected


def test_a_channel_that_cannot_carry_the_kind() -> None:
    card = CardMessage("T")
    assert found(card, Priority.SMS_ONLY) == [("priority", "channel_cannot", "error")]
    assert found(card, Priority.VIBER_THEN_SMS) == [("priority", "channel_skipped", "warning")]
    assert found(card, Priority.ALL) == [("priority", "channel_skipped", "warning")]
    assert found(card, Priority.VIBER_ONLY) == []


def test_only_errors_stop_a_message() -> None:
    assert sendable(check(TextMessage("x" * 2000), Priority.SMS_ONLY))
    assert not sendable(check(TextMessage(""), Priority.SMS_ONLY))


def test_only_text_falls_back_to_sms() -> None:
    assert {kind: default_priority(kind) for kind in Kind} == {
        **dict.fromkeys(Kind, Priority.VIBER_ONLY),
        Kind.TEXT: Priority.VIBER_THEN_SMS,
    }
