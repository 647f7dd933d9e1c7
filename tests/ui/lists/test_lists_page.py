"""The place Lists, with clicks and keys."""

import threading
import time
from array import array
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from nxdesk import settings
from nxdesk.problems import Failure
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.listing import from_text
from nxdesk.ui.lists import rejects_file
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.lists_page import ListsPage
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.table import CellRole, Table
from tests.ui.conftest import Answers
from tests.ui.lists.conftest import SlowReader, wait_read, workbook

SMALLEST = (804, 640)  # the page in the smallest window
LEFT = Qt.MouseButton.LeftButton


def drawn(table: Table) -> list[str]:
    """The table as text, its heading first."""
    model = table.model()
    columns = range(model.columnCount())
    heading = " | ".join(model.headerData(column, Qt.Orientation.Horizontal) for column in columns)
    rows = (
        " | ".join(model.index(row, column).data() for column in columns) for row in range(model.rowCount())
    )
    return [heading, *rows]


def tabs(page: ListsPage) -> list[str]:
    return [page.view.rows.tabs.segment(part.value).text() for part in Part]


def marked(page: ListsPage) -> list[str]:
    """The headings of the columns that are marked."""
    model = page.view.reading.first_rows.model()
    return [
        model.headerData(column, Qt.Orientation.Horizontal)
        for column in range(model.columnCount())
        if model.index(0, column).data(CellRole.CURRENT)
    ]


def open_list(qtbot: QtBot, current: CurrentList, path: Path) -> None:
    current.open_file(path)
    wait_read(qtbot, current)


def test_at_first_there_is_a_place_to_drop_a_file(page: ListsPage) -> None:
    assert page.view.drop_area.isVisible()
    for other in (page.view.rows, page.view.reading, page.write, page.add, page.remove):
        assert not other.isVisible()


def test_a_real_file_from_drop_area_to_rows(
    qtbot: QtBot, page: ListsPage, current: CurrentList, contacts: Path, answers: Answers
) -> None:
    answers.files = [contacts]
    qtbot.mouseClick(page.view.drop_area.open_button, LEFT)
    wait_read(qtbot, current)
    card = page.view.reading
    assert [menu.currentText() for menu in (card.sheet, card.header_row, card.column, card.country)] == [
        *("Contacts", "row 1", "B · Mobile", "Reject them")
    ]
    assert card.evidence.text.text() == "Column B “Mobile” looks like phone numbers: 3 of 4 rows."
    assert card.placeless.text.text() == "1 numbers have no country code. Choose the country they belong to."
    assert drawn(card.first_rows)[:3] == [
        "Row | A · Name | B · Mobile | C · Office",
        "2 | Anna | +7 916 123-45-67 | 8 495 123-45-67",
        "3 | Boris | 8 916 123-45-68 | ",
    ]
    assert marked(page) == ["B · Mobile"]
    assert tabs(page) == ["Ready 1", "Repeated 1", "Rejected 3", "Do not contact 0"]
    assert drawn(page.view.rows.table) == ["Row | Number", "2 | +79161234567"]
    assert page.view.rows.note.text() == "Russia (1)"
    with qtbot.waitSignal(page.compose_requested):
        qtbot.mouseClick(page.write, LEFT)


@pytest.mark.usefixtures("quick")
def test_each_tab_shows_its_rows(qtbot: QtBot, page: ListsPage, current: CurrentList, contacts: Path) -> None:
    open_list(qtbot, current, contacts)
    qtbot.mouseClick(page.view.rows.tabs.segment("repeated"), LEFT)
    assert drawn(page.view.rows.table) == ["Row | Number | Why", "4 | +79161234567 | Already in row 2"]
    assert page.view.rows.note.text() == "Each person gets the message once."
    qtbot.keyClick(page.view.rows.tabs.segment("repeated"), Qt.Key.Key_Right)
    assert drawn(page.view.rows.table) == [
        "Row | Cell | Why",
        "3 | 8 916 123-45-68 | No country code: choose a country",
        "5 | 12 | Too short",
        "6 |  | Empty",
    ]
    assert current.part is Part.REJECTED
    page.show_part(Part.READY)
    assert page.view.rows.tabs.choice == "ready"


@pytest.mark.usefixtures("quick")
def test_a_part_without_rows_says_what_that_means(
    qtbot: QtBot, page: ListsPage, current: CurrentList
) -> None:
    current.paste("+79161234567")
    wait_read(qtbot, current)
    page.show_part(Part.REJECTED)
    assert not page.view.rows.table.isVisible()
    assert page.view.rows.nothing.text() == "Every row has a number that can be sent to."
    assert not page.view.rows.save.one.isEnabled()


@pytest.mark.usefixtures("quick")
def test_another_column_by_keyboard_and_by_its_heading(
    qtbot: QtBot, page: ListsPage, current: CurrentList, contacts: Path
) -> None:
    settings.save(settings.Settings(country="RU"))
    open_list(qtbot, current, contacts)
    menu = page.view.reading.column
    menu.setFocus()
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    wait_read(qtbot, current)
    assert menu.hasFocus()
    assert menu.currentText() == "C · Office"
    assert marked(page) == ["C · Office"]
    assert tabs(page) == ["Ready 0", "Repeated 0", "Rejected 5", "Do not contact 0"]
    assert not page.write.isEnabled()
    across = page.view.reading.first_rows.horizontalHeader()
    place = QPoint(across.sectionViewportPosition(2) + 20, 10)
    qtbot.mouseClick(across.viewport(), LEFT, pos=place)
    wait_read(qtbot, current)
    assert marked(page) == ["B · Mobile"]
    assert tabs(page)[0] == "Ready 2"


@pytest.mark.usefixtures("quick")
def test_another_heading_another_sheet_and_landlines(
    qtbot: QtBot, page: ListsPage, current: CurrentList, contacts: Path
) -> None:
    open_list(qtbot, current, contacts)
    page.view.reading.header_row.setFocus()
    qtbot.keyClick(page.view.reading.header_row, Qt.Key.Key_Down)
    wait_read(qtbot, current)
    assert drawn(page.view.reading.first_rows)[1].startswith("3 | Boris")
    qtbot.mouseClick(page.view.reading.landlines, LEFT, pos=QPoint(12, 16))
    wait_read(qtbot, current)
    assert current.choice == Choice("Contacts", 2, 1, None, keep_landlines=True)
    page.view.reading.sheet.setFocus()
    qtbot.keyClick(page.view.reading.sheet, Qt.Key.Key_Down)
    wait_read(qtbot, current)
    assert current.choice.sheet == "Notes"
    assert current.choice.keep_landlines


@pytest.mark.usefixtures("quick")
def test_without_a_column_of_numbers_one_is_asked_for(
    qtbot: QtBot, page: ListsPage, current: CurrentList, tmp_path: Path
) -> None:
    rows = [("Name", "City"), ("Anna", "Tver"), ("Boris", "Omsk")]
    open_list(qtbot, current, workbook(tmp_path / "names.xlsx", ("Names", rows)))
    assert page.view.reading.evidence.text.text().startswith("No column looks like phone numbers.")
    assert page.view.reading.column.currentIndex() == -1
    assert page.view.reading.column.property("problem") == "warning"
    assert not page.view.rows.isVisible()
    assert not page.view.failed.isVisible()
    page.view.reading.column.setFocus()
    qtbot.keyClick(page.view.reading.column, Qt.Key.Key_Down)
    wait_read(qtbot, current)
    assert page.view.reading.evidence.text.text() == (
        "Column A “Name” does not look like phone numbers: 0 of 2 rows do."
    )
    assert tabs(page)[2] == "Rejected 2"


@pytest.mark.usefixtures("quick")
def test_a_failure_is_said_in_words(
    qtbot: QtBot, page: ListsPage, current: CurrentList, tmp_path: Path
) -> None:
    (tmp_path / "list.xlsx").write_bytes(b"no workbook at all")
    open_list(qtbot, current, tmp_path / "list.xlsx")
    assert page.view.failed.isVisible()
    assert "“list.xlsx”" in page.view.failed.why.text()
    assert not page.view.reading.isVisible()
    assert not page.view.rows.isVisible()


@pytest.mark.usefixtures("quick")
def test_a_country_that_is_none_is_chosen_anew(
    qtbot: QtBot, page: ListsPage, current: CurrentList, contacts: Path
) -> None:
    current.open_file(contacts)
    wait_read(qtbot, current)
    current.choose_country("ZZ")
    wait_read(qtbot, current)
    assert page.view.failed.isVisible()
    assert page.view.reading.country.isVisible()


def test_while_it_is_read_anew_the_page_stays_as_it_is(
    qtbot: QtBot, page: ListsPage, current: CurrentList, slow: SlowReader
) -> None:
    slow.reading.set()
    open_list(qtbot, current, Path("a.xlsx"))
    for _ in range(5):  # until all that wraps has found its height
        QApplication.processEvents()
    places = [widget.geometry() for widget in (page.view.rows, page.view.reading, page.view.rows.table)]
    rows = drawn(page.view.rows.table)
    slow.reading.clear()
    slow.heard.clear()
    current.choose_country("RU")
    qtbot.waitUntil(slow.heard.is_set)
    assert drawn(page.view.rows.table) == rows
    assert page.write.isEnabled()
    assert page.view.rows.save.isVisible()
    qtbot.waitUntil(page.view.rows.progress.isVisible)  # only once it has taken a moment
    assert not page.view.rows.save.isVisible()
    assert [
        widget.geometry() for widget in (page.view.rows, page.view.reading, page.view.rows.table)
    ] == places
    slow.reading.set()
    wait_read(qtbot, current)
    assert tabs(page)[0] == "Ready 2"
    assert not page.view.rows.progress.isVisible()
    assert [
        widget.geometry() for widget in (page.view.rows, page.view.reading, page.view.rows.table)
    ] == places


def test_a_first_reading_shows_progress_and_can_be_cancelled(
    qtbot: QtBot, page: ListsPage, current: CurrentList, slow: SlowReader
) -> None:
    slow.looking.clear()
    current.open_file(Path("a.xlsx"))
    assert page.view.opening.isVisible()
    assert not page.view.reading.isVisible()
    slow.looking.set()
    qtbot.waitUntil(page.view.reading.isVisible)
    assert not page.view.opening.isVisible()
    qtbot.waitUntil(lambda: page.view.rows.progress.words.text() == "Reading… 1 of about 2 rows")
    assert tabs(page) == ["Ready", "Repeated", "Rejected", "Do not contact"]
    qtbot.mouseClick(page.view.rows.progress.cancel, LEFT)
    assert page.view.drop_area.isVisible()
    assert current.empty


@pytest.mark.usefixtures("quick")
def test_rejected_rows_are_saved_to_be_mended(
    qtbot: QtBot, page: ListsPage, current: CurrentList, contacts: Path, tmp_path: Path, answers: Answers
) -> None:
    open_list(qtbot, current, contacts)
    path = tmp_path / "mend.xlsx"
    answers.files = [path]
    qtbot.mouseClick(page.view.rows.save.one, LEFT)
    assert not page.view.rows.save.one.isEnabled()
    assert answers.proposed == [tmp_path / "contacts rejected.xlsx"]
    qtbot.waitUntil(page.banner.isVisible, timeout=20_000)
    assert page.banner.accessibleName().startswith("Saved as mend.xlsx.")
    assert page.view.rows.save.one.isEnabled()
    saved = [tuple(row) for row in openpyxl.load_workbook(path).active.iter_rows(values_only=True)]
    assert saved[0] == ("Name", "Mobile", "Office", "Reason", "Row", "Cell as it was")
    assert saved[1][0] == "Boris"
    assert saved[1][3] == "No country code: choose a country"
    assert len(saved) == 4


@pytest.mark.usefixtures("quick")
def test_rejected_rows_that_cannot_be_saved(
    qtbot: QtBot,
    page: ListsPage,
    current: CurrentList,
    contacts: Path,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_arguments: object) -> None:
        raise Failure("list_not_saved", name="mend.xlsx")

    monkeypatch.setattr(rejects_file, "save_rejected", fail)
    open_list(qtbot, current, contacts)
    answers.files = [Path("mend.xlsx")]
    qtbot.mouseClick(page.view.rows.save.one, LEFT)
    qtbot.waitUntil(page.banner.isVisible)
    assert page.banner.property("tone") == "bad"
    assert page.view.rows.save.one.isEnabled()


@pytest.mark.usefixtures("quick")
def test_saving_does_not_hold_up_the_window(
    qtbot: QtBot,
    page: ListsPage,
    current: CurrentList,
    contacts: Path,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written = threading.Event()
    monkeypatch.setattr(rejects_file, "save_rejected", lambda *_: written.wait(10))
    open_list(qtbot, current, contacts)
    answers.files = [Path("mend")]
    qtbot.mouseClick(page.view.rows.save.one, LEFT)
    qtbot.mouseClick(page.view.rows.tabs.segment("rejected"), LEFT)
    assert len(drawn(page.view.rows.table)) == 4
    written.set()
    qtbot.waitUntil(page.banner.isVisible)
    assert "mend.xlsx" in page.banner.accessibleName()


def test_pasting_anywhere_on_the_page(
    qtbot: QtBot, page: ListsPage, current: CurrentList, answers: Answers
) -> None:
    QGuiApplication.clipboard().setText("+79161234567\n+79161234568")
    qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_read(qtbot, current)
    assert tabs(page)[0] == "Ready 2"
    for widget in (page.view.reading.sheet, page.view.reading.header_row, page.view.reading.column):
        assert not widget.isVisible()
    assert page.view.reading.country.isVisible()
    QGuiApplication.clipboard().setText("+79161234569")
    answers.codes = ["replace"]
    page.view.rows.table.setFocus()
    qtbot.keyClick(page.view.rows.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_read(qtbot, current)
    assert drawn(page.view.rows.table)[1:] == ["1 | +79161234569"]


def test_pasting_elsewhere_is_not_the_page_s(qtbot: QtBot, current: CurrentList) -> None:
    places = QStackedWidget()
    places.addWidget(ListsPage(current))
    other = QWidget()
    places.addWidget(other)
    places.setCurrentWidget(other)
    qtbot.addWidget(places)
    places.show()
    qtbot.waitUntil(places.isActiveWindow)
    QGuiApplication.clipboard().setText("+79161234567")
    qtbot.keyClick(other, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert current.empty


def test_nothing_to_paste(page: ListsPage) -> None:
    QGuiApplication.clipboard().setText("")
    page.paste()
    assert page.banner.accessibleName().startswith("The clipboard holds no text.")


def test_the_list_can_be_taken_away(qtbot: QtBot, page: ListsPage, current: CurrentList) -> None:
    current.paste("+79161234567")
    wait_read(qtbot, current)
    qtbot.mouseClick(page.remove, LEFT)
    assert current.empty
    assert page.view.drop_area.isVisible()


def test_a_page_that_is_too_low_scrolls_and_the_wheel_changes_no_menu(
    qtbot: QtBot, page: ListsPage, current: CurrentList, slow: SlowReader
) -> None:
    slow.reading.set()
    open_list(qtbot, current, Path("a.xlsx"))
    page.resize(*SMALLEST)
    QApplication.processEvents()
    place = page.view.reading.sheet.mapTo(page, page.view.reading.sheet.rect().center())
    QTest.wheelEvent(page.windowHandle(), QPointF(place), QPoint(0, -120))
    qtbot.waitUntil(lambda: page.view.reading.mapTo(page, QPoint()).y() < 65)
    assert page.view.reading.sheet.currentText() == "Contacts"


def test_nothing_is_cut_off_in_the_smallest_window(
    qtbot: QtBot, page: ListsPage, current: CurrentList, slow: SlowReader
) -> None:
    slow.reading.set()
    open_list(qtbot, current, Path("a.xlsx"))
    page.resize(*SMALLEST)
    QApplication.processEvents()
    for widget in (page.view.reading.landlines, page.view.rows.save, page.write):
        assert widget.mapTo(page, widget.rect().topRight()).x() < SMALLEST[0] - 20


@pytest.mark.usefixtures("quick")
def test_wide_files_scroll_to_the_numbers(
    qtbot: QtBot, page: ListsPage, current: CurrentList, tmp_path: Path
) -> None:
    heading = [f"Question {number}" for number in range(30)]
    row = ["yes, of course, why not"] * 30
    heading[25], row[25] = "Mobile", "+7 916 123-45-67"
    open_list(qtbot, current, workbook(tmp_path / "survey.xlsx", ("Answers", [heading, row])))
    table = page.view.reading.first_rows
    left = table.columnViewportPosition(26)
    assert 0 <= left < table.viewport().width()
    assert page.minimumSizeHint().width() <= 1000


def test_the_window_lives_while_a_list_is_read(
    qtbot: QtBot, page: ListsPage, current: CurrentList, tmp_path: Path
) -> None:
    """With the real child process: a heart that beats every 5 ms does not miss many beats."""
    path = workbook(
        tmp_path / "long.xlsx", ("Contacts", [("Mobile",)] + [(n,) for n in range(79160000001, 79160000900)])
    )
    beats: list[float] = []
    heart = QTimer(page, interval=5)
    heart.timeout.connect(lambda: beats.append(1))
    heart.start()
    open_list(qtbot, current, path)
    assert tabs(page)[0] == "Ready 899"
    assert len(beats) > 20


def test_tab_follows_the_eye(qtbot: QtBot, page: ListsPage, current: CurrentList, slow: SlowReader) -> None:
    slow.reading.set()
    open_list(qtbot, current, Path("a.xlsx"))
    card, rows = page.view.reading, page.view.rows
    slow.looking.clear()
    page.add.setFocus()
    seen = []
    for _ in range(15):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert seen == [
        *(page.add, page.keep, page.remove, page.write, page.tabs.segment("list")),
        *(card.sheet, card.header_row, card.column, card.country, card.landlines, card.first_rows),
        *(rows.tabs.segment("ready"), rows.save.one, rows.finder.field, rows.table),
    ]


def test_a_million_rows_are_shown_at_once(page: ListsPage) -> None:
    million = 1_000_000
    phones, rows = array("Q", range(79160000000, 79160000000 + million)), array("I", range(2, 2 + million))
    listing = replace(from_text("", None), phones=phones, phone_rows=rows)
    began = time.perf_counter()
    page.view.rows.model.show_part(listing, Part.READY)
    page.view.rows.table.show()
    page.view.rows.table.grab()
    page.view.rows.table.scrollToBottom()
    page.view.rows.table.grab()
    assert time.perf_counter() - began < 2  # 0.1 s on an idle computer
    assert page.view.rows.table.model().index(million - 1, 1).data() == "+79160999999"
