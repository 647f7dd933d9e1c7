"""A message as the `message` object of the API (section 2), and back. Exactly the vendor's structures."""

from collections.abc import Mapping, Sequence

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
from nxdesk.problems import Failure


def to_wire(message: Message) -> dict[str, object]:
    match message:
        case TextMessage(text):
            return {"textMessage": {"text": text}}
        case PictureMessage(url):
            return {"mediaMessage": {"image": {"url": url}}}
        case VideoMessage(url, thumbnail_url, size, duration):
            video = {"url": url, "thumbnailUrl": thumbnail_url, "videoSize": size, "duration": duration}
            return {"mediaMessage": {"video": video}}
        case FileMessage(name, url, type_):
            return {"mediaMessage": {"file": {"fileName": name, "url": url, "fileType": type_}}}
        case ChoiceMessage(text, buttons):
            return {"choiceMessage": {"textMessage": {"text": text}, "choices": _choices(buttons)}}
        case CardMessage(title, picture_url, buttons):
            card: dict[str, object] = {"title": title}
            if picture_url is not None:
                card["mediaMessage"] = {"image": {"url": picture_url}}
            if buttons:
                card["choices"] = _choices(buttons)
            return {"cardMessage": card}


def _choices(buttons: Sequence[Button]) -> list[dict[str, object]]:
    return [{"textMessage": {"text": b.caption}, "urlMessage": {"url": b.url}} for b in buttons]


def from_wire(wire: object) -> Message:
    """The message that `to_wire` would turn into this. A field that is missing is taken as empty.

    Raises Failure("draft_message", at=...) where the structure is none of the six; `at` is the dotted path.
    """
    name, content = _only(wire, "message")
    at = f"message.{name}"
    match name:
        case "textMessage":
            return TextMessage(_text(content, "text", at))
        case "mediaMessage":
            return _media(content, at)
        case "choiceMessage":
            text = _text(
                _object(_object(content, at).get("textMessage", {}), at), "text", f"{at}.textMessage"
            )
            return ChoiceMessage(text, _buttons(_object(content, at).get("choices", []), at))
        case "cardMessage":
            return _card(_object(content, at), at)
    raise Failure("draft_message", at=at)


def _media(content: object, at: str) -> Message:
    name, media = _only(content, at)
    at = f"{at}.{name}"
    match name:
        case "image":
            return PictureMessage(_text(media, "url", at))
        case "video":
            fields = ("url", "thumbnailUrl", "videoSize", "duration")
            return VideoMessage(*(_text(media, field, at) for field in fields))
        case "file":
            return FileMessage(*(_text(media, field, at) for field in ("fileName", "url", "fileType")))
    raise Failure("draft_message", at=at)


def _card(card: Mapping[str, object], at: str) -> CardMessage:
    picture_url = None
    if "mediaMessage" in card:
        media = _media(card["mediaMessage"], f"{at}.mediaMessage")
        if not isinstance(media, PictureMessage):
            raise Failure("draft_message", at=f"{at}.mediaMessage")
        picture_url = media.url
    return CardMessage(_text(card, "title", at), picture_url, _buttons(card.get("choices", []), at))


def _buttons(choices: object, at: str) -> tuple[Button, ...]:
    if not isinstance(choices, list):
        raise Failure("draft_message", at=f"{at}.choices")
    found = []
    for number, choice in enumerate(choices):
        here = f"{at}.choices.{number}"
        entry = _object(choice, here)
        caption = _text(entry.get("textMessage", {}), "text", f"{here}.textMessage")
        found.append(Button(caption, _text(entry.get("urlMessage", {}), "url", f"{here}.urlMessage")))
    return tuple(found)


def _only(value: object, at: str) -> tuple[str, object]:
    """The one member of an object that must have exactly one."""
    members = _object(value, at)
    if len(members) != 1:
        raise Failure("draft_message", at=at)
    return next(iter(members.items()))


def _object(value: object, at: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise Failure("draft_message", at=at)
    return value


def _text(value: object, field: str, at: str) -> str:
    text = _object(value, at).get(field, "")
    if not isinstance(text, str):
        raise Failure("draft_message", at=f"{at}.{field}")
    return text
