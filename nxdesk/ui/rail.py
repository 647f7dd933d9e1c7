"""The rail at the left: the name of the program, the places, and the account that is in use."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nxdesk.ui.account_box import AccountBox
from nxdesk.ui.colors import current
from nxdesk.ui.icon_label import IconLabel
from nxdesk.ui.icons import app_icon, paint_icon
from nxdesk.ui.mirror import placed
from nxdesk.ui.painted_choice import PaintedChoice
from nxdesk.ui.roles import icon_button
from nxdesk.ui.tab_order import keep_one_stop

_WIDTH = 196


@dataclass(frozen=True, slots=True)
class Place:
    """One item: its code, its word, its icon."""

    code: str
    text: str
    icon_name: str


class Rail(QFrame):
    """One place is chosen. Up and down arrow move it while it has the focus."""

    chosen = Signal(str)  # the code, when a person chose; not after set_place
    account_pressed = Signal()

    def __init__(self, places: tuple[Place, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Places"))
        self._group = QButtonGroup(self)
        self._items: dict[str, _RailItem] = {}
        self.account = AccountBox()
        self.account.clicked.connect(self.account_pressed)
        self._menu = icon_button("dots", self.tr("Menu"))
        self._menu.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 13, 10, 16)
        column.setSpacing(2)
        column.addLayout(self._logo())
        column.addSpacing(11)
        for place in places:
            item = _RailItem(place)
            self._group.addButton(item)
            self._items[place.code] = item
            column.addWidget(item)
        column.addStretch(1)
        column.addWidget(self.account)
        self._placing = self._heard = False
        self._group.buttonPressed.connect(self._on_pressed)
        self._group.buttonToggled.connect(self._on_toggled)
        self._group.buttonClicked.connect(self._on_clicked)

    def set_place(self, code: str) -> None:
        """Choose without saying so; a code that has no item leaves none chosen."""
        self._placing = True
        if code in self._items:
            self._items[code].setChecked(True)
        elif (checked := self._group.checkedButton()) is not None:
            self._be_exclusive(checked, exclusive=False)  # else one of them stays
            checked.setChecked(False)
            self._be_exclusive(checked, exclusive=True)
        self._placing = False
        keep_one_stop(self._items.values())

    def set_count(self, code: str, count: str, accessible: str = "") -> None:
        """The number at the right of an item, as text; "" for none. `accessible` says of what."""
        self._items[code].set_count(count, accessible)

    def set_menu(self, menu: QMenu) -> None:
        """The menu of the window, behind the three dots beside the name of the program."""
        self._menu.setMenu(menu)
        menu.aboutToHide.connect(self._menu.update)  # opened by its key, Qt leaves it painted as pressed
        self._menu.setShortcut("F10")
        self._menu.setToolTip(f"{self._menu.accessibleName()} (F10)")
        self._menu.setVisible(True)

    @property
    def menu_button(self) -> QAbstractButton:
        return self._menu

    def item(self, code: str) -> QAbstractButton:
        """The button of a place: to give it a tooltip that names its shortcut."""
        return self._items[code]

    def _logo(self) -> QHBoxLayout:
        mark = IconLabel(app_icon(), side=24)
        mark.setMinimumHeight(32)
        name = QLabel("nxdesk")
        name.setObjectName("program")
        row = QHBoxLayout()
        row.setContentsMargins(9, 0, 2, 0)
        row.setSpacing(7)
        row.addWidget(mark)
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(self._menu)
        return row

    def _be_exclusive(self, item: QAbstractButton, *, exclusive: bool) -> None:
        self._group.setExclusive(exclusive)
        item.setAutoExclusive(exclusive)

    def _on_pressed(self) -> None:
        self._heard = False

    def _on_toggled(self, item: QAbstractButton, checked: bool) -> None:
        """All that assistive technology does to a radio button: it is not clicked."""
        assert isinstance(item, _RailItem)
        if checked and not self._placing:
            self._heard = True
            keep_one_stop(self._items.values())
            self.chosen.emit(item.code)

    def _on_clicked(self, item: QAbstractButton) -> None:
        """One that was chosen already leads back from a page below it."""
        assert isinstance(item, _RailItem)
        if not self._heard:
            self.chosen.emit(item.code)


class _RailItem(PaintedChoice):
    def __init__(self, place: Place) -> None:
        super().__init__(place.text)
        self.code = place.code
        self._icon_name = place.icon_name
        self._count = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(place.text)

    def set_count(self, count: str, accessible: str) -> None:
        self._count = count
        self.setAccessibleDescription(accessible or count)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH - 21, 35)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(colors.accent_soft if self.isChecked() else colors.pressed))
            painter.drawRoundedRect(area, 8, 8)
        if self.ringed:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)
        text = colors.text if self.isEnabled() else colors.disabled
        way = self.layoutDirection()
        picture = placed(QRectF(10, (self.height() - 16) / 2, 16, 16), area, way)
        paint_icon(painter, self._icon_name, picture, text)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        metrics = QFontMetricsF(font)
        middle = (self.height() + metrics.ascent() - metrics.descent()) / 2
        count_width = metrics.horizontalAdvance(self._count)
        count_left = self.width() - 10 - count_width
        painter.setFont(font)
        painter.setPen(QColor(text))
        word = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, count_left - 42)
        room = QRectF(36, 0, metrics.horizontalAdvance(word), self.height())
        painter.drawText(QPointF(placed(room, area, way).left(), middle), word)
        painter.setFont(self.font())
        painter.setPen(QColor(colors.muted))
        room = QRectF(count_left, 0, count_width, self.height())
        painter.drawText(QPointF(placed(room, area, way).left(), middle), self._count)
