"""The list that is being used: which file, how it is read, and what came of it. Knows no widget."""

import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nxdesk import settings
from nxdesk.problems import Failure
from nxdesk.recipients import reader
from nxdesk.recipients.columns import Choice, Look
from nxdesk.recipients.listing import Listing, from_text
from nxdesk.ui import background
from nxdesk.ui.lists.parts import Part


@dataclass(frozen=True, slots=True, repr=False)
class _State:
    """One list, read in one way. asked: what the person chose; None is "guess", but for the region.

    latest: the last listing of this file or text, whichever way it was read.
    """

    path: Path | None = None
    pasted: str = ""
    asked: Choice = Choice()
    look: Look | None = None
    calling_code: int | None = None
    listing: Listing | None = None
    latest: Listing | None = None
    failure: Failure | None = None


@dataclass(slots=True)
class _Progress:
    """Written by the thread that reads, read by the GUI thread."""

    rows: int = 0
    total: int | None = None


class CurrentList(QObject):
    """Reads in the background; a new file or choice makes an older reading stop. Lives on the GUI thread.

    While it reads, `busy` is True and `listing` is None: nobody sends to a list that is about to change.
    A file is looked at first, so `look` is there (and `changed` said so) before all of it has been read.
    """

    changed = Signal()  # any of what is below, but for the progress and the part
    progressed = Signal()
    part_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = _State()
        self._before = _State()  # what `cancel` goes back to
        self._progress = _Progress()
        self._task: background.Task | None = None
        self._part = Part.READY

    @property
    def path(self) -> Path | None:
        """The file; None for pasted text, and while there is nothing."""
        return self._state.path

    @property
    def empty(self) -> bool:
        """Neither a file nor a text has been given."""
        return self.path is None and not self._state.pasted

    @property
    def busy(self) -> bool:
        return self._task is not None

    @property
    def rows_read(self) -> int:
        return self._progress.rows

    @property
    def rows_total(self) -> int | None:
        """About how many there are; None while nobody knows."""
        return self._progress.total

    @property
    def look(self) -> Look | None:
        """What the file looks like; while another choice is tried, still as it was before that."""
        return self._state.look

    @property
    def listing(self) -> Listing | None:
        return self._state.listing

    @property
    def latest(self) -> Listing | None:
        """The listing; while the same file or text is read anew, that of before: to see, not to send to."""
        return self._state.latest

    @property
    def failure(self) -> Failure | None:
        """Why there is no listing."""
        return self._state.failure

    @property
    def choice(self) -> Choice:
        """How the list is read: as the person chose, else as it was guessed."""
        asked, look = self._state.asked, self.look
        guessed = look.choice if look else asked
        return replace(
            asked,
            sheet=guessed.sheet if asked.sheet is None else asked.sheet,
            header_row=guessed.header_row if asked.header_row is None else asked.header_row,
            column=guessed.column if asked.column is None else asked.column,
        )

    @property
    def calling_code(self) -> int | None:
        """Of the chosen country, once the list has been looked at."""
        return self._state.calling_code

    @property
    def part(self) -> Part:
        """Which of the rows are being looked at."""
        return self._part

    def open_file(self, path: Path) -> None:
        self._begin(_State(path=path, asked=_new_choice()), Part.READY)

    def paste(self, text: str) -> None:
        """Numbers as text, each on a line or divided by commas, semicolons or tabs."""
        self._begin(_State(pasted=text, asked=_new_choice()), Part.READY)

    def choose_sheet(self, name: str) -> None:
        self._ask(replace(self._state.asked, sheet=name, header_row=None, column=None))

    def choose_header_row(self, row: int) -> None:
        """row: counted from 1, 0 for no heading."""
        self._ask(replace(self._state.asked, sheet=self.choice.sheet, header_row=row))

    def choose_column(self, column: int) -> None:
        """column: counted from 0."""
        self._ask(replace(self._state.asked, sheet=self.choice.sheet, column=column))

    def choose_country(self, region: str | None) -> None:
        """Of the numbers without a country code; it is remembered for the next list."""
        with suppress(Failure):  # not worth a word: it is chosen for this list all the same
            settings.save(replace(settings.load(), country=region))
        self._ask(replace(self._state.asked, region=region))

    def keep_landlines(self, keep: bool) -> None:
        self._ask(replace(self._state.asked, keep_landlines=keep))

    def again(self) -> None:
        """Read it once more in the same way: the file may be mended by now."""
        self._ask(self._state.asked)

    def cancel(self) -> None:
        """Stop reading, and be as if this reading had not been asked for."""
        if self._task:
            self._task.cancel()
            self._task = None
            self._state = self._before
            self.changed.emit()

    def clear(self) -> None:
        """Forget the list."""
        self.cancel()
        self._state = _State()
        self.changed.emit()

    def show_part(self, part: Part) -> None:
        if part is not self._part:
            self._part = part
            self.part_changed.emit()

    def _ask(self, asked: Choice) -> None:
        self._begin(replace(self._state, asked=asked), self._part)

    def _begin(self, state: _State, part: Part) -> None:
        if self.empty and not state.path and not state.pasted:
            return
        if self._task:
            self._task.cancel()
        else:
            self._before = self._state
        self._state = replace(state, listing=None, failure=None)
        self._progress = _Progress()
        path, text, asked = state.path, state.pasted, state.asked
        if path is None:

            def read() -> tuple[int | None, Listing]:
                return _calling_code(asked), from_text(text, asked.region, asked.keep_landlines)

            self._task = background.run(self, read, self._text_read, self._failed)
        else:
            stop = threading.Event()

            def look() -> tuple[int | None, Look]:
                return _calling_code(asked), reader.look(path, asked, stop)

            self._task = background.run(self, look, self._looked, self._failed, stop)
        self.show_part(part)
        self.changed.emit()

    def _text_read(self, found: tuple[int | None, Listing]) -> None:
        self._state = replace(self._state, calling_code=found[0])
        self._read(found[1])

    def _looked(self, found: tuple[int | None, Look]) -> None:
        calling_code, look = found
        self._state = replace(self._state, look=look, calling_code=calling_code)
        path, progress, stop = self.path, self._progress, threading.Event()
        assert path is not None
        knock = background.knocker(self, self.progressed.emit)

        def heard(rows: int, total: int | None) -> None:
            progress.rows, progress.total = rows, total
            knock()

        self._task = background.run(
            self, lambda: reader.read(path, look.choice, heard, stop), self._read, self._failed, stop
        )
        self.changed.emit()

    def _read(self, listing: Listing) -> None:
        self._task = None
        self._state = replace(self._state, listing=listing, latest=listing)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, Failure):
            self._state = self._before
            self.changed.emit()
            raise error
        self._state = replace(self._state, failure=error)
        self.changed.emit()


def _new_choice() -> Choice:
    return Choice(region=settings.load().country)


def _calling_code(choice: Choice) -> int | None:
    """In the background: the library that knows them takes a moment to load."""
    from nxdesk.recipients import numbering  # noqa: PLC0415

    return numbering.calling_code(choice.region) if choice.region else None
