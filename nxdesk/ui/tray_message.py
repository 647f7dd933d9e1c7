"""A notification where there is no D-Bus: a message at the icon of the program in the tray, for as long."""

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from nxdesk.ui.icons import app_icon

_SHOWN_MS: Final = 20_000


class TrayMessage(QObject):
    """The icon is in the tray only while a message is there. Nothing happens where there is no tray."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(app_icon(), self)
        self.pressed = self._icon.messageClicked
        self._end = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._end.timeout.connect(self._icon.hide)

    def notify(self, title: str, text: str) -> None:
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._icon.show()
            self._icon.showMessage(title, text, app_icon(), _SHOWN_MS)
            self._end.start()
