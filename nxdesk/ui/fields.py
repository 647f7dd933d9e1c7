"""Fields to type in that Qt does not have: a text field that grows with its text."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

_MARGIN = 3
_FRAME = (
    17  # border 1 and padding 4 of the style, the margin, above and below; and 1: else Qt scrolls too far
)


def show_beginning(field: QLineEdit) -> None:
    """Of a text that is too long for it, unless the person is in it."""
    if not field.hasFocus():
        field.setCursorPosition(0)


class GrowingTextEdit(QPlainTextEdit):
    """As high as its text, between `fewest` and `most` lines; Tab leaves it, as any other field."""

    def __init__(self, fewest: int = 2, most: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fewest = fewest
        self._most = most
        self._height = 0
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def set_text(self, text: str) -> None:
        """Replace the text as typing would: it can be undone. Nothing happens when it is the same."""
        if text == self.toPlainText():
            return
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()
            self._be_opaque()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._be_opaque()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()  # of a narrower one that is not seen Qt says nothing

    def _be_opaque(self) -> None:
        """So that no key makes Qt paint the cards below; style sheets take it back when they dress it."""
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setAutoFillBackground(True)

    def _fit(self) -> None:
        # The document of a QPlainTextEdit counts its height in lines.
        lines = round(self.document().documentLayout().documentSize().height())
        shown = min(max(lines, self._fewest), self._most)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if lines > self._most
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        height = shown * QFontMetrics(self.font()).lineSpacing() + _FRAME
        if height != self._height:
            self._height = height
            self.updateGeometry()
