"""The contrast of what stands on the screen, measured in its pixels."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QToolButton,
    QWidget,
)

from nxdesk.ui.compose.phone import PhonePreview
from nxdesk.ui.compose.sms_phone import SmsBubble, SmsPhone
from nxdesk.ui.compose.thumbnail import Thumbnail
from tests.ui.walks.painted import Painted, watched

TEXT = 4.5
RING = 3.0
_SCALE = 2  # strokes are then thicker than a pixel, so that some of it has the whole colour
_PHONES = (PhonePreview, SmsBubble, SmsPhone, Thumbnail)
_ENOUGH = QSize(400, 80)  # pixels of a long text
_FRAME = 3  # pixels of a button's own edge
_FEWEST = 12  # pixels: fewer are an antialiased corner


@cache
def contrast(one: int, other: int) -> float:
    """Of two colours 0xRRGGBB, by WCAG 2.2: 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@cache
def _luminance(color: int) -> float:
    parts = [(color >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def faint(top: QWidget, least: float = TEXT) -> list[str]:
    """One line for each text whose strongest pixels have less; disabled ones are exempt (1.4.3)."""
    image = QImage(top.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    with watched() as painted:
        top.render(image, QPoint(0, 0), QRegion(top.rect()))
    found = []
    for widget, text, area in (*_texts(top), *_painted(top, painted)):
        seen = area.translated(widget.mapTo(top, QPoint(0, 0))).intersected(_seen(widget, top))
        if widget.isEnabled() and seen.width() > _FRAME and seen.height() > _FRAME:
            measured = _strongest(image, seen)
            if measured < least:
                found.append(f"{type(widget).__name__} “{text[:40]}”: {measured:.2f}")
    return found


def _seen(widget: QWidget, top: QWidget) -> QRect:
    area = widget.visibleRegion().boundingRect()
    return area.translated(widget.mapTo(top, QPoint(0, 0)))


def _strongest(image: QImage, area: QRect) -> float:
    """Between the ground, which is most of it, and what differs most from it."""
    area = area.intersected(QRect(area.topLeft(), _ENOUGH))
    scaled = QRect(area.topLeft() * _SCALE, area.size() * _SCALE)
    part = image.copy(scaled)
    colors = Counter(memoryview(bytes(part.constBits())).cast("I"))
    ((ground, _count),) = colors.most_common(1)
    best = 0.0
    for color, count in colors.items():
        if count >= _FEWEST and color != ground:
            best = max(best, contrast(ground & 0xFFFFFF, color & 0xFFFFFF))
    return best


def _texts(top: QWidget) -> Iterator[tuple[QWidget, str, QRect]]:
    """What Qt paints, with its place in its widget."""
    for widget in top.findChildren(QWidget):
        if widget.window() is not top or not widget.isVisible() or _paints_itself(widget):
            continue
        match widget:
            case QLabel() if widget.text():
                yield widget, widget.text(), _middle(widget)
            case QAbstractButton() if widget.text() and not isinstance(widget, QToolButton):
                yield widget, widget.text(), widget.rect().adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
            case QLineEdit() if widget.text() or widget.placeholderText():
                yield widget, widget.text() or widget.placeholderText(), widget.contentsRect()
            case QPlainTextEdit() if widget.toPlainText() or widget.placeholderText():
                yield (
                    widget.viewport(),
                    widget.toPlainText() or widget.placeholderText(),
                    widget.viewport().rect(),
                )
            case QComboBox() if widget.currentText():
                yield widget, widget.currentText(), widget.rect().adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
            case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
                yield from _headings(widget)
            case QTableView():
                yield from _cells(widget)


def _middle(label: QLabel) -> QRect:
    area = label.contentsRect()
    if label.alignment() & Qt.AlignmentFlag.AlignHCenter:
        middle = QRect(QPoint(0, 0), area.size().boundedTo(_ENOUGH))
        middle.moveCenter(area.center())
        return middle
    return area


def _paints_itself(widget: QWidget) -> bool:
    return not isinstance(widget, QTableView) and any(
        kind.__module__.startswith("nxdesk.") and "paintEvent" in kind.__dict__
        for kind in type(widget).__mro__
    )


def _headings(header: QHeaderView) -> Iterator[tuple[QWidget, str, QRect]]:
    for section in range(header.count()):
        text = str(header.model().headerData(section, header.orientation()) or "")
        left, width = header.sectionViewportPosition(section), header.sectionSize(section)
        if text and not header.isSectionHidden(section):
            yield header.viewport(), text, QRect(left + 2, 4, width - 4, header.height() - 8)


def _cells(table: QTableView) -> Iterator[tuple[QWidget, str, QRect]]:
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            area = table.visualRect(index)
            if index.data() and area.intersects(table.viewport().rect()):
                yield table.viewport(), str(index.data()), area.adjusted(4, 4, -4, -4)


def _painted(top: QWidget, painted: Painted) -> Iterator[tuple[QWidget, str, QRect]]:
    """What our own widgets paint, but for pictures of a phone: its colours are not ours to choose."""
    for widget, words in painted.words.items():
        if isinstance(widget, _PHONES) or not isinstance(widget, QWidget):
            continue
        if widget.window() is top:
            for word in words:
                yield widget, word.text, word.place.toAlignedRect()
