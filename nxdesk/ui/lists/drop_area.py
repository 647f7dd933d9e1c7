"""The place that says "drop a file here", with the other ways to give a list."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from nxdesk.ui.colors import current
from nxdesk.ui.flow import Flow
from nxdesk.ui.icon_label import IconLabel
from nxdesk.ui.icons import icon
from nxdesk.ui.lists.kept_book import KeptBook
from nxdesk.ui.lists.kept_menu import KeptMenu
from nxdesk.ui.roles import Role, button, label, menu_button

_RADIUS = 10
_DASHES = [4.0, 4.0]


class DropArea(QFrame):
    """Only looks and buttons: the window takes what is dropped, wherever it is dropped.

    A click gives it the focus, so that the next Ctrl+V is meant for it.
    """

    open_pressed = Signal()
    paste_pressed = Signal()
    type_pressed = Signal()
    kept_chosen = Signal(object)  # a KeptList
    sample_pressed = Signal()

    def __init__(self, book: KeptBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.setAccessibleName(self.tr("No list yet"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        title = label(self.tr("Drop an Excel or CSV file here"), Role.STRONG, wrap=True)
        note = label(self.tr("or paste a column of numbers, copied from Excel"), Role.MUTED, wrap=True)
        self.open_button = button(self.tr("Open a list…"), icon_name="folder")
        self.paste_button = button(self.tr("Paste numbers"), icon_name="copy")
        self.type_button = button(self.tr("Type…"), icon_name="pencil")
        self.type_button.setAccessibleName(self.tr("Type numbers…"))
        self.kept_menu = KeptMenu(book, self)
        self.kept_menu.chosen.connect(self.kept_chosen)
        self.kept_button = menu_button(self.tr("Kept lists"), self.kept_menu)
        self.sample_button = button(self.tr("Use the sample list"), Role.LINK)
        self.open_button.clicked.connect(self.open_pressed)
        self.paste_button.clicked.connect(self.paste_pressed)
        self.type_button.clicked.connect(self.type_pressed)
        self.sample_button.clicked.connect(self.sample_pressed)
        row = Flow(8, Qt.AlignmentFlag.AlignHCenter)
        for made in (
            self.open_button,
            self.paste_button,
            self.type_button,
            self.kept_button,
            self.sample_button,
        ):
            row.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(IconLabel(icon("upload", "accent_text"), side=22), 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (title, note):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(1)
        book.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        """Who has lists of their own needs no sample."""
        self.kept_button.setVisible(bool(self._book.all))
        self.sample_button.setVisible(not self._book.all)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colors.accent if self.hasFocus() else colors.disabled), 1.2)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.setBrush(QColor(colors.window))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
