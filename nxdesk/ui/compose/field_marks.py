"""Shows merge fields in a text that is being typed in another colour. What a field is, messages/ knows."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QPalette, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from nxdesk.messages.fields import has_braces, spans


class FieldMarks(QSyntaxHighlighter):
    """Belongs to the text field. A line without braces costs nothing."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field.document())
        self._format = QTextCharFormat()
        self._color()
        field.installEventFilter(self)

    def highlightBlock(self, text: str) -> None:
        if has_braces(text):
            for start, end in spans(text):
                self.setFormat(_units(text[:start]), _units(text[start:end]), self._format)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.PaletteChange and self._color():
            self.rehighlight()
        return super().eventFilter(watched, event)

    def _color(self) -> bool:
        """Whether it is another one by now."""
        color = QGuiApplication.palette().color(QPalette.ColorRole.Link)
        if self._format.foreground().color() == color:
            return False
        self._format.setForeground(color)
        return True


def _units(text: str) -> int:
    """Qt counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
