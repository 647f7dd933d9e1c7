"""Tables: quiet rows divided by hairlines, states as pills, numbers at the right. The content is the model's.

A model speaks to the look through the roles below, besides Qt's own (DisplayRole, TextAlignmentRole, ...).
"""

from enum import IntEnum

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
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
from nxdesk.ui.icons import paint_icon
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
        across = Headings(self)
        self.setHorizontalHeader(across)
        across.setSectionsClickable(True)  # as that of any table
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
        assert isinstance(across, Headings)
        for column, width in enumerate(widths):
            if width:
                across.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                across.resizeSection(column, max(width, across.needed(column)))
            else:
                across.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

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
    """Paints one cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each text as it is written, whatever the language of the window: +44 7700 from left to right.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
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
            self._paint_pill(painter, inner, index, Tone(pill), option.direction)
        else:
            self._paint_text(painter, inner, index, option.direction)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 2 * _PADDING, ROW_HEIGHT)

    def _paint_pill(
        self, painter: QPainter, area: QRectF, index: Index, tone: Tone, way: Qt.LayoutDirection
    ) -> None:
        font = chip_font(painter.font(), QFont.Weight.Medium)
        metrics = QFontMetricsF(font)
        name = index.data(CellRole.ICON)
        icon_part = _ICON + 4 if name else 0
        word = metrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, area.width() - 2 * _PILL_PADDING - icon_part
        )
        width = metrics.horizontalAdvance(word) + 2 * _PILL_PADDING + icon_part
        top = area.center().y() - _PILL_HEIGHT / 2
        pill = placed(QRectF(area.left(), top, width, _PILL_HEIGHT), area, way)
        paint_pill(painter, pill, tone)
        color = current().tone(tone).text
        if name:
            square = QRectF(pill.left() + _PILL_PADDING - 2, area.center().y() - _ICON / 2, _ICON, _ICON)
            paint_icon(painter, name, placed(square, pill, way), color)
        painter.setFont(font)
        painter.setPen(QColor(color))
        inner = pill.adjusted(_PILL_PADDING + icon_part - (2 if name else 0), 0, -_PILL_PADDING, 0)
        _draw(painter, placed(inner, pill, way).left(), area, word)

    def _paint_text(self, painter: QPainter, whole: QRectF, index: Index, way: Qt.LayoutDirection) -> None:
        colors = current()
        color = colors.muted if index.data(CellRole.MUTED) else colors.text
        name, area = index.data(CellRole.ICON), whole
        if name:
            square = QRectF(area.left(), area.center().y() - _ICON / 2, _ICON, _ICON)
            paint_icon(painter, name, placed(square, whole, way), color)
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
        room = QRectF(area.right() - width if right else area.left(), area.top(), width, area.height())
        _draw(painter, placed(room, whole, way).left(), area, text)
        detail = index.data(CellRole.DETAIL)
        if detail and not right:
            rest = area.adjusted(width + (4 if text else 0), 0, 0, 0)
            painter.setPen(QColor(colors.muted))
            shown = metrics.elidedText(_plain(detail), Qt.TextElideMode.ElideRight, rest.width())
            rest.setWidth(metrics.horizontalAdvance(shown))
            _draw(painter, placed(rest, whole, way).left(), rest, shown)


def _plain(value: object) -> str:
    """One line: a line break in what NXCloud said must not push a row apart."""
    return "" if value is None else " ".join(str(value).split())


def _draw(painter: QPainter, left: float, area: QRectF, text: str) -> None:
    metrics = QFontMetricsF(painter.font())
    painter.drawText(QPointF(left, area.center().y() + (metrics.ascent() - metrics.descent()) / 2), text)
