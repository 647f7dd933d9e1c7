"""Tables: quiet rows divided by hairlines, states as pills, numbers at the right. The content is the model's.

A model speaks to the look through the roles below, besides Qt's own (DisplayRole, TextAlignmentRole, ...).
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from nxdesk.ui.chip import chip_font, paint_pill
from nxdesk.ui.colors import Colors, Tone, current
from nxdesk.ui.icons import stamp_icon

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
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setFixedHeight(32)
        across.setMinimumSectionSize(40)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current().accent), 2))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 5, 5)

    def set_widths(self, widths: tuple[int, ...]) -> None:
        """The width of each column in pixels; 0 takes what is left. To be called after `setModel`."""
        across = self.horizontalHeader()
        for column, width in enumerate(widths):
            if width:
                across.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                across.resizeSection(column, width)
            else:
                across.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def fit_height(self) -> None:
        """As high as all its rows, for short tables that do not scroll. Call it after the rows change."""
        model = self.model()
        rows = model.rowCount()
        self.setFixedHeight(self.horizontalHeader().height() + rows * ROW_HEIGHT + 2 * self.frameWidth())


class CellDelegate(QStyledItemDelegate):
    """Paints one cell: while a table scrolls, each in every frame. So little is made anew."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CellRole.CELL)
        if not isinstance(cell, Cell):
            cell = cell_of(index.data)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = current()
        area = QRectF(option.rect)
        if cell.current or bool(option.state & QStyle.StateFlag.State_Selected):
            painter.fillRect(area, QColor(colors.accent_soft))
        if index.row() < index.model().rowCount() - 1:
            painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(colors.border))
        inner = area.adjusted(_PADDING, 0, -_PADDING, -1)
        if cell.pill is not None and cell.text:
            _paint_pill(painter, inner, cell, cell.pill, colors)
        elif cell.text or cell.detail or cell.icon_name:
            _paint_text(painter, inner, cell, colors)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 2 * _PADDING, ROW_HEIGHT)


def _paint_pill(painter: QPainter, area: QRectF, cell: Cell, tone: Tone, colors: Colors) -> None:
    font = chip_font(painter.font(), QFont.Weight.Medium)
    metrics = QFontMetricsF(font)
    icon_part = _ICON + 4 if cell.icon_name else 0
    word, wide = _fitted(metrics, cell.text, area.width() - 2 * _PILL_PADDING - icon_part)
    width = wide + 2 * _PILL_PADDING + icon_part
    middle = area.center().y()
    paint_pill(painter, QRectF(area.left(), middle - _PILL_HEIGHT / 2, width, _PILL_HEIGHT), tone)
    color = colors.tone(tone).text
    if cell.icon_name:
        square = QRectF(area.left() + _PILL_PADDING - 2, middle - _ICON / 2, _ICON, _ICON)
        stamp_icon(painter, cell.icon_name, square, color)
    painter.setFont(font)
    painter.setPen(QColor(color))
    left = area.left() + _PILL_PADDING + icon_part - (2 if cell.icon_name else 0)
    _draw(painter, metrics, left, area, word)


def _paint_text(painter: QPainter, area: QRectF, cell: Cell, colors: Colors) -> None:
    color = colors.muted if cell.muted else colors.text
    if cell.icon_name:
        square = QRectF(area.left(), area.center().y() - _ICON / 2, _ICON, _ICON)
        stamp_icon(painter, cell.icon_name, square, color)
        area = area.adjusted(_ICON + 6, 0, 0, 0)
    if cell.strong:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
    metrics = QFontMetricsF(painter.font())
    text, width = _fitted(metrics, cell.text, area.width())
    painter.setPen(QColor(color))
    _draw(painter, metrics, area.right() - width if cell.right else area.left(), area, text)
    if cell.detail and not cell.right:
        rest = area.adjusted(width + (4 if text else 0), 0, 0, 0)
        painter.setPen(QColor(colors.muted))
        _draw(painter, metrics, rest.left(), rest, _fitted(metrics, cell.detail, rest.width())[0])


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
