"""Line icons from resources/icons, in the colours of the scheme.

They are drawn anew each time they are painted, so they are sharp on every screen and follow the theme.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from nxdesk.paths import resources
from nxdesk.ui.colors import current


def icon(name: str, color: str = "text", chosen: str = "") -> QIcon:
    """The icon of resources/icons/NAME.svg in a colour of `Colors` ("text", "muted", "on_accent" ...).

    `chosen` is the colour while its button is checked; the same one when it is left out.
    """
    return QIcon(_TintedIcon(name, color, chosen or color))


def app_icon() -> QIcon:
    """The icon of the program, in its own colours."""
    return QIcon(str(resources() / "icons" / "nxdesk.svg"))


def svg(name: str, color: str) -> bytes:
    """The picture with `currentColor` replaced by a colour like "#6b5ce7"."""
    return _source(name).replace("currentColor", color).encode()


def paint_icon(painter: QPainter, name: str, area: QRect | QRectF, color: str) -> None:
    """Draw an icon in a colour like "#6b5ce7", for widgets that paint themselves."""
    _renderer(name, color).render(painter, QRectF(area))


def stamp_icon(painter: QPainter, name: str, area: QRectF, color: str) -> None:
    """The same in a whole number of the screen's own pixels, from a picture that is kept: for tables."""
    ratio = painter.device().devicePixelRatio()
    picture = _picture(name, color, area.width(), ratio)
    place = QPointF(round(area.left() * ratio) / ratio, round(area.top() * ratio) / ratio)
    painter.drawPixmap(place, picture)


@lru_cache(maxsize=256)
def _picture(name: str, color: str, side: float, ratio: float) -> QPixmap:
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, name, QRectF(0, 0, side, side), color)
    painter.end()
    return picture


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg(name, color)))


# Qt takes over what clone() returns, but PySide does not know: without a reference here it would be freed.
_clones: list[QIconEngine] = []


class _TintedIcon(QIconEngine):
    def __init__(self, name: str, color: str, chosen: str) -> None:
        super().__init__()
        _source(name)  # a name that does not exist fails here, where it was written, not in a paint event
        self._name = name
        self._color = color
        self._chosen = chosen

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        color = self._chosen if state == QIcon.State.On else self._color
        if mode == QIcon.Mode.Disabled:
            color = "disabled"
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        if rect.width() > rect.height():  # what is left is the space before the word
            mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
            square.moveLeft(rect.right() + 1 - side if mirrored else rect.left())
        paint_icon(painter, self._name, square, getattr(current(), color))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        copy = _TintedIcon(self._name, self._color, self._chosen)
        _clones.append(copy)
        return copy
