"""A menu of values whose items may be shown anew at any time."""

from collections.abc import Sequence

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nxdesk.ui.elided_combo import ElidedCombo

_NARROWEST = 90


class PickMenu(ElidedCombo):
    """`activated` when a person picks, and never else. The wheel scrolls the page: it picks nothing."""

    def __init__(self, accessible_name: str, shown_letters: int, parent: QWidget | None = None) -> None:
        """shown_letters: how wide it likes to be; a longer text is cut, and whole in the list that opens."""
        super().__init__(shown_letters, parent)
        self.setAccessibleName(accessible_name)
        self.setMinimumWidth(_NARROWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._items: tuple[tuple[str, object], ...] = ()

    @property
    def value(self) -> object:
        """Of the item that is chosen, as it was given: Qt makes a list of a tuple, a plain text of a code."""
        place = self.currentIndex()
        return self._items[place][1] if place >= 0 else None

    def show_items(self, items: Sequence[tuple[str, object]], value: object) -> None:
        """Texts with their values, and the one that is chosen; nothing is, for a value that is not there."""
        if self._items != tuple(items):
            self._items = tuple(items)
            self.clear()
            for text, data in items:
                self.addItem(text, data)
        self.show_value(value)

    def show_value(self, value: object) -> None:
        values = [data for _text, data in self._items]
        self.setCurrentIndex(values.index(value) if value in values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
