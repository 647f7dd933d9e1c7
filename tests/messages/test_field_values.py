"""A message with somebody's values in it: nothing in a cell reaches beyond its place."""

import json
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nxdesk.gateway.request import body, message_json
from nxdesk.messages.channels import Priority
from nxdesk.messages.check import check, sendable
from nxdesk.messages.field_values import clean, fill, sample, template, unfilled
from nxdesk.messages.kinds import (
    Button,
    CardMessage,
    ChoiceMessage,
    FileMessage,
    Message,
    PictureMessage,
    TextMessage,
    VideoMessage,
)
from nxdesk.messages.preview import Style, runs

CELLS = st.text(st.characters() | st.sampled_from('"\\{}|*_~`\r\n\t/.:?#&% \u202e\u2066\ud800'), max_size=30)
MESSAGES: tuple[Message, ...] = (
    TextMessage("Hi {A|x}, {{b}} {A} https://x.example/?a={A} {B}"),
    PictureMessage("https://x.example/{A}.jpg"),
    VideoMessage("https://x.example/{A}.mp4", "https://x.example/{B}.jpg", "1000", "20"),
    FileMessage("{A}.pdf", "https://x.example/{B}", "pdf"),
    ChoiceMessage("{A}", (Button("{B}", "https://x.example/?b={B}"), Button("c", "{A}"))),
    CardMessage("{A}{B}", "https://x.example/{A}", (Button("{A}", "https://x.example/#{B}"),)),
    CardMessage("x", None, ()),
)


def shape(value: object) -> object:
    """The structure of JSON, without what its texts say."""
    match value:
        case dict():
            return {key: shape(member) for key, member in value.items()}
        case list():
            return [shape(member) for member in value]
    return type(value)


@given(st.sampled_from(MESSAGES), CELLS, CELLS)
def test_no_value_changes_the_structure_of_the_json(message: Message, a: str, b: str) -> None:
    usual = fill(message, {"a": "Ann", "b": "Bo"})
    filled = fill(message, {"a": a, "b": b})
    sent = body("key", [447700900200], message_json(filled), Priority.ALL, "https://hook.example")
    assert shape(json.loads(sent)) == shape(
        json.loads(body("key", [447700900200], message_json(usual), Priority.ALL, "https://hook.example"))
    )
    assert json.loads(sent)["appkey"] == "key"
    assert json.loads(sent)["phones"] == ["447700900200"]


@given(CELLS)
def test_a_value_is_never_read_as_a_field(cell: str) -> None:
    assert fill(TextMessage("{A} and {B}"), {"a": cell, "b": "{A}"}) == TextMessage(
        f"{clean(cell)} and {{A}}"
    )


@given(CELLS)
def test_a_value_stays_in_its_place_in_a_link(cell: str) -> None:
    filled = fill(PictureMessage("https://x.example/p/{A}/q.jpg?n={A}&m=1#end"), {"a": cell})
    assert isinstance(filled, PictureMessage)
    parts = urlsplit(filled.url)
    value = " ".join(clean(cell).split())
    assert (parts.scheme, parts.netloc, parts.fragment) == ("https", "x.example", "end")
    before, between, after = parts.path.partition("/p/")
    assert (before, between) == ("", "/p/")
    assert after.count("/") == 1
    assert after.endswith("/q.jpg")
    assert parts.query.count("&") == 1
    expected = value if value.strip(".") else ""
    assert unquote(after.removesuffix("/q.jpg")) == expected
    assert unquote(parts.query.removeprefix("n=").removesuffix("&m=1")) == expected


WORDS = ("bold", "one", "two", "struck", "end")


def looks(cell: str) -> dict[str, frozenset[Style]]:
    """How each word looks beside that cell."""
    made = fill(TextMessage("*bold* one {A} two *so {A} bold* ~to {A} struck~ _end_"), {"a": cell})
    assert isinstance(made, TextMessage)
    return {word: run.styles for run in runs(made.text) for word in WORDS if word in run.text.split()}


@given(CELLS)
def test_a_value_leaves_the_look_of_all_around_it(cell: str) -> None:
    assume(not any(word in cell for word in WORDS))
    assert looks(cell) == looks("Ann")


@given(CELLS)
def test_what_is_sent_has_utf_8_and_no_controls(cell: str) -> None:
    made = fill(TextMessage("{A|x}"), {"a": cell})
    assert isinstance(made, TextMessage)
    made.text.encode()
    assert all(sign == "\n" or sign >= " " for sign in made.text)
    assert not set(made.text) & set("\u202e\u2066\x7f\x85")


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("Ann", "Ann"),
        ("  Ann \t", "Ann"),
        ("", "friend"),
        ("\x00\u200b"[:1], "friend"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\tb", "a b"),
        ("\u202eAnn", "Ann"),
        ("5* hotel", "5* hotel"),
        ("👩‍👩‍👧 \u200f\u05d0", "👩‍👩‍👧 \u200f\u05d0"),
    ],
)
def test_a_cell_in_a_text(cell: str, text: str) -> None:
    assert fill(TextMessage("{N|friend}"), {"n": cell}) == TextMessage(text)


@pytest.mark.parametrize(
    ("composed", "cells", "text"),
    [
        ("*Sale* {A}", {"a": "5* *x"}, "*Sale* 5 x"),
        ("*Sale* {A}", {"a": "a*b"}, "*Sale* a*b"),
        ("*{A}*", {"a": "one\ntwo"}, "*one two*"),
        ("{A} {B}", {"a": "*x", "b": "y*"}, "x y"),
        ("```{A}```", {"a": "`x``"}, "```x```"),
        ("Mail {A}", {"a": "j_smith@x.example"}, "Mail j_smith@x.example"),
    ],
)
def test_marks_that_would_pair_with_others(composed: str, cells: Mapping[str, str], text: str) -> None:
    assert fill(TextMessage(composed), cells) == TextMessage(text)


def test_one_line_stays_one() -> None:
    filled = fill(ChoiceMessage("{A}", (Button("Hi {A}", "https://x.example/{A}"),)), {"a": "Ann\nLee"})
    assert filled == ChoiceMessage("Ann\nLee", (Button("Hi Ann Lee", "https://x.example/Ann%20Lee"),))


def test_a_cell_may_be_the_whole_link_and_nothing_beside_it() -> None:
    link = "https://shop.example/?a=1&b=ü#top"
    whole = fill(PictureMessage("{L|https://x.example}"), {"l": link})
    assert whole == PictureMessage("https://shop.example/?a=1&b=%C3%BC#top")
    assert fill(PictureMessage("{L|https://x.example}"), {}) == PictureMessage("https://x.example")
    assert fill(PictureMessage("https://x.example/{L}"), {"l": ".."}) == PictureMessage("https://x.example/")


@pytest.mark.parametrize("message", MESSAGES)
def test_a_sample_of_a_good_message_is_a_good_message(message: Message) -> None:
    assert sendable(check(sample(message), Priority.VIBER_ONLY))


def test_a_template_and_the_way_back() -> None:
    sent = TextMessage("a {b} }")
    assert fill(unfilled(sent), {}) == sent
    assert template(TextMessage("{{a}} {Name|x}")) == TextMessage("{a} {Name|x}")
