"""The icon of each kind of message, where it is chosen and where it was sent."""

from typing import Final

from nxdesk.messages.kinds import Kind

KIND_ICONS: Final = {
    Kind.TEXT: "text",
    Kind.PICTURE: "picture",
    Kind.VIDEO: "video",
    Kind.FILE: "file",
    Kind.CHOICE: "button",
    Kind.CARD: "card",
}
