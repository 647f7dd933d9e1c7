"""Where a person last picked a file, for the next question of that kind."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from nxdesk import settings


def last_folder() -> Path:
    """If it is still there; else the person's documents."""
    last = settings.load().last_folder
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(last) if last and Path(last).is_dir() else Path(documents)


def remember_folder(folder: Path) -> None:
    settings.remember(lambda now: replace(now, last_folder=str(folder)))
