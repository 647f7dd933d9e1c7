"""The search for the numbers that NXCloud takes for none, through the page and a real gateway."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nxdesk.gateway.practice.numbers import Refuse
from nxdesk.journal.records import RequestState, Result
from nxdesk.ui.sends import bad_numbers
from nxdesk.ui.sends.running import Running
from nxdesk.ui.sends.send_page import SendPage
from tests.ui.conftest import Answers
from tests.ui.sends.conftest import World, people, press, runs, settles

BAD = Refuse(9002)


def test_the_search_finds_exactly_the_bad_ones_and_everybody_else_gets_the_message_once(
    world: World, page: SendPage, running: Running, answers: Answers, qtbot: QtBot
) -> None:
    phones = people(50)
    bad = {phones[7], phones[31]}
    world.special |= dict.fromkeys(bad, BAD)
    send = world.add(phones[:20], phones[20:40], phones[40:], list_name="customers.xlsx")
    runs(page, running, send, qtbot)
    card = page.numbers_card
    assert card.find_bad.text() == "Find the bad numbers (40)…"
    assert not card.see_bad.isVisible()
    answers.codes = ["send"]
    with qtbot.waitSignal(running.ended, timeout=20_000):
        press(card.find_bad, qtbot)
    settles(page, qtbot)
    assert Counter(world.phones) == Counter(set(phones) - bad)  # each once
    counts = world.send(send).counts
    assert (counts.people, counts.accepted, counts.refused, counts.waiting) == (50, 48, 2, 0)
    assert not card.find_bad.isVisible()
    assert card.see_bad.text() == "See the bad numbers (2)…"
    press(card.see_bad, qtbot)
    shown = page.send_actions.bad_numbers
    qtbot.waitUntil(lambda: shown.sheet is not None)
    sheet = shown.sheet
    assert sheet is not None
    model = sheet.table.model()
    cells = [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]
    assert cells == [[f"+{phones[7]}", "9"], [f"+{phones[31]}", "13"]]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Row in “customers.xlsx”"
    press(sheet.copy_button, qtbot)
    assert QGuiApplication.clipboard().text() == f"+{phones[7]}\n+{phones[31]}"
    assert sheet.copied.text() == "Copied"
    press(sheet.close_button, qtbot)
    assert shown.sheet is None


def test_it_says_what_it_does_and_does_nothing_without_a_yes(
    world: World, page: SendPage, running: Running, answers: Answers, qtbot: QtBot
) -> None:
    phones = people(12)
    world.special |= {phones[0]: BAD, phones[10]: Refuse(1102)}
    send = world.add(phones[:10], phones[10:])
    runs(page, running, send, qtbot)
    before = world.requests(send)
    answers.codes = ["keep"]
    press(page.numbers_card.find_bad, qtbot)
    question = answers.questions[0]
    assert question.safe == "keep"
    assert "cuts each such request in half and sends both halves" in question.text
    assert "about 8 requests for each bad number" in question.text
    assert "2 people who still wait will be sent to as well." in question.text
    assert running.active is None
    assert world.requests(send) == before


def test_a_search_that_pauses_goes_on(
    world: World, page: SendPage, running: Running, answers: Answers, qtbot: QtBot
) -> None:
    phones = people(8)
    world.special |= {phones[5]: BAD}
    send = world.add(phones)
    runs(page, running, send, qtbot)
    world.special[phones[7]] = Refuse(1102)
    answers.codes = ["send"]
    with qtbot.waitSignal(running.ended, timeout=10_000):
        press(page.numbers_card.find_bad, qtbot)
    settles(page, qtbot)
    assert "1102" in page.banner.accessibleName()
    del world.special[phones[7]]
    with qtbot.waitSignal(running.ended, timeout=10_000):
        press(page.header.resume, qtbot)
    assert Counter(world.phones) == Counter(set(phones) - {phones[5]})
    with world.program.journal() as journal:
        assert [person.phone for person in bad_numbers.read(journal, send)] == [phones[5]]


def test_the_selection_stays_while_requests_are_halved(
    world: World, page: SendPage, running: Running, answers: Answers, qtbot: QtBot
) -> None:
    phones = people(9)
    world.special |= {phones[4]: BAD}
    send = world.add(phones[:1], phones[1:])
    runs(page, running, send, qtbot)
    table = page.requests_card.table
    resets: list[None] = []
    table.model().modelReset.connect(lambda: resets.append(None))
    table.selectRow(0)
    answers.codes = ["send"]
    with qtbot.waitSignal(running.ended, timeout=10_000):
        press(page.numbers_card.find_bad, qtbot)
    settles(page, qtbot)
    assert table.model().rowCount() > 2
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]
    assert not resets


def test_it_is_not_offered_while_something_runs(
    world: World, page: SendPage, running: Running, qtbot: QtBot
) -> None:
    phones = people(3)
    world.special |= {phones[0]: BAD}
    send = world.add(phones[:2], phones[2:])
    world.hold = {phones[2]}
    page.show_send(send)
    running.start(send)
    qtbot.waitUntil(world.held.is_set)
    qtbot.waitUntil(lambda: page.snapshot is not None and bool(bad_numbers.hidden(page.snapshot.requests)))
    assert not page.numbers_card.find_bad.isVisible()
    other = world.add(people(2, 5))
    with world.program.journal() as journal:
        journal.start(other)
        request = journal.next_waiting(other)
        assert request is not None
        journal.depart(request.id, 1.0)
        journal.record(request.id, Result(RequestState.REFUSED, 0.1, code=9002, message="Phone number error"))
    page.show_send(other)
    qtbot.waitUntil(lambda: page.snapshot is not None and page.snapshot.send.id == other)
    assert page.numbers_card.find_bad.isVisible()
    assert not page.numbers_card.find_bad.isEnabled()
    with qtbot.waitSignal(running.ended):
        world.release.set()


@pytest.mark.parametrize(("people_count", "requests"), [(2, 2), (3, 4), (1000, 20), (2000, 22)])
def test_how_many_requests_it_takes(people_count: int, requests: int) -> None:
    assert bad_numbers.requests_each(people_count) == requests
