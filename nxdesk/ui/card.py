"""A card: one rounded surface with a title, a number before it when the order matters, and a body."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nxdesk.ui.flow import Flow
from nxdesk.ui.roles import Role, label

_LINK_HEIGHT = 26
"""Pixels of a low link."""


class Card(QFrame):
    """Fill `body`; put buttons of the card into `corner`, at the right of its title."""

    def __init__(self, title: str = "", number: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(title, Role.CARD_TITLE)
        self._badge = QLabel()
        self._badge.setObjectName("badge")
        self._badge.setFixedSize(20, 20)
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._head = QWidget()
        self.corner = Flow(8, Qt.AlignmentFlag.AlignRight)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        self._head.setMinimumHeight(20)
        head.addWidget(self._badge)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addLayout(self.corner)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 15, 16, 16)
        whole.setSpacing(12)
        whole.addWidget(self._head)
        whole.addLayout(self.body, 1)
        self._badge.setText("" if number is None else str(number))
        self._badge.setVisible(number is not None)
        self.set_title(title)

    def keep_corner(self) -> None:
        """Leave room for a link in the corner from the start: nothing below moves when one comes or goes."""
        self._head.setMinimumHeight(_LINK_HEIGHT)

    def set_title(self, title: str) -> None:
        """The title is the accessible name of the card too; without one there is no head."""
        self._title.setText(title)
        self._head.setVisible(bool(title))
        self.setAccessibleName(title)
