"""A part of a page that scrolls when the window is too low for it, and never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(inside: QWidget) -> QScrollArea:
    """The area with the widget inside; the window's ground shows through."""
    inside.setObjectName("scrolled")  # the style sheet makes it transparent
    area = _PageScroll()
    area.setWidget(inside)
    return area


class _PageScroll(QScrollArea):
    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
