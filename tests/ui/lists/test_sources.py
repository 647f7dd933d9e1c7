"""Several sources in one list, and what joins it."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from nxdesk import settings
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.list_actions import open_sample, take, take_files
from nxdesk.ui.lists.lists_page import ListsPage
from nxdesk.ui.lists.numbers_sheet import NumbersSheet
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.lists.recipients_card import RecipientsCard
from nxdesk.ui.lists.source import Source
from tests.ui.conftest import Answers
from tests.ui.lists.conftest import wait_read, workbook
from tests.ui.lists.test_lists_page import drawn, marked, tabs

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def extra(tmp_path: Path) -> Path:
    path = tmp_path / "extra.csv"
    path.write_text("phone\n+7 916 123-45-67\n+44 7700 900201\nsoon\n")
    return path


def read(qtbot: QtBot, current: CurrentList, *sources: Source) -> None:
    current.open_sources(sources)
    wait_read(qtbot, current)


def test_files_dropped_together_are_one_list(
    qtbot: QtBot, page: ListsPage, current: CurrentList, contacts: Path, extra: Path
) -> None:
    take_files(page, current, [contacts, extra])
    wait_read(qtbot, current)
    assert tabs(page) == ["Ready 2", "Repeated 2", "Rejected 4", "Do not contact 0"]
    assert drawn(page.view.rows.table) == [
        "Row | Number | From",
        "2 | +79161234567 | contacts.xlsx",
        "3 | +447700900201 | extra.csv",
    ]
    current.show_part(Part.REPEATED)
    assert drawn(page.view.rows.table)[1:] == [
        "4 | +79161234567 | Already in row 2 | contacts.xlsx",
        "2 | +79161234567 | Already in row 2 of contacts.xlsx | extra.csv",
    ]
    assert [name.text() for name in page.view.sources.names] == ["contacts.xlsx", "extra.csv"]


def test_another_file_joins_takes_the_place_or_neither(
    qtbot: QtBot, page: ListsPage, current: CurrentList, contacts: Path, extra: Path, answers: Answers
) -> None:
    read(qtbot, current, Source(path=contacts))
    for answer, sources in (("cancel", 1), ("add", 2)):
        answers.codes = [answer]
        take_files(page, current, [extra])
        wait_read(qtbot, current)
        assert len(current.sources) == sources
    assert "“extra.csv”" in answers.questions[0].text
    answers.codes = ["replace"]
    take(page, current, [Source(text="+447700900299")])
    wait_read(qtbot, current)
    assert [source.text for source in current.sources] == ["+447700900299"]


def test_a_file_that_is_there_already_is_read_anew(
    qtbot: QtBot, page: ListsPage, current: CurrentList, contacts: Path, extra: Path
) -> None:
    read(qtbot, current, Source(path=contacts), Source(path=extra))
    extra.write_text("phone\n+44 7700 900202\n+44 7700 900203\n")
    take_files(page, current, [extra])
    wait_read(qtbot, current)
    assert current.listing is not None
    assert list(current.listing.phones) == [79161234567, 447700900202, 447700900203]


def test_each_source_is_read_in_its_own_way(
    qtbot: QtBot, page: ListsPage, current: CurrentList, contacts: Path, extra: Path
) -> None:
    read(qtbot, current, Source(path=contacts), Source(path=extra))
    qtbot.mouseClick(page.view.sources.names[0], LEFT)
    assert current.path == contacts
    current.choose_country("RU")
    wait_read(qtbot, current)
    assert [source.asked.region for source in current.sources] == ["RU", None]
    assert current.listing is not None
    assert list(current.listing.phones) == [79161234567, 79161234568, 447700900201]


def test_one_is_taken_away_again(
    qtbot: QtBot, page: ListsPage, current: CurrentList, contacts: Path, extra: Path
) -> None:
    read(qtbot, current, Source(path=contacts), Source(path=extra))
    qtbot.mouseClick(page.view.sources.removers[0], LEFT)
    wait_read(qtbot, current)
    assert current.path == extra
    assert tabs(page)[0] == "Ready 2"
    assert not page.view.sources.isVisible()
    current.remove_source(0)
    assert current.empty


def test_one_that_cannot_be_read_is_left_out(
    qtbot: QtBot, page: ListsPage, current: CurrentList, extra: Path
) -> None:
    read(qtbot, current, Source(path=extra), Source(path=extra.with_name("gone.xlsx")))
    assert current.listing is None
    assert page.view.failed.isVisible()
    assert "gone.xlsx" in page.view.failed.why.text()
    qtbot.mouseClick(page.view.failed.without, LEFT)
    wait_read(qtbot, current)
    assert tabs(page)[0] == "Ready 2"


def test_typed_numbers(qtbot: QtBot, page: ListsPage, current: CurrentList) -> None:
    page.view.drop_area.type_button.click()
    sheet = page.findChild(NumbersSheet)
    assert sheet is not None
    assert not sheet.use.isEnabled()
    sheet.field.setPlainText("+44 7700 900201, +44 7700 900202")
    qtbot.mouseClick(sheet.use, LEFT)
    wait_read(qtbot, current)
    assert tabs(page)[0] == "Ready 2"


def test_the_card_names_all_sources(qtbot: QtBot, current: CurrentList, contacts: Path, extra: Path) -> None:
    card = RecipientsCard(current)
    qtbot.addWidget(card)
    read(qtbot, current, Source(path=contacts), Source(path=extra), Source(text="+447700900299"))
    assert card.summary.line.accessibleName() == "contacts.xlsx + extra.csv + 1 more · 3 sources"


def test_a_search_in_each_part(
    qtbot: QtBot, page: ListsPage, current: CurrentList, contacts: Path, extra: Path
) -> None:
    read(qtbot, current, Source(path=contacts), Source(path=extra))
    rows = page.view.rows

    def found(text: str) -> list[str]:
        rows.finder.field.setText(text)
        qtbot.waitUntil(lambda: rows.finder.settled)
        return drawn(rows.table)[1:]

    assert found("+44") == ["3 | +447700900201 | extra.csv"]
    assert rows.note.text() == "1 of 2 rows"
    assert found("4567") == ["2 | +79161234567 | contacts.xlsx"]
    assert found("nothing") == []
    assert rows.nothing.text() == "No row holds that."
    current.show_part(Part.REJECTED)
    assert found("SOON") == ["4 | soon | No digits | extra.csv"]
    assert found("too short") == ["5 | 12 | Too short | contacts.xlsx"]
    rows.finder.field.clear()
    rows.finder.reason.setCurrentIndex(rows.finder.reason.findText("Empty (1)"))
    rows.finder.reason.activated.emit(0)
    qtbot.waitUntil(lambda: rows.finder.settled)
    assert drawn(rows.table)[1:] == ["6 |  | Empty | contacts.xlsx"]


def test_selected_rows_are_copied(
    qtbot: QtBot, page: ListsPage, current: CurrentList, contacts: Path
) -> None:
    settings.save(settings.Settings(country="RU"))
    read(qtbot, current, Source(path=contacts))
    table = page.view.rows.table
    table.setFocus()
    table.selectAll()
    QGuiApplication.clipboard().setText("")
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "2\t+79161234567\n3\t+79161234568")


def test_a_rejected_cell_is_mended_by_hand(
    qtbot: QtBot, page: ListsPage, current: CurrentList, contacts: Path
) -> None:
    read(qtbot, current, Source(path=contacts))
    current.show_part(Part.REJECTED)
    rows = page.view.rows
    index = rows.model.index(1, 1)
    assert index.data() == "12"
    rows.model.setData(index, "13")
    qtbot.waitUntil(lambda: rows.note.text() == "That is no number either: Too short.")
    page.activateWindow()
    rows.table.setFocus()
    rows.table.setCurrentIndex(index)
    rows.table.edit(index)
    field = rows.table.findChild(QLineEdit, "cell")
    assert isinstance(field, QLineEdit)
    field.setText("+44 7700 90029")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows.note.text() == "That is no number either: Too short for United Kingdom.")
    qtbot.waitUntil(lambda: rows.table.indexWidget(index) is not None)
    field = rows.table.indexWidget(index)
    assert isinstance(field, QLineEdit)
    qtbot.waitUntil(field.hasFocus)
    assert field.text() == "+44 7700 90029"  # it is open again, with what was typed
    qtbot.keyClick(field, Qt.Key.Key_9)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tabs(page)[0] == "Ready 2")
    assert [row.split(" | ")[0] for row in drawn(rows.table)[1:]] == ["3", "6"]
    current.choose_country("RU")
    wait_read(qtbot, current)
    assert current.listing is not None
    assert list(current.listing.phones) == [79161234567, 79161234568, 447700900299]


def test_all_phone_columns_and_a_country_column(
    qtbot: QtBot, page: ListsPage, current: CurrentList, tmp_path: Path
) -> None:
    rows = [("Mobile", "Second", "Country")]
    rows += [(f"07700 9002{n:02}", f"+44 7700 9003{n:02}", "GB") for n in range(20)]
    rows += [(f"8 916 000-00-{n:02}", f"+7 916 000-01-{n:02}", "Russia") for n in range(20)]
    read(qtbot, current, Source(path=workbook(tmp_path / "two.xlsx", ("People", rows))))
    card = page.view.reading
    assert card.column.itemText(0) == "All of A, B"
    card.column.setCurrentIndex(0)
    card.column.activated.emit(0)
    wait_read(qtbot, current)
    assert card.column.currentIndex() == 0
    assert marked(page) == ["A · Mobile", "B · Second"]
    assert card.options.country.isVisible()
    card.options.country.setCurrentIndex(1)
    card.options.country.activated.emit(1)
    wait_read(qtbot, current)
    assert current.choice.country_column == 2
    assert tabs(page)[0] == "Ready 80"
    assert page.view.rows.countries.rows == (("United Kingdom", 40), ("Russia", 40))


def test_hidden_rows_are_left_out_and_said(
    qtbot: QtBot, page: ListsPage, current: CurrentList, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (("Mobile",), *((f"+44 7700 9002{n:02}",) for n in range(10))):
        sheet.append(row)
    sheet.row_dimensions[5].hidden = sheet.row_dimensions[6].hidden = True
    book.save(tmp_path / "hidden.xlsx")
    read(qtbot, current, Source(path=tmp_path / "hidden.xlsx"))
    box = page.view.reading.options.hidden_rows
    assert tabs(page)[0] == "Ready 8"
    assert box.text() == "Read the 2 rows that are hidden in Excel, too"
    box.click()
    wait_read(qtbot, current)
    assert tabs(page)[0] == "Ready 10"


def test_what_is_odd_about_a_list_is_said(qtbot: QtBot, page: ListsPage, current: CurrentList) -> None:
    text = "\n".join(f"+44 7700 900{n}" for n in range(200, 260)) + "\n+44447700900299"
    read(qtbot, current, Source(text=text))
    told = page.view.rows.warnings.text.text()
    assert told.startswith("Rejected numbers whose country code stands twice: 1.")


def test_rows_of_one_country(qtbot: QtBot, page: ListsPage, current: CurrentList) -> None:
    """+1 is the United States and Canada."""
    text = "+1 202-555-0101\n+1 202-555-0101\n+1 506-234-5678\n+1 202-555-0102\n+44 7700 900201\n12"
    read(qtbot, current, Source(text=text))
    menu, card = page.view.rows.finder.country, page.view.rows
    assert [menu.itemText(place) for place in range(menu.count())] == [
        "Every country",
        "United States (2)",
        "Canada (1)",
        "United Kingdom (1)",
    ]
    menu.setCurrentIndex(1)
    menu.activated.emit(1)
    qtbot.waitUntil(lambda: card.finder.settled)
    model = card.table.model()
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == ["+12025550101", "+12025550102"]
    assert card.note.text() == "2 of 4 rows"
    card.finder.field.setText("102")
    qtbot.waitUntil(lambda: card.finder.settled and model.rowCount() == 1)
    current.show_part(Part.REJECTED)
    assert not menu.isVisible()
    card.finder.field.clear()
    current.show_part(Part.REPEATED)
    qtbot.waitUntil(lambda: card.finder.settled)
    assert menu.currentText() == "United States"
    assert model.rowCount() == 1


def test_the_sample_makes_room_for_a_list_of_ones_own(
    qtbot: QtBot, page: ListsPage, current: CurrentList, extra: Path, answers: Answers
) -> None:
    open_sample(current)
    wait_read(qtbot, current)
    take_files(page, current, [extra])
    wait_read(qtbot, current)
    assert answers.questions == []
    assert [source.path for source in current.sources] == [extra]
