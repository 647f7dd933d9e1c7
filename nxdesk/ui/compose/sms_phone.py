"""The upper part of a phone that shows a text as an SMS. It holds no message and counts nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from nxdesk.messages.preview import Run
from nxdesk.ui.colors import current
from nxdesk.ui.compose.brush import rounded
from nxdesk.ui.compose.line import Line, set_line
from nxdesk.ui.compose.phone_colors import DARK, LIGHT, PhoneColors
from nxdesk.ui.compose.phone_scroll import to_show
from nxdesk.ui.compose.phone_words import bubble_words, screen_words
from nxdesk.ui.compose.text_block import TextBlock, break_text, difference

WIDEST = 270.0
_BEZEL = 7
_RADIUS = 24.0
_HEADER = 46
_LEFT = 12.0
_TOP = 12.0
_INSET = 13.0
_BUBBLE_RADIUS = 18.0
_TIME_BELOW = 8.0
_FOOT = 14.0


class SmsPhone(QFrame):
    """As wide as its place and as high as it is let; what is too long scrolls. One pixel is one dp."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the people's phones, not as the window
        self._dark = False
        self._business = ""
        self._wanted: int | None = None  # a character that is to be seen
        self.bubble = SmsBubble()
        self.bubble.laid_out.connect(self._on_laid_out)
        area = QScrollArea()
        area.setWidget(self.bubble)
        area.setWidgetResizable(True)
        area.setObjectName("sms")
        area.setAccessibleName(self.bubble.accessibleName())
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        self.area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(_BEZEL + 1, _BEZEL + _HEADER, _BEZEL + 1, 0)
        column.addWidget(area)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(160)

    def show_text(self, runs: Sequence[Run], business: str) -> None:
        """business: the sender's name; "" shows a word in its place."""
        self.bubble.set_runs(tuple(runs))
        self.area.setAccessibleDescription(self.bubble.accessibleDescription())
        if business != self._business:
            self._business = business
            self.update()

    @property
    def scrolls(self) -> bool:
        return self.bubble.sizeHint().height() > self.area.viewport().height()

    def bring_into_view(self, place: int) -> None:
        """The line with that character of the text; what is seen already moves nothing."""
        if self.bubble.height() < self.bubble.sizeHint().height():
            self._wanted = place  # it has grown, and is not laid out yet
        else:
            self._show_line(place)

    def _on_laid_out(self) -> None:
        if self._wanted is not None:
            self._show_line(self._wanted)
            self._wanted = None

    def _show_line(self, place: int) -> None:
        bar, line = self.area.verticalScrollBar(), self.bubble.line_at(place)
        page = self.area.viewport().height()
        bar.setValue(round(to_show(line.top(), line.bottom(), bar.value(), page)))

    def set_dark(self, dark: bool) -> None:
        self._dark = dark
        self.bubble.set_dark(dark)
        self.update()

    @property
    def dark(self) -> bool:
        return self._dark

    def sizeHint(self) -> QSize:
        return QSize(344, _BEZEL + _HEADER + self.bubble.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own name
        colors = DARK if self._dark else LIGHT
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        painter.fillPath(rounded(whole, _RADIUS, _RADIUS, 0.0, 0.0), colors.frame)
        glass = whole.adjusted(_BEZEL, _BEZEL, -_BEZEL, 0.0)
        inner = _RADIUS - _BEZEL
        painter.fillPath(rounded(glass, inner, inner, 0.0, 0.0), colors.chat)
        header = QRectF(glass.left(), glass.top(), glass.width(), _HEADER)
        name = set_line(screen_words(self._business).business, 15.0, header.width() - 60.0, bold=True)
        name.centred_in(header).paint(painter, colors.text)
        painter.fillRect(QRectF(header.left(), header.bottom() - 1.0, header.width(), 1.0), colors.line)
        painter.setPen(QPen(QColor(current().border), 1.0))  # the phone goes on below: it is cut here
        painter.drawLine(whole.bottomLeft() - QPointF(0.0, 0.5), whole.bottomRight() - QPointF(0.0, 0.5))
        painter.end()


class SmsBubble(QLabel):
    """The chat with its one bubble, as high as it needs. A label only because Qt then tells screen readers
    that it is a graphic."""

    laid_out = Signal()  # it has another size

    def __init__(self) -> None:
        super().__init__()
        graphic = QPixmap(1, 1)
        graphic.fill(Qt.GlobalColor.transparent)
        self.setPixmap(graphic)
        self.setAccessibleName(self.tr("SMS preview"))
        self._dark = False
        self._runs: tuple[Run, ...] = ()
        self._hint = True
        self._block: TextBlock = break_text((), WIDEST)
        self._time: Line = set_line(bubble_words().time, 12.0, WIDEST)
        self._lay_out()

    def set_runs(self, runs: tuple[Run, ...]) -> None:
        if runs != self._runs:
            self._runs = runs
            self._lay_out()

    def set_dark(self, dark: bool) -> None:
        self._dark = dark
        self.update()

    @property
    def area(self) -> QRectF:
        """The bubble, in dp from the top left corner of this widget."""
        width = self._block.width + 2 * _INSET
        return QRectF(_LEFT, _TOP, max(width, 2 * _BUBBLE_RADIUS), self._block.height + 2 * _INSET - 6.0)

    def line_at(self, place: int) -> QRectF:
        """The line with that character, as `area`."""
        return self._block.line_at(place).translated(self.area.topLeft() + QPointF(_INSET, _INSET - 3.0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.laid_out.emit()

    def sizeHint(self) -> QSize:
        return QSize(round(WIDEST + 2 * _LEFT), round(self.area.bottom() + _TIME_BELOW + 9.0 + _FOOT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # after style sheets, which take it back

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _lay_out(self) -> None:
        words = bubble_words()
        before, area, hint = self._block, self.area, self._hint
        self._hint = not any(run.text for run in self._runs)
        shown = (Run(words.hint),) if self._hint else self._runs
        self._block = break_text(shown, WIDEST - 2 * _INSET)
        self.setAccessibleDescription("".join(run.text for run in shown))
        heights = difference(before, self._block)
        if self.area != area or self._hint != hint or heights is None:
            self.updateGeometry()
            self.update()
        else:
            top, bottom = (round(area.top() + _INSET + height) for height in heights)
            self.update(round(area.left()), top - 24, round(area.width()), bottom - top + 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors: PhoneColors = DARK if self._dark else LIGHT
        painter = QPainter(self)
        painter.setClipRect(event.rect().adjusted(-1, -1, 1, 1))  # Qt clips too; this is to know what is seen
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.fillRect(self.rect(), colors.chat)
        area = self.area
        r = _BUBBLE_RADIUS
        painter.fillPath(rounded(area, r, r, r, 4.0), colors.bubble)
        self._time.starting_at(area.left() + _INSET, area.bottom() + _TIME_BELOW + 9.0).paint(
            painter, colors.time
        )
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.setPen(colors.time if self._hint else colors.text)
        self._block.paint(painter, area.topLeft() + QPointF(_INSET, _INSET - 3.0))
        painter.end()
