"""A meter in a cell of a table."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from nxdesk.ui.meter import paint_parts
from nxdesk.ui.table import CellDelegate, Index

PARTS: Final = Qt.ItemDataRole.UserRole + 80  # a meter.Parts
TOTAL: Final = Qt.ItemDataRole.UserRole + 81  # of how many
_HEIGHT = 6
_MARGIN = 10


class MeterDelegate(CellDelegate):
    """The ground and the line of any cell, and on it the meter of the roles above."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        parts, total = index.data(PARTS), index.data(TOTAL)
        if parts is None:
            return
        area = QRectF(option.rect).adjusted(_MARGIN, 0, -_MARGIN, -1)
        bar = QRectF(area.left(), area.center().y() - _HEIGHT / 2, area.width(), _HEIGHT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_parts(painter, bar, parts, total, option.direction)
        painter.restore()
