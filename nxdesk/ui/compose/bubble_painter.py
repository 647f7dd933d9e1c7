"""Paints a Viber bubble from its geometry, and decides no length."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap, QPolygonF

from nxdesk.ui.compose.brush import fill_pill, rounded, sharp
from nxdesk.ui.compose.bubble import INSET, RADIUS, Geometry, shade
from nxdesk.ui.compose.line import set_line
from nxdesk.ui.compose.phone_colors import BUTTON, FAINT, SHADE, WHITE, PhoneColors
from nxdesk.ui.compose.picture_file import PictureState, Ready
from nxdesk.ui.icons import paint_icon

_ICON = 44.0
_WORDS_BELOW_ICON = 12.0


@dataclass(frozen=True, slots=True)
class Look:
    """What the geometry leaves open. missing: short words for a picture that is not there (yet)."""

    colors: PhoneColors
    picture: PictureState
    missing: str = ""


class BubblePainter:
    """Remembers the picture at the size it was painted last. GUI thread."""

    def __init__(self) -> None:
        self._scaled: tuple[tuple[int, QSize], QPixmap] | None = None

    def paint(self, painter: QPainter, geometry: Geometry, look: Look) -> None:
        """The painter's origin is the bubble's top left corner, its unit one dp."""
        painter.save()
        colors = look.colors
        area = sharp(painter, geometry.bubble)
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)  # stacked accents cannot climb out
        seen = painter.clipBoundingRect()
        painter.fillPath(rounded(area, 0.0, RADIUS, RADIUS, RADIUS), colors.bubble)
        if geometry.panel is not None:
            self._paint_file(painter, geometry, colors)
        if geometry.picture is not None and seen.intersects(geometry.picture):
            self._paint_picture(painter, geometry, geometry.picture, look)
        if geometry.block is not None and geometry.text is not None:
            painter.setPen(colors.time if geometry.hint else colors.text)
            geometry.block.paint(painter, geometry.text.topLeft())
        if geometry.button is not None and geometry.caption is not None and seen.intersects(geometry.button):
            fill_pill(painter, sharp(painter, geometry.button), BUTTON)
            geometry.caption.paint(painter, FAINT if geometry.caption_hint else WHITE)
        if geometry.time_over_picture:
            fill_pill(painter, shade(geometry.time), SHADE)
        geometry.time.paint(painter, WHITE if geometry.time_over_picture else colors.time)
        painter.restore()

    def _paint_picture(self, painter: QPainter, geometry: Geometry, place: QRectF, look: Look) -> None:
        area = sharp(painter, place)
        top = RADIUS if place.top() <= geometry.bubble.top() else 0.0
        bottom = RADIUS if place.bottom() >= geometry.bubble.bottom() else 0.0
        path = rounded(area, 0.0, top, bottom, bottom)
        if isinstance(look.picture, Ready):
            pixels = painter.deviceTransform().mapRect(area).size().toSize()
            picture = self._at(look.picture.image, pixels)
            brush = QBrush(picture)
            to_area = brush.transform().translate(area.left(), area.top())
            brush.setTransform(to_area.scale(area.width() / pixels.width(), area.height() / pixels.height()))
            painter.fillPath(path, brush)  # a filled path has smooth corners, a clipped picture has not
        else:
            painter.fillPath(path, look.colors.panel)
            _paint_missing(painter, area, look, "video" if geometry.play else "picture")
        if geometry.play is not None and isinstance(look.picture, Ready):
            _paint_play(painter, geometry.play)
        if geometry.duration is not None:
            fill_pill(painter, shade(geometry.duration), SHADE)
            geometry.duration.paint(painter, WHITE)

    def _at(self, image: QImage, pixels: QSize) -> QPixmap:
        key = (image.cacheKey(), pixels)
        if self._scaled is None or self._scaled[0] != key:
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = image.scaled(pixels, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._scaled = (key, QPixmap.fromImage(scaled))
        return self._scaled[1]

    def _paint_file(self, painter: QPainter, geometry: Geometry, colors: PhoneColors) -> None:
        if geometry.panel is not None:
            area = sharp(painter, geometry.panel)
            painter.fillPath(rounded(area, 0.0, RADIUS, 0.0, 0.0), colors.panel)
        if geometry.icon is not None:
            paint_icon(painter, "file", geometry.icon, colors.on_panel.name())
        if geometry.kind is not None:
            geometry.kind.paint(painter, colors.on_panel)
        if geometry.name is not None:
            geometry.name.paint(painter, colors.time if geometry.hint else colors.text)
        if geometry.open_pill is not None and geometry.open_caption is not None:
            fill_pill(painter, sharp(painter, geometry.open_pill), BUTTON)
            geometry.open_caption.paint(painter, WHITE)


def _paint_play(painter: QPainter, circle: QRectF) -> None:
    fill_pill(painter, circle, SHADE)
    side = circle.width() * 0.36
    left = circle.center().x() - side * 0.38  # a triangle looks centred when its weight is, not its box
    middle = circle.center().y()
    triangle = [
        QPointF(left, middle - side / 2),
        QPointF(left + side, middle),
        QPointF(left, middle + side / 2),
    ]
    painter.setBrush(WHITE)
    painter.drawPolygon(QPolygonF(triangle))


def _paint_missing(painter: QPainter, area: QRectF, look: Look, icon: str) -> None:
    words = set_line(look.missing, 14.0, area.width() - 2 * INSET)
    top = area.center().y() - (_ICON + _WORDS_BELOW_ICON + words.area.height()) / 2
    place = QRectF(area.center().x() - _ICON / 2, top, _ICON, _ICON)
    below = QRectF(area.left(), place.bottom() + _WORDS_BELOW_ICON, area.width(), words.area.height())
    paint_icon(painter, icon, place, look.colors.on_panel.name())
    words.centred_in(below).paint(painter, look.colors.on_panel)
