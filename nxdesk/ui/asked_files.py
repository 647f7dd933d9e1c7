"""What a second start of nxdesk asks of the window that is open: to come to the front, and to open a file."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from nxdesk.ui.main_window import MainWindow


class AskedFiles(QObject):
    """A file waits while a dialog is open: the person is in the middle of an answer."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._files: list[Path] = []
        window.installEventFilter(self)

    def ask(self, file: Path | None) -> None:
        """None: only to come to the front."""
        self._window.closing.stay()
        self._come_forward()
        if file is not None:
            self._files.append(file)
            self._open_when_free()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowUnblocked:
            QTimer.singleShot(0, self, self._open_when_free)  # once the answer of the dialog has been heeded
        return super().eventFilter(watched, event)

    def _come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _open_when_free(self) -> None:
        if self._files and QApplication.activeModalWidget() is None:
            files, self._files = self._files, []
            self._window.open_files(files)
