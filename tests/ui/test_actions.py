"""The menu, the shortcuts and the keys: all of it can be reached, and no single key sends anything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.messages.kinds import TextMessage
from nxdesk.program import Program
from nxdesk.ui.accounts.account_sheet import AccountSheet
from nxdesk.ui.compose.review_sheet import ReviewSheet
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.sheet import Sheet
from nxdesk.ui.theme import Theme

CONTROL = Qt.KeyboardModifier.ControlModifier
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PaintWatch(QObject):
    """Hears whether a widget was painted."""

    painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        self.painted |= event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


@pytest.fixture
def window(qtbot: QtBot, person_home: Path, theme: Theme) -> Iterator[MainWindow]:
    person_home.mkdir()
    with Program(person_home) as program:
        made = MainWindow(program, theme)
        qtbot.addWidget(made)
        made.show()
        made.begin(None)
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        yield made


def entries(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from entries(below)
        elif not action.isSeparator():
            yield action


def sends(program: Program) -> int:
    with program.journal() as journal:
        return len(journal.sends())


def ready(window: MainWindow) -> None:
    """A message that could be sent, and somebody to send it to."""
    window.editor.set_message(TextMessage("Hello"))
    window.current_list.paste("+447700900010")


def test_what_has_a_shortcut_is_in_the_menu_and_no_two_share_one(window: MainWindow) -> None:
    in_menu = list(entries(window.menu))
    assert len(in_menu) > 20
    assert {action.text() for action in window.actions()} <= {action.text() for action in in_menu}
    keys = [sequence.toString() for action in in_menu for sequence in action.shortcuts()]
    assert len(keys) == len(set(keys))
    standard = {QKeySequence(key).toString() for key in ("Ctrl+N", "Ctrl+O", "Ctrl+S", "Ctrl+Q", "Ctrl+Z")}
    assert standard <= set(keys)


def test_the_menu_opens_with_a_key(qtbot: QtBot, window: MainWindow) -> None:
    opened: list[bool] = []
    window.menu.aboutToShow.connect(lambda: (opened.append(True), window.menu.hide()))
    button = window.rail.menu_button
    assert button.shortcut() == QKeySequence("F10")
    qtbot.keyClick(window, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: bool(opened))


def test_the_button_of_the_menu_is_no_longer_pressed_when_it_is_closed(
    qtbot: QtBot, window: MainWindow
) -> None:
    button = window.rail.menu_button
    with qtbot.waitSignal(button.clicked):  # Qt presses it, and lets it go a little later
        qtbot.keyClick(window, Qt.Key.Key_F10)
    qtbot.waitUntil(window.menu.isVisible)
    watch = PaintWatch()
    button.installEventFilter(watch)
    qtbot.keyClick(window.menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: watch.painted)


@pytest.mark.parametrize("place", ["compose", "lists", "sends", "accounts"])
def test_ctrl_enter_opens_the_review_from_every_place(qtbot: QtBot, window: MainWindow, place: str) -> None:
    ready(window)
    qtbot.waitUntil(lambda: window.current_list.listing is not None)
    window.go(place)
    qtbot.keyClick(window, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ReviewSheet))
    sheet = QApplication.activeModalWidget()
    assert sheet
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert sends(window.program) == 0


@pytest.mark.parametrize("key", ENTERS)
@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, CONTROL])
def test_no_single_key_sends_what_the_review_shows(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    """One key opened it; the next one, pressed by mistake or held for too long, must not send."""
    ready(window)
    qtbot.waitUntil(lambda: window.current_list.listing is not None)
    window.go("compose")
    window.pages.compose.review()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ReviewSheet))
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ReviewSheet)
    target: QWidget = sheet.focusWidget() or sheet
    QTest.keyClick(target, key, modifier)
    assert sheet.result() != ReviewSheet.DialogCode.Accepted
    assert window.running.active is None
    assert sends(window.program) == 0
    sheet.reject()


def test_no_key_of_the_window_sends(qtbot: QtBot, window: MainWindow) -> None:
    """Each action of the menu, once: what opens a question or a sheet is closed again."""
    harmless = {"Quit", "Open…", "Save", "Save as…", "Open a list…"}  # these ask for a file, or end
    for action in list(entries(window.menu)):
        if action.text() not in harmless and action.shortcuts():
            action.trigger()
            sheet = QApplication.activeModalWidget()
            if sheet is not None:
                sheet.close()
    assert window.running.active is None
    assert sends(window.program) == 0


def test_escape_closes_a_sheet(qtbot: QtBot, window: MainWindow) -> None:
    sheets: list[Sheet] = [AccountSheet(None, [], window), Sheet("A question", window)]
    for sheet in sheets:
        qtbot.addWidget(sheet)
        sheet.open()
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
        assert not sheet.isVisible()
        assert sheet.result() == Sheet.DialogCode.Rejected
