"""Reads lists for the rest of the program: each file in a process of its own, with progress and cancel.

Everything here blocks: the window calls it from a worker thread. The libraries that read files and numbers
are loaded in that other process only.
"""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from nxdesk.recipients.child import Child, Progress
from nxdesk.recipients.column import Column
from nxdesk.recipients.columns import Choice, Look
from nxdesk.recipients.listing import Listing


class ListReader:
    """One file, opened once for looking at it and for reading it in as many ways as a person tries.

    What was parsed stays in the memory of its process until `close`; a file that has changed is parsed anew.
    Calls wait for each other; `close` may come from any thread, and ends what is running.
    """

    def __init__(self, path: Path) -> None:
        self._child = Child(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def look(self, choice: Choice = Choice(), stop: threading.Event | None = None) -> Look:  # noqa: B008 - frozen
        """What the file looks like: its sheets, headings, first rows, and `choice` with guesses filled in.

        Raises Failure: what is wrong with the file (list_missing, list_locked, list_unreadable, list_empty,
        list_unknown_kind, list_wrong_ending, list_damaged, list_encrypted, list_too_large, list_timeout,
        list_reader_died; each with `name`), list_no_sheet, no_such_country, cancelled.
        """
        return self._child.run(_look, choice, progress=_unheard, stop=stop or threading.Event())

    def read(self, choice: Choice, progress: Progress, stop: threading.Event) -> Listing:
        """The whole list. `progress` gets the rows read and about how many there are, a few times a second.

        Raises Failure as `look` does, and list_no_column (the chosen one is beyond the last) and
        list_no_phone_column (none was chosen and none looks like phone numbers).
        """
        return self._child.run(_read, choice, progress=progress, stop=stop)

    def columns(
        self, choice: Choice, stamp: tuple[int, int], wanted: Sequence[int], stop: threading.Event
    ) -> tuple[Column, ...]:
        """The cells of the wanted columns, counted from 0. choice, stamp: as the listing has them.

        Raises Failure as `look` does, and list_outdated (the file has changed since it was read).
        """
        return self._child.run(_columns, choice, stamp, tuple(wanted), progress=_unheard, stop=stop)

    def close(self) -> None:
        """Kill the process, at once."""
        self._child.close()


def look(path: Path, choice: Choice = Choice(), stop: threading.Event | None = None) -> Look:  # noqa: B008 - frozen
    """As ListReader.look, once."""
    with ListReader(path) as opened:
        return opened.look(choice, stop)


def read(path: Path, choice: Choice, progress: Progress, stop: threading.Event) -> Listing:
    """As ListReader.read, once."""
    with ListReader(path) as opened:
        return opened.read(choice, progress, stop)


def _look(path: Path, choice: Choice, _progress: Progress) -> Look:
    from nxdesk.recipients import opened  # noqa: PLC0415 - in the child only

    with opened.parsing(path, choice.sheet):
        from nxdesk.recipients import reading  # noqa: PLC0415 - what reads numbers takes a while to load
    return reading.look(path, choice)


def _read(path: Path, choice: Choice, progress: Progress) -> Listing:
    from nxdesk.recipients import opened  # noqa: PLC0415 - in the child only

    with opened.parsing(path, choice.sheet):
        from nxdesk.recipients import reading  # noqa: PLC0415 - as above
    return reading.read(path, choice, progress)


def _columns(
    path: Path, choice: Choice, stamp: tuple[int, int], wanted: tuple[int, ...], progress: Progress
) -> tuple[Column, ...]:
    from nxdesk.recipients import reading  # noqa: PLC0415 - in the child only

    return reading.columns(path, choice, stamp, wanted, progress)


def _unheard(_done: int, _total: int | None) -> None:
    pass
