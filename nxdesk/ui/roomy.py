"""Room for what is larger than the screen, as with very large text: it scrolls, and all of it is in reach."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from nxdesk.ui.scrolling import FollowingScroll

_FRAME = 40  # pixels that the system's own frame of a window may take at its top
_ANY = QSize(10_000, 10_000)


def room_for(window: QWidget) -> QSize:
    """How large it can be on its screen; a window that nobody sees needs no room."""
    if QGuiApplication.platformName() == "offscreen":
        return _ANY
    return window.screen().availableSize() - QSize(0, _FRAME)


class Roomy(FollowingScroll):
    """Scrolls both ways, but only with less room than `needed`."""

    def __init__(self, inside: QWidget, needed: QSize) -> None:
        super().__init__()
        self._inside = inside
        self._needed = needed
        self._inside = inside
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint().expandedTo(self._wanted())

    def minimumSizeHint(self) -> QSize:
        """On a screen that has room for all of it, a window is never made so small that it scrolls."""
        return self._wanted().boundedTo(room_for(self.window()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _wanted(self) -> QSize:
        return self._inside.minimumSizeHint().expandedTo(self._needed)

    def _fit(self) -> None:
        """Not by setWidgetResizable: that asks for as much height as wrapped texts would like to have."""
        wanted, room = self._wanted(), self.maximumViewportSize()
        if wanted.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        if wanted.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        self._inside.resize(room.expandedTo(wanted))
