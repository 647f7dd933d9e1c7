"""A window that asks for an answer before one goes on: a title, what it is about, and the buttons."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nxdesk.ui import roomy
from nxdesk.ui.flow import Flow
from nxdesk.ui.roles import Role, button, label, set_role

_LEAST = QSize(200, 120)
"""Pixels of what scrolls, above the buttons."""
_BAR = 16
"""Pixels that a scroll bar takes at most."""


class Sheet(QDialog):
    """Fill `body`; add the buttons from left to right. Escape is `reject`, Enter presses the safe button."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._title = label(title, Role.TITLE, wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._buttons = Flow(8, Qt.AlignmentFlag.AlignRight)
        bar = QFrame()
        set_role(bar, Role.BAR)
        self._bar = QHBoxLayout(bar)
        self._bar.setContentsMargins(24, 12, 24, 12)
        self._bar.setSpacing(8)
        self._bar.addLayout(self._buttons, 1)
        self._content = QWidget()
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(12)
        inside.addWidget(self._title)
        inside.addLayout(self.body, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._content, 1)
        self._whole.addWidget(bar)
        self._scrolls = False
        self._content.installEventFilter(self)

    def _scroll(self, room: int) -> None:
        """All but the buttons, which stay in view. room: the widest it can be, in pixels."""
        self._scrolls = True
        least = self._content.minimumSizeHint()
        height = max(least.height(), self._content.heightForWidth(max(least.width(), room - _BAR)))
        self._whole.removeWidget(self._content)
        area = roomy.Roomy(self._content, QSize(least.width(), height))
        area.setMinimumSize(_LEAST)
        self._whole.insertWidget(0, area, 1)
        self.setMinimumSize(QSize(0, 0))

    def sizeHint(self) -> QSize:
        """As high as the text is at this width: Qt would take the height of the text in another one."""
        width = max(super().sizeHint().width(), self.minimumWidth())
        return QSize(width, self._needed(width))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # only now its parts are dressed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of its content, whose words may come to be more. Not its own `event`: that deletes it, too."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            QTimer.singleShot(0, self, self._fit)  # once the layout has heard of it
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """It grows with what it says, as far as the screen goes; then it scrolls. It does not shrink: nothing
        jumps."""
        room = roomy.room_for(self)
        needed = QSize(self.width(), self._needed(self.width()))
        least = self.minimumSizeHint().expandedTo(self.minimumSize())
        wanted = needed.expandedTo(self.size()).expandedTo(least)
        if wanted.boundedTo(room) != wanted and not self._scrolls:
            self._scroll(room.width())
        if wanted.boundedTo(room) != self.size():
            self.resize(wanted.boundedTo(room))

    def _needed(self, width: int) -> int:
        layout = self.layout()
        assert layout is not None
        return layout.totalHeightForWidth(width)

    def set_title(self, title: str) -> None:
        """The title inside the sheet and on its frame."""
        self.setWindowTitle(title)
        self._title.setText(title)

    def add_button(self, text: str, role: Role = Role.ORDINARY, *, safe: bool = False) -> QPushButton:
        """A button at the right of those before. The `safe` one has the focus first, and Enter presses it."""
        made = button(text, role)
        self._buttons.addWidget(made)
        if safe:
            made.setDefault(True)
            made.setFocus(Qt.FocusReason.OtherFocusReason)
        return made

    def add_at_left(self, widget: QWidget) -> None:
        """Something at the left of the buttons, as a word on the costs."""
        self._bar.insertWidget(0, widget)

    def add_text(self, text: str, role: Role | None = None) -> QLabel:
        """A paragraph in the body."""
        made = label(text, role, wrap=True)
        self.body.addWidget(made)
        return made
