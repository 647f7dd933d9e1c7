"""What is told outside the window: to a fake desktop, and over a real session bus to a fake service."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nxdesk.journal.records import NewRequest, NewSend
from nxdesk.program import Program
from nxdesk.ui.desktop import Standing
from nxdesk.ui.sends.running import Running
from nxdesk.ui.tidings import Tidings

REFUSED = 447700900902  # the practice gateway answers 9002 to a request with this number
PAUSING = 447700900112  # 1102, the balance does not suffice
NEW = NewSend(
    "Sale & more", "practice", "", "practice", "", "text", b'{"textMessage":{"text":"Hi"}}', "viber"
)


class FakeDesktop:
    def __init__(self) -> None:
        self.notes: list[tuple[str, str]] = []
        self.shares: list[float | None] = []
        self.standings: list[Standing] = []

    def notify(self, title: str, text: str) -> None:
        self.notes.append((title, text))

    def show_progress(self, share: float | None, standing: Standing = Standing.RUNNING) -> None:
        self.shares.append(share)
        self.standings.append(standing)


class FrontWindow(QWidget):
    front = False

    def isActiveWindow(self) -> bool:  # noqa: N802 - Qt's
        return self.front


@pytest.fixture
def program(tmp_path: Path, person_home: Path) -> Iterator[Program]:
    with Program(tmp_path) as made:
        yield made


def sent(qtbot: QtBot, program: Program, *, front: bool = False) -> FakeDesktop:
    """One send of two requests, one of them refused."""
    with program.journal() as journal:
        send = journal.add(
            NEW, [NewRequest([447700900010, 447700900011], [1, 2]), NewRequest([REFUSED], [3])]
        )
    window, desktop = FrontWindow(), FakeDesktop()
    window.front = front
    qtbot.addWidget(window)
    running = Running(program, window)
    Tidings(program, running, window, desktop)
    with qtbot.waitSignal(running.ended):
        running.start(send)
    qtbot.waitUntil(lambda: desktop.shares[-1:] == [None])
    return desktop


def test_the_end_of_a_send_is_told_while_the_window_is_not_in_front(qtbot: QtBot, program: Program) -> None:
    desktop = sent(qtbot, program)
    assert desktop.notes == [("“Sale & more” is finished", "3 people: 2 accepted, 1 refused")]
    assert all(0 <= share <= 1 for share in desktop.shares[:-1] if share is not None)


def test_who_looks_at_the_window_is_told_nothing(qtbot: QtBot, program: Program) -> None:
    assert sent(qtbot, program, front=True).notes == []


def test_a_send_that_cannot_go_on_is_told(qtbot: QtBot, program: Program) -> None:
    window, desktop = FrontWindow(), FakeDesktop()
    qtbot.addWidget(window)
    running = Running(program, window)
    Tidings(program, running, window, desktop)
    with qtbot.waitSignal(running.failed):
        running.start(4711)  # there is no such send
    assert desktop.notes[0][0] == "Sending could not go on"
    assert (desktop.shares[-1], desktop.standings[-1]) == (1.0, Standing.FAILED)
    come_to_the_front()
    assert (desktop.shares[-1], desktop.standings[-1]) == (None, Standing.RUNNING)
    told = len(desktop.shares)
    come_to_the_front()
    assert len(desktop.shares) == told


@pytest.mark.parametrize("front", [False, True])
def test_a_send_that_waits_for_a_person_stays_to_be_seen_until_one_looks(
    qtbot: QtBot, program: Program, *, front: bool
) -> None:
    with program.journal() as journal:
        send = journal.add(NEW, [NewRequest([447700900010], [1]), NewRequest([PAUSING], [2])])
    window, desktop = FrontWindow(), FakeDesktop()
    window.front = front
    qtbot.addWidget(window)
    running = Running(program, window)
    Tidings(program, running, window, desktop)
    with qtbot.waitSignal(running.ended):
        running.start(send)
    last = (None, Standing.RUNNING) if front else (0.5, Standing.PAUSED)
    qtbot.waitUntil(lambda: (desktop.shares[-1], desktop.standings[-1]) == last)
    come_to_the_front()
    assert desktop.shares[-1] is None


def come_to_the_front() -> None:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


# The session bus of Linux

if sys.platform == "linux":
    from jeepney import HeaderFields, MatchRule, MessageFlag, MessageType
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

    from nxdesk.ui.session_bus import SessionBus


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator["DBusConnection"]:
    """A bus of its own, and on it whoever calls itself the service for notifications."""
    assert shutil.which("dbus-daemon"), "dbus-daemon is missing: see .setup/system-test.txt"
    folder = tmp_path / "bus"
    folder.mkdir(mode=0o700)
    address = f"unix:path={folder / 's'}"
    daemon = subprocess.Popen(
        [
            "timeout",
            "60",
            "dbus-daemon",
            "--session",
            "--nofork",
            f"--address={address}",
            "--print-address=1",
        ],
        stdout=subprocess.PIPE,
        env={"PATH": os.environ["PATH"], "HOME": str(folder)},
    )
    try:
        assert daemon.stdout
        assert daemon.stdout.readline()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with open_dbus_connection(address) as service:
            proxy = Proxy(message_bus, service, timeout=10)
            proxy.RequestName("org.freedesktop.Notifications")
            proxy.AddMatch(MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry"))
            yield service
    finally:
        daemon.terminate()
        daemon.communicate(timeout=10)


def received(service: "DBusConnection", wanted: int) -> list[tuple[str, str, object]]:
    """What arrives that is meant for a desktop: member, signature, body."""
    found: list[tuple[str, str, object]] = []
    deadline = time.monotonic() + 10
    while len(found) < wanted:
        message = service.receive(timeout=deadline - time.monotonic())
        fields = message.header.fields
        if fields[HeaderFields.member] in {"Notify", "Update"}:
            if message.header.message_type is MessageType.method_call:
                assert message.header.flags & MessageFlag.no_reply_expected
            found.append((fields[HeaderFields.member], fields[HeaderFields.signature], message.body))
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is the desktop of Linux")
def test_notifications_and_progress_reach_the_session_bus(bus: "DBusConnection") -> None:
    desktop = SessionBus()
    desktop.show_progress(0.25)
    desktop.notify("“Sale” is finished", "1 < 2 & 3")
    desktop.show_progress(0.5, Standing.PAUSED)  # in a dock it would look as if it went on
    shown, note, gone = received(bus, 3)
    entry = "application://nxdesk.desktop"
    assert shown == ("Update", "sa{sv}", (entry, {"progress": ("d", 0.25), "progress-visible": ("b", True)}))
    assert gone == ("Update", "sa{sv}", (entry, {"progress": ("d", 0.0), "progress-visible": ("b", False)}))
    hints = {"desktop-entry": ("s", "nxdesk"), "category": ("s", "transfer.complete")}
    text = "1 &lt; 2 &amp; 3"
    said = ("nxdesk", 0, "nxdesk", "“Sale” is finished", text, [], hints, -1)
    assert note == ("Notify", "susssasa{sv}i", said)


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is the desktop of Linux")
@pytest.mark.parametrize("address", [None, "", "unix:path=/nobody/there", "autolaunch:", "nonsense"])
def test_without_a_bus_nothing_happens(
    qtbot: QtBot, address: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    desktop = SessionBus()
    desktop.notify("a", "b")
    desktop.show_progress(0.5)
    qtbot.waitUntil(desktop._queue.empty)  # the first has failed by then
    assert desktop._thread
    assert desktop._thread.is_alive()
