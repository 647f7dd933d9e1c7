"""Tables: quiet rows divided by hairlines, states as pills, numbers at the right. The content is the model's.

A model speaks to the look through the roles below, besides Qt's own (DisplayRole, TextAlignmentRole, ...).
"""

from enum import IntEnum

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
from nxdesk.ui.colors import Tone, current
from nxdesk.ui.icons import paint_icon

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
    """Paints one cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = current()
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or index.data(CellRole.CURRENT):
            painter.fillRect(area, QColor(colors.accent_soft))
        if index.row() < index.model().rowCount() - 1:
            painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(colors.border))
        inner = area.adjusted(_PADDING, 0, -_PADDING, -1)
        pill = index.data(CellRole.PILL)
        if pill is not None and index.data():
            self._paint_pill(painter, inner, index, Tone(pill))
        else:
            self._paint_text(painter, inner, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 2 * _PADDING, ROW_HEIGHT)

    def _paint_pill(self, painter: QPainter, area: QRectF, index: Index, tone: Tone) -> None:
        font = chip_font(painter.font(), QFont.Weight.Medium)
        metrics = QFontMetricsF(font)
        name = index.data(CellRole.ICON)
        icon_part = _ICON + 4 if name else 0
        word = metrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, area.width() - 2 * _PILL_PADDING - icon_part
        )
        width = metrics.horizontalAdvance(word) + 2 * _PILL_PADDING + icon_part
        top = area.center().y() - _PILL_HEIGHT / 2
        paint_pill(painter, QRectF(area.left(), top, width, _PILL_HEIGHT), tone)
        color = current().tone(tone).text
        if name:
            square = QRectF(area.left() + _PILL_PADDING - 2, area.center().y() - _ICON / 2, _ICON, _ICON)
            paint_icon(painter, name, square, color)
        painter.setFont(font)
        painter.setPen(QColor(color))
        _draw(painter, area.left() + _PILL_PADDING + icon_part - (2 if name else 0), area, word)

    def _paint_text(self, painter: QPainter, area: QRectF, index: Index) -> None:
        colors = current()
        color = colors.muted if index.data(CellRole.MUTED) else colors.text
        name = index.data(CellRole.ICON)
        if name:
            square = QRectF(area.left(), area.center().y() - _ICON / 2, _ICON, _ICON)
            paint_icon(painter, name, square, color)
            area = area.adjusted(_ICON + 6, 0, 0, 0)
        font = QFont(painter.font())
        if index.data(CellRole.STRONG):
            font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(_plain(index.data()), Qt.TextElideMode.ElideRight, area.width())
        width = metrics.horizontalAdvance(text)
        alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0)
        right = bool(alignment & Qt.AlignmentFlag.AlignRight)
        painter.setFont(font)
        painter.setPen(QColor(color))
        _draw(painter, area.right() - width if right else area.left(), area, text)
        detail = index.data(CellRole.DETAIL)
        if detail and not right:
            rest = area.adjusted(width + (4 if text else 0), 0, 0, 0)
            painter.setPen(QColor(colors.muted))
            shown = metrics.elidedText(_plain(detail), Qt.TextElideMode.ElideRight, rest.width())
            _draw(painter, rest.left(), rest, shown)


def _plain(value: object) -> str:
    """One line: a line break in what NXCloud said must not push a row apart."""
    return "" if value is None else " ".join(str(value).split())


def _draw(painter: QPainter, left: float, area: QRectF, text: str) -> None:
    metrics = QFontMetricsF(painter.font())
    painter.drawText(QPointF(left, area.center().y() + (metrics.ascent() - metrics.descent()) / 2), text)
