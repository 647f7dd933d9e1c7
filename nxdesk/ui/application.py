"""The application of Qt, which hears of a double click on a file where the system says so (macOS)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Files may be asked for before there is anybody to open them: they wait."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._files: list[Path] = []
        self._open: Callable[[Path], object] | None = None

    def give_files_to(self, opens: Callable[[Path], object]) -> None:
        """From now on, and those that were asked for until now."""
        self._open = opens
        files, self._files = self._files, []
        for file in files:
            opens(file)

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        file = Path(event.file())
        if event.file() and self._open is not None:
            self._open(file)
        elif event.file():
            self._files.append(file)
        return True
