"""The help window in the window of the program: reached by keys, searched, walked through, offline."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QShortcut, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nxdesk.accounts.vault import MemoryVault
from nxdesk.journal.records import NewRequest, NewSend, RequestState, Result
from nxdesk.program import Program
from nxdesk.ui.help import explaining
from nxdesk.ui.help.actions import help_actions
from nxdesk.ui.help.help_window import HelpWindow
from nxdesk.ui.help.shortcut_page import shortcuts
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.texts import language
from nxdesk.ui.theme import Scheme, Theme

NEW = NewSend("Sale", "practice", "", "practice", "", "text", b'{"textMessage":{"text":"Hi"}}', "viber")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("nxdesk.program.open_vault", MemoryVault)
        with Program(tmp_path_factory.mktemp("home")) as made:
            yield made


@pytest.fixture(scope="module")
def window(qapp: QApplication, program: Program) -> Iterator[MainWindow]:
    """One for all tests here: none of them changes what another one looks at."""
    qapp.setStyleSheet("")  # one that an earlier test has left names pictures that are gone
    theme = Theme(Scheme.LIGHT)
    theme.apply(qapp)
    made = MainWindow(program, theme)
    made.show()
    made.begin(None)
    yield made
    made.close()
    made.deleteLater()
    qapp.setStyleSheet("")
    theme.deleteLater()


@pytest.fixture
def helping(window: MainWindow) -> HelpWindow:
    window.help.guide()
    window.help.window.contents.search.clear()
    window.help.window.reader.clearHistory()
    return window.help.window


def press(qtbot: QtBot, window: HelpWindow, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(window.reader, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_f1_opens_the_guide_at_what_is_in_view(qtbot: QtBot, window: MainWindow) -> None:
    for place, page in (
        ("start", "start"),
        ("compose", "compose"),
        ("lists", "lists"),
        ("sends", "sending"),
        ("send", "results"),
        ("accounts", "accounts"),
    ):
        window.go(place)
        qtbot.keyClick(window, Qt.Key.Key_F1)
        assert window.help.window.isVisible()
        assert window.help.window.reader.page_id == page


def test_back_and_forward_and_escape_by_key(qtbot: QtBot, window: MainWindow, helping: HelpWindow) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    assert not helping.back.isEnabled()
    window.help.explain("nxcloud/9002")
    assert helping.back.isEnabled()
    press(qtbot, helping, Qt.Key.Key_Left, alt)
    assert helping.reader.page_id == "start"
    press(qtbot, helping, Qt.Key.Key_Right, alt)
    assert helping.reader.page_id == "nxcloud/9002"
    assert "NXCloud" in helping.reader.toPlainText()
    press(qtbot, helping, Qt.Key.Key_Escape)
    assert not helping.isVisible()


def test_left_and_right_go_from_link_to_link_and_enter_follows(
    qtbot: QtBot, window: MainWindow, helping: HelpWindow
) -> None:
    window.help.explain("unknown")
    press(qtbot, helping, Qt.Key.Key_Right)
    window.help.guide()
    press(qtbot, helping, Qt.Key.Key_Right)
    press(qtbot, helping, Qt.Key.Key_Right)
    press(qtbot, helping, Qt.Key.Key_Return)
    assert helping.reader.page_id == "unknown"  # the second link of the first page
    press(qtbot, helping, Qt.Key.Key_Tab)
    assert not helping.reader.hasFocus()


def test_links_lead_to_their_page_and_the_contents_follow(helping: HelpWindow) -> None:
    helping.reader.setSource(QUrl("help:unknown"))
    item = helping.contents.tree.currentItem()
    assert item is not None
    assert item.text(0) == "What “unknown” means"


def test_a_word_is_searched_and_enter_opens_the_first_page(qtbot: QtBot, helping: HelpWindow) -> None:
    press(qtbot, helping, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = helping.contents.search
    qtbot.keyClicks(search, "balance")
    assert helping.contents.titles[0] == "1102 The balance is used up"
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert helping.reader.page_id == "nxcloud/1102"
    search.setText("zebra")
    assert helping.contents.nothing.isVisible()
    helping.contents.nothing.button.click()
    assert len(helping.contents.titles) > 150


def test_it_reads_no_file_and_asks_no_server(helping: HelpWindow, tmp_path: Path) -> None:
    (tmp_path / "x.html").write_text("<p>secret</p>")
    kinds = (QTextDocument.ResourceType.HtmlResource, QTextDocument.ResourceType.ImageResource)
    for address in (
        "https://example.org/",
        QUrl.fromLocalFile(str(tmp_path / "x.html")),
        "help:no-such-page",
    ):
        for kind in kinds:
            assert not helping.reader.loadResource(kind.value, QUrl(address))


def test_it_follows_the_colours_and_the_language(
    qapp: QApplication, window: MainWindow, helping: HelpWindow
) -> None:
    before = helping.reader.document().defaultStyleSheet()
    window.theme.set_scheme(Scheme.DARK)
    assert helping.reader.document().defaultStyleSheet() != before
    language.install(qapp, "zh_CN")
    qapp.processEvents()
    assert "nxdesk 能做什么" in helping.reader.toPlainText()
    assert helping.contents.titles[0] == "nxdesk 能做什么"
    assert helping.contents.search.placeholderText() == helping.contents.tr("Search the help")


def test_the_page_of_shortcuts_is_what_the_actions_say(window: MainWindow, helping: HelpWindow) -> None:
    window.help.shortcuts()
    text = helping.reader.toPlainText()
    for action in window.findChildren(QAction):
        if not action.shortcut().isEmpty() and action.text() and action.isVisible():
            assert action.text().replace("&", "").removesuffix("…") in text
            assert action.shortcut().toString() in text
    for shortcut in window.findChildren(QShortcut):
        if shortcut.isEnabled() and shortcut.parent() is not helping:
            assert shortcut.whatsThis(), shortcut.key().toString()
            assert shortcut.whatsThis() in text
    assert ("Help on this page", "F1") in shortcuts(window)["Help"]


def test_shortcuts_stand_in_the_order_of_the_menu_and_where_they_are_heard(window: MainWindow) -> None:
    found = shortcuts(window)
    assert list(found)[:7] == ["Message", "Edit", "List", "Send", "View", "Help", ""]
    assert found["Message"][0] == ("New message", "Ctrl+N")
    assert ("Review and send", "Ctrl+Enter") in found["Send"]
    assert ("Menu", "F10") in found[""]
    assert ("Quit", "Ctrl+Q") in found[""]
    assert ("Search by name", "Ctrl+F") in found["Sends"], "it is heard there alone"


def test_the_text_has_a_ring_when_tab_brought_the_keyboard_there(qtbot: QtBot, helping: HelpWindow) -> None:
    helping.contents.tree.setFocus()
    helping.reader.setFocus(Qt.FocusReason.MouseFocusReason)
    assert helping.reader.property("ring") == "false"
    helping.contents.tree.setFocus()
    helping.reader.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: helping.reader.property("ring") == "true")
    helping.contents.tree.setFocus()
    assert helping.reader.property("ring") == "false"


def test_every_help_action_can_be_reached_in_the_menu(window: MainWindow) -> None:
    texts = [action.text() for action in window.findChildren(QAction)]
    for words in ("Help on this page", "Guide", "Error codes", "Keyboard shortcuts", "Start page"):
        assert words in texts
    assert {"Show the log", "About nxdesk"} <= set(texts)


def test_check_for_updates_is_there_only_where_the_project_has_a_page(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))

    def updates() -> QAction:
        actions = [action for action in help_actions(window) if action is not None]
        return next(action for action in actions if action.text().startswith("Check for updates"))

    monkeypatch.setattr("nxdesk.ui.help.actions.releases_page", lambda: None)
    assert not updates().isVisible()
    monkeypatch.setattr("nxdesk.ui.help.actions.releases_page", lambda: "https://example.org/releases")
    action = updates()
    assert action.isVisible()
    assert opened == []
    action.trigger()
    assert opened == ["https://example.org/releases"]


def test_show_the_log_opens_its_folder(
    window: MainWindow, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window.help.show_log()
    assert opened == [str(program.home / "logs")]
    assert (program.home / "logs").is_dir()


def test_what_happened_is_one_click_from_the_results(
    qtbot: QtBot, program: Program, window: MainWindow
) -> None:
    with program.journal() as journal:
        send = journal.add(NEW, [NewRequest([1], [1]), NewRequest([2], [2])])
        journal.start(send)
        for result in (
            Result(RequestState.ACCEPTED, code=0, message="Success"),
            Result(RequestState.UNKNOWN, reason="read_timeout"),
        ):
            request = journal.next_waiting(send)
            assert request
            journal.depart(request.id, 1.0)
            journal.record(request.id, result)
        journal.end(send, journal.send(send).state.FINISHED, "")
    window.show_send(send)
    page = window.pages.send
    qtbot.waitUntil(page.requests_card.explain.isVisible)
    page.requests_card.explain.click()
    assert window.help.window.reader.page_id == "answer/read_timeout"
    page.requests_card.table.selectRow(0)
    page.requests_card.explain.click()
    assert window.help.window.reader.page_id == "nxcloud/0"
    link = next(
        button
        for button in page.banner.findChildren(type(page.requests_card.explain))
        if button.text() == explaining.words()
    )
    link.click()
    assert window.help.window.reader.page_id == "unknown"


def test_what_happened_is_one_click_from_a_rejected_row(qtbot: QtBot, window: MainWindow) -> None:
    window.go("lists")
    window.current_list.paste("+7 916 123 45 67\n916 12\nnobody")
    qtbot.waitUntil(lambda: window.current_list.listing is not None)
    card = window.pages.lists.view.rows
    assert not card.explain.isVisible()
    window.pages.lists.show_part(Part.REJECTED)
    card.table.selectRow(1)
    card.explain.click()
    assert window.help.window.reader.page_id == "row/no_digits"
