"""A field for an access key or secret: hidden while it is typed, unless the person wants to see it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from nxdesk.ui.icons import icon
from nxdesk.ui.roles import icon_button


class SecretField(QWidget):
    """`field` is the part that is typed in. The keyboards of touch screens are asked not to learn it."""

    def __init__(self, show: str, hide: str) -> None:
        """show, hide: what the button beside the field says it does."""
        super().__init__()
        self._words = (show, hide)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.toggle = icon_button("eye", show)
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._on_toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.toggle)

    def _on_toggled(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.field.setEchoMode(mode.Normal if shown else mode.Password)
        self.toggle.setIcon(icon("eye-off" if shown else "eye"))
        words = self._words[shown]
        self.toggle.setAccessibleName(words)
        self.toggle.setToolTip(words)
