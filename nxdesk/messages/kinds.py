"""The six kinds of message as immutable values. They may be unfinished: check.py says what is missing."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    TEXT = "text"
    PICTURE = "picture"
    VIDEO = "video"
    FILE = "file"
    CHOICE = "choice"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Button:
    """One entry of `choices` (API, section 2): a caption and the link it opens."""

    caption: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class TextMessage:
    text: str = ""


@dataclass(frozen=True, slots=True)
class PictureMessage:
    url: str = ""


@dataclass(frozen=True, slots=True)
class VideoMessage:
    """size: bytes, duration: seconds, both as the decimal strings that travel (API, section 2).

    What was typed and is no number stays as it was typed, so that a draft loses nothing.
    """

    url: str = ""
    thumbnail_url: str = ""
    size: str = ""
    duration: str = ""


@dataclass(frozen=True, slots=True)
class FileMessage:
    """type: the ending without its dot ("pdf"; API, section 6)."""

    name: str = ""
    url: str = ""
    type: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceMessage:
    text: str = ""
    buttons: tuple[Button, ...] = (Button(),)


@dataclass(frozen=True, slots=True)
class CardMessage:
    """picture_url None: no picture. Empty buttons: none; both are optional (API, section 2)."""

    title: str = ""
    picture_url: str | None = None
    buttons: tuple[Button, ...] = ()


Message = TextMessage | PictureMessage | VideoMessage | FileMessage | ChoiceMessage | CardMessage

KIND_OF: dict[type[Message], Kind] = {
    TextMessage: Kind.TEXT,
    PictureMessage: Kind.PICTURE,
    VideoMessage: Kind.VIDEO,
    FileMessage: Kind.FILE,
    ChoiceMessage: Kind.CHOICE,
    CardMessage: Kind.CARD,
}
TYPE_OF: dict[Kind, type[Message]] = {kind: type_ for type_, kind in KIND_OF.items()}


def kind_of(message: Message) -> Kind:
    return KIND_OF[type(message)]


def buttons_of(message: Message) -> tuple[Button, ...]:
    return message.buttons if isinstance(message, ChoiceMessage | CardMessage) else ()
