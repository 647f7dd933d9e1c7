"""Where a person last picked a file, for the next question of that kind."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from nxdesk import settings


def last_folder() -> Path:
    """If it is still there; else the person's documents; where there are none, their own folder."""
    last = settings.load().last_folder
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folders = (Path(folder) for folder in (last, documents) if folder)
    return next((folder for folder in folders if folder.is_dir()), Path.home())


def remember_folder(folder: Path) -> None:
    settings.remember(lambda now: replace(now, last_folder=str(folder)))
