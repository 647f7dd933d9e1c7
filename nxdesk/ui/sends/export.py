"""Exporting a send: asks where to, and writes one row a person in the background."""

import re
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nxdesk.journal.records import SendRecord
from nxdesk.journal.report import save_report
from nxdesk.program import Program
from nxdesk.ui import background, dialogs
from nxdesk.ui.last_folder import last_folder, remember_folder
from nxdesk.ui.sends.looks import send_name
from nxdesk.ui.texts import report

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class Export(QObject):
    """One file at a time. GUI thread."""

    changed = Signal()  # `busy` did
    begun = Signal(object)  # the Path that is being written
    written = Signal(object, int)  # the Path, and how many people it has
    failed = Signal(object)  # the exception; nothing was written

    def __init__(self, program: Program, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program

    @property
    def busy(self) -> bool:
        return background.busy(self)

    def ask(self, parent: QWidget, send: SendRecord) -> None:
        """Ask for a place and write there; nothing when the person thinks better of it."""
        path = dialogs.pick_save(
            parent,
            self.tr("Export to Excel"),
            last_folder() / f"{file_name(send_name(send))}.xlsx",
            self.tr("Excel workbook (*.xlsx);;Text, separated by commas (*.csv)"),
        )
        if path is not None and not self.busy:
            self._write(send.id, path)

    def _write(self, send_id: int, path: Path) -> None:
        program = self._program
        words = report.wording()

        def work() -> int:
            with program.journal() as journal:
                return save_report(journal, send_id, path, words)

        def done(people: int) -> None:
            self.changed.emit()
            remember_folder(path.parent)
            self.written.emit(path, people)

        def failed(error: Exception) -> None:
            self.changed.emit()
            self.failed.emit(error)

        background.run(self, work, done, failed)
        self.begun.emit(path)
        self.changed.emit()


def file_name(name: str) -> str:
    """A name that every platform takes for a file, without an ending."""
    return " ".join(_NOT_IN_NAMES.sub(" ", name).split())[:80].strip(" .") or "nxdesk"
