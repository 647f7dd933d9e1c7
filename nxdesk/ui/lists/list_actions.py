"""The ways to give a list: pick files, paste, type, a kept list, the sample. Shared by Compose and Lists."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nxdesk import paths
from nxdesk.ui import dialogs
from nxdesk.ui.last_folder import last_folder, remember_folder
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.list_words import name_of
from nxdesk.ui.lists.numbers_sheet import NumbersSheet
from nxdesk.ui.lists.source import Source
from nxdesk.ui.roles import Role

_SAMPLE = "contacts.xlsx"
_ENDINGS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt"


def pick_list(parent: QWidget, current: CurrentList) -> None:
    path = pick_list_file(parent)
    if path:
        take(parent, current, [Source(path=path)])


def pick_list_file(parent: QWidget) -> Path | None:
    """Ask for a file of numbers; its folder is remembered."""
    title = QCoreApplication.translate("Lists", "Open a list")
    lists = QCoreApplication.translate("Lists", "Lists of numbers")
    everything = QCoreApplication.translate("Lists", "All files")
    filters = f"{lists} ({_ENDINGS} {_ENDINGS.upper()});;{everything} (*)"
    path = dialogs.pick_file(parent, title, last_folder(), filters)
    if path:
        remember_folder(path.parent)
    return path


def take_files(parent: QWidget, current: CurrentList, files: Sequence[Path]) -> None:
    """Files that were dropped, all at once."""
    take(parent, current, [Source(path=file) for file in files])


def take(parent: QWidget, current: CurrentList, sources: Sequence[Source]) -> None:
    """Use them. When there is a list already, the person says whether they join it or take its place."""
    fresh = [source for source in sources if not any(old.same(source) for old in current.sources)]
    looked_around = [source.path for source in current.sources] == [_sample()]  # nobody adds to strangers
    broken = current.failure is not None and len(current.sources) == 1
    if current.empty or broken or (looked_around and fresh):
        current.open_sources(sources)
    elif not fresh:
        current.add_sources(sources)  # a file that was mended and dropped again
    else:
        answer = dialogs.ask(parent, _question(fresh, current))
        if answer == "add":
            current.add_sources(sources)
        elif answer == "replace":
            current.open_sources(sources)


def _question(sources: Sequence[Source], current: CurrentList) -> dialogs.Question:
    new, old = (
        QLocale().createSeparatedList([QLocale().quoteString(name_of(source)) for source in each])
        for each in (sources, current.sources)
    )
    text = QCoreApplication.translate(
        "Lists", "{new} can join the list that is open ({old}): a number that is on both is kept once."
    )
    return dialogs.Question(
        QCoreApplication.translate("Lists", "Add to the list?"),
        text.format(new=new, old=old),
        (
            dialogs.Choice("cancel", QCoreApplication.translate("Lists", "Cancel")),
            dialogs.Choice("replace", QCoreApplication.translate("Lists", "Replace the list")),
            dialogs.Choice("add", QCoreApplication.translate("Lists", "Add to the list"), Role.PRIMARY),
        ),
        safe="cancel",
    )


def paste_list(parent: QWidget, current: CurrentList) -> bool:
    """Take numbers, or files, from the clipboard. False when there is neither."""
    content: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if content is None:  # some systems give nothing for an empty clipboard
        return False
    files = [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]
    if files:
        take_files(parent, current, files)
        return True
    text = content.text()
    if not text.strip():
        return False
    take(parent, current, [Source(text=text)])
    return True


def nothing_to_paste() -> str:
    """What to say when `paste_list` has found nothing."""
    return QCoreApplication.translate(
        "Lists", "The clipboard holds no text. Copy the column of numbers in Excel, then paste it here."
    )


def type_list(parent: QWidget, current: CurrentList) -> NumbersSheet:
    """A sheet to type numbers into; they are taken as pasted ones are."""
    sheet = NumbersSheet(parent)
    sheet.given.connect(lambda text: take(parent, current, [Source(text=text)]))
    sheet.open()
    return sheet


def open_sample(current: CurrentList) -> None:
    current.open_file(_sample())


def _sample() -> Path:
    return paths.resources() / "samples" / _SAMPLE
