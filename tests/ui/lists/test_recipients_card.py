"""Card 2 of Compose, with clicks and keys."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nxdesk import settings
from nxdesk.ui.colors import DARK, LIGHT
from nxdesk.ui.help import explaining
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.lists.recipients_card import RecipientsCard
from nxdesk.ui.theme import Scheme, Theme
from tests.ui.conftest import Answers
from tests.ui.lists.conftest import ROWS, SlowReader, wait_read, workbook

LEFT = Qt.MouseButton.LeftButton
FROM_EXCEL = "Name\tMobile\r\nAnna\t+7 916 123-45-67\r\nBoris\t8 916 123-45-68\r\n"


class Asked:
    """Stands in for the help."""

    def __init__(self) -> None:
        self.keys: list[str] = []

    def explain(self, key: str) -> None:
        self.keys.append(key)


@pytest.fixture
def card(qtbot: QtBot, current: CurrentList) -> Iterator[RecipientsCard]:
    around = QWidget()
    made = RecipientsCard(current)
    column = QVBoxLayout(around)
    column.addWidget(made)
    column.addStretch(1)
    around.resize(667, 300)
    qtbot.addWidget(around)
    around.show()
    qtbot.waitUntil(around.isActiveWindow)
    yield made
    around.close()


def face(card: RecipientsCard) -> str:
    faces = {
        "empty": card.drop_area,
        "reading": card.reading,
        "failed": card.failed,
        "ready": card.summary,
    }
    (shown,) = [name for name, widget in faces.items() if widget.isVisible()]
    return shown


def chips(card: RecipientsCard) -> list[str]:
    return [chip.accessibleName() for chip in card.summary.chips.values() if chip.isVisible()]


@pytest.mark.usefixtures("quick")
def test_from_nothing_to_a_list(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList, contacts: Path, answers: Answers
) -> None:
    assert face(card) == "empty"
    settings.save(settings.Settings(last_folder=str(contacts.parent)))
    answers.files = [contacts]
    qtbot.mouseClick(card.drop_area.open_button, LEFT)
    assert face(card) == "reading"
    assert answers.proposed == [contacts.parent]
    wait_read(qtbot, current)
    assert face(card) == "ready"
    assert card.summary.line.accessibleName() == "contacts.xlsx · sheet “Contacts” · column B “Mobile”"
    assert chips(card) == ["1 ready", "1 repeated", "3 rejected"]


def test_a_person_who_thinks_better_of_it(qtbot: QtBot, card: RecipientsCard, answers: Answers) -> None:
    answers.files = [None]
    qtbot.mouseClick(card.drop_area.open_button, LEFT)
    assert face(card) == "empty"


@pytest.mark.usefixtures("quick")
def test_the_sample_is_one_click_away(qtbot: QtBot, card: RecipientsCard, current: CurrentList) -> None:
    qtbot.mouseClick(card.drop_area.sample_button, LEFT)
    wait_read(qtbot, current)
    assert current.listing is not None
    assert len(current.listing.phones) > 10


def test_reading_shows_how_far_it_is_and_can_be_cancelled(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList, slow: SlowReader
) -> None:
    current.open_file(Path("a.xlsx"))
    assert card.reading.line.accessibleName() == "a.xlsx · Reading…"
    qtbot.waitUntil(lambda: current.rows_read > 0)
    assert card.reading.line.accessibleName() == "a.xlsx · Reading… 1 of about 2 rows"
    assert (card.reading.meter.value(), card.reading.meter.maximum()) == (1, 2)
    qtbot.mouseClick(card.reading.cancel, LEFT)
    assert face(card) == "empty"


def test_the_card_does_not_jump_when_the_list_is_there(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList, slow: SlowReader
) -> None:
    current.open_file(Path("a.xlsx"))
    qtbot.waitUntil(lambda: current.rows_read > 0)
    QApplication.processEvents()
    height = card.height()
    slow.reading.set()
    current.choose_country("RU")
    wait_read(qtbot, current)
    assert face(card) == "ready"
    QApplication.processEvents()
    assert card.height() == height


@pytest.mark.usefixtures("quick")
def test_a_failure_is_said_in_words_and_can_be_mended(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList, tmp_path: Path, answers: Answers
) -> None:
    path = tmp_path / "later.xlsx"
    current.open_file(path)
    wait_read(qtbot, current)
    assert face(card) == "failed"
    assert card.failed.why.text().startswith("“later.xlsx” is not there any more.")
    assert not card.failed.line.isVisible()
    explainer = Asked()
    explaining.install(explainer)
    qtbot.mouseClick(card.failed.explain, LEFT)
    assert explainer.keys == ["failure/list_missing"]
    workbook(path, ("Contacts", ROWS))
    qtbot.mouseClick(card.failed.again, LEFT)
    wait_read(qtbot, current)
    assert face(card) == "ready"
    path.unlink()
    current.again()
    wait_read(qtbot, current)
    answers.files = [workbook(tmp_path / "other.xlsx", ("Contacts", ROWS))]
    qtbot.mouseClick(card.failed.other, LEFT)
    wait_read(qtbot, current)
    assert card.summary.line.accessibleName().startswith("other.xlsx")


@pytest.mark.usefixtures("quick")
def test_a_list_without_a_column_of_numbers_leads_to_where_one_is_chosen(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList, tmp_path: Path
) -> None:
    current.open_file(workbook(tmp_path / "names.xlsx", ("Names", [("Name", "City"), ("Anna", "Tver")] * 3)))
    wait_read(qtbot, current)
    assert not card.failed.again.isVisible()
    with qtbot.waitSignal(card.rows_requested):
        qtbot.mouseClick(card._change, LEFT)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("part", list(Part))
def test_each_count_opens_its_rows(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList, contacts: Path, part: Part
) -> None:
    current.open_file(contacts)
    wait_read(qtbot, current)
    with qtbot.waitSignal(card.rows_requested):
        qtbot.mouseClick(card.summary.chips[part], LEFT)
    assert current.part is part


@pytest.mark.usefixtures("quick")
def test_the_rows_and_the_change_are_a_click_away(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList, contacts: Path
) -> None:
    current.open_file(contacts)
    wait_read(qtbot, current)
    for made in (card.summary.rows, card.summary.change):
        with qtbot.waitSignal(card.rows_requested):
            qtbot.mouseClick(made, LEFT)


def test_a_column_from_excel_is_pasted_with_a_click(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList
) -> None:
    QGuiApplication.clipboard().setText(FROM_EXCEL)
    qtbot.mouseClick(card.drop_area.paste_button, LEFT)
    wait_read(qtbot, current)
    assert card.summary.line.accessibleName() == "Pasted numbers"
    assert chips(card) == ["1 ready", "0 repeated", "1 rejected"]


def test_a_click_into_the_card_and_the_keys_to_paste(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList
) -> None:
    QGuiApplication.clipboard().setText(FROM_EXCEL)
    qtbot.mouseClick(card.drop_area, LEFT)
    assert card.drop_area.hasFocus()
    qtbot.keyClick(card.drop_area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_read(qtbot, current)
    assert face(card) == "ready"


@pytest.mark.usefixtures("quick")
def test_a_file_that_was_copied_is_opened(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList, contacts: Path
) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(contacts))])
    QGuiApplication.clipboard().setMimeData(content)
    card.paste()
    wait_read(qtbot, current)
    assert current.path == contacts


def test_nothing_to_paste_is_said(card: RecipientsCard) -> None:
    QGuiApplication.clipboard().setText("  \n")
    card.paste()
    assert face(card) == "empty"
    assert card.note.text().startswith("The clipboard holds no text.")


def test_the_country_is_asked_for_where_it_is_missing(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList
) -> None:
    current.paste("+7 916 123-45-67\n8 916 123-45-68")
    wait_read(qtbot, current)
    menu = card.summary.country
    assert menu.isVisible()
    assert menu.currentText() == "Choose the country"
    qtbot.waitUntil(lambda: menu.count() > 200)
    typed_in = menu.lineEdit()
    typed_in.setFocus()
    typed_in.selectAll()
    qtbot.keyClicks(typed_in, "russ")
    qtbot.keyClick(typed_in, Qt.Key.Key_Return)
    wait_read(qtbot, current)
    assert chips(card) == ["2 ready", "0 repeated", "0 rejected"]
    assert not menu.isVisible()
    assert card.summary.line.accessibleName().endswith("numbers without a country code: Russia +7")


@pytest.mark.usefixtures("quick")
def test_what_is_missing_is_said_when_somebody_wants_to_send(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList, tmp_path: Path
) -> None:
    card.ask_for_list()
    assert card.note.text() == "Add the people this message goes to."
    assert card.drop_area.open_button.hasFocus()
    current.open_file(tmp_path / "gone.xlsx")
    assert not card.note.isVisible()
    card.ask_for_list()
    assert card.note.text().startswith("The list is still being read")
    wait_read(qtbot, current)
    card.ask_for_list()
    assert card.note.text().startswith("This list could not be read.")
    current.paste("12")
    wait_read(qtbot, current)
    card.ask_for_list()
    assert card.note.text().startswith("Nobody on this list can be reached")
    current.paste("+79161234567")
    wait_read(qtbot, current)
    assert not card.note.isVisible()


@pytest.mark.usefixtures("quick")
def test_a_name_is_never_read_as_html_and_a_long_one_does_not_widen_the_card(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList, tmp_path: Path
) -> None:
    name = "<h1>&amp;" + "very_long_name_" * 12 + ".xlsx"
    current.open_file(workbook(tmp_path / name, ("<b>", ROWS)))
    wait_read(qtbot, current)
    text = card.summary.line.text()
    assert "&lt;h1&gt;&amp;amp;" in text
    assert "&lt;b&gt;" in text
    assert "…" in text
    assert card.summary.line.accessibleName().startswith(name)
    assert card.minimumSizeHint().width() < 640


@pytest.mark.usefixtures("quick")
def test_the_line_follows_the_theme(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList, contacts: Path, theme: Theme
) -> None:
    current.open_file(contacts)
    wait_read(qtbot, current)
    assert LIGHT.muted in card.summary.line.text()
    theme.set_scheme(Scheme.DARK)
    assert DARK.muted in card.summary.line.text()


def test_hidden_rows_and_what_is_odd_are_said_where_people_send(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList, tmp_path: Path
) -> None:
    current.paste("+44 7700 900201")
    wait_read(qtbot, current)
    assert not card.summary.findings.isVisible()
    book = openpyxl.Workbook()
    for row in (("Mobile",), ("+44 7700 900201",), ("+44 44 7700 900202",), ("a",), ("b",)):
        book.worksheets[0].append(row)
    book.worksheets[0].row_dimensions[4].hidden = book.worksheets[0].row_dimensions[5].hidden = True
    book.save(tmp_path / "l.xlsx")
    current.open_file(tmp_path / "l.xlsx")
    wait_read(qtbot, current)
    assert card.summary.findings.isVisible()
    assert card.summary.findings.text.text() == (
        "2 rows are hidden in Excel and left out. "
        "Rejected numbers whose country code stands twice: 1. Take one away in the list."
    )


def test_in_a_narrow_card_the_buttons_stand_below_the_words(
    qtbot: QtBot, card: RecipientsCard, current: CurrentList
) -> None:
    qtbot.mouseClick(card.drop_area.sample_button, LEFT)
    wait_read(qtbot, current)
    face = card.summary
    for width in (700, 430, 700):
        card.resize(width, 400)
        QApplication.processEvents()
        assert (face.change.y() > face.line.geometry().bottom()) == (width == 430)
        assert face.line.width() > 200
