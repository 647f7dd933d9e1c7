"""Another language in the open window: nothing of what the person has before them is lost."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from nxdesk import settings
from nxdesk.gateway.practice import PracticeGateway
from nxdesk.journal.records import NewRequest, NewSend, Recovery, RequestState, SendState
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import TextMessage
from nxdesk.program import Program
from nxdesk.ui import background
from nxdesk.ui.language_menu import LanguageMenu
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.texts import language, numbers
from nxdesk.ui.theme import Theme

NEW = NewSend("Sale", "practice", "", "practice", "", "text", b'{"textMessage":{"text":"Hi"}}', "viber")
SLOW = 447700900992  # the practice gateway answers late


@pytest.fixture
def window(
    qtbot: QtBot, program: Program, theme: Theme, compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(language, "_folder", lambda: compiled / "translations")
    application = QCoreApplication.instance()
    assert application is not None
    language.install(application, "en")
    made = MainWindow(program, theme)
    qtbot.addWidget(made)
    made.show()
    made.begin(None)
    made.go("compose")
    yield made
    language.remove(application)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def choose(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """As a person does, in the menu."""
    shown = window.pages.compose
    press(window, name)
    qtbot.waitUntil(lambda: window.pages.compose is not shown)


def press(window: MainWindow, name: str) -> None:
    next(action for action in menu_of(window).actions() if action.text() == name).trigger()


def menu_of(window: MainWindow) -> LanguageMenu:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    (menu,) = window.findChildren(LanguageMenu)
    return menu


def said(window: MainWindow) -> set[str]:
    found = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    return {made.text() for made in found if made.isVisible()}


def test_each_language_has_its_own_name_and_the_chosen_one_is_ticked(
    qtbot: QtBot, window: MainWindow
) -> None:
    choose(qtbot, window, "简体中文")
    assert settings.load().language == "zh_CN"
    assert "编写" in said(window)
    choose(qtbot, window, "English")
    menu = menu_of(window)
    names = [action.text() for action in menu.actions()]
    assert names == ["As the system", *(language.language_name(each) for each in language.languages())]
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["English"]
    assert "Compose" in said(window)


def test_a_list_a_draft_and_a_send_under_way_stay(
    qtbot: QtBot, program: Program, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gateway = PracticeGateway(slow_seconds=0.3)
    gateway.start()
    monkeypatch.setattr(program, "_practice", gateway)
    with program.journal() as journal:
        send = journal.add(NEW, [NewRequest([SLOW], [1]), NewRequest([447700900010], [2])])
    window.editor.set_name("Autumn")
    form = window.pages.compose.message_card.form
    text = next(made for made in form.findChildren(QPlainTextEdit) if made.isVisible())
    text.setFocus()
    qtbot.keyClicks(text, "Half a word")
    text.textCursor().setPosition(4)
    cursor = text.textCursor()
    cursor.setPosition(4)
    text.setTextCursor(cursor)
    window.current_list.paste("+44 7700 900123\n+44 7700 900124\nnobody")
    qtbot.waitUntil(lambda: window.current_list.listing is not None)
    listing = window.current_list.listing
    window.running.start(send)

    def first_in_flight() -> bool:
        with program.journal() as journal:
            return journal.requests(send)[0].state is RequestState.IN_FLIGHT

    qtbot.waitUntil(first_in_flight)
    choose(qtbot, window, "简体中文")
    assert window.running.active == send
    assert window.current_list.listing is listing
    assert "2 人" in said(window)
    assert window.editor.draft == Draft("Autumn", TextMessage("Half a word"))
    assert window.editor.can_undo
    new = window.pages.compose.message_card.form.findChildren(QPlainTextEdit)[0]
    assert (new.toPlainText(), new.textCursor().position()) == ("Half a word", 4)
    assert QApplication.focusWidget() is new
    window.editor.undo()
    assert new.toPlainText() != "Half a word"
    window.editor.redo()

    window.show_send(send)
    choose(qtbot, window, "English")
    assert window.pages.send.isVisible()
    assert window.pages.send.send_id == send
    qtbot.waitUntil(lambda: window.running.active is None)
    with program.journal() as journal:
        assert journal.send(send).state is SendState.FINISHED
    qtbot.waitUntil(lambda: window.pages.send.snapshot is not None)
    snapshot = window.pages.send.snapshot
    assert snapshot is not None
    assert snapshot.send.id == send
    assert window.editor.draft == Draft("Autumn", TextMessage("Half a word"))
    assert window.current_list.listing is listing


def test_the_tabs_and_what_is_searched_for_stay(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.compose.preview.show_tab("request")
    window.go("lists")
    window.pages.lists.show_view("kept")
    window.pages.sends.search.setText("boots")
    choose(qtbot, window, "Русский")
    assert window.pages.lists.isVisible()
    assert window.pages.lists.tabs.choice == "kept"
    assert window.pages.lists.kept_view.isVisible()
    assert window.pages.compose.preview.tabs.choice == "request"
    assert window.pages.sends.search.text() == "boots"


def test_what_was_told_is_told_again_in_the_new_language(qtbot: QtBot, window: MainWindow) -> None:
    window._tell_recovery(Recovery(requests=1, people=3))
    choose(qtbot, window, "简体中文")
    banner = window.pages.compose.banner
    assert banner.isVisible()
    assert "3" in banner.accessibleName()
    assert "nxdesk did not end" not in banner.accessibleName()


def test_a_page_that_writes_a_file_is_let_finish(qtbot: QtBot, window: MainWindow) -> None:
    go = threading.Event()
    heard: list[bool] = []
    page = window.pages.sends
    background.run(page, go.wait, heard.append, lambda error: None)
    press(window, "简体中文")
    assert window.pages.sends is page
    go.set()
    qtbot.waitUntil(lambda: window.pages.sends is not page)
    assert heard == [True]


def test_the_shortcuts_work_once_in_the_new_language(qtbot: QtBot, window: MainWindow) -> None:
    choose(qtbot, window, "简体中文")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    shortcuts = [
        action.shortcut().toString() for action in window.actions() if not action.shortcut().isEmpty()
    ]
    assert len(shortcuts) == len(set(shortcuts)) >= 10
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.lists.isVisible()


def test_numbers_and_dates_follow(qtbot: QtBot, window: MainWindow) -> None:
    choose(qtbot, window, "Українська")
    assert numbers.number(12480).replace("\xa0", " ") == "12 480"
    assert numbers.took(1.5).replace("\xa0", " ") == "1,50 с"
    choose(qtbot, window, "English")
    assert numbers.number(12480) == "12,480"
