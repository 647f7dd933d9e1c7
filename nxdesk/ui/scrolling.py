"""A part of a page that scrolls when the window is too low for it, and never sideways."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_MARGIN = 12


def scrolled(inside: QWidget) -> QScrollArea:
    """The area with the widget inside; the window's ground shows through."""
    inside.setObjectName("scrolled")  # the style sheet makes it transparent
    area = PageScroll()
    area.setWidget(inside)
    return area


class FollowingScroll(QScrollArea):
    """What gets the focus comes into view, from outside, too: Qt follows only from one inside to the next."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._following = QTimer(self, singleShot=True, interval=0)  # once all is laid out
        self._following.timeout.connect(self._follow)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self._following.start()

    def _follow(self) -> None:
        """In this area and in those around it, from the innermost on."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return
        around = focused.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                _bring_into_view(focused, around)
            around = around.parentWidget()


class PageScroll(FollowingScroll):
    """Its bar lies over the margin of what is inside, which is as wide with a bar as without."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self._give_way)

    def _give_way(self, least: int, most: int) -> None:
        over = self.verticalScrollBar().sizeHint().width() if most > least else 0
        inside = self.widget()
        if inside is not None and over != -self.viewportMargins().right():
            self.setViewportMargins(0, 0, -over, 0)
            inside.resize(self.viewport().width(), inside.height())  # Qt was in the midst of it
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))


def _bring_into_view(widget: QWidget, area: QScrollArea) -> None:
    inside = area.widget()
    assert inside is not None
    place = QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
    area.ensureVisible(place.right(), place.bottom(), _MARGIN, _MARGIN)
    area.ensureVisible(place.left(), place.top(), _MARGIN, _MARGIN)  # of what is larger, the beginning
