"""Every page and sheet, in every language, in one twice as long, and from right to left: no word is cut."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.accounts.vault import MemoryVault
from nxdesk.paths import resources
from nxdesk.program import Program
from nxdesk.ui.lists import open_files
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.texts import language
from nxdesk.ui.theme import Theme
from tests.ui.lists.conftest import Opened, QuickReader
from tests.ui.walks import opening
from tests.ui.walks.fitting import faults
from tests.ui.walks.painted import paint
from tests.ui.walks.stations import STATIONS, Tour
from tests.ui.walks.stretched import Stretching
from tests.ui.walks.translated import untranslated

TRANSLATED = [
    file.stem.removeprefix("nxdesk_") for file in (resources() / "translations").glob("nxdesk_*.ts")
]
WIDTH, HEIGHT = 1024, 700
_MOST, _STILL = 30, 4
"""So many turns of the loop at most; so many without any change are enough."""
STRETCHED, MIRRORED = "stretched", "mirrored"
RUNS = (STRETCHED, MIRRORED, *sorted(set(TRANSLATED) - {language.SOURCE}))
FULLEST = ("compose-full", "lists-rejected", "send-finished", "accounts", "account-sheet", "review-sheet")
"""The stretched language goes to every station; where it fits, another that is twice as short does, too."""
WAYS = [(run, station) for run in RUNS for station in (STATIONS if run == STRETCHED else FULLEST)]


@dataclass
class Stage:
    """One window at a time, in one language; to make another takes longer than to walk through one."""

    theme: Theme
    application: QApplication
    compiled: Path
    folders: pytest.TempPathFactory
    qtbot: QtBot
    run: str = ""
    tour: Tour | None = None
    locale: QLocale = field(default_factory=QLocale)
    parts: ExitStack = field(default_factory=ExitStack)

    def tour_of(self, run: str) -> Tour:
        if run != self.run:
            self.leave()
            self.run, self.tour = run, self._enter(run)
        assert self.tour is not None
        QLocale.setDefault(self.locale)
        return self.tour

    def leave(self) -> None:
        self.parts.close()
        self.run, self.tour = "", None

    def _enter(self, run: str) -> Tour:
        home, application = self.folders.mktemp("home"), self.application
        remove, stretching = language.remove, Stretching(application, right_to_left=run == MIRRORED)
        patch = self.parts.enter_context(pytest.MonkeyPatch.context())
        patch.setenv("NXDESK_HOME", str(home))
        patch.setattr("nxdesk.program.open_vault", partial(MemoryVault, "keyring_none"))
        patch.setattr(open_files, "ListReader", partial(Opened, QuickReader()))
        patch.setattr(language, "_folder", lambda: self.compiled / "translations")
        application.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the language says
        self.parts.callback(application.setLayoutDirection, Qt.LayoutDirection.LeftToRight)
        if run in TRANSLATED:
            language.install(application, run)
            self.parts.callback(remove, application)
        else:
            application.installTranslator(stretching)
            self.parts.callback(application.removeTranslator, stretching)
        # Whatever is tested in this folder, the tests of the window begin by taking all translators away.
        patch.setattr(language, "remove", lambda _app: None)
        self.locale = QLocale()
        assert application.isRightToLeft() == (run == MIRRORED)
        program = self.parts.enter_context(Program(home))
        window = MainWindow(program, self.theme)
        self.parts.callback(window.deleteLater)
        self.parts.callback(window.close)
        window.show()
        tour = Tour(window, self.theme, program, self.qtbot, home)
        tour.until(window.isActiveWindow)
        return tour


@pytest.fixture(scope="module")
def stage(
    dress: Theme,
    qapp: QApplication,
    compiled: Path,
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> Iterator[Stage]:
    made = Stage(dress, qapp, compiled, tmp_path_factory, QtBot(request))
    yield made
    made.leave()


@pytest.fixture
def led(stage: Stage, run: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tour]:
    tour = stage.tour_of(run)
    monkeypatch.setenv("NXDESK_HOME", str(tour.folder))
    tour.window.resize(WIDTH, HEIGHT)
    tour.begin()
    yield tour
    tour.leave()


@pytest.mark.parametrize(("run", "station"), WAYS)
def test_all_words_can_be_read(led: Tour, run: str, station: str, request: pytest.FixtureRequest) -> None:
    top = STATIONS[station](led)
    settle(top)
    if folder := os.environ.get("NXDESK_PICTURES"):
        top.grab().save(f"{folder}/{request.node.callspec.id}.png")
    assert (led.window.width(), led.window.height()) == (WIDTH, HEIGHT), "it cannot be made as small"
    assert top.width() <= WIDTH
    assert top.height() <= HEIGHT
    found = [*faults(top), *paint(top).faults(), *opening.faults(top, QSize(WIDTH, HEIGHT))]
    assert not found, "\n".join(found)
    if run == STRETCHED and station != "question-sheet":  # which the test asks itself
        assert untranslated(top) == []


def settle(top: QWidget) -> None:
    """Until all is laid out: what wraps asks for its height once it knows its width, then its parents."""
    before: list[QRect] = []
    still = 0
    for _ in range(_MOST):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        now = [widget.geometry() for widget in top.findChildren(QWidget)]
        still = still + 1 if now == before else 0
        if still == _STILL:
            return
        before = now
