"""For the walks over every page: one window for the tests of a file, as new for each of them."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nxdesk.accounts.vault import MemoryVault
from nxdesk.program import Program
from nxdesk.ui.lists import open_files
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.theme import Scheme, Theme
from tests.ui.lists.conftest import Opened, QuickReader
from tests.ui.walks.stations import Tour


@pytest.fixture(scope="module")
def dress(qapp: QApplication) -> Iterator[Theme]:
    qapp.setStyleSheet("")  # one that an earlier test has left names pictures that are gone
    made = Theme(Scheme.LIGHT)
    made.apply(qapp)
    yield made
    qapp.setStyleSheet("")
    made.deleteLater()


@pytest.fixture(scope="module")
def opened(
    dress: Theme, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[Tour]:
    """To make a window takes longer than to walk it. Lists are read in a thread: it is about what is seen."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NXDESK_HOME", str(home))
        patch.setattr("nxdesk.program.open_vault", partial(MemoryVault, "keyring_none"))
        patch.setattr(open_files, "ListReader", partial(Opened, QuickReader()))
        with Program(home) as program:
            window = MainWindow(program, dress)
            window.show()
            tour = Tour(window, dress, program, QtBot(request), home)
            tour.until(window.isActiveWindow)
            yield tour
            tour.leave()
            window.close()
            window.deleteLater()


@pytest.fixture
def tour(opened: Tour) -> Iterator[Tour]:
    """At the size of a small laptop."""
    opened.window.resize(1280, 800)
    opened.wear(Scheme.LIGHT)
    opened.begin()
    yield opened
    opened.leave()
