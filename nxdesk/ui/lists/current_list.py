"""The list that is being used, and what can be asked of it: sources, ways to read them. Knows no widget."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from nxdesk import settings
from nxdesk.journal.kept_lists import KeptList
from nxdesk.problems import Failure
from nxdesk.recipients.listing import Listing, Rejected
from nxdesk.recipients.mend import Mend
from nxdesk.recipients.phone import Rejection, read_number
from nxdesk.recipients.reader import ListReader
from nxdesk.ui import background
from nxdesk.ui.do_not_contact.book import DoNotContactBook
from nxdesk.ui.lists.combined import combined
from nxdesk.ui.lists.kept_book import KeptBook
from nxdesk.ui.lists.known_list import KnownList, State
from nxdesk.ui.lists.open_files import OpenFiles
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.lists.source import Source
from nxdesk.ui.lists.source_reading import Heard, SourceReading


class CurrentList(KnownList):
    """Reads in the background; a new file or choice makes an older reading stop. Lives on the GUI thread.

    While it reads, `busy` is True and `listing` is None: nobody sends to a list that is about to change.
    A file is looked at first, so `look` is there (and `changed` said so) before all of it has been read.
    Who is on the do-not-contact list is left out, and that list is heard when it changes.
    """

    not_mended = Signal(object)  # the phone.Rejection of what was typed in place of a rejected cell

    def __init__(self, journal: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.do_not_contact = DoNotContactBook(journal, self)
        self.do_not_contact.changed.connect(self._combine_again)
        self.kept = KeptBook(journal, self)
        self._journal = journal
        self._before = State()  # what `cancel` goes back to
        self._files = OpenFiles(self)

    def open_file(self, path: Path) -> None:
        """In place of what there is."""
        self.open_sources([Source(path=path)])

    def paste(self, text: str) -> None:
        """Numbers as text, each on a line or divided by commas, semicolons or tabs; as `open_file`."""
        self.open_sources([Source(text=text)])

    def open_kept(self, kept: KeptList) -> None:
        """In place of what there is."""
        self.open_sources([Source(kept=kept)])

    def open_sources(self, sources: Sequence[Source]) -> None:
        """In place of what there is; each is read as it is guessed, in the country that was last chosen."""
        self._begin(State(tuple(_new(source) for source in sources)), Part.READY)

    def add_sources(self, sources: Sequence[Source]) -> None:
        """Beside what there is. A file or a kept list that is there already is read anew instead."""
        state, found = self._state, list(self.sources)
        for source in sources:
            place = next((place for place, old in enumerate(found) if old.same(source)), len(found))
            found[place : place + 1] = [
                replace(found[place], listing=None) if place < len(found) else _new(source)
            ]
            state = replace(state, chosen=place)
        self._begin(replace(state, sources=tuple(found)), self._part)

    def remove_source(self, place: int) -> None:
        """Take one away; the last one takes the list with it."""
        left = (*self.sources[:place], *self.sources[place + 1 :])
        if left:
            chosen = min(self.chosen - (self.chosen > place), len(left) - 1)
            self._begin(replace(self._state, sources=left, chosen=chosen), self._part)
        else:
            self.clear()

    def choose_source(self, place: int) -> None:
        """Look at another one."""
        if place != self.chosen:
            self._state = replace(self._state, chosen=place)
            self.changed.emit()

    def choose_sheet(self, name: str) -> None:
        self._change(sheet=name, header_row=None, column=None, columns=(), country_column=None)

    def choose_header_row(self, row: int) -> None:
        """row: counted from 1, 0 for no heading."""
        self._change(sheet=self.choice.sheet, header_row=row)

    def choose_column(self, column: int) -> None:
        """column: counted from 0."""
        self._change(sheet=self.choice.sheet, column=column, columns=())

    def choose_columns(self, columns: tuple[int, ...]) -> None:
        """Several at once; each counted from 0."""
        self._change(sheet=self.choice.sheet, column=columns[0], columns=columns)

    def choose_country_column(self, column: int | None) -> None:
        """The one that says whose number it is; None for one country for all."""
        self._change(sheet=self.choice.sheet, country_column=column)

    def keep_hidden(self, keep: bool) -> None:
        """Read rows that a filter hides."""
        self._change(keep_hidden=keep)

    def choose_country(self, region: str | None) -> None:
        """Of the numbers without a country code; it is remembered for the next list."""
        settings.remember(lambda now: replace(now, country=region))
        self._change(region=region)

    def keep_landlines(self, keep: bool) -> None:
        self._change(keep_landlines=keep)

    def again(self) -> None:
        """Read it once more in the same way: the file may be mended by now."""
        self._change()

    def mend(self, rejected: Rejected, text: str) -> None:
        """Read `text` in place of a rejected cell of `listing`; `not_mended` when it is no number either."""
        listing = self.listing
        if listing is None:
            return
        place, row = listing.origin(rejected.row)
        source = self.sources[place]
        choice = source.choice

        def done(outcome: object) -> None:
            if self.listing is not listing:
                return  # the list is another one by now
            if isinstance(outcome, Rejection):
                self.not_mended.emit(outcome)
                return
            mend = Mend(row, rejected.cell, text)
            mends = (*(old for old in source.mends if (old.row, old.cell) != (mend.row, mend.cell)), mend)
            self._begin(self._with_source(place, replace(source, mends=mends)), self._part)

        background.run(self, lambda: read_number(text, choice.region, choice.keep_landlines), done, _raise)

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
        self._state = State()
        self._files.keep_only(set())
        self.changed.emit()

    def reader(self, path: Path) -> ListReader:
        """What has this file of the list open, to read its columns with; not on the GUI thread."""
        return self._files.reader(path)

    def show_part(self, part: Part) -> None:
        if part is not self._part:
            self._part = part
            self.part_changed.emit()

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of a Choice
        """Read the source that is looked at in another way."""
        if not self.empty:
            source = replace(self.source, asked=replace(self.source.asked, **changes), listing=None)
            self._begin(self._with_source(self.chosen, source), self._part)

    def _with_source(self, place: int, source: Source) -> State:
        sources = (*self.sources[:place], source, *self.sources[place + 1 :])
        return replace(self._state, sources=sources)

    def _combine_again(self) -> None:
        """Also while they are put together: who is blocked may have been read already."""
        if self.sources and all(source.listing for source in self.sources):
            self._begin(self._state, self._part)

    def _begin(self, state: State, part: Part) -> None:
        if self._task:
            self._task.cancel()
        else:
            self._before = self._state
        self._state = replace(state, listing=None, failure=None)
        self._files.keep_only({source.path for source in self.sources})
        self._go_on()
        self.show_part(part)
        self.changed.emit()

    def _go_on(self) -> None:
        """Read the next source that has not been read; when all have been, put them together."""
        sources, journal = self.sources, self._journal
        unread = (place for place, source in enumerate(sources) if source.listing is None)
        place = next(unread, None)
        if place is None:
            self._task = background.run(
                self, lambda: combined(sources, journal), self._combined, self._failed
            )
            return

        def looked(source: Source) -> None:
            self._state = self._with_source(place, source)
            self.changed.emit()

        def read(source: Source) -> None:
            self._state = self._with_source(place, source)
            self._go_on()

        heard = Heard(self.progressed.emit, looked, read, lambda error: self._failed(error, place))
        self._task = self._reading = SourceReading(self, sources[place], self._files, journal, heard)

    def _combined(self, listing: Listing) -> None:
        self._task = None
        self._state = replace(self._state, listing=listing, latest=listing)
        self.changed.emit()

    def _failed(self, error: Exception, place: int | None = None) -> None:
        self._task = None
        if not isinstance(error, Failure):
            self._state = self._before
            self.changed.emit()
            raise error
        chosen = self.chosen if place is None else place
        self._state = replace(self._state, failure=error, chosen=chosen)
        self.changed.emit()


def _new(source: Source) -> Source:
    return replace(source, asked=replace(source.asked, region=settings.load().country))


def _raise(error: Exception) -> None:
    raise error
