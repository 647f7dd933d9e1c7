"""Tables: quiet rows divided by hairlines, states as pills, numbers at the right. The content is the model's.

A model speaks to the look through the roles below, besides Qt's own (DisplayRole, TextAlignmentRole, ...).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from nxdesk.ui.chip import chip_font, paint_pill
from nxdesk.ui.colors import Tone, current
from nxdesk.ui.icons import stamp_icon
from nxdesk.ui.keyboard_focus import needs_ring
from nxdesk.ui.mirror import placed

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 34
_PADDING = 10
_PILL_HEIGHT = 24
_PILL_PADDING = 11
_ICON = 13


class CellRole(IntEnum):
    """What a model may say of a cell, besides its text."""

    PILL = Qt.ItemDataRole.UserRole + 50  # a Tone: the text stands in a pill
    ICON = Qt.ItemDataRole.UserRole + 51  # the name of an icon before the text
    MUTED = Qt.ItemDataRole.UserRole + 52  # True: a secondary text
    STRONG = Qt.ItemDataRole.UserRole + 53  # True: the name of the row
    DETAIL = Qt.ItemDataRole.UserRole + 54  # a muted text behind the text
    CURRENT = Qt.ItemDataRole.UserRole + 55  # True in each cell of the row that is under way now
    CELL = Qt.ItemDataRole.UserRole + 56  # a Cell: all of these in one answer


@dataclass(frozen=True, slots=True)
class Cell:
    """All that is painted of one cell. A model that gives it is asked once, not nine times."""

    text: str = ""
    right: bool = False
    pill: Tone | None = None
    icon_name: str = ""
    muted: bool = False
    strong: bool = False
    detail: str = ""
    current: bool = False


def cell_of(ask: Callable[[int], Any]) -> Cell:
    """From what a model answers to each role."""
    alignment = Qt.AlignmentFlag(ask(Qt.ItemDataRole.TextAlignmentRole) or 0)
    pill = ask(CellRole.PILL)
    return Cell(
        text=_plain(ask(Qt.ItemDataRole.DisplayRole)),
        right=bool(alignment & Qt.AlignmentFlag.AlignRight),
        pill=None if pill is None else Tone(pill),
        icon_name=str(ask(CellRole.ICON) or ""),
        muted=bool(ask(CellRole.MUTED)),
        strong=bool(ask(CellRole.STRONG)),
        detail=_plain(ask(CellRole.DETAIL)),
        current=bool(ask(CellRole.CURRENT)),
    )


class Table(QTableView):
    """Whole rows are selected. `activated` (Enter, double click) opens one."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = False
        self.setAccessibleName(accessible_name)
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        across = Headings(self)
        self.setHorizontalHeader(across)
        across.setSectionsClickable(True)  # as that of any table
        across.setHighlightSections(False)
        across.setFixedHeight(32)
        across.setMinimumSectionSize(40)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = needs_ring(event.reason(), self._ring)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self._ring:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current().accent), 2))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 5, 5)

    def set_widths(self, widths: tuple[int, ...]) -> None:
        """The width of each column in pixels; 0 takes what is left. To be called after `setModel`."""
        across = self.horizontalHeader()
        assert isinstance(across, Headings)
        for column, width in enumerate(widths):
            if width:
                across.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                across.resizeSection(column, max(width, across.needed(column)))
            else:
                across.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def fit_pills(self, column: int, words: Iterable[str]) -> None:
        """At least so wide that any of these words has room in its pill, with an icon before it."""
        metrics = QFontMetricsF(chip_font(self.font(), QFont.Weight.Medium))
        room = ceil(max(map(metrics.horizontalAdvance, words))) + _ICON + 4 + 2 * (_PILL_PADDING + _PADDING)
        self.setColumnWidth(column, max(self.columnWidth(column), room))

    def fit_height(self) -> None:
        """As high as all its rows, for short tables that do not scroll. Call it after the rows change."""
        model = self.model()
        rows = model.rowCount()
        self.setFixedHeight(self.horizontalHeader().height() + rows * ROW_HEIGHT + 2 * self.frameWidth())


class Headings(QHeaderView):
    """One that has no room for its words ends in "…", and its tooltip has the whole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def needed(self, section: int) -> int:
        """Pixels for all its words. 0 for a section that Qt does not know yet while a model changes: there
        it would crash."""
        return self.sectionSizeFromContents(section).width() if 0 <= section < self.count() else 0

    def whole(self, section: int) -> str:
        """The words of a heading that is cut; "" for one that is not."""
        if self.needed(section) <= self.sectionSize(section):
            return ""
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.whole(self.logicalIndexAt(event.pos())), self)
            return True
        return super().viewportEvent(event)


class CellDelegate(QStyledItemDelegate):
    """Paints one cell: while a table scrolls, each in every frame. So little is made anew.

    What has no room ends in "…", and its tooltip has the whole.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = _cell(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each text as it is written, whatever the language of the window: +44 7700 from left to right.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        colors = current()
        area = QRectF(option.rect)
        if cell.current or bool(option.state & QStyle.StateFlag.State_Selected):
            painter.fillRect(area, QColor(colors.accent_soft))
        if index.row() < index.model().rowCount() - 1:
            painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(colors.border))
        inner = area.adjusted(_PADDING, 0, -_PADDING, -1)
        if cell.pill is not None and cell.text:
            _paint_pill(painter, inner, cell, cell.pill, option.direction)
        elif cell.text or cell.detail or cell.icon_name:
            _paint_text(painter, inner, cell, option.direction)
        painter.restore()

    def whole(self, option: QStyleOptionViewItem, index: Index) -> str:
        """The words of a cell that is cut; "" for one that is not. option: of the table, with the cell's
        place."""
        cell = _cell(index)
        room = option.rect.width() - 2 * _PADDING
        return f"{cell.text} {cell.detail}".strip() if _wide(cell, option.font) > room else ""

    def tip(self, option: QStyleOptionViewItem, index: Index) -> str:
        """What is told of a cell where the mouse rests: its words, where they are cut, and the model's."""
        whole, more = self.whole(option, index), str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        return more if whole in more else f"{whole}\n{more}".strip()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), self.tip(option, index), view)
        return True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 2 * _PADDING, ROW_HEIGHT)


def _cell(index: Index) -> Cell:
    found = index.data(CellRole.CELL)
    return found if isinstance(found, Cell) else cell_of(index.data)


def _wide(cell: Cell, font: QFont) -> float:
    """Pixels that all of it needs."""
    if cell.pill is not None and cell.text:
        metrics = QFontMetricsF(chip_font(font, QFont.Weight.Medium))
        return metrics.horizontalAdvance(cell.text) + 2 * _PILL_PADDING + (_ICON + 4 if cell.icon_name else 0)
    text = QFont(font)
    if cell.strong:
        text.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(text)
    width = metrics.horizontalAdvance(cell.text) + (_ICON + 6 if cell.icon_name else 0)
    if cell.detail and not cell.right:
        width += metrics.horizontalAdvance(cell.detail) + (4 if cell.text else 0)
    return width


def _paint_pill(painter: QPainter, area: QRectF, cell: Cell, tone: Tone, way: Qt.LayoutDirection) -> None:
    font = chip_font(painter.font(), QFont.Weight.Medium)
    metrics = QFontMetricsF(font)
    icon_part = _ICON + 4 if cell.icon_name else 0
    word, wide = _fitted(metrics, cell.text, area.width() - 2 * _PILL_PADDING - icon_part)
    middle = area.center().y()
    room = QRectF(area.left(), middle - _PILL_HEIGHT / 2, wide + 2 * _PILL_PADDING + icon_part, _PILL_HEIGHT)
    pill = placed(room, area, way)
    paint_pill(painter, pill, tone)
    color = current().tone(tone).text
    if cell.icon_name:
        square = QRectF(pill.left() + _PILL_PADDING - 2, middle - _ICON / 2, _ICON, _ICON)
        stamp_icon(painter, cell.icon_name, placed(square, pill, way), color)
    painter.setFont(font)
    painter.setPen(QColor(color))
    inner = pill.adjusted(_PILL_PADDING + icon_part - (2 if cell.icon_name else 0), 0, -_PILL_PADDING, 0)
    _draw(painter, metrics, placed(inner, pill, way).left(), area, word)


def _paint_text(painter: QPainter, whole: QRectF, cell: Cell, way: Qt.LayoutDirection) -> None:
    colors = current()
    color = colors.muted if cell.muted else colors.text
    area = whole
    if cell.icon_name:
        square = QRectF(area.left(), area.center().y() - _ICON / 2, _ICON, _ICON)
        stamp_icon(painter, cell.icon_name, placed(square, whole, way), color)
        area = area.adjusted(_ICON + 6, 0, 0, 0)
    if cell.strong:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
    metrics = QFontMetricsF(painter.font())
    text, width = _fitted(metrics, cell.text, area.width())
    painter.setPen(QColor(color))
    room = QRectF(area.right() - width if cell.right else area.left(), area.top(), width, area.height())
    _draw(painter, metrics, placed(room, whole, way).left(), area, text)
    if cell.detail and not cell.right:
        rest = area.adjusted(width + (4 if text else 0), 0, 0, 0)
        shown, wide = _fitted(metrics, cell.detail, rest.width())
        rest.setWidth(wide)
        painter.setPen(QColor(colors.muted))
        _draw(painter, metrics, placed(rest, whole, way).left(), rest, shown)


def _fitted(metrics: QFontMetricsF, text: str, room: float) -> tuple[str, float]:
    """What of it has room, and how wide that is."""
    width = metrics.horizontalAdvance(text)
    if width <= room:
        return text, width
    fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    return fitted, metrics.horizontalAdvance(fitted)


def _plain(value: object) -> str:
    """One line: a line break in what NXCloud said must not push a row apart."""
    return "" if value is None else " ".join(str(value).split())


def _draw(painter: QPainter, metrics: QFontMetricsF, left: float, area: QRectF, text: str) -> None:
    painter.drawText(QPointF(left, area.center().y() + (metrics.ascent() - metrics.descent()) / 2), text)
