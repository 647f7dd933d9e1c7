"""What Viber, or a phone as an SMS, shows of a message: a plain value that the previews only paint."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from nxdesk.messages.alphabet import by_script, stretches
from nxdesk.messages.kinds import (
    Button,
    CardMessage,
    ChoiceMessage,
    FileMessage,
    Message,
    PictureMessage,
    TextMessage,
    VideoMessage,
    buttons_of,
)


class Style(StrEnum):
    BOLD = "bold"
    ITALIC = "italic"
    STRUCK = "struck"
    MONOSPACE = "monospace"
    LINK = "link"
    OUTSIDE = "outside"  # of the SMS alphabet: only in the preview of an SMS


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look, its formatting marks taken off. A new line is "\\n" inside it."""

    text: str
    styles: frozenset[Style] = frozenset()


@dataclass(frozen=True, slots=True)
class Video:
    """seconds: None while the duration is no number."""

    thumbnail_url: str
    seconds: int | None


@dataclass(frozen=True, slots=True)
class File:
    name: str
    type: str


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message as Viber draws it, top to bottom: text, picture (or video, or file), button, time.

    text: () when there is none. picture_url: None when the message has none, "" while it is not filled in.
    button: the caption of the one pill, None when there is none. spilled: the buttons after the first, which
    carriers turn into lines at the end of the text (`text` already ends with them).
    """

    text: tuple[Run, ...] = ()
    picture_url: str | None = None
    video: Video | None = None
    file: File | None = None
    button: str | None = None
    spilled: int = 0


MARKS = {"*": Style.BOLD, "_": Style.ITALIC, "~": Style.STRUCK, "```": Style.MONOSPACE}
_TOKEN = re.compile(
    r"(?P<link>https?://[^\s<>\"]*[^\s<>\".,;:!?)\]}'*_~`])"
    r"|(?P<mono>```(?P<mono_text>.+?)```)"
    r"|(?P<marked>(?<!\w)(?P<mark>[*_~])(?=\S)(?P<inner>[^\n]*?\S)(?P=mark)(?!\w))",
    re.DOTALL,
)
_BEGINNING = re.compile("[*_~`]|://")


def preview(message: Message) -> Bubble:
    match message:
        case TextMessage(text):
            return Bubble(text=runs(text))
        case PictureMessage(url):
            return Bubble(picture_url=url)
        case VideoMessage(_, thumbnail_url, _, duration):
            return Bubble(
                video=Video(
                    thumbnail_url, int(duration) if duration.isdecimal() and len(duration) < 10 else None
                )
            )
        case FileMessage(name, _, type_):
            return Bubble(file=File(name, type_))
        case ChoiceMessage(text) | CardMessage(text):
            first, *rest = buttons_of(message) or (None,)
            return Bubble(
                text=runs(text) + _spilled(rest),
                picture_url=message.picture_url if isinstance(message, CardMessage) else None,
                button=first.caption if first else None,
                spilled=len(rest),
            )


def sms_runs(text: str) -> tuple[Run, ...]:
    """The text as an SMS, in which no mark means anything; what is outside the SMS alphabet is marked, unless
    that is the whole script."""
    if by_script(text):
        return (Run(text),) if text else ()
    outside = frozenset({Style.OUTSIDE})
    return tuple(
        Run(stretch.text, outside if stretch.outside else frozenset()) for stretch in stretches(text)
    )


@lru_cache(maxsize=8)  # with each key the preview and the links of the same text ask for them
def runs(text: str) -> tuple[Run, ...]:
    """Viber's marks (*bold*, _italic_, ~struck~, ```monospace```) and links, as runs; marks may nest."""
    return tuple(_runs(text, frozenset()))


def _runs(text: str, styles: frozenset[Style]) -> list[Run]:
    if not _BEGINNING.search(text):
        return [Run(text, styles)] if text else []
    found: list[Run] = []
    end = 0
    for match in _TOKEN.finditer(text):
        if match.start() > end:
            found.append(Run(text[end : match.start()], styles))
        if match["link"]:
            found.append(Run(match["link"], styles | {Style.LINK}))
        elif match["mono"]:
            found.append(Run(match["mono_text"], styles | {Style.MONOSPACE}))
        else:
            found += _runs(match["inner"], styles | {MARKS[match["mark"]]})
        end = match.end()
    if end < len(text):
        found.append(Run(text[end:], styles))
    return found


def _spilled(buttons: list[Button]) -> tuple[Run, ...]:
    """A blank line, then ` * caption:` and the link below, for each button that does not fit the bubble.

    One that is not filled in yet is not there.
    """
    lines: list[Run] = []
    for button in (one for one in buttons if one.caption or one.url):
        lines += [Run(f"\n\n * {button.caption}:\n"), Run(button.url, frozenset({Style.LINK}))]
    return tuple(lines)
