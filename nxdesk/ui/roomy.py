"""Room for what is larger than the screen, as with very large text: it scrolls, and all of it is in reach."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_FRAME = 40  # pixels that the system's own frame of a window may take at its top
_MARGIN = 12
_ANY = QSize(10_000, 10_000)


def room_for(window: QWidget) -> QSize:
    """How large it can be on its screen; a window that nobody sees needs no room."""
    if QGuiApplication.platformName() == "offscreen":
        return _ANY
    return window.screen().availableSize() - QSize(0, _FRAME)


class Roomy(QScrollArea):
    """Scrolls both ways, but only with less room than `needed`; where the focus goes it brings into view."""

    def __init__(self, inside: QWidget, needed: QSize) -> None:
        super().__init__()
        self._needed = needed
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self._following = QTimer(self, singleShot=True, interval=0)  # after areas inside have scrolled
        self._following.timeout.connect(self._follow)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._following.start)

    def sizeHint(self) -> QSize:
        return self.widget().sizeHint().expandedTo(self._needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.maximumViewportSize()
        if self._needed.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        if self._needed.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        # Not by setWidgetResizable: that asks for as much height as wrapped texts would like to have.
        self.widget().resize(room.expandedTo(self._needed))

    def _follow(self) -> None:
        focused = QApplication.focusWidget()
        inside = self.widget()
        if focused is None or not inside.isAncestorOf(focused):
            return
        place = QRect(focused.mapTo(inside, QPoint(0, 0)), focused.size())
        self.ensureVisible(place.right(), place.bottom(), _MARGIN, _MARGIN)
        self.ensureVisible(place.left(), place.top(), _MARGIN, _MARGIN)  # of what is larger, the beginning
