"""What was found out about a list, in a line with an icon."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from nxdesk.ui.colors import Tone
from nxdesk.ui.icon_label import IconLabel
from nxdesk.ui.icons import icon
from nxdesk.ui.roles import Role, label, set_look

_LOOKS = {Tone.GOOD: ("check-circle", "good"), Tone.WARN: ("alert", "warn")}


class Finding(QWidget):
    """Good, or to be looked at."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel(side=14)
        self.text = label("", Role.SMALL, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)

    def show_words(self, text: str, tone: Tone) -> None:
        self.text.setText(text)
        self._icon.set_icon(icon(*_LOOKS[tone]))
        set_look(self.text, "tone", tone.value if tone is Tone.WARN else "")
