"""What a start loads before the window is seen, and before one can type. How long it takes: tests/bench."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from nxdesk import settings
from nxdesk.program import Program
from nxdesk.settings import Settings
from nxdesk.ui import roomy
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.skeleton import Skeleton
from nxdesk.ui.theme import Theme

LATER = {"requests", "openpyxl", "python_calamine", "phonenumbers", "keyring", "http.server"}
"""What is not needed until something is sent, or a list is read: in the background."""
SOON = {
    "sqlite3",
    "filelock",
    "multiprocessing",
    "_hashlib",
    "nxdesk.program",
    "nxdesk.ui.compose.compose_page",
}
"""What is not needed until the frame has been painted."""
FRAME = """
import sys
import nxdesk.__main__, nxdesk.commands.window, nxdesk.ui.single_instance
from nxdesk import paths, app
from nxdesk.ui.theme import Scheme
application, theme = app.application(Scheme.LIGHT)
window = app.MainWindow(None, theme)
window.show()
application.processEvents()
print(*sys.modules)
from nxdesk.program import Program
window.furnish(Program(paths.home()))
print(*sys.modules)
"""

CLOSED_AT_ONCE = """
import gc
import sys
from PySide6.QtCore import QTimer
from nxdesk import app
from nxdesk.__main__ import main

class Window(app.MainWindow):
    def begin(self, file):
        assert not gc.isenabled(), "a start waits for the collector"
        super().begin(file)
        QTimer.singleShot(0, self.close)

app.MainWindow = Window
code = main([])
assert gc.isenabled()
sys.exit(code)
"""


def test_little_is_loaded_before_the_window_is_seen(person_home: Path) -> None:
    person_home.mkdir()
    run = subprocess.run(
        [sys.executable, "-c", FRAME], check=False, capture_output=True, text=True, timeout=60
    )
    assert run.returncode == 0, run.stderr
    frame, page = (set(line.split()) for line in run.stdout.splitlines())
    assert frame & (LATER | SOON) == set()
    assert page & LATER <= {"phonenumbers"}  # which is loaded behind it, for the menu of countries


@pytest.mark.usefixtures("person_home")
def test_a_window_that_is_closed_before_it_is_complete_ends_the_program() -> None:
    run = subprocess.run([sys.executable, "-c", CLOSED_AT_ONCE], check=False, timeout=60)
    assert run.returncode == 0


def test_a_place_chosen_before_there_is_a_page_is_shown_then(
    qtbot: QtBot, person_home: Path, theme: Theme
) -> None:
    window = MainWindow(None, theme)
    qtbot.addWidget(window)
    window.show()
    assert isinstance(window.skeleton, Skeleton)
    assert window.skeleton.isVisible()
    assert not window.rail.account.isVisible()
    window.go("lists")
    with Program(person_home) as program:
        window.furnish(program)
        assert window.pages.lists.isVisible()
        assert window.rail.account.isVisible()
        assert window.make_page()
        window.make_pages()
        assert not window.make_page()


def test_the_page_of_last_time_is_shown_again(
    qtbot: QtBot, person_home: Path, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Program(person_home) as program:
        first = MainWindow(program, theme)
        qtbot.addWidget(first)
        first.go("send")
        first.close()
        assert settings.load().page == "sends"
        second = MainWindow(program, theme)
        qtbot.addWidget(second)
        second.show()
        assert second.pages.sends.isVisible()
        second.close()
    settings.save(Settings(page="no such place"))
    assert MainWindow(None, theme).page == "compose"


def test_a_window_on_a_screen_that_is_gone_comes_back_onto_one(
    qtbot: QtBot, person_home: Path, theme: Theme
) -> None:
    away = MainWindow(None, theme)
    qtbot.addWidget(away)
    away.move(9000, 7000)
    away.resize(1100, 700)
    away.show()
    away.close()
    back = MainWindow(None, theme)
    qtbot.addWidget(back)
    back.show()
    assert back.screen().availableGeometry().contains(back.geometry().topLeft())


def test_on_a_small_screen_it_is_no_larger_than_the_room_there(
    qtbot: QtBot, person_home: Path, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = QSize(900, 560)
    monkeypatch.setattr(roomy, "room_for", lambda _window: room)
    window = MainWindow(None, theme)
    qtbot.addWidget(window)
    window.show()
    assert window.size() == room


def test_a_maximised_window_comes_back_maximised(qtbot: QtBot, person_home: Path, theme: Theme) -> None:
    first = MainWindow(None, theme)
    qtbot.addWidget(first)
    first.showMaximized()
    first.close()
    second = MainWindow(None, theme)
    qtbot.addWidget(second)
    second.show()
    assert second.isMaximized()
