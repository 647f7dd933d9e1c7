"""Says at the start that the message was kept from a file that does not hold it. It saves nothing itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nxdesk.ui.banner import Banner
from nxdesk.ui.colors import Tone
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.kept_draft import Kept, Origin


class KeptBanner(Banner):
    """Follows the editor, and goes with the first thing that is done about it."""

    open_pressed = Signal(object)  # the Path of the file, to be shown as it is instead

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._shown: Kept | None = None
        self.closed.connect(editor.forget_kept)
        editor.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        kept = self._editor.kept
        if kept is self._shown:
            return
        self._shown = kept
        if kept is None or kept.file is None:
            self.hide()
            return
        file = kept.file
        match kept.origin:
            case Origin.OTHER:
                words = self.tr(
                    "This message was kept from {name}, but that file was changed elsewhere since."
                    " Save asks for a place."
                )
            case Origin.GONE:
                words = self.tr(
                    "This message was kept from {name}, which cannot be read any more. Save asks for a place."
                )
            case _:
                words = self.tr("This message was kept from {name}. Save puts the changes there, too.")
        self.show_text(words.format(name=file.name), Tone.ACCENT)
        self.setToolTip(str(file))
        if kept.origin is not Origin.GONE:
            self.add_button(self.tr("Open the file instead")).clicked.connect(
                lambda: self.open_pressed.emit(file)
            )
