"""Undo and redo of the whole message: the two actions, and the fields that leave these keys to them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from nxdesk.ui.compose.editor import Editor

Standard = QKeySequence.StandardKey


class UndoElsewhere(QObject):
    """An event filter for text fields: each would undo its own text alone, and forget it with a new kind."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(Standard.Undo) or event.matches(Standard.Redo))
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class _Step(QAction):
    """Enabled while there is such a step."""

    def __init__(self, text: str, key: Standard, possible: Callable[[], bool], page: QWidget) -> None:
        super().__init__(text, page)
        self._possible = possible
        self.setShortcuts(QKeySequence.keyBindings(key))
        self.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        page.addAction(self)
        self.follow()

    def follow(self) -> None:
        """A method: unlike a function it is not called any more when the page is gone. The editor stays."""
        self.setEnabled(self._possible())


def undo_actions(editor: Editor, page: QWidget) -> tuple[QAction, QAction]:
    """Undo and redo, with their keys wherever the focus is on the page; a menu may hold them too."""
    back = QCoreApplication.translate("ComposePage", "Undo")
    again = QCoreApplication.translate("ComposePage", "Redo")
    undo = _Step(back, Standard.Undo, lambda: editor.can_undo, page)
    redo = _Step(again, Standard.Redo, lambda: editor.can_redo, page)
    undo.triggered.connect(editor.undo)
    redo.triggered.connect(editor.redo)
    for step in (undo, redo):
        editor.changed.connect(step.follow)
    return undo, redo
