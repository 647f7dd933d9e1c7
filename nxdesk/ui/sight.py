"""What the person has before them and only the widgets know: tabs, what is typed in a field, the focus.

For a window whose pages are made anew in another language.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit, QScrollBar, QTextEdit, QWidget

from nxdesk.ui.segmented import SegmentedChoice

_Way = tuple[tuple[str, int], ...]
"""From the central widget down: of which class, the how-manyth of its class among its siblings."""


class Sight:
    """Taken when it is made. A widget that is not there any more, or is another one, is left as it is."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        whole = _whole(window)
        self._tabs = {_way(made, whole): made.choice for made in whole.findChildren(SegmentedChoice)}
        self._texts = {
            _way(made, whole): (made.text(), made.cursorPosition())
            for made in whole.findChildren(QLineEdit)
            if made.echoMode() is QLineEdit.EchoMode.Normal and not made.isReadOnly()
        }
        self._scrolled = {_way(made, whole): made.value() for made in whole.findChildren(QScrollBar)}
        focused: QWidget | None = window.focusWidget()
        self._focus = _way(focused, whole) if focused is not None and whole.isAncestorOf(focused) else None
        self._cursor = _cursor(focused)

    def restore(self) -> None:
        """In the pages that the window has now."""
        whole = _whole(self._window)
        for way, choice in self._tabs.items():
            tabs = _at(way, whole)
            if isinstance(tabs, SegmentedChoice) and tabs.has(choice) and tabs.choice != choice:
                tabs.choose(choice)
        for way, (text, position) in self._texts.items():
            field = _at(way, whole)
            if isinstance(field, QLineEdit):
                if field.text() != text:
                    field.setText(text)
                field.setCursorPosition(position)
        focused = _at(self._focus, whole) if self._focus is not None else None
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
            _set_cursor(focused, self._cursor)
        self._window.ensurePolished()
        layout = whole.layout()
        if layout is not None:
            layout.activate()
        for way, value in self._scrolled.items():
            bar = _at(way, whole)
            if isinstance(bar, QScrollBar):
                bar.setValue(value)


def _whole(window: QMainWindow) -> QWidget:
    found = window.centralWidget()
    assert found is not None
    return found


def _way(widget: QWidget, whole: QWidget) -> _Way:
    """widget: inside the whole."""
    steps: list[tuple[str, int]] = []
    while widget is not whole:
        parent = widget.parentWidget()
        assert parent is not None
        alike = [each for each in parent.children() if type(each) is type(widget)]
        steps.append((type(widget).__name__, alike.index(widget)))
        widget = parent
    return tuple(reversed(steps))


def _at(way: _Way, whole: QWidget) -> QWidget | None:
    found = whole
    for kind, place in way:
        alike = [each for each in found.children() if type(each).__name__ == kind]
        if place >= len(alike):
            return None
        step = alike[place]
        assert isinstance(step, QWidget)
        found = step
    return found


def _cursor(widget: QWidget | None) -> int | None:
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return widget.textCursor().position()
    return None


def _set_cursor(widget: QWidget, position: int | None) -> None:
    if position is not None and isinstance(widget, QTextEdit | QPlainTextEdit):
        cursor = widget.textCursor()
        cursor.setPosition(min(position, len(widget.toPlainText())))
        widget.setTextCursor(cursor)
