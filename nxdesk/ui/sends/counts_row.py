"""Counts, and the buttons that act on them: side by side where there is room, else one below the other."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

_GAP = 8


class CountsRow(QWidget):
    """The buttons are at the right; hidden ones take no room."""

    def __init__(
        self, counts: tuple[QWidget, ...], buttons: tuple[QWidget, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._counts = _row(counts)
        self._buttons = _row(buttons)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(_GAP)
        self._parts.addLayout(self._counts)
        self._parts.addStretch(1)
        self._parts.addLayout(self._buttons)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two: it can always be had one below the other."""
        wider = max(self._counts.minimumSize().width(), self._buttons.minimumSize().width())
        return QSize(wider, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """To be called after buttons were shown or hidden, or counts have grown."""
        both = self._counts.sizeHint().width() + 2 * _GAP + self._buttons.sizeHint().width()
        wanted = (
            QBoxLayout.Direction.LeftToRight if both <= self.width() else QBoxLayout.Direction.TopToBottom
        )
        if self._parts.direction() is not wanted:
            self._parts.setDirection(wanted)


def _row(widgets: tuple[QWidget, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_GAP)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
