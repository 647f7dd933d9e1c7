"""The do-not-contact list: adding, searching, taking off, and what that does to the list in use."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nxdesk.journal.do_not_contact import DoNotContact
from nxdesk.ui.do_not_contact.view import DoNotContactView
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.lists_page import ListsPage
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.theme import Theme
from tests.ui.conftest import Answers
from tests.ui.lists.conftest import wait_read
from tests.ui.lists.test_lists_page import drawn, tabs

LEFT = Qt.MouseButton.LeftButton


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
    made.show_view("blocked")
    qtbot.waitUntil(made.isActiveWindow)
    return made


def add(qtbot: QtBot, view: DoNotContactView, text: str) -> None:
    sheet = view.open_sheet(text)
    qtbot.waitUntil(sheet.add.isEnabled)
    with qtbot.waitSignals([view.told, view.counted]):
        qtbot.mouseClick(sheet.add, LEFT)


def test_numbers_are_typed(qtbot: QtBot, page: ListsPage, current: CurrentList) -> None:
    view = page.blocked_view
    assert view.empty.isVisible()
    qtbot.mouseClick(view.empty.button, LEFT)
    sheet = page.window().findChildren(type(view.open_sheet()))[0]
    assert not sheet.add.isEnabled()
    sheet.field.setPlainText("+44 7700 900201\n8 916 123-45-67\n+44 7700 900201\nsoon")
    qtbot.waitUntil(sheet.add.isEnabled)
    assert sheet.found.text() == (
        "1 numbers · 1 repeated\nLeft out: No country code: choose a country (1) · No digits (1)"
    )
    sheet.list.choose_country("RU")
    qtbot.waitUntil(lambda: sheet.add.text() == "Add 2 numbers")
    with qtbot.waitSignal(view.counted):
        qtbot.mouseClick(sheet.add, LEFT)
    phones = [row.split(" | ")[0] for row in drawn(view.table)[1:]]
    assert phones == ["+79161234567", "+447700900201"]
    assert page.tabs.segment("blocked").text() == "Do not contact 2"


def test_a_landline_can_be_blocked(qtbot: QtBot, page: ListsPage) -> None:
    add(qtbot, page.blocked_view, "+44 20 7183 8750")
    assert page.blocked_view.count == 1


def test_numbers_are_pasted_on_this_page(qtbot: QtBot, page: ListsPage, current: CurrentList) -> None:
    QGuiApplication.clipboard().setText("+447700900201")
    qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert current.empty
    sheets = [one for one in page.blocked_view.children() if hasattr(one, "given")]
    assert sheets[-1].field.toPlainText() == "+447700900201"
    sheets[-1].reject()


def test_a_file_is_imported_and_says_where_its_numbers_are_from(
    qtbot: QtBot, page: ListsPage, tmp_path: Path, answers: Answers
) -> None:
    path = tmp_path / "stop.csv"
    path.write_text("phone\n+44 7700 900201\n+44 7700 900202\nsoon\n")
    answers.files = [path]
    view = page.blocked_view
    qtbot.mouseClick(view.import_button, LEFT)
    sheet = next(one for one in view.children() if hasattr(one, "given"))
    qtbot.waitUntil(sheet.add.isEnabled, timeout=20_000)
    assert sheet.found.text() == "2 numbers\nLeft out: No digits (1)"
    with qtbot.waitSignal(view.counted):
        qtbot.mouseClick(sheet.add, LEFT)
    assert {row.split(" | ")[2] for row in drawn(view.table)[1:]} == {"stop.csv"}
    qtbot.waitUntil(page.banner.isVisible)
    assert page.banner.accessibleName() == "2 numbers are now on the do-not-contact list."


def test_a_change_is_heard_by_the_list_in_use(
    qtbot: QtBot, page: ListsPage, current: CurrentList, answers: Answers
) -> None:
    current.paste("+447700900201\n+447700900202")
    wait_read(qtbot, current)
    add(qtbot, page.blocked_view, "+447700900201")
    qtbot.waitUntil(lambda: tabs(page) == ["Ready 1", "Repeated 0", "Rejected 0", "Do not contact 1"])
    current.show_part(Part.BLOCKED)
    assert drawn(page.view.rows.table) == ["Row | Number", "1 | +447700900201"]
    page.blocked_view.table.selectRow(0)
    answers.codes = ["keep", "remove"]
    qtbot.mouseClick(page.blocked_view.remove_button, LEFT)
    assert page.blocked_view.count == 1
    qtbot.mouseClick(page.blocked_view.remove_button, LEFT)
    qtbot.waitUntil(lambda: tabs(page)[0] == "Ready 2")
    assert answers.questions[0].title == "Take +447700900201 off the list?"


def test_searching(qtbot: QtBot, page: ListsPage, tmp_path: Path) -> None:
    with DoNotContact(tmp_path / "journal.db") as book:
        book.add([447700900201, 79161234567], "stop.csv")
        book.add([447700900202], "")
    view = page.blocked_view
    view.field.setText("+44")
    with qtbot.waitSignal(view.counted):
        page._current.do_not_contact.changed.emit()
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    view.field.setText("STOP")
    qtbot.waitUntil(lambda: {row.split(" | ")[2] for row in drawn(view.table)[1:]} == {"stop.csv"})
    view.field.setText("999")
    qtbot.waitUntil(view.nothing.isVisible)
    view.field.clear()
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)


def test_a_journal_that_cannot_be_used_says_so_and_gives_no_list(
    qtbot: QtBot, page: ListsPage, current: CurrentList, tmp_path: Path
) -> None:
    for file in tmp_path.glob("journal.db*"):
        file.unlink()
    (tmp_path / "journal.db").write_bytes(b"no database at all, but long enough to be looked at" * 100)
    current.paste("+447700900201")
    wait_read(qtbot, current)
    assert current.listing is None
    assert current.failure is not None
    assert current.failure.code.startswith("journal_")
