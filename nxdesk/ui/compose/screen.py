"""The phone around the bubble: frame, header, chat, input line. Where each part lies, and its painting."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from nxdesk.ui.compose.brush import fill_pill, sharp
from nxdesk.ui.compose.line import Line, set_line
from nxdesk.ui.compose.phone_colors import ORANGE, PURPLE, WHITE, PhoneColors

WIDTH = 360.0
FRAME = 10.8
FRAME_RADIUS = 48.0
GLASS_RADIUS = 37.2
HEADER = 71.0
INPUT = 54.0
AVATAR = 30.0
BUBBLE_LEFT = 43.0
BUBBLE_TOP = 48.0  # below the header
BELOW_BUBBLE = 16.0
_MIDDLE_OF_HEADER = 44.0  # above it the phone's own clock and signs have their room
_AVATAR_LEFT = 7.0
_THUMB = 3.0
_MIDDLE_OF_TODAY = 23.5


@dataclass(frozen=True, slots=True)
class Screen:
    """Rectangles in dp from the top left corner of the glass, 360 dp wide."""

    frame: QRectF
    glass: QRectF
    header: QRectF
    chat: QRectF
    input: QRectF
    arrow: QRectF
    name: Line
    info: QRectF
    info_letter: Line
    today: Line
    avatar: QRectF
    initial: Line
    prompt: Line
    send: QRectF


@dataclass(frozen=True, slots=True)
class ScreenWords:
    """What the phone says around the message."""

    business: str
    today: str
    prompt: str


def lay_out_screen(height: float, words: ScreenWords) -> Screen:
    """height: of the glass, in dp. today, avatar and initial move with the chat, the rest stands still."""
    glass = QRectF(0.0, 0.0, WIDTH, height)
    header = QRectF(0.0, 0.0, WIDTH, HEADER)
    input_line = QRectF(0.0, height - INPUT, WIDTH, INPUT)
    info = QRectF(322.5, _MIDDLE_OF_HEADER - 10.25, 20.5, 20.5)
    name_left = 57.5
    avatar = QRectF(_AVATAR_LEFT, HEADER + BUBBLE_TOP, AVATAR, AVATAR)
    return Screen(
        frame=glass.adjusted(-FRAME, -FRAME, FRAME, FRAME),
        glass=glass,
        header=header,
        chat=QRectF(0.0, HEADER, WIDTH, height - HEADER - INPUT),
        input=input_line,
        arrow=QRectF(21.0, _MIDDLE_OF_HEADER - 7.5, 16.0, 15.0),
        name=_at_left(words.business, 19.0, name_left, _MIDDLE_OF_HEADER, info.left() - 12.0 - name_left),
        info=info,
        info_letter=_centred("i", 14.0, info, bold=True),
        today=_centred(words.today, 13.0, QRectF(0.0, HEADER, WIDTH, 2 * _MIDDLE_OF_TODAY)),
        avatar=avatar,
        initial=_centred(_initial(words.business), 14.0, avatar, bold=True),
        prompt=_at_left(words.prompt, 16.0, 14.5, input_line.center().y(), 280.0),
        send=QRectF(314.5, input_line.center().y() - 15.5, 31.0, 31.0),
    )


def paint_frame(painter: QPainter, screen: Screen, colors: PhoneColors) -> None:
    """Everything that stands still."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.frame)
    painter.drawRoundedRect(sharp(painter, screen.frame), FRAME_RADIUS, FRAME_RADIUS)
    painter.setBrush(colors.chat)
    painter.drawRoundedRect(sharp(painter, screen.glass), GLASS_RADIUS, GLASS_RADIUS)
    pixel = 1.0 / painter.deviceTransform().m11()
    for y in (screen.chat.top(), screen.chat.bottom()):
        line = sharp(painter, QRectF(0.0, y, WIDTH, 1.0))
        painter.fillRect(
            QRectF(line.left(), line.top(), line.width(), max(pixel, line.height())), colors.line
        )
    _paint_arrow(painter, screen.arrow)
    screen.name.paint(painter, colors.text)
    fill_pill(painter, screen.info, PURPLE)
    screen.info_letter.paint(painter, WHITE)
    screen.prompt.paint(painter, colors.time)
    fill_pill(painter, screen.send, PURPLE)


def paint_sender(painter: QPainter, screen: Screen, colors: PhoneColors) -> None:
    """The day and the sender's picture, which scroll with the message."""
    screen.today.paint(painter, colors.time)
    fill_pill(painter, screen.avatar, ORANGE)
    screen.initial.paint(painter, WHITE)


def paint_thumb(painter: QPainter, chat: QRectF, at: float, longest: float, colors: PhoneColors) -> None:
    """How far the chat is scrolled. at: 0 at its top, 1 at its end. longest: how far it can move, in dp."""
    height = max(24.0, chat.height() * chat.height() / (chat.height() + longest))
    top = chat.top() + (chat.height() - height) * at
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.time)
    thumb = QRectF(chat.right() - 2 * _THUMB, top, _THUMB, height).adjusted(0.0, 3.0, 0.0, -3.0)
    painter.drawRoundedRect(thumb, _THUMB / 2, _THUMB / 2)


def _paint_arrow(painter: QPainter, area: QRectF) -> None:
    tip = QPointF(area.left(), area.center().y())
    pen = QPen(PURPLE, 2.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    reach = area.height() / 2
    painter.drawLine(tip, QPointF(area.right(), tip.y()))
    painter.drawPolyline([QPointF(tip.x() + reach, area.top()), tip, QPointF(tip.x() + reach, area.bottom())])


def _initial(name: str) -> str:
    return next((letter for letter in name if letter.isalnum()), name[:1]).upper()


def _at_left(text: str, size: float, left: float, middle: float, room: float) -> Line:
    line = set_line(text, size, room)
    return line.starting_at(left, middle + line.area.height() / 2)


def _centred(text: str, size: float, room: QRectF, *, bold: bool = False) -> Line:
    return set_line(text, size, room.width(), bold=bold).centred_in(room)
