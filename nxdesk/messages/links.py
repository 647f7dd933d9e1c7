"""The links of a message, and what a link alone says of its file. Nothing here asks a server."""

from urllib.parse import unquote, urlsplit

from nxdesk.messages.check import FILE_TYPES
from nxdesk.messages.fields import has_braces
from nxdesk.messages.kinds import (
    CardMessage,
    ChoiceMessage,
    FileMessage,
    Message,
    PictureMessage,
    TextMessage,
    VideoMessage,
    buttons_of,
)
from nxdesk.messages.preview import Style, runs


def links_of(message: Message) -> tuple[str, ...]:
    """Every http(s) link that all people can come to, each once, in the order of the form.

    A link with a merge field is somebody's own: nobody but them is to open it.
    """
    match message:
        case TextMessage(text):
            found = _in_text(text)
        case PictureMessage(url) | FileMessage(url=url):
            found = [url]
        case VideoMessage(url, thumbnail_url):
            found = [url, thumbnail_url]
        case ChoiceMessage(text):
            found = _in_text(text)
        case CardMessage(title, picture_url):
            found = [*_in_text(title), picture_url or ""]
    found += [button.url for button in buttons_of(message)]
    return tuple(dict.fromkeys(url for url in map(str.strip, found) if _is_link(url) and not has_braces(url)))


def file_of(url: str) -> tuple[str, str] | None:
    """The name and the type ("pdf") that a link ends in; None when it ends in no type that NXCloud takes."""
    try:
        name = unquote(urlsplit(url.strip()).path.rpartition("/")[2])
    except ValueError:
        return None
    stem, _, ending = name.rpartition(".")
    return (name, ending.lower()) if stem and ending.lower() in FILE_TYPES else None


def _in_text(text: str) -> list[str]:
    return [run.text for run in runs(text) if Style.LINK in run.styles]


def _is_link(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)
