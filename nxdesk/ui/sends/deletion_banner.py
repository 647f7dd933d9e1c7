"""The strip that says how a deletion goes: deleting, deleted, or why not."""

from PySide6.QtWidgets import QWidget

from nxdesk.ui.banner import Banner
from nxdesk.ui.colors import Tone
from nxdesk.ui.sends.deletion import Deletion


class DeletionBanner(Banner):
    """Hidden until the first deletion."""

    def __init__(self, deletion: Deletion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        deletion.begun.connect(lambda: self.show_text(self.tr("Deleting…")))
        deletion.deleted.connect(self._on_deleted)
        deletion.failed.connect(self.show_failure)

    def _on_deleted(self, count: int) -> None:
        self.show_text(self.tr("%Ln sends are deleted.", "", count), Tone.GOOD)
