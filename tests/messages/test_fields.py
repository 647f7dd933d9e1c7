"""Merge fields in a text: how they are written, and what is no field."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nxdesk.messages.fields import (
    Field,
    escaped,
    fields_of,
    is_composed,
    key_of,
    parse,
    plainly,
    spans,
    with_literals,
    written,
)
from nxdesk.messages.kinds import Button, CardMessage, FileMessage, TextMessage, VideoMessage

TEXTS = st.text(st.sampled_from("ab {}|\n*:/") | st.characters(), max_size=40)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ()),
        ("Hi", ("Hi",)),
        ("Hi {Name}!", ("Hi ", Field("Name"), "!")),
        ("{Name|friend}", (Field("Name", "friend"),)),
        ("{Name|}", (Field("Name", ""),)),
        ("{ First  name }", (Field("First name"),)),
        ("{A}{B|a|b}", (Field("A"), Field("B", "a|b"))),
        ("{{Name}}", ("{Name}",)),
        ("{{{Name}}}", ("{", Field("Name"), "}")),
        ("a }} b {{ c", ("a } b { c",)),
        ("{Имя|друг}", (Field("Имя", "друг"),)),
        ("see https://x.example/?n={Name} {Name}", None),
    ],
)
def test_a_text_is_what_is_sent_and_fields(text: str, parts: tuple[str | Field, ...] | None) -> None:
    if parts is None:
        linked, free = Field("Name", None, in_link=True), Field("Name")
        parts = ("see https://x.example/?n=", linked, " ", free)
    assert parse(text).parts == parts
    assert parse(text).lone == ""


@pytest.mark.parametrize(
    ("text", "lone"),
    [
        ("{", "{"),
        ("a } b", "}"),
        ("{}", "{}"),
        ("{ }", "{}"),
        ("{a\nb}", "{}"),
        ("{|x}", "{}"),
        ("{a{b}", "{"),
    ],
)
def test_a_brace_that_begins_no_field_stays_and_is_told(text: str, lone: str) -> None:
    parsed = parse(text)
    assert "".join(part if isinstance(part, str) else part.written for part in parsed.parts) == text
    assert parsed.lone == lone


def test_names_with_the_same_key() -> None:
    assert key_of(" First   NAME ") == key_of("first name")
    assert key_of("Cafe\u0301") == key_of("Café")
    assert key_of("Name {short}") == key_of("name short")
    assert key_of(written("A|B {C}")[1:-1]) == key_of("A|B {C}")
    assert key_of("Name") != key_of("Names")


@given(TEXTS)
def test_whatever_was_typed_can_be_meant_as_it_is(text: str) -> None:
    assert "".join(map(str, parse(escaped(text)).parts)) == text
    assert plainly(escaped(text)) == text


@given(TEXTS)
def test_changing_nothing_changes_nothing(text: str) -> None:
    assert parse(with_literals(text, lambda part: part)).parts == parse(text).parts


@given(TEXTS)
def test_the_marks_of_an_editor_are_the_fields(text: str) -> None:
    marked = [text[start:end] for start, end in spans(text)]
    assert [key_of(mark[1:-1].partition("|")[0]) for mark in marked] == [f.key for f in parse(text).fields]


def test_only_what_is_no_field_is_changed() -> None:
    assert with_literals("“Hi” {Na“me”|“you”} {{", lambda part: part.replace("“", '"')) == (
        '"Hi” {Na“me”|“you”} {{'
    )


def test_each_column_of_a_message_once() -> None:
    message = CardMessage("{A} {b}", "https://x/{C}", (Button("{B|x}", "https://x/{d}"), Button("{e}", "")))
    assert [field.name for field in fields_of(message)] == ["A", "b", "C", "d", "e"]
    assert fields_of(FileMessage("{name}.pdf", "https://x/{id}", "{type}")) == (
        Field("id", None, in_link=True),
        Field("name"),
    )
    assert fields_of(VideoMessage("", "", "{size}", "{duration}")) == ()
    assert not is_composed(TextMessage("Hi"))
    assert is_composed(TextMessage("{{"))


@pytest.mark.parametrize("text", ["{" * 200_000, "{a" * 100_000, "{" + "a" * 200_000, "{{}" * 60_000])
def test_no_text_takes_long(text: str) -> None:
    began = time.process_time()
    parse(text)
    assert time.process_time() - began < 2
