"""The ways to give a list: pick a file, paste, the sample. Shared by Compose and Lists."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nxdesk import paths, settings
from nxdesk.problems import Failure
from nxdesk.ui import dialogs
from nxdesk.ui.lists.current_list import CurrentList

_SAMPLE = "contacts.xlsx"
_ENDINGS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt"


def pick_list(parent: QWidget, current: CurrentList) -> None:
    title = QCoreApplication.translate("Lists", "Open a list")
    lists = QCoreApplication.translate("Lists", "Lists of numbers")
    everything = QCoreApplication.translate("Lists", "All files")
    filters = f"{lists} ({_ENDINGS} {_ENDINGS.upper()});;{everything} (*)"
    path = dialogs.pick_file(parent, title, last_folder(), filters)
    if path:
        remember_folder(path.parent)
        current.open_file(path)


def paste_list(current: CurrentList) -> bool:
    """Take numbers, or a file, from the clipboard. False when there is neither."""
    content = QGuiApplication.clipboard().mimeData()
    files = [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]
    if files:
        current.open_file(files[0])
        return True
    text = content.text()
    if not text.strip():
        return False
    current.paste(text)
    return True


def nothing_to_paste() -> str:
    """What to say when `paste_list` has found nothing."""
    return QCoreApplication.translate(
        "Lists", "The clipboard holds no text. Copy the column of numbers in Excel, then paste it here."
    )


def open_sample(current: CurrentList) -> None:
    current.open_file(paths.resources() / "samples" / _SAMPLE)


def last_folder() -> Path:
    """Where a file was last picked, or the person's documents."""
    last = settings.load().last_folder
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(last) if last and Path(last).is_dir() else Path(documents)


def remember_folder(folder: Path) -> None:
    with suppress(Failure):  # the next window will propose another folder: no reason to complain
        settings.save(replace(settings.load(), last_folder=str(folder)))
