"""The message of a send as a new draft."""

import pytest
from pytestqt.qtbot import QtBot

from nxdesk.gateway.request import message_json
from nxdesk.journal.records import Counts, NewSend, SendRecord, SendState
from nxdesk.messages.channels import Priority
from nxdesk.messages.draft import Draft
from nxdesk.messages.field_values import fill
from nxdesk.messages.kinds import Button, CardMessage, Message, TextMessage, VideoMessage
from nxdesk.ui.sends.reuse import draft_of
from nxdesk.ui.sends.running import Running
from nxdesk.ui.sends.send_page import SendPage
from tests.ui.sends.conftest import World, choose, people, press

CARD = CardMessage("Boots", "https://x.y/b.jpg", (Button("Shop", "https://x.y"),))


@pytest.mark.parametrize(
    ("message", "priority", "webhook"),
    [
        (CARD, Priority.ALL, None),
        (TextMessage("Осень 🍂"), Priority.SMS_THEN_VIBER, "https://x.y/hook"),
        (VideoMessage("https://x.y/v.mp4", "https://x.y/t.jpg", "1000", "20"), Priority.VIBER_ONLY, None),
    ],
)
def test_it_is_the_same_message(
    world: World,
    page: SendPage,
    running: Running,
    qtbot: QtBot,
    message: Message,
    priority: Priority,
    webhook: str | None,
) -> None:
    send = world.add(people(1), name="Boots", message=message, priority=priority, webhook=webhook)
    page.show_send(send)
    qtbot.waitUntil(lambda: page.snapshot is not None)
    assert not page.header.reuse.isVisible()  # Resume has its place
    with qtbot.waitSignal(page.reuse_requested) as asked:
        choose(page.header.reuse_action, page.header.more.menu(), qtbot)
    assert asked.args == [Draft("Boots", message, priority, webhook)]
    with qtbot.waitSignal(running.ended):
        running.start(send)
    qtbot.waitUntil(page.header.reuse.isVisible)
    with qtbot.waitSignal(page.reuse_requested) as asked:
        press(page.header.reuse, qtbot)
    assert asked.args == [Draft("Boots", message, priority, webhook)]


def test_a_message_that_this_version_does_not_know(world: World, page: SendPage, qtbot: QtBot) -> None:
    send = world.add(people(1), name="Boots")
    with world.program.journal() as journal:
        journal.connection.execute("UPDATE send SET message = ?", (b'{"songMessage": {}}',))
    page.show_send(send)
    qtbot.waitUntil(lambda: page.snapshot is not None)
    choose(page.header.reuse_action, page.header.more.menu(), qtbot)
    assert "The message in “Boots” is none that NXCloud takes" in page.banner.accessibleName()


def test_a_message_with_fields_comes_back_as_it_was_composed() -> None:
    composed = TextMessage("Hi {Name|friend}")
    sent, template = message_json(TextMessage("Hi Ann")), message_json(composed)
    assert draft_of(record(sent, template)).message == composed


def test_braces_that_were_sent_before_there_were_fields_are_braces() -> None:
    sent = message_json(TextMessage("Hi {Name}"))
    draft = draft_of(record(sent, None))
    assert draft.message == TextMessage("Hi {{Name}}")
    assert fill(draft.message, {}) == TextMessage("Hi {Name}")


def record(sent: bytes, template: bytes | None) -> SendRecord:
    new = NewSend("Sale", "a", "A", "k", "https://g.example", "text", sent, "viber", template=template)
    return SendRecord(1, new, 0.0, None, None, SendState.FINISHED, "", 0.0, Counts())
