"""Saves the rejected rows of a list as a workbook: asks where to, and writes it in the background."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nxdesk.recipients.mend import mended
from nxdesk.recipients.rejects import Titles, save_rejected
from nxdesk.ui import background, dialogs
from nxdesk.ui.lists.list_actions import last_folder, remember_folder
from nxdesk.ui.lists.source import Source
from nxdesk.ui.texts import names


class RejectsFile(QObject):
    """One file at a time. GUI thread."""

    changed = Signal()  # `busy` did
    written = Signal(object)  # the Path
    failed = Signal(object)  # the exception; nothing was written

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: background.Task | None = None

    @property
    def busy(self) -> bool:
        return self._task is not None

    def ask(self, parent: QWidget, source: Source) -> None:
        """Ask for a place and write there; nothing when the person thinks better of it. It has been read."""
        file = source.path
        stem = self.tr("{name} rejected").format(name=file.stem if file else self.tr("Pasted numbers"))
        proposed = (file.parent if file else last_folder()) / f"{stem}.xlsx"
        title, filters = self.tr("Save rejected rows"), self.tr("Excel workbook (*.xlsx)")
        path = dialogs.pick_save(parent, title, proposed, filters)
        if path is not None and not self.busy:
            self._write(source, path if path.suffix else path.with_suffix(".xlsx"))

    def _write(self, source: Source, path: Path) -> None:
        listing, mends = source.listing, source.mends
        assert listing is not None
        titles = Titles(reason=self.tr("Reason"), row=self.tr("Row"), cell=self.tr("Cell as it was"))

        def done(_nothing: None) -> None:
            self._settle()
            remember_folder(path.parent)
            self.written.emit(path)

        def failed(error: Exception) -> None:
            self._settle()
            self.failed.emit(error)

        self._task = background.run(
            self,
            lambda: save_rejected(mended(listing, mends), path, names.reject_reason, titles),
            done,
            failed,
        )
        self.changed.emit()

    def _settle(self) -> None:
        self._task = None
        self.changed.emit()
