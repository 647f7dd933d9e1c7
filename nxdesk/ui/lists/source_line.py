"""A name and what is to be said of it, in one flow of text: the name strong, the rest muted."""

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from nxdesk.ui.colors import current

_LONGEST_NAME = 60


class SourceLine(QLabel):
    """The texts are a person's, so they are escaped. A long name loses its middle; its tooltip has all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._name = ""
        self._rest = ""

    def set_words(self, name: str, rest: str = "") -> None:
        self._name, self._rest = name, rest
        self.setAccessibleName(f"{name} · {rest}" if rest else name)
        self.setToolTip("" if len(name) <= _LONGEST_NAME else f"<p>{escape(name)}</p>")
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show()

    def _show(self) -> None:
        name = f'<span style="font-weight: 600">{escape(_shortened(self._name))}</span>'
        rest = f'<span style="color: {current().muted}"> · {escape(self._rest)}</span>' if self._rest else ""
        self.setText(name + rest)


def _shortened(name: str) -> str:
    half = _LONGEST_NAME // 2
    return name if len(name) <= _LONGEST_NAME else f"{name[:half]}…{name[-half:]}"
