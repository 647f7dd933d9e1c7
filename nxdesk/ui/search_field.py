"""A field to search with: its picture, and the button that empties it. What is searched is its owner's."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from nxdesk.ui.icons import icon


class SearchField(QLineEdit):
    """`name` says what is searched; `hint` stands in the empty field. width: pixels; 0: as its place is."""

    def __init__(self, name: str, hint: str, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setToolTip(hint)  # the whole, when there is no room for it
        if width:
            self.setFixedWidth(width)
        # Qt shows both pictures as buttons, to assistive technology too: they need names.
        picture = self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        picture.setText(hint)
        self.setClearButtonEnabled(True)
        for action in self.findChildren(QAction):
            if not action.text():
                action.setText(self.tr("Clear the field"))
