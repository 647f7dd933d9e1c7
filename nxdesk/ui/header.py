"""The top of a page: a way back, the title, a word on its state, and the page's own buttons at the right."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from nxdesk.ui.elided_label import ElidedLabel
from nxdesk.ui.flow import Flow, flowing
from nxdesk.ui.icons import icon
from nxdesk.ui.roles import Role, button, let_enter_press

_TITLE = 200  # pixels that are left to the title and the word on the state


class PageHeader(QWidget):
    """Buttons are added at the right, in the order of the calls."""

    back = Signal()

    def __init__(
        self, title: str = "", subtitle: str = "", back_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._back = button(back_text, Role.LINK)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._back.setIcon(icon("chevron-right" if mirrored else "chevron-left", "accent_text"))
        self._back.clicked.connect(self.back)
        let_enter_press(self._back)
        self._title = ElidedLabel(title, Role.TITLE, least=_TITLE - 40)
        self._subtitle = ElidedLabel(subtitle, Role.MUTED)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 16, 24, 16)
        self._row.setSpacing(12)
        self._row.addWidget(self._back)
        self._back.setVisible(
            bool(back_text)
        )  # inside: shown before, it would be a window of its own for a moment
        self._row.addWidget(self._title)
        self._row.addWidget(self._subtitle)
        self._row.addStretch(1)
        self._buttons = flowing(Flow(12, Qt.AlignmentFlag.AlignRight))
        self._row.addWidget(self._buttons)
        self.setMinimumHeight(65)

    def set_title(self, title: str) -> None:
        """What the page shows."""
        self._title.setText(title)

    def put_title(self, widget: QWidget) -> None:
        """A widget in place of the title: one that can be typed in."""
        self._title.hide()
        self._row.setContentsMargins(14, 14, 24, 14)  # its text, not its edge, stands where a title would
        self._row.setSpacing(2)  # nor does what stands beside it keep away from its edge
        self._row.insertWidget(self._row.indexOf(self._title), widget)

    def set_subtitle(self, subtitle: str) -> None:
        """Muted, beside the title."""
        self._subtitle.setText(subtitle)

    def add(self, widget: QWidget) -> None:
        """Any widget, at the right."""
        layout = self._buttons.layout()
        assert layout is not None
        layout.addWidget(widget)
        widget.ensurePolished()  # so that it is measured as it will be seen
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._share_width()
        return super().event(event)

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Buttons may come and go meanwhile. Qt lays the page out at once with each that comes: without all
        the room there is, one too many for a moment would push the whole page down and up again."""
        self._buttons.setFixedWidth(max(self._room(), self._buttons.minimumSizeHint().width()))
        yield
        self._share_width()

    def _share_width(self) -> None:
        """The buttons stand in one line while that leaves the title enough; else they go on in a second."""
        one_below_the_other = self._buttons.minimumSizeHint().width()
        wanted = min(self._buttons.sizeHint().width(), self._room())
        self._buttons.setFixedWidth(max(wanted, one_below_the_other))

    def _room(self) -> int:
        """Pixels that the title can do without."""
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - _TITLE
        if self._back.isVisibleTo(self):
            room -= self._back.sizeHint().width() + self._row.spacing()
        return room

    def add_button(self, text: str, role: Role = Role.ORDINARY, icon_name: str = "") -> QPushButton:
        """A button at the right; connect its `clicked`."""
        made = button(text, role, icon_name)
        self.add(made)
        return made
