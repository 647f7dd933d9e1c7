"""Widgets side by side, that go on in a next line when there is no more room: for words of any length."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

_START = Qt.AlignmentFlag.AlignLeft


class Flow(QLayout):
    """What is hidden takes no room. From right to left where the language is written so.

    alignment: of each line, AlignLeft (where reading begins), AlignHCenter or AlignRight. even: the widgets
    of a line share all of its width, in equal parts.
    """

    def __init__(self, spacing: int = 8, alignment: Qt.AlignmentFlag = _START, *, even: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._alignment = alignment
        self._even = even
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def set_lines_to(self, alignment: Qt.AlignmentFlag) -> None:
        """Another alignment from now on."""
        if alignment != self._alignment:
            self._alignment = alignment
            self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        taken = self._items.pop(index)
        self.invalidate()
        return taken

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal if self._even else Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        return self._height(lines) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(len(shown) - 1, 0)
        return self._with_margins(QSize(width, self._height([shown] if shown else [])))

    def minimumSize(self) -> QSize:
        """One below the other."""
        shown = self._shown()
        width = max((item.minimumSize().width() for item in shown), default=0)
        height = max((item.minimumSize().height() for item in shown), default=0)
        return self._with_margins(QSize(width, height))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        area = self.contentsRect()
        lines = self._lines(area.width())
        top = area.top() + max(area.height() - self._height(lines), 0) // 2
        for line in lines:
            height = max(item.sizeHint().height() for item in line)
            self._place(line, QRect(area.left(), top, area.width(), height))
            top += height + self.spacing()

    def _place(self, line: list[QLayoutItem], area: QRect) -> None:
        gaps = self.spacing() * (len(line) - 1)
        widths = [min(item.sizeHint().width(), area.width()) for item in line]
        rest = area.width() - sum(widths) - gaps
        if self._even:
            widths = _shared(area.width() - gaps, [item.minimumSize().width() for item in line])
            rest = 0
        left = area.left()
        if self._alignment is Qt.AlignmentFlag.AlignRight:
            left += rest
        elif self._alignment is Qt.AlignmentFlag.AlignHCenter:
            left += rest // 2
        widget = self.parentWidget()
        direction = widget.layoutDirection() if widget is not None else Qt.LayoutDirection.LeftToRight
        for item, width in zip(line, widths, strict=True):
            height = item.sizeHint().height()
            place = QRect(QPoint(left, area.top() + (area.height() - height) // 2), QSize(width, height))
            item.setGeometry(QStyle.visualRect(direction, self.contentsRect(), place))
            left += width + self.spacing()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            hint = item.sizeHint()
            if lines and left + hint.width() <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
                left = 0
            left += hint.width() + self.spacing()
        return _balanced(lines) if self._even else lines

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _height(self, lines: list[list[QLayoutItem]]) -> int:
        heights = [max(item.sizeHint().height() for item in line) for line in lines]
        return sum(heights) + self.spacing() * max(len(lines) - 1, 0)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())


def flowing(layout: Flow) -> QWidget:
    """A widget that holds the layout and nothing else."""
    made = QWidget()
    made.setLayout(layout)
    return made


def _shared(room: int, least: list[int]) -> list[int]:
    """Equal parts of the room; where one of them needs more than its part, what is left of it is shared."""
    part, over = divmod(max(room, 0), len(least))
    if max(least) <= part:
        return [part + (place < over) for place in range(len(least))]
    more, over = divmod(max(room - sum(least), 0), len(least))
    return [width + more + (place < over) for place, width in enumerate(least)]


def _balanced(lines: list[list[QLayoutItem]]) -> list[list[QLayoutItem]]:
    """As many lines, and about as many items in each of them."""
    items = [item for line in lines for item in line]
    if len(lines) < 2:
        return lines
    each = -(-len(items) // len(lines))
    if each > min(len(line) for line in lines[:-1]):
        return lines  # it would not fit
    return [items[start : start + each] for start in range(0, len(items), each)]
