"""The desktop around the window: how it is told that something ended, and how far it is. One way a platform.

What is told, and when, is decided in tidings.
"""

import sys
from enum import StrEnum
from typing import Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


class Standing(StrEnum):
    """How what is shown goes on."""

    RUNNING = "running"
    PAUSED = "paused"  # a person has to let it go on
    FAILED = "failed"  # it cannot go on


class Desktop(Protocol):
    """Where it is told. To be used on the GUI thread."""

    def notify(self, title: str, text: str) -> None: ...

    def show_progress(self, share: float | None, standing: Standing = Standing.RUNNING) -> None:
        """share: 0 to 1; None when there is nothing to show."""


def desktop_of(window: QWidget) -> Desktop:
    """The one of this platform; none for a window that nobody sees."""
    if QGuiApplication.platformName() == "offscreen":
        return _Nobody()
    if sys.platform == "linux":
        from nxdesk.ui.session_bus import SessionBus  # noqa: PLC0415 - jeepney is there on Linux only

        return SessionBus()
    elif sys.platform == "win32":  # noqa: RET505 - mypy looks at one platform only
        return _Windows(window)
    else:
        return _Tray(window)


class _Nobody:
    def notify(self, title: str, text: str) -> None:
        pass

    def show_progress(self, share: float | None, standing: Standing = Standing.RUNNING) -> None:
        pass


class _Tray:
    """Of macOS as it is.

    It shows no progress there: a badge on the icon is for how much waits for a person, and for no other
    number (Apple, Human Interface Guidelines, Notifications); a bar would have to be drawn through AppKit.
    """

    def __init__(self, window: QWidget) -> None:
        from nxdesk.ui.tray_message import TrayMessage  # noqa: PLC0415 - Linux does not need it

        self._message = TrayMessage(window)
        self._message.pressed.connect(window.activateWindow)

    def notify(self, title: str, text: str) -> None:
        self._message.notify(title, text)

    def show_progress(self, share: float | None, standing: Standing = Standing.RUNNING) -> None:
        pass


class _Windows(_Tray):
    def __init__(self, window: QWidget) -> None:
        from nxdesk.ui import taskbar  # noqa: PLC0415 - no other platform needs it

        super().__init__(window)
        self._button = taskbar.Button(taskbar.taskbar_list(), window.winId)

    def show_progress(self, share: float | None, standing: Standing = Standing.RUNNING) -> None:
        self._button.show_progress(share, standing)
