"""The window while a list of a million rows is read and worked on: how long it was ever held up, and what it
then holds.

Nothing to compare it with: below 50 ms nobody feels it. The best of three, for a machine is never quiet.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from nxdesk import paths
from nxdesk.journal.do_not_contact import DoNotContact
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.lists_page import ListsPage
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.theme import Scheme, Theme
from tests.bench import memory
from tests.bench.heartbeat import Heartbeat
from tests.bench.line import Line

_LONGEST = 120.0  # seconds that anything here may take


def measure(folder: Path, *, tiny: bool) -> Iterator[Line]:
    rows, rounds = (2_000, 1) if tiny else (1_000_000, 3)
    path = write_list(folder / "list.csv", rows)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(Scheme.LIGHT)
    theme.apply(app)
    with DoNotContact(folder / "journal.db") as blocked:
        blocked.add(range(79_160_000_000, 79_160_000_000 + rows // 100), "before")
    with paths.temporary_home():
        each = [_one(folder, path, rows) for _ in range(rounds)]
    read = [one.read for one in each]
    what = f"window, {rows:,} rows read"
    yield Line(f"{what}: longest pause", "", _least(heart.longest for heart in read), "ms", limit=50)
    yield Line(f"{what}: longest own work", "", _least(heart.longest_work for heart in read), "ms", limit=40)
    yield Line(f"{what}: memory", "", each[0].grown, "MB", limit=60)
    for done in each[0].hearts:
        pause = _least(one.hearts[done].longest for one in each)
        yield Line(f"window, {rows:,} rows {done}: longest pause", "", pause, "ms", limit=50)


@dataclass(frozen=True)
class _One:
    """grown: megabytes at most, on top of a window that has read a short list."""

    read: Heartbeat
    hearts: dict[str, Heartbeat]
    grown: float


def _one(folder: Path, path: Path, rows: int) -> _One:
    current = CurrentList(folder / "journal.db")
    page = ListsPage(current)
    page.resize(1084, 820)
    page.show()
    _open(current, write_list(folder / "short.csv", 100))
    before = memory.now()
    memory.forget_peak()
    read = _watched(lambda: _open(current, path))
    grown = memory.peak() - before
    assert current.listing is not None
    assert current.listing.rows == rows
    assert current.listing.blocked
    hearts = {
        "searched": _watched(lambda: _search(page)),
        "filtered": _watched(lambda: _filter(page)),
        "copied": _watched(lambda: _copy(page)),
        "mended": _watched(lambda: _mend(page, current)),
        "kept": _watched(lambda: _keep(current)),
        "blocked": _watched(lambda: _block(current, path)),
    }
    current.clear()
    page.hide()
    page.deleteLater()
    current.deleteLater()
    return _One(read, hearts, grown)


def write_list(path: Path, rows: int) -> Path:
    """Three columns; a hundredth each is repeated and rejected."""
    with path.open("w", encoding="utf-8") as file:
        file.write("name,phone,city\n")
        for n in range(rows):
            if n % 100 == 1:
                file.write(f"Anna {n},+7 916 000 00 00,Tver\n")
            elif n % 100 == 2:
                file.write(f"Anna {n},916 12,Tver\n")
            else:
                file.write(f"Anna {n},+7916{n:07},Tver\n")
    return path


def _open(current: CurrentList, path: Path) -> None:
    current.open_file(path)
    _until(lambda: not current.busy)


def _search(page: ListsPage) -> None:
    rows, finder = page.view.rows, page.view.rows.finder
    for part in (Part.READY, Part.REJECTED):
        page.show_part(part)
        for text in ("9", "91", "916", "9160"):
            finder.field.setText(text)
            _until(lambda: rows.finder.settled)
            rows.table.viewport().repaint()
        finder.field.clear()


def _filter(page: ListsPage) -> None:
    finder = page.view.rows.finder
    page.show_part(Part.REPEATED)
    for part in (Part.READY, Part.REJECTED):
        page.show_part(part)
        menu = finder.reason if part is Part.REJECTED else finder.country
        for place in (1, 0):
            menu.setCurrentIndex(place)
            menu.activated.emit(place)
            _until(lambda: finder.settled)


def _copy(page: ListsPage) -> None:
    page.show_part(Part.READY)
    table, copied = page.view.rows.table, list[bool]()
    table.selectAll()
    table.repaint()
    table.copy(lambda: copied.append(True))
    _until(lambda: bool(copied))
    table.clearSelection()


def _mend(page: ListsPage, current: CurrentList) -> None:
    page.show_part(Part.REJECTED)
    page.view.rows.model.setData(page.view.rows.model.index(0, 1), "+44 7700 900201")
    _until(lambda: bool(current.source.mends) and not current.busy)


def _keep(current: CurrentList) -> None:
    assert current.listing is not None
    current.kept.keep("Everybody", "", current.listing)
    _until(lambda: bool(current.kept.all))
    current.open_kept(current.kept.all[0])
    _until(lambda: not current.busy)


def _block(current: CurrentList, path: Path) -> None:
    _open(current, path)
    assert current.listing is not None
    some = current.listing.phones[: len(current.listing.phones) // 4]
    heard: list[object] = []
    current.do_not_contact.added.connect(heard.append)
    current.do_not_contact.removed.connect(heard.append)
    current.do_not_contact.add(some, "asked")
    _until(lambda: len(heard) == 1 and not current.busy)
    current.do_not_contact.remove(lambda: some)
    _until(lambda: len(heard) > 1 and not current.busy)


def _watched(work: Callable[[], object]) -> Heartbeat:
    heart = Heartbeat()
    heart.start()
    work()
    heart.stop()
    return heart


def _least(seconds: Iterable[float]) -> float:
    return min(seconds) * 1000


def _until(holds: Callable[[], bool]) -> None:
    loop, look = QEventLoop(), QTimer(interval=5)
    look.timeout.connect(lambda: loop.quit() if holds() else None)
    look.start()
    QTimer.singleShot(round(_LONGEST * 1000), loop, lambda: loop.exit(1))
    assert loop.exec() == 0, "it took too long"
