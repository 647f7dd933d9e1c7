"""One of several to choose from, as assistive technology says it, that looks like no radio button."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QRadioButton

from nxdesk.ui.keyboard_focus import needs_ring


class PaintedChoice(QRadioButton):
    """Paint it: its circle and its word are not painted."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._by_keyboard = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def ringed(self) -> bool:
        """Whether a ring belongs around it: the keyboard brought the focus there, not a click."""
        return self.hasFocus() and self._by_keyboard

    def hitButton(self, position: object) -> bool:
        """All of it, not only where Qt thinks the circle and the word are."""
        del position
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = needs_ring(event.reason(), self._by_keyboard)
        super().focusInEvent(event)
