"""Undo and redo of the whole message: the two actions, and the fields that leave these keys to them."""

from PySide6.QtCore import QEvent, QObject, Qt
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


def undo_actions(editor: Editor, page: QWidget) -> tuple[QAction, QAction]:
    """Undo and redo, with their keys wherever the focus is on the page; a menu may hold them too."""

    def add(text: str, keys: list[QKeySequence]) -> QAction:
        action = QAction(text, page)
        action.setShortcuts(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        page.addAction(action)
        return action

    undo = add(page.tr("Undo"), QKeySequence.keyBindings(Standard.Undo))
    redo = add(page.tr("Redo"), QKeySequence.keyBindings(Standard.Redo))
    undo.triggered.connect(editor.undo)
    redo.triggered.connect(editor.redo)

    def follow() -> None:
        undo.setEnabled(editor.can_undo)
        redo.setEnabled(editor.can_redo)

    editor.changed.connect(follow)
    follow()
    return undo, redo
