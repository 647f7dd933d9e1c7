"""For the tests of sends: a real journal, a real practice gateway over HTTP, and small sends."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from nxdesk import settings
from nxdesk.gateway.practice import PracticeGateway
from nxdesk.gateway.practice.numbers import Behaviour
from nxdesk.gateway.request import message_json
from nxdesk.journal.records import NewRequest, NewSend, RequestRecord, RequestState, SendRecord
from nxdesk.messages.channels import Priority
from nxdesk.messages.kinds import Message, TextMessage, kind_of
from nxdesk.program import Program
from nxdesk.ui.sends.running import Running
from nxdesk.ui.sends.send_page import SendPage
from nxdesk.ui.theme import Theme

FIRST = 447700900200
HELLO = TextMessage("Hello")


@dataclass
class World:
    """A program whose practice gateway the test can make misbehave, and stop within a request.

    special: numbers that misbehave; may be changed at any time. hold: numbers whose request waits, accepted,
    until `release` is set; `held` says that one has arrived. phones: all that were accepted, in order.
    """

    program: Program
    special: dict[int, Behaviour] = field(default_factory=dict)
    hold: set[int] = field(default_factory=set)
    held: threading.Event = field(default_factory=threading.Event)
    release: threading.Event = field(default_factory=threading.Event)
    phones: list[int] = field(default_factory=list)

    def add(
        self,
        *requests: Sequence[int],
        name: str = "Autumn sale",
        message: Message = HELLO,
        priority: Priority = Priority.VIBER_THEN_SMS,
        account_id: str = "practice",
        list_name: str = "",
        webhook: str | None = None,
        test: bool = False,
    ) -> int:
        """A planned send; each argument is the numbers of one request."""
        new = NewSend(
            name=name,
            account_id=account_id,
            account_name="" if account_id == "practice" else "Boots & Co",
            appkey="practice",
            address="http://127.0.0.1:9",
            kind=kind_of(message),
            message=message_json(message),
            priority=priority,
            webhook=webhook,
            list_name=list_name,
            test=test,
        )
        with self.program.journal() as journal:
            return journal.add(
                new, [NewRequest(list(phones), range(2, len(phones) + 2)) for phones in requests]
            )

    def send(self, send_id: int) -> SendRecord:
        with self.program.journal() as journal:
            return journal.send(send_id)

    def requests(self, send_id: int) -> list[RequestRecord]:
        with self.program.journal() as journal:
            return journal.requests(send_id)

    def states(self, send_id: int) -> list[RequestState]:
        return [request.state for request in self.requests(send_id)]

    def on_accept(self, _request_id: str, phones: tuple[int, ...]) -> None:
        self.phones += phones
        if self.hold.intersection(phones):
            self.held.set()
            assert self.release.wait(20)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    home = tmp_path / "home"
    home.mkdir()
    settings.save(settings.Settings(requests_per_second=1000.0))
    with Program(home) as program:
        made = World(program)
        gateway = PracticeGateway(special=made.special, on_accept=made.on_accept)
        gateway.start()
        program._practice = gateway
        yield made
        made.release.set()


@pytest.fixture
def running(world: World, theme: Theme, qtbot: QtBot) -> Iterator[Running]:
    made = Running(world.program)
    yield made
    world.release.set()
    made.stop()
    qtbot.waitUntil(lambda: made.active is None)
    made.deleteLater()


@pytest.fixture
def page(world: World, running: Running, qtbot: QtBot) -> Iterator[SendPage]:
    """The page of one send, as wide as in the window."""
    made = SendPage(world.program, running)
    qtbot.addWidget(made)
    made.resize(1084, 820)
    made.show()
    yield made
    world.release.set()


def show(page: SendPage, send: int, qtbot: QtBot) -> None:
    page.show_send(send)
    qtbot.waitUntil(lambda: page.snapshot is not None)


def runs(page: SendPage, running: Running, send: int, qtbot: QtBot) -> None:
    """From the start to the end, until the page shows the end."""
    show(page, send, qtbot)
    with qtbot.waitSignal(running.ended, timeout=10_000):
        running.start(send)
    settles(page, qtbot)


def settles(page: SendPage, qtbot: QtBot) -> None:
    """Nothing runs, nothing is being read, and the page shows what the journal has."""

    def settled() -> bool:
        return page._running.active is None and page._reading is not None and page._reading._task is None

    qtbot.waitUntil(settled, timeout=10_000)
    assert page.snapshot is not None
    with page._program.journal() as journal:
        assert page.snapshot.send == journal.send(page.snapshot.send.id)
        assert list(page.snapshot.requests) == journal.requests(page.snapshot.send.id)


def press(button: QPushButton, qtbot: QtBot) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(action: QAction, menu: QMenu, qtbot: QtBot) -> None:
    """Open the menu and click on one of its lines."""
    menu.popup(QPoint(0, 0))
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    menu.close()


def people(count: int, start: int = 0) -> list[int]:
    """Numbers that belong to nobody and that nothing is special about."""
    return [FIRST + start + number for number in range(count)]
