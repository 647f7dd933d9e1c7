"""What NXCloud would refuse (errors) and what Viber would not show as meant (warnings), field by field.

The fields are: text, title, url, thumbnail_url, size, duration, name, type, picture_url,
buttons, buttons.N.caption, buttons.N.url, priority.
"""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from nxdesk.messages.channels import CARRIES, Priority
from nxdesk.messages.kinds import (
    Button,
    CardMessage,
    ChoiceMessage,
    FileMessage,
    Message,
    PictureMessage,
    TextMessage,
    VideoMessage,
    kind_of,
)
from nxdesk.messages.link_form import bad_links, is_link
from nxdesk.problems import Problem, Severity

FILE_TYPES = frozenset(
    "doc docx rtf dot dotx odt odf fodt txt info pdf xps pdax eps xls xlsx ods fods csv xlsm xltx".split()
)
"""API, section 6."""
FILE_BYTES = 200 * 1024 * 1024
"""API, section 6."""
VIDEO_BYTES = 200 * 1024 * 1024
VIDEO_SECONDS = 600
"""API, section 2; Viber's resellers give the same."""

# Limits that Viber's resellers publish for business messages; they are warned of and never block.
TEXT_LENGTH = 1000
CAPTION_LENGTH = 30
CAPTION_SEEN = 20
LINK_LENGTH = 1000
FILE_NAME_LENGTH = 25
PICTURE_TYPES = ("jpg", "jpeg", "png")
VIDEO_TYPES = ("mp4", "3gp", "m4v", "mov")

_LINK_SHOWN = 40
"""Characters of a link that a problem names."""

_HALF = re.compile("[\ud800-\udfff]")


def check(message: Message, priority: Priority) -> tuple[Problem, ...]:
    """Every problem, in the order of the form. No error among them: NXCloud will take the message."""
    return (*_check(message), *_carried(message, priority))


def sendable(problems: tuple[Problem, ...]) -> bool:
    return all(problem.severity is not Severity.ERROR for problem in problems)


def _check(message: Message) -> Iterator[Problem]:
    match message:
        case TextMessage(text):
            yield from _text("text", text)
        case PictureMessage(url):
            yield from _link("url", url, PICTURE_TYPES)
        case VideoMessage(url, thumbnail_url, size, duration):
            yield from _link("url", url, VIDEO_TYPES)
            yield from _link("thumbnail_url", thumbnail_url, PICTURE_TYPES)
            yield from _number("size", size, VIDEO_BYTES)
            yield from _number("duration", duration, VIDEO_SECONDS)
        case FileMessage():
            yield from _file(message)
        case ChoiceMessage(text, buttons):
            yield from _text("text", text)
            if not buttons:
                yield Problem("no_button", "buttons")
            yield from _buttons(buttons)
        case CardMessage(title, picture_url, buttons):
            yield from _text("title", title)
            if picture_url is not None:
                yield from _link("picture_url", picture_url, PICTURE_TYPES)
            yield from _buttons(buttons)


def _file(message: FileMessage) -> Iterator[Problem]:
    yield from _link("url", message.url, ())
    yield from _filled("name", message.name)
    yield from _longer("name_long", "name", message.name, FILE_NAME_LENGTH)
    yield from _filled("type", message.type)
    if message.type and message.type not in FILE_TYPES:
        yield Problem("file_type", "type", {"type": message.type})


def _text(field: str, text: str) -> Iterator[Problem]:
    yield from _filled(field, text)
    yield from _longer("text_long", field, text, TEXT_LENGTH)
    for link in bad_links(text):
        yield Problem("link_in_text", field, {"link": link[:_LINK_SHOWN]}, Severity.WARNING)


def _buttons(buttons: tuple[Button, ...]) -> Iterator[Problem]:
    for number, button in enumerate(buttons):
        field = f"buttons.{number}.caption"
        yield from _filled(field, button.caption)
        if len(button.caption) > CAPTION_LENGTH:
            yield from _longer("caption_long", field, button.caption, CAPTION_LENGTH)
        else:
            yield from _longer("caption_cut", field, button.caption, CAPTION_SEEN)
        yield from _link(f"buttons.{number}.url", button.url, ())
    if len(buttons) > 1:
        yield Problem("buttons_spill", "buttons", {"count": len(buttons)}, Severity.WARNING)


def _link(field: str, url: str, types: tuple[str, ...]) -> Iterator[Problem]:
    """A link must be http(s) with a host. Its ending, where it has one, should be of the types."""
    if not url.strip():
        yield Problem("empty", field)
        return
    if not is_link(url):
        yield Problem("link", field)
        return
    yield from _longer("link_long", field, url, LINK_LENGTH)
    ending = urlsplit(url).path.rpartition("/")[2].rpartition(".")
    if types and ending[1] and ending[2].lower() not in types:
        yield Problem("link_type", field, {"type": ending[2], "types": types}, Severity.WARNING)


def _number(field: str, text: str, limit: int) -> Iterator[Problem]:
    if not text.strip():
        yield Problem("empty", field)
    elif not (text.isascii() and text.isdecimal()) or not text.strip("0"):
        yield Problem("number", field)
    elif len(text) > 15 or int(text) > limit:
        yield Problem(f"{field}_large", field, {"limit": limit})


def _filled(field: str, text: str) -> Iterator[Problem]:
    if not text.strip():
        yield Problem("empty", field)
    elif _HALF.search(text):
        yield Problem("text_broken", field)  # half a character: it has no UTF-8, so it cannot travel


def _longer(code: str, field: str, text: str, limit: int) -> Iterator[Problem]:
    if len(text) > limit:
        yield Problem(code, field, {"length": len(text), "limit": limit}, Severity.WARNING)


def _carried(message: Message, priority: Priority) -> Iterator[Problem]:
    """A channel that is to be used but cannot carry the message (API, section 3)."""
    kind = kind_of(message)
    channels = priority.channels
    unable = [channel for channel in channels if kind not in CARRIES[channel]]
    if len(unable) == len(channels):
        yield Problem("channel_cannot", "priority", {"channel": unable[0], "kind": kind})
    elif unable:
        yield Problem("channel_skipped", "priority", {"channel": unable[0], "kind": kind}, Severity.WARNING)
