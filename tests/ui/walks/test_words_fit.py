"""Every page and sheet, in every language, in one twice as long, and from right to left: no word is cut."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
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
from tests.ui.walks.fitting import faults
from tests.ui.walks.stations import STATIONS, Tour
from tests.ui.walks.stretched import Stretching

TRANSLATED = [
    file.stem.removeprefix("nxdesk_") for file in (resources() / "translations").glob("nxdesk_*.ts")
]
WIDTH, HEIGHT = 1024, 700
_ROUNDS = 20
MIRRORED = "mirrored"
RUNS = ("stretched", MIRRORED, *sorted(set(TRANSLATED) - {language.SOURCE}))
FULLEST = ("compose-full", "lists-rejected", "send-finished", "accounts", "account-sheet", "review-sheet")
"""The stretched language goes to every station; where it fits, another that is twice as short does, too."""
WAYS = [(run, station) for run in RUNS for station in (STATIONS if run == "stretched" else FULLEST)]


@pytest.fixture(scope="module")
def speaking(
    dress: Theme,
    qapp: QApplication,
    compiled: Path,
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> Iterator[tuple[Tour, QLocale]]:
    """A window for each run, and the locale of the run."""
    run = request.param
    home = tmp_path_factory.mktemp("home")
    stretching = Stretching(qapp, right_to_left=run == MIRRORED)
    remove = language.remove
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the language says
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NXDESK_HOME", str(home))
        patch.setattr("nxdesk.program.open_vault", partial(MemoryVault, "keyring_none"))
        patch.setattr(open_files, "ListReader", partial(Opened, QuickReader()))
        patch.setattr(language, "_folder", lambda: compiled / "translations")
        if run in language.languages():
            language.install(qapp, run)
        else:
            qapp.installTranslator(stretching)
        # Whatever is tested in this folder, the tests of the window begin by taking all translators away.
        patch.setattr(language, "remove", lambda _app: None)
        assert qapp.isRightToLeft() == (run == MIRRORED)
        with Program(home) as program:
            window = MainWindow(program, dress)
            window.show()
            tour = Tour(window, dress, program, QtBot(request), home)
            tour.until(window.isActiveWindow)
            yield tour, QLocale()
            tour.leave()
            window.close()
            window.deleteLater()
    qapp.removeTranslator(stretching)
    remove(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def led(speaking: tuple[Tour, QLocale]) -> Iterator[Tour]:
    tour, locale = speaking
    QLocale.setDefault(locale)
    tour.window.resize(WIDTH, HEIGHT)
    tour.begin()
    yield tour
    tour.leave()


@pytest.mark.parametrize(("speaking", "station"), WAYS, indirect=["speaking"])
def test_all_words_can_be_read(led: Tour, station: str, request: pytest.FixtureRequest) -> None:
    top = STATIONS[station](led)
    settle(top)
    if folder := os.environ.get("NXDESK_PICTURES"):
        top.grab().save(f"{folder}/{request.node.callspec.id}.png")
    assert (led.window.width(), led.window.height()) == (WIDTH, HEIGHT), "it cannot be made as small"
    assert top.width() <= WIDTH
    assert top.height() <= HEIGHT
    found = faults(top)
    assert not found, "\n".join(found)


def settle(top: QWidget) -> None:
    """Until all is laid out: what wraps asks for its height once it knows its width, then its parents."""
    before: list[QRect] = []
    for _ in range(_ROUNDS):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        now = [widget.geometry() for widget in top.findChildren(QWidget)]
        if now == before:
            return
        before = now
