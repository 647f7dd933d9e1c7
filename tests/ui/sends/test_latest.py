"""Reading what changes all the time: one reading at a time, and never an old one last."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from nxdesk.ui.sends.latest import Latest


class Source:
    """Gives a number, when it is let."""

    def __init__(self) -> None:
        self.value = 0
        self.readings = 0
        self.go = threading.Event()

    def read(self) -> int:
        self.readings += 1
        value = self.value
        assert self.go.wait(10)
        if value < 0:
            raise ValueError
        return value


class Reader(QObject):
    def __init__(self, source: Source) -> None:
        super().__init__()
        self.shown: list[object] = []
        self.latest = Latest(
            self, source.read, self.shown.append, lambda error: self.shown.append(type(error))
        )


@pytest.fixture
def source() -> Iterator[Source]:
    made = Source()
    yield made
    made.go.set()


def test_many_asks_are_two_readings(source: Source, qtbot: QtBot) -> None:
    reader = Reader(source)
    reader.latest.ask()
    qtbot.waitUntil(lambda: source.readings == 1)
    source.value = 7
    for _ in range(5):
        reader.latest.ask()
    source.go.set()
    qtbot.waitUntil(lambda: reader.shown == [0, 7])
    assert source.readings == 2


def test_what_is_forgotten_is_not_shown(source: Source, qtbot: QtBot) -> None:
    reader = Reader(source)
    reader.latest.ask()
    qtbot.waitUntil(lambda: source.readings == 1)
    reader.latest.forget()
    source.value = 7
    reader.latest.ask()
    source.go.set()
    qtbot.waitUntil(lambda: reader.shown == [7])


def test_after_a_failure_it_reads_on(source: Source, qtbot: QtBot) -> None:
    source.go.set()
    source.value = -1
    reader = Reader(source)
    reader.latest.ask()
    qtbot.waitUntil(lambda: reader.shown == [ValueError])
    source.value = 1
    reader.latest.ask()
    qtbot.waitUntil(lambda: reader.shown == [ValueError, 1])
