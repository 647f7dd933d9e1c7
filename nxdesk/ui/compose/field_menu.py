"""The menu that puts a merge field where one types: a column of the list in braces."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from nxdesk.messages.fields import written


class FieldMenu(QMenu):
    """Made anew each time it opens; `columns` gives the names, None while there is no list.

    It must not hold the page: Python would then take all of it apart, in an order that Qt does not survive.
    """

    chosen = Signal(str)  # the field as it is written

    def __init__(self, columns: Callable[[], Sequence[str] | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        self.clear()
        names = self._columns()
        if not names:
            words = self.tr("Choose a list first") if names is None else self.tr("This list has no columns")
            self.addAction(words).setEnabled(False)
        for name in names or ():
            action = self.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, name=name: self.chosen.emit(written(name)))
