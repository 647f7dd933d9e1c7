"""What is known of the list that is being used. It changes nothing: current_list.py does."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nxdesk.problems import Failure
from nxdesk.recipients.columns import Choice, Look
from nxdesk.recipients.listing import Listing
from nxdesk.ui import background
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.lists.source import Source
from nxdesk.ui.lists.source_reading import SourceReading


@dataclass(frozen=True, slots=True, repr=False)
class State:
    """One list. chosen: the source that is looked at. latest: the last listing that these sources gave."""

    sources: tuple[Source, ...] = ()
    chosen: int = 0
    listing: Listing | None = None
    latest: Listing | None = None
    failure: Failure | None = None


class KnownList(QObject):
    """Its state, as its subclass has put it there. Lives on the GUI thread."""

    changed = Signal()  # any of what is below, but for the progress and the part
    progressed = Signal()
    part_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = State()
        self._task: background.Task | SourceReading | None = None
        self._reading: SourceReading | None = None  # the last one
        self._part = Part.READY

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the list is made from, in the order in which it was given."""
        return self._state.sources

    @property
    def chosen(self) -> int:
        """The place of the source that is looked at: path, look, choice and calling_code are of this one."""
        return self._state.chosen

    @property
    def source(self) -> Source:
        """The one that is looked at."""
        return self.sources[self.chosen] if self.sources else Source()

    @property
    def path(self) -> Path | None:
        """The file; None for pasted text and kept lists, and while there is nothing."""
        return self.source.path

    @property
    def empty(self) -> bool:
        """Nothing has been given."""
        return not self.sources

    @property
    def busy(self) -> bool:
        """It is being read or put together."""
        return self._task is not None

    @property
    def rows_read(self) -> int:
        return self._reading.rows if self._reading else 0

    @property
    def rows_total(self) -> int | None:
        """About how many there are; None while nobody knows."""
        return self._reading.total if self._reading else None

    @property
    def look(self) -> Look | None:
        """What the file looks like; while another choice is tried, still as it was before that."""
        return self.source.look

    @property
    def listing(self) -> Listing | None:
        return self._state.listing

    @property
    def latest(self) -> Listing | None:
        """The listing; while it is made anew, that of before: to see, not to send to."""
        return self._state.latest

    @property
    def failure(self) -> Failure | None:
        """Why there is no listing."""
        return self._state.failure

    @property
    def choice(self) -> Choice:
        return self.source.choice

    @property
    def calling_code(self) -> int | None:
        """Of the chosen country, once the list has been looked at."""
        return self.source.calling_code

    @property
    def part(self) -> Part:
        """Which of the rows are being looked at."""
        return self._part
