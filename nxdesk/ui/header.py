"""The top of a page: a way back, the title, a word on its state, and the page's own buttons at the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from nxdesk.ui.elided_label import ElidedLabel
from nxdesk.ui.icons import icon
from nxdesk.ui.roles import Role, button


class PageHeader(QWidget):
    """Buttons are added at the right, in the order of the calls."""

    back = Signal()

    def __init__(
        self, title: str = "", subtitle: str = "", back_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._back = button(back_text, Role.LINK)
        self._back.setIcon(icon("chevron-left", "accent_text"))
        self._back.setVisible(bool(back_text))
        self._back.clicked.connect(self.back)
        self._title = ElidedLabel(title, Role.TITLE)
        self._subtitle = ElidedLabel(subtitle, Role.MUTED)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 16, 24, 16)
        self._row.setSpacing(12)
        self._row.addWidget(self._back)
        self._row.addWidget(self._title)
        self._row.addWidget(self._subtitle)
        self._row.addStretch(1)
        self.setFixedHeight(65)

    def set_title(self, title: str) -> None:
        """What the page shows."""
        self._title.setText(title)

    def put_title(self, widget: QWidget) -> None:
        """A widget in place of the title: one that can be typed in."""
        self._title.hide()
        self._row.setContentsMargins(
            16, 16, 24, 12
        )  # so that its text, not its edge, stands above the page's
        self._row.insertWidget(self._row.indexOf(self._title), widget)

    def set_subtitle(self, subtitle: str) -> None:
        """Muted, beside the title."""
        self._subtitle.setText(subtitle)

    def add(self, widget: QWidget) -> None:
        """Any widget, at the right."""
        self._row.addWidget(widget)

    def add_button(self, text: str, role: Role = Role.ORDINARY, icon_name: str = "") -> QPushButton:
        """A button at the right; connect its `clicked`."""
        made = button(text, role, icon_name)
        self.add(made)
        return made
