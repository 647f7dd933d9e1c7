"""Where the window was, how large, and which page it showed: kept from one day to the next."""

import base64
from contextlib import suppress
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

from nxdesk import settings
from nxdesk.ui import roomy

FIRST_SIZE: Final = QSize(1280, 820)
SMALLEST: Final = QSize(1000, 640)
"""Pixels for all that a page shows; on a smaller screen it scrolls."""


def remember(window: QWidget, page: str) -> None:
    """page: the code of a place."""
    place = base64.b64encode(bytes(window.saveGeometry().data())).decode()
    settings.remember(lambda now: replace(now, window=place, page=page))


def restore(window: QWidget) -> None:
    """As it was, maximised too. What would lie on no screen, as after one was taken away, Qt moves onto one;
    and what is larger than the screen is made to fit, unless it cannot be that small."""
    room = roomy.room_for(window)
    window.setMinimumSize(SMALLEST.boundedTo(room))
    window.resize(FIRST_SIZE.boundedTo(room))
    place = settings.load().window
    if place:
        with suppress(ValueError):
            window.restoreGeometry(QByteArray(base64.b64decode(place)))


def page(codes: tuple[str, ...]) -> str:
    """The one that was shown last, of those there are; else the first."""
    last = settings.load().page
    return last if last in codes else codes[0]
