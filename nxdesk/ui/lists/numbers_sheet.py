"""A sheet to type or paste numbers into. What they are is found by who asked for them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from nxdesk.ui.fields import GrowingTextEdit
from nxdesk.ui.roles import Role
from nxdesk.ui.sheet import Sheet


class NumbersSheet(Sheet):
    """`given` comes with the text, once, and the sheet closes. It goes when it is closed."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(self.tr("Type numbers"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        self.add_text(
            self.tr(
                "One on each line, or separated by commas. Write them with their country code: +44 7700 …"
            ),
            Role.MUTED,
        )
        self.field = GrowingTextEdit(fewest=6, most=14)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers
        self.field.setAccessibleName(self.tr("Numbers"))
        self.field.textChanged.connect(self._show)
        self.body.addWidget(self.field)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.use = self.add_button(self.tr("Use these numbers"), Role.PRIMARY)
        self.use.clicked.connect(self._give)
        self._show()
        self.field.setFocus()

    def _show(self) -> None:
        self.use.setEnabled(any(map(str.isdecimal, self.field.toPlainText())))

    def _give(self) -> None:
        text = self.field.toPlainText()
        self.accept()
        self.given.emit(text)
