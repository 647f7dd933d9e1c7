"""Merge fields in a text: `{Name}` stands for that column of the list, `{Name|friend}` says what stands for
an empty cell, `{{` and `}}` are braces. How a value is made fit for its place is in field_values.py."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

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


class Place(Enum):
    """What a text of a message is: several lines, one line, or a link."""

    TEXT = "text"
    LINE = "line"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Field:
    """name: as it was written, without the spaces around it. fallback: None when none was given.

    in_link: it stands within a link, be the text one or not.
    """

    name: str
    fallback: str | None = None
    in_link: bool = False

    @property
    def key(self) -> str:
        return key_of(self.name)

    @property
    def written(self) -> str:
        return written(self.name, self.fallback)


@dataclass(frozen=True, slots=True)
class Parsed:
    """parts: a text as it is sent, or a field. lone: braces that begin or end no field, and stay."""

    parts: tuple[str | Field, ...]
    lone: str = ""

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(part for part in self.parts if isinstance(part, Field))


_TOKEN = re.compile(r"\{\{|\}\}|\{([^{}|\n]+)(?:\|([^{}\n]*))?\}|[{}]")
_LINK = re.compile(r"https?://", re.IGNORECASE)


@lru_cache(maxsize=512)
def key_of(name: str) -> str:
    """Names with the same key are of the same column: capitals and more than one space mean nothing."""
    return " ".join(unicodedata.normalize("NFC", re.sub("[{}|]", " ", name)).split()).casefold()


def written(name: str, fallback: str | None = None) -> str:
    """The field of a column; signs that no name can have are left out."""
    shown = " ".join(re.sub("[{}|]", " ", name).split())
    return "{" + shown + ("" if fallback is None else f"|{fallback}") + "}"


def has_braces(text: str) -> bool:
    return "{" in text or "}" in text


@lru_cache(maxsize=64)
def parse(text: str) -> Parsed:
    """Linear in the text, whatever its braces."""
    parts: list[str | Field] = []
    literal, lone, end = "", "", 0
    in_link = False
    for match in _TOKEN.finditer(text):
        literal += text[end : match.start()]
        end = match.end()
        token, name = match[0], match[1]
        if token in ("{{", "}}"):
            literal += token[0]
        elif name is not None and key_of(name):
            if literal:
                parts.append(literal)
            word = _last_word(literal)
            in_link = (in_link and word == literal) or _LINK.search(word) is not None
            parts.append(Field(" ".join(name.split()), match[2], in_link))
            literal = ""
        else:
            literal += token
            lone += token if name is None else "{}"
    literal += text[end:]
    if literal:
        parts.append(literal)
    return Parsed(tuple(parts), lone)


def _last_word(text: str) -> str:
    words = text.split()
    return words[-1] if words and not text[-1].isspace() else ""


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the fields of a line begin and end."""
    for match in _TOKEN.finditer(text):
        if match[1] is not None and key_of(match[1]):
            yield match.span()


def escaped(text: str) -> str:
    """The text that stands for this one and has no field in it."""
    return text.replace("{", "{{").replace("}", "}}")


def plainly(text: str) -> str:
    """The text as it is sent but for its fields, which stay as they are written."""
    if not has_braces(text):
        return text
    return "".join(part.written if isinstance(part, Field) else part for part in parse(text).parts)


def with_literals(text: str, change: Callable[[str], str]) -> str:
    """The text with everything changed but its fields."""
    if not has_braces(text):
        return change(text)
    return "".join(
        part.written if isinstance(part, Field) else escaped(change(part)) for part in parse(text).parts
    )


Change = Callable[[str, Place], str]


def changed(message: Message, change: Change) -> Message:
    """The message with every text changed that may hold fields; the numbers and types of files may not."""
    match message:
        case TextMessage(text):
            return TextMessage(change(text, Place.TEXT))
        case PictureMessage(url):
            return PictureMessage(change(url, Place.LINK))
        case VideoMessage(url, thumbnail_url):
            url, thumbnail_url = change(url, Place.LINK), change(thumbnail_url, Place.LINK)
            return replace(message, url=url, thumbnail_url=thumbnail_url)
        case FileMessage(name, url):
            return replace(message, name=change(name, Place.LINE), url=change(url, Place.LINK))
        case ChoiceMessage(text, buttons):
            return ChoiceMessage(change(text, Place.TEXT), _buttons(buttons, change))
        case CardMessage(title, picture_url, buttons):
            picture_url = None if picture_url is None else change(picture_url, Place.LINK)
            return CardMessage(change(title, Place.TEXT), picture_url, _buttons(buttons, change))


def _buttons(buttons: tuple[Button, ...], change: Change) -> tuple[Button, ...]:
    return tuple(
        Button(change(button.caption, Place.LINE), change(button.url, Place.LINK)) for button in buttons
    )


def texts_of(message: Message) -> Iterator[tuple[str, str, Place]]:
    """Every text that may hold fields, with the form field it is in (as in check.py), in the form's order."""
    match message:
        case TextMessage(text):
            yield "text", text, Place.TEXT
        case PictureMessage(url):
            yield "url", url, Place.LINK
        case VideoMessage(url, thumbnail_url):
            yield "url", url, Place.LINK
            yield "thumbnail_url", thumbnail_url, Place.LINK
        case FileMessage(name, url):
            yield "url", url, Place.LINK
            yield "name", name, Place.LINE
        case ChoiceMessage(text, buttons):
            yield "text", text, Place.TEXT
            yield from _texts_of_buttons(buttons)
        case CardMessage(title, picture_url, buttons):
            yield "title", title, Place.TEXT
            yield "picture_url", picture_url or "", Place.LINK
            yield from _texts_of_buttons(buttons)


def _texts_of_buttons(buttons: tuple[Button, ...]) -> Iterator[tuple[str, str, Place]]:
    for number, button in enumerate(buttons):
        yield f"buttons.{number}.caption", button.caption, Place.LINE
        yield f"buttons.{number}.url", button.url, Place.LINK


def is_composed(message: Message) -> bool:
    """Whether what is sent is another message: it has fields, or braces."""
    return any(has_braces(text) for _, text, _ in texts_of(message))


@lru_cache(maxsize=4)
def fields_of(message: Message) -> tuple[Field, ...]:
    """Each column that the message needs, once, in the order of the form: the first field of it."""
    found: dict[str, Field] = {}
    for _, text, _ in texts_of(message):
        if has_braces(text):
            for field in parse(text).fields:
                found.setdefault(field.key, field)
    return tuple(found.values())
