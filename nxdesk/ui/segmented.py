"""One choice of a few, side by side: radio buttons that look like one bar, or like a row of tabs."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QSizePolicy, QWidget

from nxdesk.ui.colors import current
from nxdesk.ui.flow import Flow
from nxdesk.ui.icons import paint_icon
from nxdesk.ui.painted_choice import PaintedChoice
from nxdesk.ui.tab_order import keep_one_stop

_ICON = 15


@dataclass(frozen=True, slots=True)
class Segment:
    """One of the choices: its code, its word, its icon (none for "")."""

    code: str
    text: str
    icon_name: str = ""


class SegmentLook(StrEnum):
    """BAR: one bar of equal parts, as for the kinds of message. TABS: words in a row, as over the preview."""

    BAR = "bar"
    TABS = "tabs"


class SegmentedChoice(QFrame):
    """Exactly one segment is chosen. Left and right arrow move it; Tab goes past it."""

    chosen = Signal(str)  # the code, when a person chose; not after set_choice

    def __init__(
        self,
        segments: tuple[Segment, ...],
        accessible_name: str,
        look: SegmentLook = SegmentLook.BAR,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        assert segments
        self.setAccessibleName(accessible_name)
        self._look = look
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _SegmentButton] = {}
        bar = look is SegmentLook.BAR
        row = Flow(0 if bar else 4, even=bar)
        inset = 3 if bar else 0
        row.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(row)
        for segment in segments:
            made = _SegmentButton(segment, look)
            self._group.addButton(made)
            self._buttons[segment.code] = made
            row.addWidget(made)
        next(iter(self._buttons.values())).setChecked(True)
        keep_one_stop(self._buttons.values())
        self._group.buttonToggled.connect(self._on_toggled)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def choice(self) -> str:
        """The code of the chosen segment."""
        chosen = self._group.checkedButton()
        assert isinstance(chosen, _SegmentButton)
        return chosen.code

    def set_choice(self, code: str) -> None:
        """Choose without saying so."""
        self._group.blockSignals(True)
        self._buttons[code].setChecked(True)
        self._group.blockSignals(False)
        keep_one_stop(self._buttons.values())

    def choose(self, code: str) -> None:
        """Choose as a person does."""
        self._buttons[code].setChecked(True)

    def has(self, code: str) -> bool:
        return code in self._buttons

    def segment(self, code: str) -> QRadioButton:
        """The button of a segment: to disable it, or to give it a tooltip."""
        return self._buttons[code]

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._look is SegmentLook.TABS:
            return
        colors = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colors.border))
        painter.setBrush(QColor(colors.window))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)

    def _on_toggled(self, button: QRadioButton, checked: bool) -> None:
        if checked:
            assert isinstance(button, _SegmentButton)
            keep_one_stop(self._buttons.values())
            self.chosen.emit(button.code)


class _SegmentButton(PaintedChoice):
    def __init__(self, segment: Segment, look: SegmentLook) -> None:
        super().__init__(segment.text)
        self.code = segment.code
        self._icon_name = segment.icon_name
        self._look = look
        across = QSizePolicy.Policy.Expanding if look is SegmentLook.BAR else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._font(chosen=True)).horizontalAdvance(self.text()) + 24
        if self._icon_name:
            width += _ICON + 6
        return QSize(round(width + 0.5), 33 if self._look is SegmentLook.BAR else 27)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() - 14, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        colors = current()
        chosen = self.isChecked()
        bar = self._look is SegmentLook.BAR
        color = colors.text if bar or chosen or self.underMouse() else colors.muted
        if chosen and bar:
            color = colors.accent_text
        if not self.isEnabled():
            color = colors.disabled
        font = self._font(chosen=chosen)
        metrics = QFontMetricsF(font)
        icon_part = _ICON + 6 if self._icon_name else 0
        word = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - icon_part - 6)
        left = (self.width() - icon_part - metrics.horizontalAdvance(word)) / 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._icon_name:
            side = left + metrics.horizontalAdvance(word) + icon_part - _ICON if mirrored else left
            paint_icon(
                painter, self._icon_name, QRectF(side, (self.height() - _ICON) / 2, _ICON, _ICON), color
            )
        painter.setFont(font)
        painter.setPen(QColor(color))
        middle = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left if mirrored else left + icon_part, middle), word)

    def _paint_ground(self, painter: QPainter) -> None:
        colors = current()
        bar = self._look is SegmentLook.BAR
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = 7.0 if bar else area.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setPen(QColor(colors.border) if bar else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.surface if bar else colors.accent_soft))
            painter.drawRoundedRect(area, radius, radius)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(QColor(colors.pressed if bar else colors.hover))
            painter.drawRoundedRect(area, radius, radius)
        if self.ringed:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _font(self, *, chosen: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        return font
