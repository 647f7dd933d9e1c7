"""Which of the sends are shown: those of a name, and tests or not. It reads no journal."""

from enum import StrEnum

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QWidget

from nxdesk.journal.records import SendRecord
from nxdesk.ui.combo import Combo
from nxdesk.ui.sends.columns import ColumnsModel
from nxdesk.ui.sends.sends_model import SendColumn


class Which(StrEnum):
    ALL = "all"
    SENDS = "sends"
    TESTS = "tests"


class SendsFound(QSortFilterProxyModel):
    """The rows of a sends_model that are looked for."""

    def __init__(self, model: ColumnsModel[SendRecord], parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._which = Which.ALL
        self.setSourceModel(model)
        self.setFilterKeyColumn(SendColumn.NAME)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def set_which(self, which: Which) -> None:
        self.beginFilterChange()
        self._which = which
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        if self._which is not Which.ALL and self._model.rows[row].new.test is not (
            self._which is Which.TESTS
        ):
            return False
        return super().filterAcceptsRow(row, parent)


class WhichMenu(Combo):
    """Not there before the first test: until then it would choose among one thing."""

    def __init__(self, found: SendsFound, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for which, text in (
            (Which.ALL, QCoreApplication.translate("sends", "All")),
            (Which.SENDS, QCoreApplication.translate("sends", "Sends")),
            (Which.TESTS, QCoreApplication.translate("sends", "Tests")),
        ):
            self.addItem(text, which.value)
        self.setAccessibleName(QCoreApplication.translate("sends", "Show sends or tests"))
        self.setAccessibleDescription(self.accessibleName())  # on Linux its value takes the place of its name
        self.currentIndexChanged.connect(lambda: found.set_which(self.which))
        self.hide()

    @property
    def which(self) -> Which:
        return Which(self.currentData())

    def show_all(self) -> None:
        self.setCurrentIndex(self.findData(Which.ALL.value))

    def show_for(self, tests: int) -> None:
        """tests: how many there are."""
        if not tests:
            self.show_all()
        self.setVisible(tests > 0)
