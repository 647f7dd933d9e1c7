"""The colours of Viber's chat, light and dark; they are Viber's, not the window's. Nothing here paints."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

PURPLE = QColor("#7360F2")  # header and input line
BUTTON = QColor("#735FF4")
WHITE = QColor("#FFFFFF")  # on purple, on the avatar, on a shade
FAINT = QColor(255, 255, 255, 150)  # on purple, for what is not filled in
ORANGE = QColor("#F6A65B")  # the avatar
SHADE = QColor(0, 0, 0, 115)  # behind what lies on a picture


@dataclass(frozen=True, slots=True)
class PhoneColors:
    """Light: measured on Viber for Android. Dark: our choice, and the preview says so."""

    frame: QColor
    chat: QColor
    line: QColor
    bubble: QColor
    text: QColor
    time: QColor
    panel: QColor  # behind a file's icon, and where a picture is missing
    on_panel: QColor


LIGHT = PhoneColors(
    frame=QColor("#111111"),
    chat=QColor("#FFFFFF"),
    line=QColor("#E6E6E6"),
    bubble=QColor("#EFEFEF"),
    text=QColor("#1E1E1E"),
    time=QColor("#B4B4B4"),
    panel=QColor("#E2E2E2"),
    on_panel=QColor("#73737D"),
)
DARK = PhoneColors(
    frame=QColor("#000000"),
    chat=QColor("#141418"),
    line=QColor("#2A2A31"),
    bubble=QColor("#2B2B33"),
    text=QColor("#ECECF0"),
    time=QColor("#84848F"),
    panel=QColor("#3A3A44"),
    on_panel=QColor("#A3A3AE"),
)
