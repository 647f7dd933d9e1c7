"""Where each part of a Viber bubble lies, in dp. bubble_painter.py paints exactly this.

The numbers were measured on Viber for Android (screen of 360 dp). A picture that is missing, late or wrong
has the same place as one that is there, so nothing jumps when it arrives.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from nxdesk.messages.preview import Bubble, Run
from nxdesk.ui.compose.line import Line, set_line
from nxdesk.ui.compose.text_block import TextBlock, break_text, difference
from nxdesk.ui.compose.text_piece import PITCH

WIDEST = 270.0
WITH_PICTURE = 235.0
PANEL = 213.0
RADIUS = 12.0
INSET = 13.0
BUTTON_HEIGHT = 35.0
BUTTON_BELOW_PICTURE = 15.0
BUTTON_BELOW_TEXT = 9.0
_BUTTON_PADDING = 12.0
_NARROWEST_BUTTON = 64.0
_TIME_BELOW = 12.0  # from a picture or button down to the digits
_TIME_BELOW_TEXT = 8.0  # the last line has room of its own below its letters
_PLAY = 48.0
_FILE_ICON = 72.0
_FILE_KIND_BELOW = 12.0
_OPEN_HEIGHT = 26.0
_OPEN_PADDING = 14.0
_SHADE_PADDING = QSizeF(7.0, 5.0)


@dataclass(frozen=True, slots=True)
class Geometry:
    """Every rectangle that is painted, in dp from the bubble's top left corner; None for what is not there.

    picture: the square of a picture or of a video's thumbnail; play and duration: a video's only.
    panel, icon, kind, name, open_pill, open_caption: a file's only. hint: the text (or file name) stands in
    for one that is not filled in, caption_hint: the caption does. time_over_picture: the time lies on the
    picture, which is all there is.
    """

    bubble: QRectF
    time: Line
    text: QRectF | None = None
    block: TextBlock | None = None
    hint: bool = False
    picture: QRectF | None = None
    time_over_picture: bool = False
    play: QRectF | None = None
    duration: Line | None = None
    panel: QRectF | None = None
    icon: QRectF | None = None
    kind: Line | None = None
    name: Line | None = None
    open_pill: QRectF | None = None
    open_caption: Line | None = None
    button: QRectF | None = None
    caption: Line | None = None
    caption_hint: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """What the phone itself says inside a bubble, in the language of the window.

    hint: in place of a message that is empty; file_name, button: in place of a name, or of a caption, that is
    not filled in.
    """

    hint: str
    open: str
    file_name: str
    button: str = ""
    time: str = "14:02"


def lay_out(bubble: Bubble, words: Words) -> Geometry:
    """The places of everything, top to bottom: text, picture (or video, or file), button, time."""
    if bubble.file is not None:
        return _lay_out_file(bubble.file.name, bubble.file.type, words)
    has_picture = bubble.picture_url is not None or bubble.video is not None
    runs = bubble.text if any(run.text for run in bubble.text) else ()
    hint = not runs and not has_picture and bubble.button is None
    if hint:
        runs = (Run(words.hint),)
    if has_picture and not runs and bubble.button is None:
        return _lay_out_picture_alone(bubble, words)

    room = (WITH_PICTURE if has_picture else WIDEST) - 2 * INSET
    block = break_text(runs, room) if runs else None
    caption = _caption(bubble.button, words, room)
    time = set_line(words.time, 12.0, room)
    width = room if has_picture else _content_width(block, caption, time)
    text = picture = button = None
    y = 0.0
    if block is not None:
        text = QRectF(INSET, INSET, block.width, block.height)
        y = text.bottom()
    if has_picture:
        picture = QRectF(0.0, y + INSET if block else 0.0, WITH_PICTURE, WITH_PICTURE)
        y = picture.bottom()
    if caption is not None:
        gap = BUTTON_BELOW_PICTURE if picture else BUTTON_BELOW_TEXT if block else INSET
        button = QRectF(INSET, y + gap, width, BUTTON_HEIGHT)
        y = button.bottom()
    foot = y + (_TIME_BELOW_TEXT if not (picture or button) else _TIME_BELOW) + time.area.height()
    play, duration = _video_marks(bubble, picture)
    return Geometry(
        bubble=QRectF(0.0, 0.0, width + 2 * INSET, foot + INSET),
        time=time.ending_at(width + INSET, foot),
        text=text,
        block=block,
        hint=hint,
        picture=picture,
        play=play,
        duration=duration,
        button=button,
        caption=caption.centred_in(button) if caption and button else None,
        caption_hint=not bubble.button,
    )


def changed_part(before: Geometry, after: Geometry) -> QRectF | None:
    """What of the bubble looks different now that its text was changed; None: any of it, or its size."""
    if before.block is None or after.block is None or after.text is None:
        return None
    heights = difference(before.block, after.block)
    if heights is None or replace(before, block=after.block, text=after.text) != after:
        return None
    top, bottom = heights
    text = after.text
    return QRectF(0.0, text.top() + top - PITCH, after.bubble.width(), bottom - top + 2 * PITCH)


def shade(line: Line) -> QRectF:
    """The dark pill behind a line that lies on a picture."""
    width, height = _SHADE_PADDING.width(), _SHADE_PADDING.height()
    return line.area.adjusted(-width, -height, width, height)


def _lay_out_picture_alone(bubble: Bubble, words: Words) -> Geometry:
    square = QRectF(0.0, 0.0, WITH_PICTURE, WITH_PICTURE)
    play, duration = _video_marks(bubble, square)
    time = set_line(words.time, 12.0, WITH_PICTURE).ending_at(square.right() - INSET, square.bottom() - INSET)
    return Geometry(square, time, picture=square, time_over_picture=True, play=play, duration=duration)


def _lay_out_file(name: str, type_: str, words: Words) -> Geometry:
    panel = QRectF(0.0, 0.0, PANEL, PANEL)
    kind = set_line(type_.upper(), 14.0, PANEL - 2 * INSET, bold=True)
    icon = QRectF(0.0, 0.0, _FILE_ICON, _FILE_ICON)
    icon.moveCenter(panel.center() - QPointF(0.0, (_FILE_KIND_BELOW + kind.area.height()) / 2))
    below_icon = QRectF(0.0, icon.bottom() + _FILE_KIND_BELOW, PANEL, kind.area.height())
    title = set_line(name or words.file_name, 16.0, PANEL - 2 * INSET, Qt.TextElideMode.ElideMiddle)
    title = title.starting_at(INSET, panel.bottom() + INSET + title.area.height())
    word = set_line(words.open, 14.0, PANEL / 2)
    pill = QRectF(INSET, title.area.bottom() + 12.0, word.area.width() + 2 * _OPEN_PADDING, _OPEN_HEIGHT)
    return Geometry(
        bubble=QRectF(0.0, 0.0, PANEL, pill.bottom() + INSET),
        time=set_line(words.time, 12.0, PANEL).ending_at(PANEL - INSET, pill.bottom()),
        panel=panel,
        icon=icon,
        kind=kind.centred_in(below_icon) if kind.text else None,
        name=title,
        hint=not name,
        open_pill=pill,
        open_caption=word.centred_in(pill),
    )


def _video_marks(bubble: Bubble, picture: QRectF | None) -> tuple[QRectF | None, Line | None]:
    if bubble.video is None or picture is None:
        return None, None
    play = QRectF(0.0, 0.0, _PLAY, _PLAY)
    play.moveCenter(picture.center())
    seconds = bubble.video.seconds
    if seconds is None:
        return play, None
    duration = set_line(_clock(seconds), 12.0, WITH_PICTURE / 2)
    return play, duration.starting_at(INSET, picture.bottom() - INSET)


def _clock(seconds: int) -> str:
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _caption(button: str | None, words: Words, room: float) -> Line | None:
    if button is None:
        return None
    return set_line(button.strip() or words.button, 17.0, room - 2 * _BUTTON_PADDING)


def _content_width(block: TextBlock | None, caption: Line | None, time: Line) -> float:
    """Without a picture a bubble is as wide as the widest thing in it."""
    widths = [time.area.width()]
    if block is not None:
        widths.append(block.width)
    if caption is not None:
        widths.append(max(_NARROWEST_BUTTON, caption.area.width() + 2 * _BUTTON_PADDING))
    return max(widths)
