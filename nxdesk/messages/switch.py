"""Switching the kind of a message: what still fits is carried over, the rest waits for a switch back."""

from collections.abc import Mapping
from dataclasses import replace

from nxdesk.messages.kinds import (
    TYPE_OF,
    CardMessage,
    ChoiceMessage,
    Kind,
    Message,
    PictureMessage,
    TextMessage,
    VideoMessage,
    buttons_of,
)


def switched(message: Message, kind: Kind, left: Mapping[Kind, Message]) -> Message:
    """`message` as the other kind. `left` holds each kind as it was when it was last left."""
    target = left.get(kind, TYPE_OF[kind]())
    text, picture_url, buttons = _text(message), picture_of(message), buttons_of(message)
    match target:
        case TextMessage():
            return replace(target, text=target.text if text is None else text)
        case PictureMessage():
            return replace(target, url=picture_url or target.url)
        case ChoiceMessage():
            return replace(
                target, text=target.text if text is None else text, buttons=buttons or target.buttons
            )
        case CardMessage():
            return replace(
                target,
                title=target.title if text is None else text,
                picture_url=picture_url or target.picture_url,
                buttons=buttons or target.buttons,
            )
    return target


def _text(message: Message) -> str | None:
    """None: this kind has no text, so the other kind keeps its own."""
    match message:
        case TextMessage(text) | ChoiceMessage(text) | CardMessage(text):
            return text
    return None


def picture_of(message: Message) -> str | None:
    """The link of its picture or thumbnail; None when it has none."""
    match message:
        case PictureMessage(url) | CardMessage(_, url):
            return url
        case VideoMessage(_, thumbnail_url):
            return thumbnail_url
    return None
