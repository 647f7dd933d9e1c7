"""The line below a field: an icon where something is wrong, a few words, and the way to their explanation."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from nxdesk.ui.colors import Tone
from nxdesk.ui.help.explaining import what_happened
from nxdesk.ui.icon_label import IconLabel
from nxdesk.ui.icons import icon
from nxdesk.ui.roles import Role, label, set_look

_ICONS = {Tone.BAD: ("cross-circle", "bad"), Tone.WARN: ("alert", "warn")}


class LineBelow(QWidget):
    """Says nothing and shows nothing until it is told to; its place is its owner's to keep."""

    def __init__(self, field: QWidget) -> None:
        """field: Tab goes from there to the explanation, where there is one."""
        super().__init__()
        self._field = field
        self._key = ""
        self.explain: QPushButton | None = None  # made when there is something to explain
        self.words: QLabel = label("", Role.SMALL, wrap=True)
        self._icon = IconLabel(side=14)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 2)
        self._row.setSpacing(4)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.words, 1)

    def show_words(self, text: str, tone: Tone, key: str = "") -> None:
        """key: of the explanation, "" for none."""
        self.words.setText(text)
        set_look(self.words, "tone", tone.value)
        self._icon.setVisible(tone in _ICONS)
        if tone in _ICONS:
            self._icon.set_icon(icon(*_ICONS[tone]))
        self._key = key
        if key and self.explain is None:
            self.explain = what_happened(lambda: self._key)
            set_look(self.explain, "inline", "true")
            self._row.addWidget(self.explain, 0, Qt.AlignmentFlag.AlignTop)
            QWidget.setTabOrder(self._field, self.explain)
        if self.explain is not None:
            self.explain.setVisible(bool(key))
