"""The name of the draft, in the place of a title: it looks like one, and can be typed in."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

_FRAME = 24
_NARROWEST = 120
_LEAST = 160  # of a long name
_WIDEST = 420


class DraftName(QLineEdit):
    """As wide as its text, so that what stands behind it stays beside it."""

    renamed = Signal(str)  # when a person did, with keys or through assistive technology; not after show_name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draft-name")
        self.setPlaceholderText(self.tr("Untitled message"))
        self.setAccessibleName(self.tr("Name of this message"))
        self.setToolTip(self.placeholderText())
        self.setMaxLength(80)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._showing = False
        self.textChanged.connect(self._on_text_changed)

    def show_name(self, name: str) -> None:
        """Show it, but never under the cursor of somebody who types the same."""
        self.setToolTip(name or self.placeholderText())  # the whole, when there is no room for it
        if name != self.text():
            self._showing = True
            self.setText(name)
            self._showing = False
            self.setCursorPosition(0)

    def _on_text_changed(self, text: str) -> None:
        self.updateGeometry()
        if not self._showing:
            self.renamed.emit(text)

    def sizeHint(self) -> QSize:
        text = self.text() or self.placeholderText()
        width = QFontMetrics(self.font()).horizontalAdvance(text) + _FRAME
        return QSize(min(max(width, _NARROWEST), _WIDEST), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = max(min(self.sizeHint().width(), _LEAST), _NARROWEST)
        return QSize(least, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()
