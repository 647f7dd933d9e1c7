"""What stands below the practice account while there is no other: why one adds one, and the way to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nxdesk.ui.card import Card
from nxdesk.ui.icon_tile import IconTile
from nxdesk.ui.roles import Role, button, label, let_enter_press


class Invitation(Card):
    """As high and as wide as the card of an account."""

    pressed = Signal()

    def __init__(self, title: str, text: str, button_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(title)
        self.button = button(button_text)
        self.button.setAccessibleDescription(text)
        self.button.clicked.connect(self.pressed)
        let_enter_press(self.button)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(title, Role.CARD_TITLE))
        words.addWidget(label(text, Role.MUTED, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconTile("key"))
        row.addSpacing(6)
        row.addLayout(words, 1)
        row.addSpacing(8)
        row.addWidget(self.button)
        self.body.addLayout(row)
