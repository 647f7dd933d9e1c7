"""A real Secret Service to test against: gnome-keyring on a session bus of its own, in a folder of its own.

It needs no display, no systemd and no login. A prompt that it opens is closed at once: there is no screen.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

import secretstorage
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

_NAME = "org.freedesktop.secrets"
_PATIENCE = 20.0  # seconds, for a busy machine; what is waited for usually takes a tenth of one


class SecretService:
    """Started and unlocked on entry; on exit its processes have ended and its folder is gone."""

    def __init__(self, unlocked: bool = True) -> None:
        self.unlocked = unlocked

    def __enter__(self) -> Self:
        for program in ("dbus-daemon", "gnome-keyring-daemon"):
            assert shutil.which(program), f"{program} is missing: see .setup/system-test.txt"
        with ExitStack() as ending:
            self._start(ending)
            self._ending = ending.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ending.close()

    def _start(self, ending: ExitStack) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="nxdesk-"))  # short, for the name of a socket is
        ending.callback(shutil.rmtree, self.folder, ignore_errors=True)
        home, runtime = self.folder / "home", self.folder / "run"
        home.mkdir(mode=0o700)
        runtime.mkdir(mode=0o700)
        self._log = ending.enter_context((self.folder / "log").open("wb"))
        self.address = f"unix:path={runtime}/bus"
        self.environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "DBUS_SESSION_BUS_ADDRESS": self.address,
        }
        self._start_bus()
        ending.callback(_end, self.bus)
        self._start_keyring()
        ending.callback(_end, self.keyring)
        ending.callback(self._end_activated)
        self._wait_for_keyring()

    def lock(self) -> None:
        """As when the person locks it; the password it was started with would open it again."""
        with open_dbus_connection(self.address) as connection:
            secretstorage.Collection(connection).lock()

    def freeze(self) -> None:
        self.keyring.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self.keyring.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        self.keyring.kill()
        self.keyring.wait(_PATIENCE)

    def entries(self, attributes: dict[str, str]) -> list[bytes]:
        """The secrets of all entries with these attributes."""
        with open_dbus_connection(self.address) as connection:
            found = secretstorage.Collection(connection).search_items(attributes)
            return [entry.get_secret() for entry in found]

    def _start_bus(self) -> None:
        arguments = ["--session", "--nofork", "--nopidfile", f"--address={self.address}", "--print-address=1"]
        self.bus = subprocess.Popen(
            ["timeout", "900", "dbus-daemon", *arguments],  # should the test run be killed, it ends by itself
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=self._log,
        )
        assert self.bus.stdout is not None
        with self.bus.stdout:
            assert self.bus.stdout.readline(), self._said()

    def _start_keyring(self) -> None:
        self.keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--components=secrets", *["--unlock"] * self.unlocked],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=self._log,
            stderr=self._log,
        )
        assert self.keyring.stdin is not None
        with self.keyring.stdin:
            self.keyring.stdin.write(b"a password")

    def _wait_for_keyring(self) -> None:
        with open_dbus_connection(self.address) as connection:
            # Asking the bus first: a question to the service would make the bus start a second daemon.
            _wait(lambda: _owner(connection) == self.keyring.pid, self._said)
            if self.unlocked:
                _wait(lambda: not secretstorage.Collection(connection).is_locked(), self._said)

    def _end_activated(self) -> None:
        """The bus starts a new daemon for whoever asks after the first was killed."""
        if self.bus.poll() is not None:
            return
        with open_dbus_connection(self.address) as connection:
            owner = _owner(connection)
        if owner not in {None, self.keyring.pid}:
            os.kill(owner, signal.SIGTERM)

    def _said(self) -> str:
        return (self.folder / "log").read_text(errors="replace")


def join_keyring_threads() -> None:
    """Wait until no call into a keyring is under way any more."""
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(_PATIENCE)
            assert not thread.is_alive()


def _owner(connection: DBusConnection) -> int | None:
    bus = Proxy(message_bus, connection)
    return bus.GetConnectionUnixProcessID(_NAME)[0] if bus.NameHasOwner(_NAME)[0] else None


def _wait(condition: Callable[[], bool], said: Callable[[], str]) -> None:
    until = time.monotonic() + _PATIENCE
    while not condition():
        assert time.monotonic() < until, said()
        threading.Event().wait(0.005)


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        process.send_signal(signal.SIGCONT)
        process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(5)
