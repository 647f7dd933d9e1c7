"""The phone beside the form: shows one message as Viber for Android draws it, and scrolls what is too long.

It holds no message and fetches no picture: the page gives it a bubble and a way to look pictures up.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from nxdesk.messages.preview import Bubble
from nxdesk.ui.colors import current
from nxdesk.ui.compose.bubble import Geometry, changed_part, lay_out
from nxdesk.ui.compose.bubble_painter import BubblePainter, Look
from nxdesk.ui.compose.phone_colors import DARK, LIGHT, PURPLE, PhoneColors
from nxdesk.ui.compose.phone_scroll import by_key, by_wheel, to_show
from nxdesk.ui.compose.phone_words import bubble_words, missing_picture, screen_words, told
from nxdesk.ui.compose.picture_file import Empty, Loading, PictureState
from nxdesk.ui.compose.screen import (
    BELOW_BUBBLE,
    BUBBLE_LEFT,
    BUBBLE_TOP,
    FRAME,
    HEADER,
    WIDTH,
    Screen,
    lay_out_screen,
    paint_frame,
    paint_sender,
    paint_thumb,
)

TALLEST = 720.0  # the phone with its frame, in dp
SHORTEST = 600.0
LARGEST_ZOOM = 1.25


class PhonePreview(QLabel):
    """One phone, as large as its place allows. GUI thread.

    It is a label only because Qt then tells screen readers that it is a graphic; nothing of a label is used.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the people's phones, not as the window
        graphic = QPixmap(1, 1)
        graphic.fill(Qt.GlobalColor.transparent)
        self.setPixmap(graphic)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Viber preview"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._bubble = Bubble()
        self._business = ""
        self._dark = False
        self._lookup: Callable[[str], PictureState] = lambda url: Loading() if url else Empty()
        self._painter = BubblePainter()
        self._offset = 0.0
        self._still: QPixmap | None = None
        self._geometry = lay_out(self._bubble, bubble_words())
        self._lay_out_screen()
        self._lay_out_bubble()

    # what is shown

    def set_bubble(self, bubble: Bubble) -> None:
        """Show this message; what was scrolled to stays, as far as there is still something there."""
        if bubble != self._bubble:
            self._bubble = bubble
            self._lay_out_bubble()

    def set_business(self, name: str) -> None:
        """The sender's name in the header; "" shows a word in its place."""
        if name != self._business:
            self._business = name
            self._lay_out_screen()

    def set_dark(self, dark: bool) -> None:
        if dark != self._dark:
            self._dark = dark
            self._still = None
            self.update()

    def set_pictures(self, lookup: Callable[[str], PictureState]) -> None:
        """How to learn the state of a picture by its link (`Pictures.state`); asked each time it paints."""
        self._lookup = lookup
        self.update()

    def picture_changed(self, url: str) -> None:
        """To be connected to `Pictures.changed`."""
        if url == _picture_url(self._bubble).strip():
            self.update()

    @property
    def dark(self) -> bool:
        return self._dark

    # where it lies

    @property
    def bubble_geometry(self) -> Geometry:
        """What is painted, in dp from the bubble's top left corner."""
        return self._geometry

    @property
    def screen_geometry(self) -> Screen:
        """The phone, in dp from the top left corner of its glass."""
        return self._screen

    @property
    def zoom(self) -> float:
        """Pixels to a dp."""
        tallest = min(self.width() / (WIDTH + 2 * FRAME), self.height() / SHORTEST)
        return max(0.1, min(LARGEST_ZOOM, tallest))

    @property
    def origin(self) -> QPointF:
        """The top left corner of the glass, in the widget's pixels."""
        left = (self.width() - (WIDTH + 2 * FRAME) * self.zoom) / 2
        return QPointF(round(left), 0.0) + QPointF(FRAME, FRAME) * self.zoom

    @property
    def bubble_origin(self) -> QPointF:
        """The top left corner of the bubble, in dp from the glass's, as it is scrolled now."""
        return QPointF(BUBBLE_LEFT, HEADER + BUBBLE_TOP - self._offset)

    def sizeHint(self) -> QSize:
        return QSize(318, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(230, 362)

    def _lay_out_screen(self) -> None:
        height = min(TALLEST, self.height() / self.zoom) - 2 * FRAME
        self._screen = lay_out_screen(height, screen_words(self._business))
        self._still = None
        self.scroll_to(self._offset)
        self.update()

    def _lay_out_bubble(self) -> None:
        before, self._geometry = self._geometry, lay_out(self._bubble, bubble_words())
        self.setAccessibleDescription(told(self._bubble))
        changed = changed_part(before, self._geometry)
        if changed is None or self._offset > self.longest_scroll:
            self.scroll_to(self._offset)
        else:
            self.update(self._pixels(changed.translated(self.bubble_origin)) & self._chat_pixels())

    # scrolling

    @property
    def longest_scroll(self) -> float:
        """How far the chat can move up, in dp; 0 when all of it is seen."""
        content = BUBBLE_TOP + self._geometry.bubble.height() + BELOW_BUBBLE
        return max(0.0, content - self._screen.chat.height())

    def scroll_to(self, offset: float) -> bool:
        """Move the chat so far up, in dp and within its bounds; whether that moved it."""
        before, self._offset = self._offset, min(max(0.0, offset), self.longest_scroll)
        self.update(self._chat_pixels())
        return self._offset != before

    def bring_into_view(self, part: QRectF) -> None:
        """part: of the bubble, in dp from its top left corner. What is seen already moves nothing."""
        top = BUBBLE_TOP + part.top()
        offset = to_show(top, top + part.height(), self._offset, self._screen.chat.height())
        if offset != self._offset:
            self.scroll_to(offset)

    def _chat_pixels(self) -> QRect:
        """Where the message can be: all that a key can change."""
        return self._pixels(self._screen.chat)

    def _pixels(self, place: QRectF) -> QRect:
        """A part of the glass, in the widget's pixels and with those that it only touches."""
        zoom = self.zoom
        return QRectF(self.origin + place.topLeft() * zoom, place.size() * zoom).toAlignedRect()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # What the phone has no use for is the page's.
        event.setAccepted(self.scroll_to(by_wheel(event, self._offset, self.zoom)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        target = by_key(event.key(), self._offset, self._screen.chat.height(), self.longest_scroll)
        if target is None:
            super().keyPressEvent(event)
        else:
            event.setAccepted(self.scroll_to(target))

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_screen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._be_opaque()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._be_opaque()
        if event.type() == QEvent.Type.PaletteChange:
            self._still = None
            self.update()
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Viber preview"))
            self._lay_out_screen()
            self._lay_out_bubble()

    def _be_opaque(self) -> None:
        """So that no key makes Qt paint what is below; style sheets take it back when they dress a label."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # painting

    @property
    def _colors(self) -> PhoneColors:
        return DARK if self._dark else LIGHT

    def paintEvent(self, event: QPaintEvent) -> None:
        zoom = self.zoom
        painter = QPainter(self)
        painter.setClipRect(event.rect().adjusted(-1, -1, 1, 1))  # Qt clips too; this is to know what is seen
        painter.drawPixmap(0, 0, self._still_part(painter.deviceTransform().m11()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.translate(self.origin)
        painter.scale(zoom, zoom)
        if self.hasFocus():
            self._paint_focus(painter)
        chat = self._screen.chat
        painter.setClipRect(chat.adjusted(0.0, 1.0 / zoom, 0.0, 0.0), Qt.ClipOperation.IntersectClip)
        painter.save()
        painter.translate(0.0, -self._offset)
        paint_sender(painter, self._screen, self._colors)
        painter.restore()
        painter.save()
        painter.translate(self.bubble_origin)
        self._painter.paint(painter, self._geometry, self._look())
        painter.restore()
        if self.longest_scroll:
            paint_thumb(painter, chat, self._offset / self.longest_scroll, self.longest_scroll, self._colors)
        painter.end()

    def _still_part(self, ratio: float) -> QPixmap:
        """Frame, header and input line, painted once for a size, a scheme and a name; ratio: the screen's."""
        if self._still is None or self._still.devicePixelRatio() != ratio:
            still = QPixmap(self.size() * ratio)
            still.setDevicePixelRatio(ratio)
            still.fill(QColor(current().window))
            painter = QPainter(still)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.translate(self.origin)
            painter.scale(self.zoom, self.zoom)
            paint_frame(painter, self._screen, self._colors)
            painter.end()
            self._still = still
        return self._still

    def _look(self) -> Look:
        state = self._lookup(_picture_url(self._bubble))
        missing = missing_picture(state, video=self._bubble.video is not None)
        return Look(self._colors, state, missing)

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(PURPLE, 3.0))
        inner = self._screen.frame.adjusted(4.0, 4.0, -4.0, -4.0)
        painter.drawRoundedRect(inner, 44.0, 44.0)


def _picture_url(bubble: Bubble) -> str:
    return bubble.video.thumbnail_url if bubble.video else bubble.picture_url or ""
