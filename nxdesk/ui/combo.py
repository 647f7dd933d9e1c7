"""A choice from a list that assistive technology can make: Qt lets it select a line, and takes no notice."""

from PySide6.QtCore import QItemSelectionModel, QTimer
from PySide6.QtWidgets import QComboBox, QWidget


class Combo(QComboBox):
    """Open the list and select a line of it, by AT-SPI or UI Automation, and it is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heard: QItemSelectionModel | None = None

    def showPopup(self) -> None:
        super().showPopup()
        selection = self.view().selectionModel()
        if selection is not self._heard:
            self._heard = selection
            # Once the line is the current one as well, which it becomes for the mouse and the keys alone.
            selection.selectionChanged.connect(lambda: QTimer.singleShot(0, self, self._choose_selected))

    def _choose_selected(self) -> None:
        if not self.view().isVisible():
            return
        selected = self.view().selectionModel().selectedIndexes()
        if selected and selected[0] != self.view().currentIndex():
            row = selected[0].row()
            self.hidePopup()
            self.setCurrentIndex(row)
            self.activated.emit(row)
