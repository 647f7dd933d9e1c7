"""The reading of one source in the background: a file is looked at first and then read."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject

from nxdesk.recipients.columns import Choice, Look
from nxdesk.recipients.listing import Listing, from_text
from nxdesk.ui import background
from nxdesk.ui.lists.open_files import OpenFiles
from nxdesk.ui.lists.source import Source, read_kept


@dataclass(slots=True)
class _Progress:
    """Written by the thread that reads, read by the GUI thread."""

    rows: int = 0
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """Who is told of a reading, on the GUI thread. read, looked: with the source as it is then."""

    progressed: Callable[[], None]
    looked: Callable[[Source], None]
    read: Callable[[Source], None]
    failed: Callable[[Exception], None]


class SourceReading:
    """Begins at once. Lives on the GUI thread; nothing is told any more once `owner` is gone."""

    def __init__(self, owner: QObject, source: Source, files: OpenFiles, journal: Path, heard: Heard) -> None:
        self._owner = owner
        self._source = source
        self._files = files
        self._journal = journal
        self._heard = heard
        self._progress = _Progress()
        self._task = self._look() if source.path is not None else self._read_at_once()

    @property
    def rows(self) -> int:
        return self._progress.rows

    @property
    def total(self) -> int | None:
        return self._progress.total

    def cancel(self) -> None:
        """Stop, and tell nobody anything more."""
        self._task.cancel()

    def _read_at_once(self) -> background.Task:
        source, asked, journal = self._source, self._source.asked, self._journal

        def read() -> tuple[int | None, Listing]:
            if source.kept is not None:
                return None, read_kept(source.kept, journal)
            return _calling_code(asked), from_text(source.text, asked.region, asked.keep_landlines)

        def done(found: tuple[int | None, Listing]) -> None:
            self._heard.read(replace(source, calling_code=found[0], listing=found[1]))

        return background.run(self._owner, read, done, self._heard.failed)

    def _look(self) -> background.Task:
        path, asked, stop = self._source.path, self._source.asked, threading.Event()
        assert path is not None
        reader = self._files.reader(path)

        def look() -> tuple[int | None, Look]:
            return _calling_code(asked), reader.look(asked, stop)

        return background.run(self._owner, look, self._looked, self._heard.failed, stop)

    def _looked(self, found: tuple[int | None, Look]) -> None:
        self._source = source = replace(self._source, calling_code=found[0], look=found[1])
        path, choice, progress, stop = source.path, found[1].choice, self._progress, threading.Event()
        assert path is not None
        reader = self._files.reader(path)
        knock = background.knocker(self._owner, self._heard.progressed)

        def heard(rows: int, total: int | None) -> None:
            progress.rows, progress.total = rows, total
            knock()

        self._task = background.run(
            self._owner,
            lambda: reader.read(choice, heard, stop),
            lambda listing: self._heard.read(replace(source, listing=listing)),
            self._heard.failed,
            stop,
        )
        self._heard.looked(source)


def _calling_code(choice: Choice) -> int | None:
    """To be called in the background."""
    from nxdesk.recipients import numbering  # noqa: PLC0415 - the library behind it takes time to load

    return numbering.calling_code(choice.region) if choice.region else None
