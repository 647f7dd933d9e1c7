"""The running send: one at a time, on a thread of its own, heard of on the GUI thread."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QThread
from pytestqt.qtbot import QtBot

from nxdesk.accounts.account import Credentials
from nxdesk.gateway.practice.numbers import BreakOff, Cut, Refuse
from nxdesk.journal.records import RequestState, SendState
from nxdesk.problems import Failure
from nxdesk.sending.lock import sender_lock
from nxdesk.ui.sends.running import Again, Running
from tests.ui.sends.conftest import World, people


class NoSecrets:
    """A vault that has none."""

    def load(self, account_id: str) -> Credentials:
        raise Failure("secrets_missing")


def finishes(qtbot: QtBot, running: Running, does: Callable[[], object]) -> None:
    with qtbot.waitSignal(running.ended, timeout=10_000):
        does()


def test_a_send_runs_to_its_end(world: World, running: Running, qtbot: QtBot) -> None:
    send = world.add(people(3), people(3, 3))
    with qtbot.waitSignal(running.ended, timeout=10_000) as ended:
        running.start(send)
        assert running.active == send
    assert ended.args == [send]
    assert running.active is None
    assert world.send(send).state is SendState.FINISHED
    assert world.phones == people(6)


def test_it_is_heard_of_on_the_gui_thread_and_not_at_every_commit(
    world: World, running: Running, qtbot: QtBot
) -> None:
    threads: list[QThread] = []
    running.changed.connect(lambda: threads.append(QThread.currentThread()))
    send = world.add(*(people(1, number) for number in range(30)))
    finishes(qtbot, running, lambda: running.start(send))
    application = QCoreApplication.instance()
    assert application is not None
    assert set(threads) == {application.thread()}
    assert len(threads) < 60  # of more than 90 commits; usually about 5


def test_the_last_change_is_never_lost(world: World, running: Running, qtbot: QtBot) -> None:
    seen: list[SendState] = []
    send = world.add(people(1), people(1, 1))
    running.changed.connect(lambda: seen.append(world.send(send).state))
    finishes(qtbot, running, lambda: running.start(send))
    assert seen[-1] is SendState.FINISHED


def test_pause_lets_the_request_under_way_finish(world: World, running: Running, qtbot: QtBot) -> None:
    send = world.add(people(2), people(2, 2), people(2, 4))
    world.hold = {people(1)[0]}
    running.start(send)
    qtbot.waitUntil(world.held.is_set)
    running.pause()
    assert running.ending is SendState.PAUSED
    finishes(qtbot, running, world.release.set)
    assert world.send(send).state is SendState.PAUSED
    assert world.states(send) == [RequestState.ACCEPTED, RequestState.WAITING, RequestState.WAITING]
    assert running.ending is None


def test_stop_after_pause_stops(world: World, running: Running, qtbot: QtBot) -> None:
    send = world.add(people(2), people(2, 2))
    world.hold = {people(1)[0]}
    running.start(send)
    qtbot.waitUntil(world.held.is_set)
    running.pause()
    running.stop()
    finishes(qtbot, running, world.release.set)
    assert world.send(send).state is SendState.STOPPED


def test_a_second_one_has_to_wait(world: World, running: Running, qtbot: QtBot) -> None:
    first, second = world.add(people(1)), world.add(people(1, 1))
    world.hold = {people(1)[0]}
    running.start(first)
    qtbot.waitUntil(world.held.is_set)
    with qtbot.waitSignal(running.failed) as failed:
        running.start(second)
    send, failure = failed.args
    assert (send, failure.code) == (second, "sender_busy")
    assert running.active == first
    finishes(qtbot, running, world.release.set)
    assert world.states(second) == [RequestState.WAITING]


def test_without_secrets_nothing_is_put_back(world: World, running: Running, qtbot: QtBot) -> None:
    world.program._vault = NoSecrets()
    send = world.add(people(1), account_id="other")
    with world.program.journal() as journal:
        journal.start(send)
        request = journal.next_waiting(send)
        assert request is not None
        journal.depart(request.id, 1.0)
        journal.recover()
    with qtbot.waitSignal(running.failed) as failed:
        running.start(send, Again.UNKNOWN)
    assert failed.args[1].code == "secrets_missing"
    assert running.active is None
    assert world.states(send) == [RequestState.UNKNOWN]


@pytest.mark.parametrize("again", Again)
def test_while_another_nxdesk_sends_nothing_is_put_back(
    world: World, running: Running, qtbot: QtBot, again: Again
) -> None:
    phones = people(4)
    world.special |= {phones[0]: Refuse(9002), phones[2]: BreakOff(Cut.BEFORE, accepted=False)}
    send = world.add(phones[:2], phones[2:])
    finishes(qtbot, running, lambda: running.start(send))
    before = world.requests(send)
    with sender_lock(world.program.journal_path), qtbot.waitSignal(running.failed) as failed:
        running.start(send, again)
    assert failed.args[1].code == "sender_busy"
    assert world.requests(send) == before


def test_what_a_crash_has_left_is_unknown_and_may_be_sent_again(
    world: World, running: Running, qtbot: QtBot
) -> None:
    send = world.add(people(1))
    with world.program.journal() as journal:
        journal.start(send)
        request = journal.next_waiting(send)
        assert request is not None
        journal.depart(request.id, 1.0)
    finishes(qtbot, running, lambda: running.start(send, Again.UNKNOWN))
    assert world.states(send) == [RequestState.ACCEPTED]


def test_the_refused_wait_again(world: World, running: Running, qtbot: QtBot) -> None:
    phones = people(2)
    world.special[phones[0]] = Refuse(9002)
    send = world.add(phones)
    finishes(qtbot, running, lambda: running.start(send))
    assert world.states(send) == [RequestState.REFUSED]
    world.special.clear()
    finishes(qtbot, running, lambda: running.start(send, Again.REFUSED))
    assert world.states(send) == [RequestState.ACCEPTED]
    assert world.phones == phones
