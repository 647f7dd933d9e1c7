"""Every sheet there is: Esc closes it and nothing has happened, and no key on it sends anything by itself."""

import importlib
import pkgutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

import nxdesk.ui
from nxdesk.ui.sheet import Sheet
from tests.ui.walks.stations import STATIONS, Tour

OPENED_BY = {
    "AboutSheet": "about",
    "AccountSheet": "account-sheet",
    "AddSheet": "add-blocked-sheet",
    "BadNumbersSheet": "bad-numbers-sheet",
    "CrashSheet": "crash",
    "LicencesSheet": "licences",
    "NameSheet": "name-sheet",
    "NumbersSheet": "numbers-sheet",
    "QuestionSheet": "question-sheet",
    "ReviewSheet": "review-sheet",
    "SpeedSheet": "speed-sheet",
    "TemplatesSheet": "templates-sheet",
    "TryOutSheet": "test-sheet",
}
"""The station at which one meets each."""
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYS = {
    "Enter": (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    "Enter of the numbers": (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
    "Ctrl+Enter": (Qt.Key.Key_Return, CONTROL),
}


def below(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for each in kind.__subclasses__():
        yield each
        yield from below(each)


def test_there_is_no_sheet_that_is_not_tried() -> None:
    for module in pkgutil.walk_packages(nxdesk.ui.__path__, "nxdesk.ui."):
        importlib.import_module(module.name)
    ours = {each for each in below(QDialog) if each.__module__.startswith("nxdesk.")}
    assert {each for each in ours if not issubclass(each, Sheet)} == set()
    assert {each.__name__ for each in ours - {Sheet}} == set(OPENED_BY)


@pytest.mark.parametrize("kind", OPENED_BY)
def test_escape_closes_it_and_nothing_has_happened(tour: Tour, kind: str) -> None:
    sheet = meet(tour, kind)
    QGuiApplication.clipboard().setText("as before")
    before = kept(tour)
    around = sheet.parentWidget()
    assert around is not None
    had = around.window().focusWidget()
    fill(sheet)
    assert sheet.focusWidget() is not None, "nothing on it has the focus"
    tour.qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    around.window().activateWindow()  # as a desktop does, and the one without a screen does not
    tour.until(around.window().isActiveWindow)
    assert had is not None
    assert QApplication.focusWidget() is had
    tour.settle(tour.window)
    assert kept(tour) == before
    assert tour.window.running.active is None
    assert QGuiApplication.clipboard().text() == "as before"


@pytest.mark.parametrize("kind", OPENED_BY)
def test_enter_sends_nothing(tour: Tour, kind: str) -> None:
    for key, modifier in KEYS.values():
        sheet = meet(tour, kind)
        before = sends(tour)
        fill(sheet)
        fields = [each for each in sheet.findChildren(QLineEdit) if each.isVisible() and each.isEnabled()]
        for target in (sheet.focusWidget(), *fields):
            if sheet.isVisible() and target is not None:
                target.setFocus()
                tour.qtbot.keyClick(target, key, modifier)
        tour.settle(tour.window)
        assert tour.window.running.active is None
        assert sends(tour) == before
        tour.leave()
        tour.begin()


def meet(tour: Tour, kind: str) -> QWidget:
    sheet = STATIONS[OPENED_BY[kind]](tour)
    assert type(sheet).__name__ == kind
    tour.until(sheet.isActiveWindow)
    return sheet


def fill(sheet: QWidget) -> None:
    """Something, wherever it takes it: as one who then changes their mind."""
    for line in sheet.findChildren(QLineEdit):
        if line.isVisible() and line.isEnabled() and not line.isReadOnly():
            line.setText("447700900210")
    for text in sheet.findChildren(QPlainTextEdit):
        if text.isVisible() and not text.isReadOnly():
            text.setPlainText("447700900210")


def kept(tour: Tour) -> dict[str, str | bytes]:
    """All that is on the disk, and the message in the window."""
    found: dict[str, str | bytes] = {"message": repr(tour.window.editor.draft)}
    for file in sorted(tour.folder.rglob("*")):
        name = str(file.relative_to(tour.folder))
        if file.is_file() and not name.startswith(("journal", "log", "kept", ".kept")):
            found[name] = file.read_bytes()
    with closing(sqlite3.connect(tour.program.journal_path)) as journal:
        found["journal"] = "\n".join(journal.iterdump())
    return found


def sends(tour: Tour) -> list[tuple[int, str]]:
    with tour.program.journal() as journal:
        return [(send.id, send.state.value) for send in journal.sends()]
