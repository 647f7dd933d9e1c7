"""The list of all sends, with real clicks and keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget
from pytestqt.qtbot import QtBot

from nxdesk.gateway.practice.numbers import Refuse
from nxdesk.journal.records import SendState
from nxdesk.ui.sends.meter_cell import PARTS
from nxdesk.ui.sends.running import Running
from nxdesk.ui.sends.sends_model import SendColumn
from nxdesk.ui.sends.sends_page import SendsPage
from tests.ui.conftest import Answers
from tests.ui.sends.conftest import World, people, press


@pytest.fixture
def page(world: World, running: Running, qtbot: QtBot) -> Iterator[SendsPage]:
    made = SendsPage(world.program, running)
    qtbot.addWidget(made)
    made.resize(1084, 820)
    yield made
    world.release.set()


def show(page: SendsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.counted):
        page.show()


def column(page: SendsPage, which: SendColumn, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    model = page.table.model()
    return [model.index(row, which).data(role) for row in range(model.rowCount())]


def middle_of(page: SendsPage, row: int) -> QPoint:
    return page.table.visualRect(page.table.model().index(row, SendColumn.NAME)).center()


def test_before_the_first_send_it_leads_to_compose(page: SendsPage, qtbot: QtBot) -> None:
    show(page, qtbot)
    assert not page.table.isVisible()
    assert not page.search.isEnabled()
    assert not page.export_button.isEnabled()
    with qtbot.waitSignal(page.compose_requested):
        press(page.nothing.button, qtbot)


def test_the_newest_comes_first(world: World, page: SendsPage, running: Running, qtbot: QtBot) -> None:
    phones = people(5)
    world.special[phones[0]] = Refuse(9002)
    first = world.add(phones[:2], phones[2:], name="Boots")
    with qtbot.waitSignal(running.ended):
        running.start(first)
    world.add(people(1), name="Sandals", account_id="other")
    show(page, qtbot)
    qtbot.waitUntil(lambda: len(column(page, SendColumn.NAME)) == 2)
    assert column(page, SendColumn.NAME) == ["Sandals", "Boots"]
    assert column(page, SendColumn.ACCOUNT) == ["Boots & Co", "Practice account"]
    assert column(page, SendColumn.KIND) == ["Text", "Text"]
    assert column(page, SendColumn.PEOPLE) == ["1", "5"]
    assert column(page, SendColumn.STATE) == ["Waiting", "Finished"]
    assert column(page, SendColumn.STARTED)[0] == "Not started"
    assert [count for count, _tone in column(page, SendColumn.METER, PARTS)[1]] == [3, 2, 0]
    said = column(page, SendColumn.METER, Qt.ItemDataRole.AccessibleTextRole)[1]
    assert said == "3 accepted, 2 refused, 0 unknown, 0 waiting"
    assert page.header._subtitle.text() == "2 sends"


@pytest.mark.parametrize("how", ["double click", "Enter", "button", "menu"])
def test_a_send_is_opened(world: World, page: SendsPage, qtbot: QtBot, how: str) -> None:
    send = world.add(people(1), name="Boots")
    world.add(people(1), name="Sandals")
    show(page, qtbot)
    with qtbot.waitSignal(page.opened) as opened:
        place = middle_of(page, 1)
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        if how == "double click":
            qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        elif how == "Enter":
            qtbot.keyClick(page.table, Qt.Key.Key_Return)
        elif how == "menu":
            page.table.actions()[0].trigger()
        else:
            press(page.open_button, qtbot)
    assert opened.args == [send]
    assert [action.text() for action in page.table.actions()] == [
        "Open",
        "Export to Excel…",
        "Delete the chosen send…",
    ]


def test_search_follows_each_key(world: World, page: SendsPage, qtbot: QtBot) -> None:
    for name in ("Boots, autumn", "Sandals", "boots, spring"):
        world.add(people(1), name=name)
    show(page, qtbot)
    qtbot.keyClicks(page.search, "BOOTS")
    assert column(page, SendColumn.NAME) == ["boots, spring", "Boots, autumn"]
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == [3]
    qtbot.keyClicks(page.search, "(")
    assert not page.table.isVisible()
    assert page.not_found._title.text() == "No send is called “BOOTS(”"
    press(page.not_found.button, qtbot)
    assert len(column(page, SendColumn.NAME)) == 3
    assert page.table.isVisible()


def test_a_new_send_keeps_the_selection(world: World, page: SendsPage, qtbot: QtBot) -> None:
    first = world.add(people(1), name="Boots")
    show(page, qtbot)
    page.table.selectRow(0)
    world.add(people(1), name="Sandals")
    with qtbot.waitSignal(page.counted) as counted:
        page.refresh()
    assert counted.args == [2]
    assert [index.row() for index in page.table.selectionModel().selectedRows()] == [1]
    with qtbot.waitSignal(page.opened) as opened:
        press(page.open_button, qtbot)
    assert opened.args == [first]


def test_it_follows_the_running_send(world: World, page: SendsPage, running: Running, qtbot: QtBot) -> None:
    phones = people(4)
    world.hold = {phones[2]}
    send = world.add(phones[:2], phones[2:])
    show(page, qtbot)
    running.start(send)
    qtbot.waitUntil(lambda: column(page, SendColumn.STATE) == ["Sending…"])
    with qtbot.waitSignal(running.ended):
        world.release.set()
    qtbot.waitUntil(lambda: column(page, SendColumn.STATE) == ["Finished"])
    assert world.send(send).state is SendState.FINISHED


def test_while_hidden_it_still_counts_at_the_end(
    world: World, page: SendsPage, running: Running, qtbot: QtBot
) -> None:
    send = world.add(people(1))
    with qtbot.waitSignal(page.counted) as counted:
        running.start(send)
    assert counted.args == [1]


def test_the_chosen_send_is_exported(
    world: World, page: SendsPage, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    world.add(people(3), name="Boots")
    show(page, qtbot)
    assert not page.export_button.isEnabled()
    page.table.selectRow(0)
    answers.files = [tmp_path / "boots.csv"]
    with qtbot.waitSignal(page._export.written, timeout=10_000):
        press(page.export_button, qtbot)
    assert len((tmp_path / "boots.csv").read_text("utf-8-sig").splitlines()) == 4
    assert page.export_button.isEnabled()


def test_a_journal_that_cannot_be_read_is_worded(world: World, page: SendsPage, qtbot: QtBot) -> None:
    world.program.journal_path.write_bytes(b"this is no journal at all" * 100)
    page.show()
    qtbot.waitUntil(page.banner.isVisible)
    assert "is damaged" in page.banner.accessibleName()
    world.program.journal_path.unlink()
    again = page.banner.findChildren(QPushButton)[-1]
    qtbot.waitUntil(again.isVisible)  # a layout shows what is added to it a moment later
    with qtbot.waitSignal(page.counted):
        press(again, qtbot)
    assert not page.banner.isVisible()


def test_tests_are_counted_apart_and_can_be_left_out(world: World, page: SendsPage, qtbot: QtBot) -> None:
    for _ in range(2):
        world.add(people(3), name="Boots")
    with qtbot.waitSignal(page.counted) as counted:
        page.show()
    assert counted.args == [2]
    assert not page.which.isVisible()
    assert page.header._subtitle.text() == "2 sends"
    for name in ("Boots", "Sandals"):
        world.add(people(1), name=name, test=True)
    with qtbot.waitSignal(page.counted) as counted:
        page.refresh()
    assert counted.args == [2]
    assert page.header._subtitle.text() == "2 sends · 2 tests"
    assert column(page, SendColumn.NAME) == ["Test · Sandals", "Test · Boots", "Boots", "Boots"]
    shown = []
    for _ in range(2):
        qtbot.keyClick(page.which, Qt.Key.Key_Down)
        shown.append(column(page, SendColumn.NAME))
    assert shown == [["Boots", "Boots"], ["Test · Sandals", "Test · Boots"]]
    qtbot.keyClicks(page.search, "boots")
    assert column(page, SendColumn.NAME) == ["Test · Boots"]
    qtbot.keyClicks(page.search, "x")
    press(page.not_found.button, qtbot)
    assert len(column(page, SendColumn.NAME)) == 4


def test_where_there_are_only_tests_that_is_said(world: World, page: SendsPage, qtbot: QtBot) -> None:
    for name in ("Boots", "Sandals"):
        world.add(people(1), name=name, test=True)
    show(page, qtbot)
    assert page.header._subtitle.text() == "2 tests"
    qtbot.keyClick(page.which, Qt.Key.Key_Down)
    assert page.not_found._title.text() == "There are only tests"
    press(page.not_found.button, qtbot)
    assert page.table.isVisible()


def test_a_search_shows_its_first_hit_and_says_how_many_there_are(
    world: World, page: SendsPage, qtbot: QtBot
) -> None:
    for number in range(60):
        world.add(people(1), name=f"Boots {number}")
    show(page, qtbot)
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    qtbot.keyClicks(page.search, "boots 5")
    assert page.header._subtitle.text() == "60 sends · 11 found"
    assert bar.value() == 0
    page.search.clear()
    assert page.header._subtitle.text() == "60 sends"


def test_who_comes_by_the_keyboard_goes_on_in_the_list(world: World, page: SendsPage, qtbot: QtBot) -> None:
    world.add(people(1), name="Boots")
    newest = world.add(people(1), name="Sandals")
    pages, other = QStackedWidget(), QLineEdit()
    qtbot.addWidget(pages)
    pages.addWidget(other)
    pages.addWidget(page)
    pages.show()
    pages.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    with qtbot.waitSignal(page.counted):
        page.refresh()
    pages.setCurrentWidget(page)
    qtbot.waitUntil(page.table.hasFocus)
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == [newest]
    page.setParent(None)  # it is the fixture's


@pytest.mark.parametrize("locale", ["en_US", "zh_CN", "ru_RU", "de_DE"])
def test_a_date_has_room_in_every_language(world: World, running: Running, qtbot: QtBot, locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    made = SendsPage(world.program, running)
    qtbot.addWidget(made)
    date = QLocale().toString(QDate(2026, 11, 30), QLocale.FormatType.ShortFormat)
    room = made.table.columnWidth(SendColumn.STARTED) - 20
    assert made.table.fontMetrics().horizontalAdvance(date) <= room
