"""Deleting sends for good: one from either page, or all that are older, with a real journal."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDateTime, Qt
from pytestqt.qtbot import QtBot

from nxdesk.sending.lock import sender_lock
from nxdesk.ui.sends.deletion import MONTHS
from nxdesk.ui.sends.running import Running
from nxdesk.ui.sends.send_page import SendPage
from nxdesk.ui.sends.sends_model import SendColumn
from nxdesk.ui.sends.sends_page import SendsPage
from tests.ui.conftest import Answers
from tests.ui.sends.conftest import World, choose, people


@pytest.fixture
def sends_page(world: World, running: Running, qtbot: QtBot) -> Iterator[SendsPage]:
    made = SendsPage(world.program, running)
    qtbot.addWidget(made)
    made.resize(1084, 820)
    yield made
    world.release.set()


def show(page: SendsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.counted):
        page.show()


def shown(page: SendsPage) -> list[object]:
    model = page.table.model()
    return [model.index(row, SendColumn.NAME).data() for row in range(model.rowCount())]


def chosen(page: SendsPage) -> list[object]:
    return [index.data() for index in page.table.selectionModel().selectedRows()]


def left(world: World) -> list[str]:
    with world.program.journal() as journal:
        return [send.new.name for send in journal.sends()]


def make_older(world: World, send: int, months: int, days: int = 1) -> None:
    moment = QDateTime.currentDateTime().addMonths(-months).addDays(-days)
    with world.program.journal() as journal:
        journal.connection.execute(
            "UPDATE send SET created = ? WHERE id = ?", (moment.toSecsSinceEpoch(), send)
        )


@pytest.mark.parametrize(
    ("row", "next_chosen"), [(0, "Sandals"), (1, "Boots"), (2, "Sandals")], ids=["first", "middle", "last"]
)
def test_the_selection_moves_to_a_neighbour(
    world: World, sends_page: SendsPage, answers: Answers, qtbot: QtBot, row: int, next_chosen: str
) -> None:
    for name in ("Boots", "Sandals", "Shoes"):
        world.add(people(2), name=name)
    show(sends_page, qtbot)
    sends_page.table.selectRow(row)
    sends_page.table.setFocus()
    gone = shown(sends_page)[row]
    answers.codes = ["delete"]
    with qtbot.waitSignal(sends_page.counted, timeout=10_000):
        qtbot.keyClick(sends_page.table, Qt.Key.Key_Delete)
    assert answers.questions[0].title == f"Delete “{gone}”?"
    assert answers.questions[0].safe == "keep"
    assert "cannot be undone" in answers.questions[0].text
    assert "2 of them still wait" in answers.questions[0].text
    assert gone not in left(world)
    assert shown(sends_page) == left(world)
    assert chosen(sends_page) == [next_chosen]
    assert sends_page.deletion_banner.accessibleName() == "1 sends are deleted."  # the tests have no language


def test_nothing_is_deleted_without_a_yes(
    world: World, sends_page: SendsPage, answers: Answers, qtbot: QtBot
) -> None:
    world.add(people(2), name="Boots")
    show(sends_page, qtbot)
    assert not sends_page.menu.delete.isEnabled()
    sends_page.table.selectRow(0)
    answers.codes = ["keep"]
    choose(sends_page.menu.delete, sends_page.menu, qtbot)
    assert len(answers.questions) == 1
    assert left(world) == ["Boots"]
    assert not sends_page._deletion.busy


def test_the_last_one_leaves_the_invitation(
    world: World, sends_page: SendsPage, answers: Answers, qtbot: QtBot
) -> None:
    world.add(people(2), name="Boots")
    show(sends_page, qtbot)
    sends_page.table.selectRow(0)
    answers.codes = ["delete"]
    with qtbot.waitSignal(sends_page.counted, timeout=10_000) as counted:
        choose(sends_page.menu.delete, sends_page.menu, qtbot)
    assert counted.args == [0]
    assert sends_page.nothing.isVisible()
    assert not sends_page.menu.delete.isEnabled()
    assert not sends_page.menu.old.isEnabled()


def test_old_ones_are_counted_first_and_deleted_together(
    world: World, sends_page: SendsPage, answers: Answers, qtbot: QtBot
) -> None:
    for name, months in (("A", 25), ("B", 13), ("C", 7), ("D", 4), ("E", 2)):
        make_older(world, world.add(people(3), name=name), months)
    show(sends_page, qtbot)
    words = [sends_page.menu.ages[months].text() for months in MONTHS]
    assert words == [
        f"Older than {months} months ({count})…" for months, count in zip(MONTHS, (4, 3, 2, 1), strict=True)
    ]
    sends_page.table.selectRow(3)  # B
    answers.codes = ["keep", "delete"]
    choose(sends_page.menu.ages[12], sends_page.menu.old, qtbot)
    assert left(world) == ["E", "D", "C", "B", "A"]
    with qtbot.waitSignal(sends_page.counted, timeout=10_000):
        choose(sends_page.menu.ages[12], sends_page.menu.old, qtbot)
    assert answers.questions[1].title == "Delete 2 sends?"
    assert "numbers of 6 people" in answers.questions[1].text
    assert shown(sends_page) == left(world) == ["E", "D", "C"]
    assert chosen(sends_page) == ["C"]
    assert [sends_page.menu.ages[months].isEnabled() for months in MONTHS] == [True, True, False, False]


def test_a_day_that_many_months_ago_is_not_older(world: World, sends_page: SendsPage, qtbot: QtBot) -> None:
    make_older(world, world.add(people(1)), 3, days=0)
    show(sends_page, qtbot)
    assert not sends_page.menu.old.isEnabled()


def test_while_a_send_runs_nothing_can_be_deleted(
    world: World, sends_page: SendsPage, running: Running, qtbot: QtBot
) -> None:
    make_older(world, world.add(people(1), name="Old"), 30)
    world.hold = {people(1, 5)[0]}
    send = world.add(people(1, 5))
    show(sends_page, qtbot)
    sends_page.table.selectRow(1)
    assert sends_page.menu.delete.isEnabled()
    running.start(send)
    qtbot.waitUntil(world.held.is_set)
    assert not sends_page.menu.delete.isEnabled()
    assert not sends_page.menu.old.isEnabled()
    with qtbot.waitSignal(running.ended):
        world.release.set()
    qtbot.waitUntil(sends_page.menu.delete.isEnabled)


def test_while_another_nxdesk_sends_it_says_so(
    world: World, sends_page: SendsPage, answers: Answers, qtbot: QtBot
) -> None:
    world.add(people(1), name="Boots")
    show(sends_page, qtbot)
    sends_page.table.selectRow(0)
    answers.codes = ["delete"]
    with sender_lock(world.program.journal_path), qtbot.waitSignal(sends_page._deletion.failed):
        choose(sends_page.menu.delete, sends_page.menu, qtbot)
    assert "A send is running, so nothing was deleted." in sends_page.deletion_banner.accessibleName()
    assert left(world) == ["Boots"]
    assert sends_page.menu.delete.isEnabled()


def test_what_a_crash_left_sending_can_be_deleted(
    world: World, sends_page: SendsPage, answers: Answers, qtbot: QtBot
) -> None:
    send = world.add(people(1), name="Boots")
    with world.program.journal() as journal:
        journal.start(send)
    show(sends_page, qtbot)
    sends_page.table.selectRow(0)
    answers.codes = ["delete"]
    with qtbot.waitSignal(sends_page._deletion.deleted, timeout=10_000):
        choose(sends_page.menu.delete, sends_page.menu, qtbot)
    assert left(world) == []


def test_from_its_own_page(world: World, page: SendPage, answers: Answers, qtbot: QtBot) -> None:
    send = world.add(people(2), name="Boots")
    world.add(people(2), name="Sandals")
    page.show_send(send)
    qtbot.waitUntil(lambda: page.snapshot is not None)
    answers.codes = ["delete"]
    menu = page.header.more.menu()
    with qtbot.waitSignal(page.back_requested, timeout=10_000):
        choose(page.header.delete_action, menu, qtbot)
    assert left(world) == ["Sandals"]
    assert page.send_id is None
    assert page.snapshot is None
    assert not page.banner.isVisible()
    assert not page.header.delete_action.isEnabled()


def test_another_one_that_was_opened_meanwhile_stays(
    world: World, page: SendPage, answers: Answers, qtbot: QtBot
) -> None:
    first, second = world.add(people(2), name="Boots"), world.add(people(2), name="Sandals")
    page.show_send(first)
    qtbot.waitUntil(lambda: page.snapshot is not None)
    answers.codes = ["delete"]
    with qtbot.waitSignal(page.send_actions.deleted, timeout=10_000) as gone:
        choose(page.header.delete_action, page.header.more.menu(), qtbot)
        page.show_send(second)
    assert gone.args == [first]
    assert page.send_id == second
    qtbot.waitUntil(lambda: page.snapshot is not None)
    assert left(world) == ["Sandals"]


def test_the_running_one_cannot_be_deleted_from_its_page(
    world: World, page: SendPage, running: Running, qtbot: QtBot
) -> None:
    world.hold = set(people(1))
    send = world.add(people(1))
    page.show_send(send)
    qtbot.waitUntil(page.header.delete_action.isEnabled)
    running.start(send)
    qtbot.waitUntil(world.held.is_set)
    assert not page.header.delete_action.isEnabled()
    with qtbot.waitSignal(running.ended):
        world.release.set()
    qtbot.waitUntil(page.header.delete_action.isEnabled)
