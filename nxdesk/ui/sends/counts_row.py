"""Counts, and the buttons that act on them: side by side where there is room, else one below the other."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

_GAP = 8


class CountsRow(QWidget):
    """The buttons are at the right, or in as many lines below as they need; hidden ones take no room.

    It places all of them itself: no layout of Qt's changes its height with its width in the same step.
    """

    def __init__(
        self, counts: tuple[QWidget, ...], buttons: tuple[QWidget, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._counts = QWidget(self)
        row = QHBoxLayout(self._counts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for count in counts:
            row.addWidget(count)
        self._buttons = buttons
        for button in buttons:
            button.setParent(self)

    def sizeHint(self) -> QSize:
        width = self._counts.sizeHint().width() + 2 * _GAP + _width(self._shown())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part: all else can be had below it."""
        widest = max([self._counts, *self._shown()], key=lambda part: part.sizeHint().width())
        return QSize(widest.sizeHint().width(), self.heightForWidth(self.sizeHint().width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        counts = self._counts.sizeHint().height()
        lines = self._lines(width)
        heights = [max(button.sizeHint().height() for button in line) for line in lines]
        if self._beside(width):  # as high as with a button, whether there is one at the moment or not
            return max([counts, *map(_height, self._buttons)])
        return counts + sum(_GAP + height for height in heights)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a count has grown, a button was shown or hidden
            self._place()
            self.updateGeometry()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [button for button in self._buttons if not button.isHidden()]

    def _beside(self, width: int) -> bool:
        buttons = _width(self._shown())
        return not buttons or self._counts.sizeHint().width() + 2 * _GAP + buttons <= width

    def _lines(self, width: int) -> list[list[QWidget]]:
        """The buttons, line by line."""
        lines: list[list[QWidget]] = []
        for button in self._shown():
            if lines and _width([*lines[-1], button]) <= width:
                lines[-1].append(button)
            else:
                lines.append([button])
        return lines

    def _place(self) -> None:
        counts = self._counts.sizeHint()
        beside = self._beside(self.width())
        self._counts.setGeometry(0, (self.height() - counts.height()) // 2 if beside else 0, *_pair(counts))
        top = counts.height() + _GAP
        for line in self._lines(self.width()):
            left = self.width() - _width(line) if beside else 0
            height = max(button.sizeHint().height() for button in line)
            if beside:
                top = (self.height() - height) // 2
            for button in line:
                button.setGeometry(left, top, *_pair(button.sizeHint()))
                left += button.width() + _GAP
            top += height + _GAP


def _width(buttons: list[QWidget]) -> int:
    """Of all of them in one line."""
    return sum(button.sizeHint().width() for button in buttons) + _GAP * max(0, len(buttons) - 1)


def _pair(size: QSize) -> tuple[int, int]:
    return size.width(), size.height()


def _height(button: QWidget) -> int:
    """As it will be when it is seen: Qt dresses it only then."""
    button.ensurePolished()
    return button.sizeHint().height()
