"""The list in use: what it is made from, how it is read, and every row with what became of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nxdesk.ui.announcing import announce
from nxdesk.ui.card import Card
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.drop_area import DropArea
from nxdesk.ui.lists.faces import FailedFace, ReadingFace
from nxdesk.ui.lists.reading_card import ReadingCard
from nxdesk.ui.lists.rows_card import RowsCard
from nxdesk.ui.lists.sources_card import SourcesCard
from nxdesk.ui.scrolling import scrolled

_ALL_THE_REST = 1000


class ListView(QWidget):
    """It scrolls as a whole when the window is low."""

    open_pressed = Signal()

    def __init__(self, current: CurrentList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self.drop_area = DropArea(current.kept)
        self.drop_area.setMinimumHeight(220)
        self._opening = Card()
        self.opening = ReadingFace(current)
        self._opening.body.addWidget(self.opening)
        self._failed = Card()
        self.failed = FailedFace(current)
        self.failed.other_pressed.connect(self.open_pressed)
        self._failed.body.addWidget(self.failed)
        self.sources = SourcesCard(current)
        self.reading = ReadingCard(current)
        self.rows = RowsCard(current)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 0, 24, 24)
        column.setSpacing(14)
        for part in (self._opening, self._failed, self.sources, self.reading):
            column.addWidget(part)
        column.addWidget(self.rows, _ALL_THE_REST)
        column.addWidget(self.drop_area, _ALL_THE_REST)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.reading.fit(event.size().height())

    def show_list(self) -> None:
        current = self._current
        latest, look, failure = current.latest, current.look, current.failure
        self.drop_area.setVisible(current.empty)
        known = look is not None or latest is not None
        code = failure.code if failure else ""
        self._opening.setVisible(current.busy and not known)
        self.opening.show_list()
        before = self._failed.isVisible()
        self._failed.setVisible(code not in {"", "list_no_phone_column"})  # the card below says that, too
        self.failed.show_list()
        if not before:
            announce(self.failed, self.failed.why.text(), urgent=True)
        self.sources.show_list()
        is_kept = current.source.kept is not None
        self.reading.setVisible((known or code == "no_such_country") and not is_kept)
        self.reading.show_list()
        self.rows.setVisible(known and failure is None)
        self.rows.show_list()
