"""What of the words of a window cannot be read, measured: cut off, outside, or one over the other."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from nxdesk.ui.table import CellDelegate, Headings

_UNBROKEN = re.compile(r"[^\s\u3000-\u9fff\uff00-\uffef]+")
"""What a line is not broken within: Chinese can be broken anywhere."""
_SLACK = 1  # pixels: widths are rounded


def faults(top: QWidget) -> list[str]:
    """One line for each, empty when all can be read. top: a window, shown and laid out."""
    found = []
    shown = [widget for widget in _words(top) if widget.isVisible()]
    for table in top.findChildren(QTableView):
        if table.isVisible():
            found += [f"{_name(table)}: {fault}" for fault in _of_table(table)]
    for widget in shown:
        found += [f"{_name(widget)}: {fault}" for fault in _faults_of(widget)]
        if (outside := _outside(widget, top)) is not None:
            found.append(f"{_name(widget)}: {outside}")
    found += [f"{_name(one)}: over {_name(other)}" for one, other in _overlaps(shown)]
    return found


def _words(top: QWidget) -> Iterator[QWidget]:
    """All that shows a text of ours."""
    for widget in top.findChildren(QWidget):
        if widget.window() is not top:
            continue
        text = getattr(widget, "text", None)
        if isinstance(widget, QLabel | QAbstractButton):
            if text is not None and text():
                yield widget
        elif isinstance(widget, QLineEdit | QComboBox | QHeaderView | QPlainTextEdit):
            yield widget


def _faults_of(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel():
            yield from _of_label(widget)
        case QAbstractButton():
            yield from _of_button(widget)
        case QLineEdit():
            if not widget.text():
                yield from _of_line(widget, widget.placeholderText(), _inside_line(widget))
        case QPlainTextEdit():
            yield from _of_text(widget)
        case QComboBox():
            yield from _of_combo(widget)
        case QHeaderView():
            yield from _of_header(widget)


def _of_label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    margin = 2 * label.margin()
    if label.textFormat() is Qt.TextFormat.RichText:
        return
    if label.wordWrap():
        height = label.heightForWidth(label.width())
        if height > label.height() + _SLACK:
            yield f"cut: {height} px high in {label.height()}"
        words = _UNBROKEN.findall(label.text())
        widest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        if widest > room.width() - margin + _SLACK:
            yield f"cut: a word of {widest} px in {room.width()}"
        return
    metrics = label.fontMetrics()
    widest = max(metrics.horizontalAdvance(line) for line in label.text().split("\n"))
    if widest > room.width() - margin + _SLACK and label.text() not in label.toolTip():
        yield f"cut: {widest} px in {room.width() - margin}"
    if metrics.height() * (label.text().count("\n") + 1) > label.height() + _SLACK:
        yield f"cut: {metrics.height()} px high in {label.height()}"


def _of_button(button: QAbstractButton) -> Iterator[str]:
    text = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    if text in button.toolTip():
        return
    # A button of our own that paints itself knows best; but it may be content with less than its words.
    metrics = QFontMetrics(button.font())
    icon = button.iconSize().width() + 4 if not button.icon().isNull() else 0
    needed = metrics.horizontalAdvance(text) + icon
    if needed > button.width() + _SLACK:
        yield f"cut: {needed} px in {button.width()}"
    hint = button.minimumSizeHint()
    if hint.isValid() and hint.width() > button.width() + _SLACK:
        yield f"squeezed: {button.width()} px of {hint.width()}"
    if metrics.height() > button.height() + _SLACK:
        yield f"cut: {metrics.height()} px high in {button.height()}"


def _of_text(field: QPlainTextEdit) -> Iterator[str]:
    if field.toPlainText() or not field.placeholderText():
        return
    room = field.viewport().rect().adjusted(4, 4, -4, -4)
    whole = QRect(0, 0, room.width(), 10_000)
    needed = field.fontMetrics().boundingRect(whole, Qt.TextFlag.TextWordWrap, field.placeholderText())
    if needed.height() > room.height() + 4:
        yield f"cut: {needed.height()} px high in {room.height()}"


def _of_combo(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    field = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo)
    yield from _of_line(combo, combo.currentText(), field.width())


def _of_line(widget: QWidget, text: str, room: int) -> Iterator[str]:
    needed = widget.fontMetrics().horizontalAdvance(text)
    if needed > room + _SLACK and text not in widget.toolTip():
        yield f"cut: {needed} px in {room}"


def _inside_line(field: QLineEdit) -> int:
    """Its room for text: without the frame, the icons at its sides and the margin that Qt adds."""
    margins = field.textMargins()
    room = field.contentsRect().width() - margins.left() - margins.right() - 4
    icons = [child for child in field.findChildren(QAbstractButton) if child.isVisible()]
    return room - sum(icon.width() for icon in icons)


def _of_header(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        text = str(header.model().headerData(section, header.orientation()) or "")
        needed = header.sectionSizeFromContents(section).width()
        if header.isSectionHidden(section) or not text or needed <= header.sectionSize(section) + _SLACK:
            continue
        if not isinstance(header, Headings) or header.whole(section) != text:
            yield f"heading “{text}” cut: {needed} px in {header.sectionSize(section)}"


def _of_table(table: QTableView) -> Iterator[str]:
    """Cells in view that are cut and do not say the whole when the mouse rests on them."""
    model, room = table.model(), table.viewport().rect()
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            option.rect = table.visualRect(index)
            if not index.data() or not room.intersects(option.rect):
                continue
            delegate = table.itemDelegateForIndex(index)
            assert isinstance(delegate, CellDelegate)
            whole = delegate.whole(option, index)
            if whole not in delegate.tip(option, index):
                yield f"cell “{whole}” cut in {option.rect.width()}"


def _outside(widget: QWidget, top: QWidget) -> str | None:
    """Of anything around it, which cuts off what does not fit: of what scrolls, beyond its sides only."""
    table = widget.parentWidget()
    if isinstance(widget, QHeaderView) and table is not None:
        widget = table  # which moves its headings when it scrolls
    inside: QWidget = widget
    scrolled = False
    while inside is not top and (around := inside.parentWidget()) is not None:
        area = around.parentWidget()
        if isinstance(area, QAbstractItemView) and around is area.viewport():
            return None  # a table scrolls both ways
        scrolled = scrolled or (isinstance(area, QScrollArea) and around is area.viewport())
        place = QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())
        room = around.rect()
        if place.left() < room.left() - _SLACK or place.right() > room.right() + _SLACK:
            return f"outside: {place.left()} to {place.right()} in {room.width()} of {_name(around)}"
        if not scrolled and (place.top() < room.top() - _SLACK or place.bottom() > room.bottom() + _SLACK):
            return f"outside: {place.top()} to {place.bottom()}, high {room.height()}, of {_name(around)}"
        inside = around
    return None


def _overlaps(shown: list[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    by_parent: dict[QWidget | None, list[QWidget]] = {}
    for widget in shown:
        by_parent.setdefault(widget.parentWidget(), []).append(widget)
    for siblings in by_parent.values():
        for place, one in enumerate(siblings):
            for other in siblings[place + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > _SLACK and common.height() > _SLACK:
                    yield one, other


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    said = text() if text else widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} “{str(said)[:60]}”"
