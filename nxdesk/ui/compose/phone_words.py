"""What the phone says by itself, in the language of the window; and a message as a screen reader says it."""

from PySide6.QtCore import QCoreApplication

from nxdesk.messages.preview import Bubble
from nxdesk.ui.compose.bubble import Words
from nxdesk.ui.compose.picture_file import Empty, Failed, Loading, PictureState, Ready
from nxdesk.ui.compose.screen import ScreenWords


def bubble_words() -> Words:
    return Words(
        hint=QCoreApplication.translate("PhonePreview", "Your message appears here"),
        open=QCoreApplication.translate("PhonePreview", "Open", "on the button of a file in Viber"),
        file_name=QCoreApplication.translate("PhonePreview", "File name"),
        button=QCoreApplication.translate("PhonePreview", "Button"),
    )


def screen_words(business: str) -> ScreenWords:
    return ScreenWords(
        business=business.strip() or QCoreApplication.translate("PhonePreview", "Your business"),
        today=QCoreApplication.translate("PhonePreview", "Today"),
        prompt=QCoreApplication.translate("PhonePreview", "Type a message…"),
    )


def missing_picture(state: PictureState, *, video: bool) -> str:
    """Why there is no picture, in two or three words; "" when there is one."""
    match state:
        case Ready():
            return ""
        case Loading():
            return QCoreApplication.translate("PhonePreview", "Loading…")
        case Failed():
            return QCoreApplication.translate("PhonePreview", "Cannot be shown")
        case Empty():
            if video:
                return QCoreApplication.translate("PhonePreview", "No thumbnail yet")
            return QCoreApplication.translate("PhonePreview", "No picture yet")


def caption(*, dark: bool) -> str:
    """What may stand under the phone: how far it can be believed."""
    if dark:
        return QCoreApplication.translate("PhonePreview", "360 dp phone · dark colours are approximate")
    return QCoreApplication.translate("PhonePreview", "360 dp phone · as Viber for Android draws it")


def told(bubble: Bubble) -> str:
    """The message in words, from top to bottom: "Viber message: Hello, picture, button Shop now"."""
    parts = []
    text = "".join(run.text for run in bubble.text).strip()
    if text:
        parts.append(text)
    if bubble.picture_url is not None:
        parts.append(QCoreApplication.translate("PhonePreview", "picture"))
    if bubble.video is not None:
        parts.append(QCoreApplication.translate("PhonePreview", "video"))
    if bubble.file is not None:
        parts.append(_filled(QCoreApplication.translate("PhonePreview", "file %1"), bubble.file.name))
    if bubble.button is not None:
        parts.append(_filled(QCoreApplication.translate("PhonePreview", "button %1"), bubble.button))
    if not parts:
        return QCoreApplication.translate("PhonePreview", "The Viber message is still empty.")
    comma = QCoreApplication.translate("PhonePreview", ", ", "between the parts of a message")
    return _filled(QCoreApplication.translate("PhonePreview", "Viber message: %1"), comma.join(parts))


def _filled(pattern: str, value: str) -> str:
    return pattern.replace("%1", value).strip()
