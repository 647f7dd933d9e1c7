"""Lists to read: real workbooks for the real child process, and a reader that waits until it may go on."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Protocol

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from nxdesk.problems import Failure
from nxdesk.recipients import reading
from nxdesk.recipients.child import Progress
from nxdesk.recipients.columns import Choice, Look
from nxdesk.recipients.listing import Listing, from_text
from nxdesk.ui.lists import open_files
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.lists_page import ListsPage
from nxdesk.ui.theme import Theme

ROWS = (
    ("Name", "Mobile", "Office"),
    ("Anna", "+7 916 123-45-67", "8 495 123-45-67"),
    ("Boris", "8 916 123-45-68", None),
    ("Anna again", "79161234567", None),
    ("Olga", "12", None),
    ("Nobody", None, "8 495 123-45-68"),
)
"""Without a country: 1 ready, 1 repeated, 3 rejected (no country code, too short, empty)."""


def workbook(path: Path, *sheets: tuple[str, Sequence[Sequence[object]]]) -> Path:
    book = openpyxl.Workbook(write_only=True)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def wait_read(qtbot: QtBot, current: CurrentList) -> None:
    qtbot.waitUntil(lambda: not current.busy, timeout=20_000)


@pytest.fixture
def contacts(tmp_path: Path) -> Path:
    notes = (("Call Anna on Monday",), ("Then the others",))
    return workbook(tmp_path / "contacts.xlsx", ("Contacts", ROWS), ("Notes", notes))


@pytest.fixture
def current(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CurrentList]:
    made = CurrentList(tmp_path / "journal.db")
    yield made
    made.clear()
    made.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, current: CurrentList) -> ListsPage:
    made = ListsPage(current)
    made.resize(1084, 820)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


class Reads(Protocol):
    def look(self, path: Path, choice: Choice, stop: threading.Event) -> Look: ...
    def read(self, path: Path, choice: Choice, progress: Progress, stop: threading.Event) -> Listing: ...


@dataclass
class Opened:
    """Takes the place of a ListReader."""

    reads: Reads
    path: Path

    def look(self, choice: Choice, stop: threading.Event) -> Look:
        return self.reads.look(self.path, choice, stop)

    def read(self, choice: Choice, progress: Progress, stop: threading.Event) -> Listing:
        return self.reads.read(self.path, choice, progress, stop)

    def close(self) -> None:
        pass


class QuickReader:
    """Reads real files as the child process does, but in the thread: a process takes its time to start."""

    def look(self, path: Path, choice: Choice, stop: threading.Event) -> Look:
        return reading.look(path, choice)

    def read(self, path: Path, choice: Choice, progress: Progress, stop: threading.Event) -> Listing:
        return reading.read(path, choice, progress)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_files, "ListReader", partial(Opened, QuickReader()))


@dataclass
class SlowReader:
    """Takes the place of nxdesk.recipients.reader. `look` answers at once unless `looking` is cleared."""

    failure: Exception | None = None
    looking: threading.Event = field(default_factory=threading.Event)
    reading: threading.Event = field(default_factory=threading.Event)
    heard: threading.Event = field(default_factory=threading.Event)
    asked: list[Choice] = field(default_factory=list)
    stopped: list[Path] = field(default_factory=list)
    ended: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def look(self, path: Path, choice: Choice, stop: threading.Event) -> Look:
        self.asked.append(choice)
        self._wait(self.looking, path, stop)
        settled = replace(
            choice,
            sheet=choice.sheet or "Contacts",
            header_row=1 if choice.header_row is None else choice.header_row,
            column=1 if choice.column is None else choice.column,
        )
        rows = (("Anna", "+7 916 123-45-67"), ("Boris", "8 916 123-45-68"))
        return Look(("Contacts", "Notes"), settled, ("Name", "Mobile"), rows, 2, 2, 2)

    def read(self, path: Path, choice: Choice, progress: Progress, stop: threading.Event) -> Listing:
        progress(1, 2)
        self.heard.set()
        self._wait(self.reading, path, stop)
        if self.failure:
            raise self.failure
        listing = from_text("+79161234567\n89161234568", choice.region, choice.keep_landlines)
        return replace(listing, path=str(path), choice=choice, heading="Mobile")

    def _wait(self, gate: threading.Event, path: Path, stop: threading.Event) -> None:
        while not gate.wait(0.01):
            if stop.is_set():
                self.stopped.append(path)
                self.ended.release()
                raise Failure("cancelled")


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowReader]:
    made = SlowReader()
    made.looking.set()
    monkeypatch.setattr(open_files, "ListReader", partial(Opened, made))
    yield made
    made.looking.set()
    made.reading.set()
