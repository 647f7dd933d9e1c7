"""A line of text that gives way: what has no room ends in "…", and its tooltip has the whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStyle, QStylePainter, QWidget

from nxdesk.ui.roles import Role, set_role

_LEAST = 60


class ElidedLabel(QLabel):
    """`text()` is the whole text, to tests and to assistive technology."""

    def __init__(
        self, text: str = "", role: Role | None = None, parent: QWidget | None = None, *, least: int = _LEAST
    ) -> None:
        """least: how many pixels it gives way to."""
        super().__init__(text, parent)
        self._least = least
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role is not None:
            set_role(self, role)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), self._least), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, _event: QPaintEvent) -> None:
        flags = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft
        )
        painter = QStylePainter(self)
        painter.drawItemText(
            self.contentsRect(), flags, self.palette(), self.isEnabled(), self._shown(), self.foregroundRole()
        )

    def _tell_whole(self) -> None:
        self.setToolTip(self.text() if self._shown() != self.text() else "")

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
