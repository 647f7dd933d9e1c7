"""While one types a field, the columns that it may be: with the first brace they are offered in a list."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QPlainTextEdit, QWidget

from nxdesk.messages.fields import parse, written

_BEGUN = re.compile(r"(?<!\{)(?:\{\{)*\{([^{}|\n]*)\Z")
_OPEN = re.compile(r"(?<!\{)(?:\{\{)*\{([^{}|\n]*)(?:\|[^{}\n]*)?\Z")
_LONGEST = 40  # characters of a column's name that nobody knows yet
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_WIDTH = 220


class FieldCompletion(QObject):
    """Follows one field at a time. Enter and Tab take what is marked, Escape takes nothing."""

    def __init__(self, columns: Callable[[], Sequence[str] | None], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self._field: QLineEdit | QPlainTextEdit | None = None
        self._names = QStringListModel(self)
        self._popup: QListView | None = None  # made when it is first needed
        self.completer = QCompleter(self._names, self)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.activated.connect(self._take)

    def follow(self, field: QWidget) -> None:
        """From now on it is this one that is typed in."""
        if field is self._field or not isinstance(field, QLineEdit | QPlainTextEdit):
            return
        if self._field is not None:
            self._field.destroyed.disconnect(self._forget)
        self._field = field
        self.completer.setWidget(field)
        field.destroyed.connect(self._forget)

    def typed(self) -> None:
        """After each key: show the list, or hide it."""
        begun = _BEGUN.search(self._before()) if self._field is not None else None
        names = self._columns() if begun else None
        if begun is None or not names:
            self._hide()
            return
        shown = [written(name)[1:-1] for name in names]
        if shown != self._names.stringList():
            self._names.setStringList(shown)
        self.completer.setCompletionPrefix(begun[1].strip())
        if not self.completer.completionCount():
            self._hide()
            return
        if self._popup is None:
            self._popup = QListView()
            self._popup.setObjectName("completions")
            self._popup.setAccessibleName(self.tr("Columns of the list"))
            self.completer.setPopup(self._popup)
            self._popup.installEventFilter(self)  # after the completer's own, and so before it
        self.completer.complete(self._place())
        self._popup.setCurrentIndex(self.completer.completionModel().index(0, 0))

    @property
    def waits(self) -> bool:
        """Whether the only brace that belongs to no field begins one that is still being typed."""
        before, after = self._around() if self._field is not None else ("", "")
        begun = _OPEN.search(before)
        if begun is None or not self._may_become(begun[1].strip()):
            return False
        rest = after.lstrip().removeprefix("}") if not begun[1].strip() else after
        return not parse(before[: begun.start(1) - 1] + rest).lone

    def _may_become(self, typed: str) -> bool:
        names = self._columns()
        if not names:
            return len(typed) <= _LONGEST
        return any(typed.casefold() in written(name).casefold() for name in names)

    @property
    def is_shown(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def _hide(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the list: Qt would give these keys to the field first, which makes a new line of Enter."""
        if (
            event.type() is not QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or self._popup is None
        ):
            return super().eventFilter(watched, event)
        marked = self._popup.currentIndex()
        if event.key() in _TAKE and marked.isValid():
            self._hide()
            self._take(str(marked.data()))
            return True
        return super().eventFilter(watched, event)

    def _before(self) -> str:
        """What stands before the cursor, in its line."""
        field = self._field
        if isinstance(field, QPlainTextEdit):
            cursor = field.textCursor()
            return start(cursor.block().text(), cursor.positionInBlock())
        assert field is not None
        return start(field.text(), field.cursorPosition())

    def _around(self) -> tuple[str, str]:
        """The text before the cursor, and behind it."""
        field = self._field
        if isinstance(field, QPlainTextEdit):
            text, units = field.toPlainText(), field.textCursor().position()
        else:
            assert field is not None
            text, units = field.text(), field.cursorPosition()
        before = start(text, units)
        return before, text[len(before) :]

    def _place(self) -> QRect:
        field = self._field
        assert field is not None
        if isinstance(field, QPlainTextEdit):
            cursor = field.cursorRect()
            below = field.viewport().mapTo(field, cursor.bottomLeft())
        else:
            below = QPoint(min(8 * field.cursorPosition(), max(0, field.width() - _WIDTH)), field.height())
        return QRect(below - QPoint(0, 2), below + QPoint(_WIDTH, 0))

    def _take(self, name: str) -> None:
        begun = _BEGUN.search(self._before()) if self._field is not None else None
        if begun is None:
            return
        typed = len(begun[1].encode("utf-16-le", "surrogatepass")) // 2
        field = self._field
        if isinstance(field, QPlainTextEdit):
            cursor = field.textCursor()
            cursor.setPosition(cursor.position() - typed, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(name + "}")
        elif field is not None:
            field.setSelection(field.cursorPosition() - typed, typed)
            field.insert(name + "}")
            field.textEdited.emit(field.text())

    def _forget(self) -> None:
        self._field = None


def start(text: str, units: int) -> str:
    """So many of Qt's units of it."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "surrogatepass")
