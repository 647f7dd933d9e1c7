"""What stands where a table would be, when it has no rows: why, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nxdesk.ui.icon_label import IconLabel
from nxdesk.ui.icons import icon
from nxdesk.ui.roles import Role, button, label, let_enter_press


class EmptyPart(QWidget):
    """A picture, a line, a sentence, a button."""

    pressed = Signal()

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        button_text: str,
        *,
        role: Role = Role.ORDINARY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = label("", Role.STRONG, wrap=True)
        self._text = label("", Role.MUTED, wrap=True)
        self.button = button(button_text, role)
        self.button.clicked.connect(self.pressed)
        let_enter_press(self.button)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        center = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel(icon(icon_name, "muted"), 32), 0, center)
        column.addSpacing(4)
        for part in (self._title, self._text):
            part.setAlignment(center)
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self.button, 0, center)
        column.addStretch(3)
        self.set_texts(title, text)

    def set_texts(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
