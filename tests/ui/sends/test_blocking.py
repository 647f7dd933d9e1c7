"""People of a send go onto the do-not-contact list: the refused, those of a request, the bad numbers."""

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nxdesk.gateway.practice.numbers import Refuse
from nxdesk.journal.do_not_contact import DoNotContact
from nxdesk.ui.do_not_contact.book import DoNotContactBook
from nxdesk.ui.sends.running import Running
from nxdesk.ui.sends.send_page import SendPage
from tests.ui.conftest import Answers
from tests.ui.sends.conftest import World, people, press, runs, show

_BAD = Refuse(9002)


def _keeps(page: SendPage, world: World) -> DoNotContactBook:
    """As the window does."""
    book = DoNotContactBook(world.program.journal_path, page)
    page.block_requested.connect(book.add)
    book.added.connect(page.tell_blocked)
    return book


def _blocked(journal: Path) -> dict[int, str]:
    with DoNotContact(journal) as book:
        return {one.phone: one.origin for one in book.all()}


def test_the_refused(world: World, page: SendPage, running: Running, answers: Answers, qtbot: QtBot) -> None:
    phones = people(12)
    world.special |= {phones[0]: _BAD}
    send = world.add(phones[:4], phones[4:])
    runs(page, running, send, qtbot)
    book = _keeps(page, world)
    assert page.header.block_action.text() == "Do not contact the refused (4)…"
    answers.codes = ["keep", "block"]
    page.header.block_action.trigger()
    qtbot.waitUntil(lambda: len(answers.questions) == 1)
    assert answers.questions[0].title == "Put 4 people on the do-not-contact list?"
    assert answers.questions[0].safe == "keep"
    assert _blocked(world.program.journal_path) == {}
    with qtbot.waitSignal(book.added):
        page.header.block_action.trigger()
    assert _blocked(world.program.journal_path) == dict.fromkeys(phones[:4], "Autumn sale")
    assert page.copied_banner.isVisible()
    assert page.copied_banner.accessibleName() == "4 numbers are now on the do-not-contact list."


def test_those_of_a_request(world: World, page: SendPage, answers: Answers, qtbot: QtBot) -> None:
    phones = people(9)
    send = world.add(phones[:5], phones[5:], name="Spring")
    show(page, send, qtbot)
    book = _keeps(page, world)
    card = page.requests_card
    assert not card._block.isEnabled()
    assert not page.header.block_action.isEnabled()
    card.table.selectRow(1)
    answers.codes = ["block"]
    with qtbot.waitSignal(book.added):
        card._block.trigger()
    assert _blocked(world.program.journal_path) == dict.fromkeys(phones[5:], "Spring")


def test_the_bad_numbers_that_are_selected(
    world: World, page: SendPage, running: Running, answers: Answers, qtbot: QtBot
) -> None:
    phones = people(4)
    world.special |= dict.fromkeys(phones[:3], _BAD)
    send = world.add(*([phone] for phone in phones))
    runs(page, running, send, qtbot)
    book = _keeps(page, world)
    press(page.numbers_card.see_bad, qtbot)
    shown = page.send_actions.bad_numbers
    qtbot.waitUntil(lambda: shown.sheet is not None)
    sheet = shown.sheet
    assert isinstance(sheet, QWidget)
    assert sheet.block_button.text() == "Do not contact (3)…"
    select, rows = QItemSelectionModel.SelectionFlag.Select, QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 2):
        sheet.table.selectionModel().select(sheet.table.model().index(row, 0), select | rows)
    assert sheet.block_button.text() == "Do not contact (2)…"
    answers.codes = ["block"]
    with qtbot.waitSignal(book.added):
        press(sheet.block_button, qtbot)
    assert set(_blocked(world.program.journal_path)) == {phones[0], phones[2]}
    press(sheet.close_button, qtbot)
