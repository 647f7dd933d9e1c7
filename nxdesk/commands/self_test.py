"""`nxdesk --self-test`: whether all of nxdesk is here and works, as one line of JSON. It proves a bundle."""

# ruff: noqa: PLC0415 - what a check needs is loaded inside it, so that what is missing fails that check alone

import importlib
import importlib.metadata
import json
import os
import ssl
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from nxdesk import __version__, paths
from nxdesk.commands.exit import Exit
from nxdesk.commands.terminal import say
from nxdesk.problems import Failure

_KEYRINGS: Final = {
    "linux": ("keyring.backends.SecretService", "keyring.backends.kwallet", "secretstorage", "jeepney"),
    "win32": ("keyring.backends.Windows", "win32ctypes.pywin32.win32cred"),
    "darwin": ("keyring.backends.macOS", "keyring.backends.macOS.api"),
}
"""What the trusted keyrings of each platform (accounts/vault.py) are made of."""
_MANY_ROOTS: Final = 50


def self_test() -> Exit:
    """One key a check: true, or the code of what went wrong. Nothing of the person's is touched."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with paths.temporary_home() as home:
        found = {name: _outcome(check, home) for name, check in _CHECKS.items()}
    good = all(outcome is True for outcome in found.values())
    say(json.dumps({"nxdesk": __version__, "ok": good, **found}))
    return Exit.DONE if good else Exit.NOT_STARTED


def _outcome(check: Callable[[Path], str], home: Path) -> bool | str:
    try:
        return check(home) or True
    except Failure as failure:
        return failure.code
    except Exception as error:  # noqa: BLE001 - whatever a broken bundle raises is the answer
        return type(error).__name__


# Each check gives "" when all is well, else a code.


def _window(home: Path) -> str:
    from nxdesk.app import application
    from nxdesk.program import Program
    from nxdesk.ui.main_window import MainWindow
    from nxdesk.ui.theme import Scheme

    _, theme = application(Scheme.LIGHT)
    with Program(home) as program:
        window = MainWindow(program, theme)
        picture = window.grab()
        window.deleteLater()
    return "window_not_drawn" if picture.width() < window.minimumWidth() else ""


def _svg(_home: Path) -> str:
    """Both ways: by Qt's plug-in for icons, and by our own painting in a colour."""
    from nxdesk.ui.icons import app_icon, icon

    for drawn in (app_icon(), icon("send")):
        image = drawn.pixmap(64, 64).toImage()
        places = range(0, image.width(), 2)
        if not any(image.pixelColor(x, y).alpha() for x in places for y in places):
            return "svg_not_drawn"
    return ""


def _journal(home: Path) -> str:
    from nxdesk.program import Program

    with Program(home) as program, program.journal() as journal:
        return "journal_not_empty" if journal.sends() else ""


def _list(home: Path) -> str:
    """Written here, read by the child process."""
    from openpyxl import Workbook

    from nxdesk.recipients import reader
    from nxdesk.recipients.columns import Choice

    path = home / "list.xlsx"
    workbook = Workbook()
    for row in (("Name", "Phone"), ("A", "+44 7700 900123"), ("B", 447700900124.0)):
        workbook.worksheets[0].append(row)
    workbook.save(path)
    listing = reader.read(path, Choice(), lambda _done, _total: None, threading.Event())
    return "" if list(listing.phones) == [447700900123, 447700900124] else "list_wrong"


def _keyring(_home: Path) -> str:
    for name in _KEYRINGS.get(sys.platform, ()):
        importlib.import_module(name)
    registered = importlib.metadata.entry_points(group="keyring.backends")
    return "" if registered else "keyring_backends_not_registered"


def _tls(_home: Path) -> str:
    import certifi

    roots = ssl.create_default_context(cafile=certifi.where()).get_ca_certs()
    return "" if len(roots) > _MANY_ROOTS else "tls_roots_missing"


def _practice(home: Path) -> str:
    from nxdesk.accounts.store import PRACTICE
    from nxdesk.messages.draft import Draft
    from nxdesk.messages.kinds import TextMessage
    from nxdesk.program import Program
    from nxdesk.recipients.listing import from_text
    from nxdesk.sending.control import Control
    from nxdesk.sending.pace import Speed
    from nxdesk.sending.plan import plan

    draft = Draft("Self-test", TextMessage("Is all of it here? 都在吗？"))
    with Program(home) as program, program.journal() as journal:
        connection = program.connect(PRACTICE.id, PRACTICE.address)
        send_id = program.begin(plan(draft, from_text("+44 7700 900123", None), PRACTICE))
        program.run(journal.send(send_id), connection, Speed(), Control(), lambda: None)
        return "" if journal.send(send_id).counts.accepted == 1 else "practice_not_accepted"


_CHECKS: Final = {
    "window": _window,
    "svg": _svg,
    "journal": _journal,
    "list": _list,
    "keyring": _keyring,
    "tls": _tls,
    "practice": _practice,
}
