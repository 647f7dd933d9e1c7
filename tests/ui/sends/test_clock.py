"""A clock that is wrong: what the page says of it."""

import time
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from nxdesk.gateway.practice import PracticeGateway
from nxdesk.journal.records import Counts, NewSend, SendRecord, SendState
from nxdesk.ui.colors import Tone
from nxdesk.ui.sends.notes import clock_note
from nxdesk.ui.sends.running import Running
from nxdesk.ui.sends.send_page import SendPage
from tests.ui.sends.conftest import World, people

NEW = NewSend("Boots", "practice", "", "practice", "", "text", b"{}", "viber")
SEND = SendRecord(1, NEW, 0.0, 1.0, None, SendState.FINISHED, "", 61.0, Counts(people=4, accepted=4))


@pytest.mark.parametrize(
    ("offset", "begins"),
    [
        (61.0, "This computer's clock is 61 seconds slow. nxdesk corrected"),
        (-31.4, "This computer's clock is 31 seconds fast. nxdesk corrected"),
        (3600.0, "This computer's clock is 1 h slow. nxdesk corrected"),
        (-86400.0, "This computer's clock is 24 h fast. nxdesk corrected"),
    ],
)
def test_how_wrong_it_is(offset: float, begins: str) -> None:
    note = clock_note(replace(SEND, clock_offset=offset))
    assert note is not None
    assert note.text.startswith(begins)
    assert note.tone is Tone.WARN


def test_one_that_is_right_or_stopped_the_send_has_no_note_of_its_own() -> None:
    assert clock_note(replace(SEND, clock_offset=0.0)) is None
    assert clock_note(replace(SEND, state=SendState.PAUSED, cause="1004")) is None


@pytest.mark.parametrize(("wrong_by", "said"), [(45, "slow"), (-45, "fast"), (61, "slow")])
def test_it_is_told_on_the_page_and_keeps_nobody_from_the_message(
    world: World, running: Running, qtbot: QtBot, wrong_by: int, said: str
) -> None:
    world.program.close()
    gateway = PracticeGateway(special={}, on_accept=world.on_accept, clock=lambda: time.time() + wrong_by)
    gateway.start()
    world.program._practice = gateway
    page = SendPage(world.program, running)
    qtbot.addWidget(page)
    page.show()
    send = world.add(people(1), people(1, 1))
    page.show_send(send)
    with qtbot.waitSignal(running.ended, timeout=10_000):
        running.start(send)
    qtbot.waitUntil(page.clock_banner.isVisible)
    words = page.clock_banner.accessibleName()
    likely = range(abs(wrong_by) - 1, abs(wrong_by) + 2)  # a Date has no fractions
    assert any(words.startswith(f"This computer's clock is {seconds} seconds {said}.") for seconds in likely)
    assert not page.banner.isVisible()
    assert world.phones == people(2)
    page.show_send(world.add(people(1, 2)))
    qtbot.waitUntil(lambda: page.snapshot is not None)
    assert not page.clock_banner.isVisible()
