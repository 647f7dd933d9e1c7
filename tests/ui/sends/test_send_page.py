"""The page of one send, with a real send running under it: what is shown is what the journal has."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.gateway.practice.numbers import BreakOff, Channels, Cut, Refuse
from nxdesk.journal.records import RequestState, Result, SendState
from nxdesk.messages.channels import Priority
from nxdesk.messages.kinds import CardMessage
from nxdesk.ui.sends.requests_model import RequestColumn
from nxdesk.ui.sends.running import Running
from nxdesk.ui.sends.send_page import SendPage
from nxdesk.ui.table import CellRole
from nxdesk.ui.texts import names
from tests.ui.conftest import Answers
from tests.ui.sends.conftest import World, people, press, runs, settles, show

BROKEN_OFF = BreakOff(Cut.BEFORE, accepted=False)


def chips(page: SendPage) -> list[str]:
    return [chip.accessibleName() for chip in page.numbers_card._chips.values()]


def column(page: SendPage, which: RequestColumn, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    model = page.requests_card.table.model()
    return [model.index(row, which).data(role) for row in range(model.rowCount())]


def channels(page: SendPage) -> list[tuple[object, ...]]:
    """Each line, and the muted words at its end."""
    model = page.channels_card.table.model()
    rows = [
        [model.index(row, cell) for cell in range(model.columnCount())] for row in range(model.rowCount())
    ]
    return [(*(cell.data() for cell in row), row[-1].data(CellRole.DETAIL)) for row in rows]


def test_the_numbers_at_the_end_are_those_of_the_journal(
    world: World, page: SendPage, running: Running, qtbot: QtBot
) -> None:
    phones = people(9)
    world.special[phones[3]] = Refuse(9002)
    world.special[phones[6]] = BROKEN_OFF
    send = world.add(phones[:3], phones[3:5], phones[5:8], phones[8:])
    runs(page, running, send, qtbot)
    counts = world.send(send).counts
    assert (counts.accepted, counts.refused, counts.unknown, counts.waiting) == (4, 2, 3, 0)
    assert chips(page) == ["4 accepted", "2 refused", "3 unknown", "0 waiting"]
    assert page.numbers_card._number.text() == "9"
    assert page.numbers_card._words.text() == "of 9 people handed to NXCloud · 4 of 4 requests"
    assert column(page, RequestColumn.STATE) == ["Accepted", "Refused", "Unknown", "Accepted"]
    assert column(page, RequestColumn.VIBER) == [
        "0 Success",
        "9002 A number in this request is not valid",
        "The connection broke off",
        "0 Success",
    ]
    assert channels(page) == [
        ("Viber", "4", "0", "", "Success"),
        ("SMS", "0", "0", "", "Nothing yet"),
        ("No channel", "0", "2", "9002 Phone number error", "· A number in this request is not valid"),
    ]
    assert page.banner.isVisible()
    assert page.banner.accessibleName().startswith("For 3 people no usable answer came")


def test_the_numbers_move(world: World, page: SendPage, running: Running, qtbot: QtBot) -> None:
    phones = people(5)
    world.hold = {phones[2]}
    send = world.add(phones[:2], phones[2:4], phones[4:])
    show(page, send, qtbot)
    assert chips(page) == ["0 accepted", "0 refused", "0 unknown", "5 waiting"]
    running.start(send)
    qtbot.waitUntil(lambda: chips(page)[0] == "2 accepted")
    qtbot.waitUntil(lambda: column(page, RequestColumn.STATE) == ["Accepted", "Sending…", "Waiting"])
    assert "request 2 of 3" in page.numbers_card._words.text()
    assert column(page, RequestColumn.PEOPLE, CellRole.CURRENT) == [False, True, False]
    assert page.numbers_card._meter.value() == 2
    assert page.numbers_card._state.text() == names.send_state(SendState.SENDING)
    assert page.header.pause.isVisible()
    assert not page.header.resume.isVisible()
    with qtbot.waitSignal(running.ended):
        world.release.set()
    settles(page, qtbot)
    assert chips(page)[0] == "5 accepted"


def test_a_send_that_ends_well_gives_no_note_on_the_way(
    world: World, page: SendPage, running: Running, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    notes: list[str] = []
    monkeypatch.setattr(page.banner, "show_text", lambda text, _tone: notes.append(text))
    world.hold = set(people(1, 1))
    send = world.add(people(1), people(1, 1))
    show(page, send, qtbot)
    running.start(send)
    qtbot.waitUntil(
        lambda: page.numbers_card._words.text().startswith("of 2 people handed to NXCloud · request")
    )
    with qtbot.waitSignal(running.ended):
        world.release.set()
    settles(page, qtbot)
    assert chips(page)[0] == "2 accepted"
    assert notes == []


def test_pause_and_resume(world: World, page: SendPage, running: Running, qtbot: QtBot) -> None:
    phones = people(6)
    world.hold = {phones[0]}
    send = world.add(phones[:2], phones[2:4], phones[4:])
    show(page, send, qtbot)
    running.start(send)
    qtbot.waitUntil(world.held.is_set)
    press(page.header.pause, qtbot)
    assert not page.header.pause.isEnabled()
    assert page.header.stop.isEnabled()
    assert "then it pauses" in page.numbers_card._words.text()
    with qtbot.waitSignal(running.ended):
        world.release.set()
    settles(page, qtbot)
    assert world.send(send).state is SendState.PAUSED
    assert page.header.resume.text() == "Resume (4 left)"
    assert not page.banner.isVisible()  # a person asked for it: there is nothing to explain
    with qtbot.waitSignal(running.ended):
        press(page.header.resume, qtbot)
    settles(page, qtbot)
    assert world.send(send).state is SendState.FINISHED
    assert world.phones == phones  # each once
    assert not page.header.resume.isVisible()


def test_stop(world: World, page: SendPage, running: Running, qtbot: QtBot) -> None:
    phones = people(4)
    world.hold = {phones[0]}
    send = world.add(phones[:2], phones[2:])
    show(page, send, qtbot)
    running.start(send)
    qtbot.waitUntil(world.held.is_set)
    press(page.header.stop, qtbot)
    assert not page.header.stop.isEnabled()
    with qtbot.waitSignal(running.ended):
        world.release.set()
    settles(page, qtbot)
    assert world.send(send).state is SendState.STOPPED
    assert page.header.resume.isVisible()


def test_the_refused_are_tried_again_and_nobody_else(
    world: World, page: SendPage, running: Running, answers: Answers, qtbot: QtBot
) -> None:
    phones = people(4)
    world.special[phones[0]] = Refuse(9002)
    send = world.add(phones[:2], phones[2:])
    runs(page, running, send, qtbot)
    assert page.numbers_card.retry.text() == "Retry refused (2)"
    world.special.clear()
    with qtbot.waitSignal(running.ended):
        press(page.numbers_card.retry, qtbot)
    settles(page, qtbot)
    assert not answers.questions
    assert chips(page) == ["4 accepted", "0 refused", "0 unknown", "0 waiting"]
    assert not page.numbers_card.retry.isVisible()
    assert world.phones == [*phones[2:], *phones[:2]]


def test_retrying_asks_first_when_others_wait(
    world: World, page: SendPage, running: Running, answers: Answers, qtbot: QtBot
) -> None:
    phones = people(5)
    world.special |= {phones[0]: Refuse(9002), phones[2]: Refuse(1102)}
    send = world.add(phones[:2], phones[2:])
    runs(page, running, send, qtbot)
    assert world.states(send) == [RequestState.REFUSED, RequestState.WAITING]
    answers.codes = ["keep"]
    press(page.numbers_card.retry, qtbot)
    assert "3 people who still wait" in answers.questions[0].text
    assert running.active is None
    assert world.states(send) == [RequestState.REFUSED, RequestState.WAITING]
    world.special.clear()
    answers.codes = ["send"]
    with qtbot.waitSignal(running.ended):
        press(page.numbers_card.retry, qtbot)
    settles(page, qtbot)
    assert chips(page)[0] == "5 accepted"


def test_the_unknown_are_sent_again_only_after_a_yes(
    world: World, page: SendPage, running: Running, answers: Answers, qtbot: QtBot
) -> None:
    phones = people(4)
    world.special[phones[0]] = BROKEN_OFF
    send = world.add(phones[:3], phones[3:])
    runs(page, running, send, qtbot)
    assert page.numbers_card.again.text() == "Send the unknown again (3)…"
    world.special.clear()
    answers.codes = ["keep"]
    press(page.numbers_card.again, qtbot)
    question = answers.questions[0]
    assert question.safe == "keep"
    assert "may get it twice" in question.text
    assert running.active is None
    assert world.states(send)[0] is RequestState.UNKNOWN
    answers.codes = ["send"]
    with qtbot.waitSignal(running.ended):
        press(page.numbers_card.again, qtbot)
    settles(page, qtbot)
    assert chips(page) == ["4 accepted", "0 refused", "0 unknown", "0 waiting"]
    assert world.phones == [phones[3], *phones[:3]]


def test_why_it_paused_and_what_to_do(world: World, page: SendPage, running: Running, qtbot: QtBot) -> None:
    phones = people(4)
    world.special[phones[2]] = Refuse(1102)
    send = world.add(phones[:2], phones[2:])
    runs(page, running, send, qtbot)
    assert page.banner.isVisible()
    assert "1102 The balance is used up." in page.banner.accessibleName()
    assert "Top up" in page.banner.accessibleName()
    assert column(page, RequestColumn.VIBER)[1] == "Last try: 1102 The balance is used up"
    world.special.clear()
    with qtbot.waitSignal(running.ended):
        press(page.header.resume, qtbot)
    settles(page, qtbot)
    assert not page.banner.isVisible()
    assert world.phones == phones


def test_a_wrong_key_is_one_press_from_the_accounts(
    world: World, page: SendPage, running: Running, qtbot: QtBot
) -> None:
    phones = people(2)
    world.special[phones[0]] = Refuse(1003)
    send = world.add(phones)
    runs(page, running, send, qtbot)
    button = next(made for made in page.banner.findChildren(QPushButton) if made.text() == "Open Accounts")
    qtbot.waitUntil(button.isVisible)
    with qtbot.waitSignal(page.accounts_requested):
        press(button, qtbot)


def test_after_a_crash_it_says_what_is_certain(world: World, page: SendPage, qtbot: QtBot) -> None:
    send = world.add(people(2), people(2, 2))
    with world.program.journal() as journal:
        journal.start(send)
        request = journal.next_waiting(send)
        assert request is not None
        journal.depart(request.id, 1.0)
    world.program.recover()
    show(page, send, qtbot)
    assert "nxdesk ended while it was sending" in page.banner.accessibleName()
    assert chips(page) == ["0 accepted", "0 refused", "2 unknown", "2 waiting"]
    assert page.header.resume.text() == "Resume (2 left)"
    assert column(page, RequestColumn.TOOK)[0] == "–", "nobody saw how long it took"


def test_a_send_of_another_process_is_followed(world: World, page: SendPage, qtbot: QtBot) -> None:
    page._elsewhere.setInterval(10)
    send = world.add(people(2))
    with world.program.journal() as journal:
        journal.start(send)
        show(page, send, qtbot)
        assert "does not carry out" in page.banner.accessibleName()
        request = journal.next_waiting(send)
        assert request is not None
        journal.depart(request.id, 1.0)
        journal.record(request.id, Result(RequestState.ACCEPTED, 0.1, code=0, message="Success"))
        journal.end(send, SendState.FINISHED)
    qtbot.waitUntil(lambda: chips(page)[0] == "2 accepted")
    assert not page.banner.isVisible()
    assert not page._elsewhere.isActive()


def test_only_one_send_at_a_time(world: World, page: SendPage, running: Running, qtbot: QtBot) -> None:
    world.hold = {people(1)[0]}
    first, second = world.add(people(1)), world.add(people(1, 1))
    running.start(first)
    qtbot.waitUntil(world.held.is_set)
    show(page, second, qtbot)
    assert page.header.resume.isVisible()
    assert not page.header.resume.isEnabled()
    assert "Another send is running" in page.header.resume.toolTip()
    assert not page.header.pause.isVisible()
    with qtbot.waitSignal(running.ended):
        world.release.set()
    qtbot.waitUntil(page.header.resume.isEnabled)


def test_a_failure_to_start_is_worded(world: World, page: SendPage, running: Running, qtbot: QtBot) -> None:
    send = world.add(people(1))
    show(page, send, qtbot)
    world.program.journal_path.with_name("journal.db.lock").mkdir()
    with qtbot.waitSignal(running.failed):
        press(page.header.resume, qtbot)
    assert page.banner.isVisible()
    assert "cannot be written to" in page.banner.accessibleName()
    assert page.header.resume.isEnabled()


def test_a_send_that_is_not_there(world: World, page: SendPage, qtbot: QtBot) -> None:
    page.show_send(99)
    qtbot.waitUntil(page.banner.isVisible)
    assert not page.numbers_card.isVisible()
    assert not page.header.export.isEnabled()


def test_selection_and_scrolling_stay(world: World, page: SendPage, running: Running, qtbot: QtBot) -> None:
    send = world.add(*(people(1, number) for number in range(60)))
    show(page, send, qtbot)
    table = page.requests_card.table
    table.selectRow(30)
    place = table.verticalScrollBar().value()
    assert place > 0
    resets: list[None] = []
    table.model().modelReset.connect(lambda: resets.append(None))
    with qtbot.waitSignal(running.ended, timeout=10_000):
        running.start(send)
    settles(page, qtbot)
    assert column(page, RequestColumn.STATE) == ["Accepted"] * 60
    assert [index.row() for index in table.selectionModel().selectedRows()] == [30]
    assert table.verticalScrollBar().value() == place
    assert not resets


def test_what_is_true_of_the_whole_request_runs_over_the_channels(
    world: World, page: SendPage, running: Running, qtbot: QtBot
) -> None:
    phones = people(3)
    world.special |= {phones[0]: Refuse(9002), phones[1]: Channels(viber=14001)}
    send = world.add(phones[:1], phones[1:2], phones[2:], priority=Priority.ALL)
    runs(page, running, send, qtbot)
    table = page.requests_card.table
    assert [table.columnSpan(row, RequestColumn.VIBER) for row in range(3)] == [2, 1, 1]
    assert column(page, RequestColumn.VIBER)[1:] == ["14001 Viber is not enabled", "0 Success"]
    assert column(page, RequestColumn.SMS)[1:] == ["0 Success", "0 Success"]
    assert channels(page)[:2] == [
        ("Viber", "1", "", "", "Success"),
        (
            "",
            "",
            "1",
            "14001 channel is not opened",
            "· Viber is not enabled · ask your account manager at NXCloud",
        ),
    ]
    world.special.clear()
    with qtbot.waitSignal(running.ended):
        press(page.numbers_card.retry, qtbot)
    settles(page, qtbot)
    assert table.columnSpan(0, RequestColumn.VIBER) == 1


def test_a_channel_that_is_not_used_has_no_column(
    world: World, page: SendPage, running: Running, qtbot: QtBot
) -> None:
    phones = people(1)
    world.special[phones[0]] = Refuse(9002)
    runs(page, running, world.add(phones, priority=Priority.SMS_ONLY), qtbot)
    table = page.requests_card.table
    assert table.isColumnHidden(RequestColumn.VIBER)
    assert not table.isColumnHidden(RequestColumn.SMS)
    assert column(page, RequestColumn.SMS) == ["9002 A number in this request is not valid"]


def test_a_row_and_a_request_id_can_be_copied(
    world: World, page: SendPage, running: Running, qtbot: QtBot
) -> None:
    send = world.add(people(2))
    runs(page, running, send, qtbot)
    with world.program.journal() as journal:
        request_id = journal.requests(send)[0].result.request_id
    table = page.requests_card.table
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cells = QGuiApplication.clipboard().text().split("\t")
    assert cells[:6] == ["1", "2", "Accepted", "0 Success", "", request_id]
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(table, Qt.Key.Key_C, both)
    assert QGuiApplication.clipboard().text() == request_id


def test_the_head_says_what_was_sent(world: World, page: SendPage, running: Running, qtbot: QtBot) -> None:
    send = world.add(people(1), name="Boots", message=CardMessage(title="Boots"), priority=Priority.ALL)
    runs(page, running, send, qtbot)
    assert page.header._title.text() == "Boots"
    line = page.header._subtitle.text()
    assert line.startswith("Card · every channel at once · Practice account · started ")
    assert channels(page)[1] == ("SMS", "0", "1", "14002 Message is not supported", "· SMS carries text only")


def test_showing_another_send_shows_nothing_of_the_first(
    world: World, page: SendPage, running: Running, qtbot: QtBot
) -> None:
    phones = people(1)
    world.special[phones[0]] = Refuse(9002)
    runs(page, running, world.add(phones), qtbot)
    assert page.requests_card.table.columnSpan(0, RequestColumn.VIBER) == 2
    other = world.add(people(1, 1), name="Other", priority=Priority.SMS_ONLY)
    page.show_send(other)
    assert page.snapshot is None
    assert not page.numbers_card.isVisible()
    qtbot.waitUntil(lambda: page.header._title.text() == "Other")
    assert column(page, RequestColumn.STATE) == ["Waiting"]
    assert page.requests_card.table.columnSpan(0, RequestColumn.SMS) == 1


def test_back(page: SendPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_requested):
        press(page.header._back, qtbot)


def test_export_writes_one_row_a_person(
    world: World, page: SendPage, running: Running, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    phones = people(5)
    runs(page, running, world.add(phones[:3], phones[3:], name="Boots: 50/50?"), qtbot)
    file = tmp_path / "out.xlsx"
    answers.files = [file]
    with qtbot.waitSignal(page.send_actions.exports.written, timeout=10_000):
        press(page.header.export, qtbot)
    assert answers.proposed[0].name == "Boots 50 50.xlsx"
    assert page.export_banner.accessibleName() == "Saved as “out.xlsx”, one row for each of 5 people."
    assert page.header.export.isEnabled()
    sheet = load_workbook(file).worksheets[0]
    assert [row[1] for row in sheet.iter_rows(min_row=2, values_only=True)] == [f"+{p}" for p in phones]
    answers.files = [None]
    press(page.header.export, qtbot)
    assert answers.proposed[1].parent == tmp_path  # where the last one went


def test_an_export_that_fails_says_why(
    world: World, page: SendPage, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    show(page, world.add(people(1)), qtbot)
    answers.files = [tmp_path / "report.pdf"]
    with qtbot.waitSignal(page.send_actions.exports.failed, timeout=10_000):
        press(page.header.export, qtbot)
    assert "cannot be saved as “.pdf”" in page.export_banner.accessibleName()
    assert not (tmp_path / "report.pdf").exists()
    assert page.header.export.isEnabled()


def test_everything_on_the_page_has_a_name(
    world: World, page: SendPage, running: Running, qtbot: QtBot
) -> None:
    runs(page, running, world.add(people(1)), qtbot)
    for button in page.findChildren(QPushButton):
        assert button.text() or button.accessibleName()
    for table in (page.requests_card.table, page.channels_card.table):
        assert table.accessibleName()
    assert page.numbers_card._meter.accessibleName()


class PlaceWatch(QObject):
    """Where a widget was each time that it was painted, which is what a person sees."""

    def __init__(self, widget: QWidget, page: QWidget) -> None:
        super().__init__(widget)
        self.places: set[tuple[int, int]] = set()
        self._widget = widget
        self._page = page
        page.installEventFilter(self)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() is QEvent.Type.Paint:
            place = self._widget.mapTo(self._page, QPoint())
            self.places.add((place.x(), place.y()))
        return super().eventFilter(watched, event)


def test_nothing_moves_when_something_went_wrong(
    world: World, page: SendPage, running: Running, qtbot: QtBot
) -> None:
    """The links and buttons that come with the first refusal have had their room from the start."""
    phones = people(4)
    world.special[phones[0]] = Refuse(9002)
    world.hold = {phones[2]}
    send = world.add(phones[:2], phones[2:])
    show(page, send, qtbot)
    QApplication.processEvents()  # laid out
    watch = PlaceWatch(page.channels_card.table.viewport(), page)
    running.start(send)
    qtbot.waitUntil(lambda: "2 refused" in chips(page))
    with qtbot.waitSignal(running.ended):
        world.release.set()
    settles(page, qtbot)
    qtbot.waitUntil(page.numbers_card.retry.isVisible)
    assert page.channels_card.explain.isVisible()
    page.repaint()
    assert len(watch.places) == 1, watch.places
