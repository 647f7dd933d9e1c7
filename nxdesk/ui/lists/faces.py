"""A list that is not there yet: while it is read, and when it could not be. Shared by Compose and Lists.

Both are as high as the summary of a list that is there, so that nothing jumps when it is.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nxdesk.ui.colors import Tone
from nxdesk.ui.flow import Flow
from nxdesk.ui.help.explaining import what_happened
from nxdesk.ui.icon_label import IconLabel
from nxdesk.ui.icons import icon
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.list_words import badge, name_of, now_reading, reading
from nxdesk.ui.lists.source_line import SourceLine
from nxdesk.ui.meter import Meter
from nxdesk.ui.roles import Role, button, label, set_look
from nxdesk.ui.texts import failures
from nxdesk.ui.texts.explained.all_codes import key_of_failure

_FOR_THE_PERSON = {"list_no_phone_column", "list_no_column"}  # another try would end the same
_ROOM_FOR_WORDS = 290  # pixels with the tile; with less of them the buttons stand below the words
_LOWER_LINE = 26  # as high as a chip


class Face(QWidget):
    """The tile of the file, words beside it, room for buttons at the right, and a line below."""

    def __init__(self) -> None:
        super().__init__()
        self._tile = label("", Role.TILE)
        self.line = SourceLine()
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        self.words.addWidget(self.line)
        self.top = QHBoxLayout()
        self.top.setSpacing(14)
        self.top.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        self.buttons = Flow(8, Qt.AlignmentFlag.AlignRight)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(10)
        self._beside.addLayout(self.words, 1)
        self._beside.addLayout(self.buttons)
        self.top.addLayout(self._beside, 1)
        self.below = QHBoxLayout()
        self.below.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self.top)
        column.addLayout(self.below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _ROOM_FOR_WORDS + self.buttons.sizeHint().width()
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.buttons.set_lines_to(Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignRight)

    def show_source(self, current: CurrentList, name: str, rest: str = "") -> None:
        self._tile.setText(badge(current))
        self.line.set_words(name, rest)


class ReadingFace(Face):
    """Progress, with a way out."""

    def __init__(self, current: CurrentList) -> None:
        super().__init__()
        self._current = current
        self.meter = ReadingMeter(current)
        self.cancel = button(self.tr("Cancel"))
        self.cancel.clicked.connect(current.cancel)
        self.buttons.addWidget(self.cancel)
        room = QWidget()
        room.setFixedHeight(_LOWER_LINE)
        inside = QHBoxLayout(room)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.meter)
        self.below.addWidget(room)
        current.progressed.connect(self.show_list)
        self.show_list()

    def show_list(self) -> None:
        self.show_source(self._current, now_reading(self._current), reading(self._current))


class FailedFace(Face):
    """Why the list could not be read, and what to do about it."""

    other_pressed = Signal()

    def __init__(self, current: CurrentList) -> None:
        super().__init__()
        self._current = current
        self.why: QLabel = label("", wrap=True)
        set_look(self.why, "tone", Tone.BAD.value)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(IconLabel(icon("cross-circle", "bad")), 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.why, 1)
        self.words.addLayout(told)
        self.again = button(self.tr("Try again"), icon_name="refresh")
        self.again.clicked.connect(current.again)
        self.other = button(self.tr("Open another list…"), icon_name="folder")
        self.other.clicked.connect(self.other_pressed)
        self.without = button(self.tr("Go on without it"))
        self.without.clicked.connect(lambda: current.remove_source(current.chosen))
        self.choices = Flow()
        self.explain = what_happened(lambda: key_of_failure(current.failure) if current.failure else "")
        for made in (self.again, self.without, self.other, self.explain):
            self.choices.addWidget(made)
        self.below.addLayout(self.choices, 1)

    def show_list(self) -> None:
        name = name_of(self._current.source)
        self.show_source(self._current, name)
        failure = self._current.failure
        why = failures.failure(failure) if failure else ""
        self.why.setText(why)
        self.line.setVisible(name not in why)  # most sentences name the file
        self.without.setVisible(len(self._current.sources) > 1)
        self.again.setVisible(failure is not None and failure.code not in _FOR_THE_PERSON)
        self.explain.setVisible(failure is not None and bool(key_of_failure(failure)))


class ReadingMeter(Meter):
    """How much of the list has been read; an empty track while nobody knows."""

    def __init__(self, current: CurrentList) -> None:
        super().__init__(self.tr("Reading the list"))
        self._current = current
        current.progressed.connect(self._show)
        current.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.set_parts(((self._current.rows_read, Tone.ACCENT),), self._current.rows_total or 0)
