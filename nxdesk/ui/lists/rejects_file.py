"""Saves the rejected rows of a list as a workbook: asks where to, and writes it in the background."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nxdesk.recipients.mend import mended
from nxdesk.recipients.rejects import Titles, save_rejected
from nxdesk.ui import background, dialogs
from nxdesk.ui.last_folder import last_folder, remember_folder
from nxdesk.ui.lists.list_words import name_of
from nxdesk.ui.lists.source import Source
from nxdesk.ui.texts import names


class RejectsFile(QObject):
    """One file at a time. GUI thread."""

    changed = Signal()  # `busy` did
    written = Signal(object)  # the Path
    failed = Signal(object)  # the exception; nothing was written

    @property
    def busy(self) -> bool:
        return background.busy(self)

    def ask(self, parent: QWidget, sources: Sequence[Source]) -> None:
        """Ask for a place and write there; nothing when the person thinks better of it. They were read."""
        file = next((source.path for source in sources if source.path), None)
        stem = self.tr("{name} rejected").format(name=file.stem if file else self.tr("Pasted numbers"))
        proposed = (file.parent if file else last_folder()) / f"{stem}.xlsx"
        title, filters = self.tr("Save rejected rows"), self.tr("Excel workbook (*.xlsx)")
        path = dialogs.pick_save(parent, title, proposed, filters)
        if path is not None and not self.busy:
            self._write(sources, path if path.suffix else path.with_suffix(".xlsx"))

    def _write(self, sources: Sequence[Source], path: Path) -> None:
        titles = Titles(
            reason=self.tr("Reason"),
            row=self.tr("Row"),
            cell=self.tr("Cell as it was"),
            source=self.tr("List"),
        )
        read = [(name_of(source), source.listing, source.mends) for source in sources]

        def work() -> None:
            listings = [(name, mended(listing, mends)) for name, listing, mends in read if listing]
            save_rejected(listings, path, names.reject_reason, titles)

        def done(_nothing: None) -> None:
            self.changed.emit()
            remember_folder(path.parent)
            self.written.emit(path)

        def failed(error: Exception) -> None:
            self.changed.emit()
            self.failed.emit(error)

        background.run(self, work, done, failed)
        self.changed.emit()
