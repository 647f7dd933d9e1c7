"""A desktop of one's own on Xvfb: a session bus, accessibility and a keyring that is unlocked.

Runs under the system's Python (python3-gi), inside `dbus-run-session`: `python3 -I journey.py …` uses it.
"""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402 - after the version is chosen

PATIENCE = 30.0  # seconds for what takes one, on a busy machine


def until(what: str, found: Callable[[], Any]) -> Any:
    """What `found` gives as soon as it is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if answer := found():
                return answer
        except GLib.Error:
            pass  # the window changed while it was looked at
        time.sleep(0.1)
    raise SystemExit(f"after {PATIENCE:.0f} s there is still no {what}")


@contextmanager
def session(home: Path) -> Iterator[dict[str, str]]:
    """The environment of a person who sits there. home: an empty folder."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    keep = ("PATH", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    person = {name: os.environ[name] for name in keep}
    person |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "LANG": "C.UTF-8"}
    keyring = subprocess.run(
        ["gnome-keyring-daemon", "--unlock", "--components=secrets"],
        input=b"password",
        env=person,
        capture_output=True,
        check=True,
    )
    assert keyring.returncode == 0
    bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], env=person)
    try:
        yield {**person, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    finally:
        bus.terminate()
        bus.wait()


class Window:
    """A program's window as a person who does not see it uses it: by the names of things."""

    def __init__(self, program: str) -> None:
        self._program = program

    def tree(self) -> str:
        return "\n".join(f"{'  ' * depth}{_said(node)}" for depth, node in self._walk())

    def find(self, name: str, *roles: str) -> Any:
        """The first that can be used now. name: whole, or its beginning followed by "*"."""

        def fits(node: Any) -> bool:
            own = node.get_name() or ""
            same = own.startswith(name[:-1]) if name.endswith("*") else own == name
            return same and (not roles or node.get_role_name() in roles) and _shows(node)

        return until(f"“{name}”", lambda: next((node for _, node in self._walk() if fits(node)), None))

    def press(self, name: str, *roles: str) -> None:
        node = self.find(name, *roles)
        action = node.get_action_iface()
        names = [action.get_action_name(n) for n in range(action.get_n_actions())]
        action.do_action(next((names.index(each) for each in ("Press", "Toggle") if each in names), 0))

    def type(self, name: str, text: str) -> None:
        node = self.find(name, "text", "password text")
        node.get_editable_text_iface().set_text_contents(text)

    def _walk(self) -> Iterator[tuple[int, Any]]:
        for node in _children(Atspi.get_desktop(0)):
            if self._program in (node.get_name() or ""):
                yield from _below(node, 0)


def kept_secrets(service: str) -> int:
    """How many the keyring holds for a program: what the keyring itself says (Secret Service API 0.2)."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    answer = bus.call_sync(
        "org.freedesktop.secrets",
        "/org/freedesktop/secrets",
        "org.freedesktop.Secret.Service",
        "SearchItems",
        GLib.Variant("(a{ss})", ({"service": service},)),
        None,
        Gio.DBusCallFlags.NONE,
        -1,
    )
    unlocked, _locked = answer.unpack()
    return len(unlocked)


def _below(node: Any, depth: int) -> Iterator[tuple[int, Any]]:
    yield depth, node
    for child in _children(node):
        yield from _below(child, depth + 1)


def _children(node: Any) -> list[Any]:
    found = (node.get_child_at_index(n) for n in range(node.get_child_count()))
    return [child for child in found if child is not None]


def _shows(node: Any) -> bool:
    states = node.get_state_set()
    return bool(states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.ENABLED))


def _said(node: Any) -> str:
    return f"{node.get_role_name()} | {node.get_name()} | {node.get_description()}"
