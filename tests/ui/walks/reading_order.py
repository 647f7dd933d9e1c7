"""How a person reads what can have the focus: found from where things lie, not from the order of Tab."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def stops(top: QWidget) -> list[QWidget]:
    """What Tab has to visit: all that shows, is enabled and takes the focus from Tab, as one reads it."""
    return [widget for widget in _in_order(top, top) if _is_stop(widget)]


def _is_stop(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return bool(policy & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.focusProxy() is None


def _in_order(widget: QWidget, top: QWidget) -> Iterator[QWidget]:
    yield widget
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        parts: list[QWidget | QLayout] = [widget.widget()]
    elif layout is not None:
        parts = [layout]
    else:
        parts = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
    for part in _sorted(parts, top):
        yield from _below(part, top)


def _below(part: QWidget | QLayout, top: QWidget) -> Iterator[QWidget]:
    if isinstance(part, QWidget):
        if part.isVisible():
            yield from _in_order(part, top)
        return
    items = [part.itemAt(place) for place in range(part.count())]
    found: list[QWidget | QLayout] = []
    for item in items:
        inside = item.widget() or item.layout()
        if inside is not None:
            found.append(inside)
    for inside in _sorted(found, top):
        yield from _below(inside, top)


def _sorted(parts: list[QWidget | QLayout], top: QWidget) -> list[QWidget | QLayout]:
    """From line to line, in a line from where reading begins. What overlaps by half is on one line."""
    shown = [(part, _place(part, top)) for part in parts if _shows(part)]
    lines: list[list[tuple[QWidget | QLayout, QRect]]] = []
    for part, place in sorted(shown, key=lambda each: each[1].top()):
        for line in lines:
            other = line[0][1]
            common = min(place.bottom(), other.bottom()) - max(place.top(), other.top())
            if 2 * common > min(place.height(), other.height()):
                line.append((part, place))
                break
        else:
            lines.append([(part, place)])
    right_to_left = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def across(each: tuple[QWidget | QLayout, QRect]) -> int:
        return -each[1].right() if right_to_left else each[1].left()

    return [part for line in lines for part, _place in sorted(line, key=across)]


def _shows(part: QWidget | QLayout) -> bool:
    if isinstance(part, QWidget):
        return part.isVisible()
    return not part.isEmpty()


def _place(part: QWidget | QLayout, top: QWidget) -> QRect:
    if isinstance(part, QWidget):
        return QRect(part.mapTo(top, QPoint(0, 0)), part.size())
    parent = part.parentWidget()
    assert parent is not None
    return part.geometry().translated(parent.mapTo(top, QPoint(0, 0)))
