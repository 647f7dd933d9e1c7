"""The strip that says how the export goes: writing, saved, or why not."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from nxdesk.ui.banner import Banner
from nxdesk.ui.colors import Tone
from nxdesk.ui.sends.export import Export


class ExportBanner(Banner):
    """Hidden until the first export."""

    def __init__(self, export: Export, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        export.begun.connect(self._on_begun)
        export.written.connect(self._on_written)
        export.failed.connect(self.show_failure)

    def _on_begun(self, path: Path) -> None:
        self.show_text(self.tr("Writing “{file}”…").format(file=path.name))

    def _on_written(self, path: Path, people: int) -> None:
        words = self.tr("Saved as “{file}”, one row for each of %Ln people.", "", people)
        self.show_text(words.format(file=path.name), Tone.GOOD)
        file, folder = QUrl.fromLocalFile(str(path)), QUrl.fromLocalFile(str(path.parent))
        self.add_button(self.tr("Open the file")).clicked.connect(lambda: QDesktopServices.openUrl(file))
        self.add_button(self.tr("Open the folder")).clicked.connect(lambda: QDesktopServices.openUrl(folder))
