"""The left side of the help window: a field to search in, and the contents or what was found."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QStackedWidget,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nxdesk.ui.colors import current
from nxdesk.ui.help.page import Page, found
from nxdesk.ui.search_field import SearchField
from nxdesk.ui.sends.empty_part import EmptyPart

_ID = Qt.ItemDataRole.UserRole


class Contents(QWidget):
    """Choosing a page is said; which one is shown is set."""

    chosen = Signal(str)  # the id of a page

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Sequence[Page] = ()
        self._page_id = ""
        self.search = SearchField(self.tr("Search the help"), self.tr("Search the help"))
        self.tree = _Tree()
        self.tree.setObjectName("contents")
        self.tree.setAccessibleName(self.tr("Contents"))
        self.tree.setHeaderHidden(True)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setIndentation(14)
        self.tree.setUniformRowHeights(True)
        self.nothing = EmptyPart("search", self.tr("Nothing found"), "", self.tr("Show the contents"))
        self.nothing.pressed.connect(self.search.clear)
        self._parts = QStackedWidget()
        self._parts.addWidget(self.tree)
        self._parts.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 4, 12)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self._parts, 1)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._on_entered)
        self.tree.currentItemChanged.connect(self._on_current_changed)

    def set_pages(self, pages: Sequence[Page]) -> None:
        self._pages = pages
        self._fill()

    def retranslate(self) -> None:
        """The words of the field, in the language of now; the pages come by `set_pages`."""
        words = self.tr("Search the help")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.search.setToolTip(words)

    def show_page(self, page_id: str) -> None:
        """Mark it, without saying so; one that is not in the contents leaves none marked."""
        self._page_id = page_id
        blocked = self.tree.blockSignals(True)
        item = self._item(page_id)
        self.tree.setCurrentItem(item)  # type: ignore[arg-type]  # None is allowed, and means none
        if item is not None:
            self.tree.scrollToItem(item)
        self.tree.blockSignals(blocked)

    @property
    def titles(self) -> list[str]:
        """Of the pages that can be chosen now, from top to bottom."""
        return [item.text(0) for item in self._items() if item.data(0, _ID)]

    def _fill(self) -> None:
        words = self.search.text().strip()
        blocked = self.tree.blockSignals(True)
        self.tree.clear()
        hits = found(self._pages, words) if words else list(self._pages)
        for page in hits:
            branch = self.tree.invisibleRootItem()
            for name in () if words else page.section:
                branch = _branch(branch, name)
            item = QTreeWidgetItem(branch, [page.title])
            item.setData(0, _ID, page.id)
            item.setToolTip(0, page.title)
        self.tree.setRootIsDecorated(not words)
        self.tree.blockSignals(blocked)
        self._parts.setCurrentWidget(self.tree if hits else self.nothing)
        self.show_page(self._page_id)

    def _on_entered(self) -> None:
        """Enter in the field opens the first page that was found."""
        first = next((item for item in self._items() if item.data(0, _ID)), None)
        if self.search.text().strip() and first is not None:
            self.tree.setCurrentItem(first)
            self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_current_changed(self, item: QTreeWidgetItem | None) -> None:
        page_id = item.data(0, _ID) if item is not None else None
        if page_id:
            self._page_id = page_id
            self.chosen.emit(page_id)

    def _items(self) -> list[QTreeWidgetItem]:
        """From top to bottom, branches too."""
        root = self.tree.invisibleRootItem()
        return [item for place in range(root.childCount()) for item in _with_branches(root.child(place))]

    def _item(self, page_id: str) -> QTreeWidgetItem | None:
        return next((item for item in self._items() if item.data(0, _ID) == page_id), None)


class _Tree(QTreeWidget):
    """The ground of a row is one patch, under its branch and its words: Qt would paint two."""

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors = current()
        area = QRectF(0, option.rect.top(), self.viewport().width(), option.rect.height())
        chosen = self.selectionModel().isSelected(index)
        hovered = option.rect.contains(self.viewport().mapFromGlobal(QCursor.pos()))
        if chosen or (hovered and self.viewport().underMouse()):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_soft if chosen else colors.hover))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 6, 6)
            if chosen and self.hasFocus():
                painter.setPen(QPen(QColor(colors.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(1, 2, -1, -2), 5, 5)
            painter.restore()
        super().drawRow(painter, option, index)


def _with_branches(item: QTreeWidgetItem | None) -> list[QTreeWidgetItem]:
    if item is None:
        return []
    below = (_with_branches(item.child(place)) for place in range(item.childCount()))
    return [item, *(each for branch in below for each in branch)]


def _branch(parent: QTreeWidgetItem, name: str) -> QTreeWidgetItem:
    """The branch of that name, made when it is not there."""
    for place in range(parent.childCount()):
        child = parent.child(place)
        if child is not None and child.text(0) == name and not child.data(0, _ID):
            return child
    made = QTreeWidgetItem(parent, [name])
    made.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return made
