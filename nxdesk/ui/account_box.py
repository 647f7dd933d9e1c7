"""The box at the foot of the rail: which account is in use. Pressing it leads to the accounts."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nxdesk.ui.chip import Chip
from nxdesk.ui.colors import Tone
from nxdesk.ui.roles import Role, label


class AccountBox(QPushButton):
    """A button with three lines: a tag (or none), the name, a note of up to two lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tag = Chip("", tone=Tone.WARN, small=True)
        self._name = label("", Role.STRONG, wrap=True)
        self._note = label("", Role.SMALL, wrap=True)
        for part in (self._name, self._note):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 10, 11, 10)
        column.setSpacing(4)
        tags = QHBoxLayout()
        tags.addWidget(self._tag)
        tags.addStretch(1)
        column.addLayout(tags)
        column.addWidget(self._name)
        column.addWidget(self._note)

    def set_account(self, name: str, note: str, tag: str = "") -> None:
        """`tag` is the word for what is special about it ("Practice"); "" for nothing."""
        self._tag.set_words(tag)
        self._tag.setVisible(bool(tag))
        self._name.setText(name)
        self._note.setText(note)
        self.setAccessibleName(", ".join(part for part in (name, tag) if part))
        self.setAccessibleDescription(note)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        width = max(self.width(), 120)
        return QSize(width, layout.totalHeightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
