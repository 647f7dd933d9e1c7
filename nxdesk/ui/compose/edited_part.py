"""Which part of the Viber bubble a person is editing: of a text the line they are in. It scrolls nothing."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from nxdesk.messages.kinds import CardMessage, ChoiceMessage, Message
from nxdesk.messages.preview import Run, preview, runs
from nxdesk.ui.compose.bubble import Geometry
from nxdesk.ui.compose.text_piece import PITCH


@dataclass(frozen=True, slots=True)
class Edited:
    """field: of the form, as check.py names it. before: what stands before the cursor, in a text of lines."""

    field: str
    before: str = ""

    @property
    def in_text(self) -> bool:
        return self.field in {"text", "title"}


def part_of(geometry: Geometry, message: Message, edited: Edited) -> QRectF | None:
    """In dp from the bubble's top left corner; None for what no single part shows.

    before: as the person gets it whose message is shown.
    """
    if edited.in_text:
        return _line_after(geometry, runs(edited.before))
    if edited.field.startswith("buttons."):
        return _button(geometry, message, int(edited.field.split(".")[1]))
    return geometry.picture or geometry.panel


def _button(geometry: Geometry, message: Message, number: int) -> QRectF | None:
    """The first is the pill; each other one is two lines of text."""
    if number and isinstance(message, ChoiceMessage | CardMessage):
        up_to_it = preview(replace(message, buttons=message.buttons[: number + 1]))
        line = _line_after(geometry, up_to_it.text)
        return line and line.adjusted(0.0, -PITCH, 0.0, 0.0)
    return geometry.button


def _line_after(geometry: Geometry, shown: tuple[Run, ...]) -> QRectF | None:
    if geometry.block is None or geometry.text is None:
        return None
    place = sum(len(run.text) for run in shown)
    return geometry.block.line_at(place).translated(geometry.text.topLeft())
