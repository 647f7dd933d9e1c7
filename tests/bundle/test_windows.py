"""The Windows bundle under Wine, as `make bundle-wine` makes it: for what would go wrong there.

Paths, encodings, missing libraries, locked files, the process that reads lists, the store of credentials.
"""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest

from tests.access.desktop import desktop
from tests.bundle.contents import check_belongs, check_languages, check_licences, check_resources, check_size
from tests.bundle.gateway import facts
from tests.bundle.made import made
from tests.bundle.wine import PATIENCE, Said, Wine
from tests.recipients import hostile

KEEP_ACCOUNT = """
import sys
from nxdesk import paths
from nxdesk.accounts.account import Account, Credentials
from nxdesk.program import Program
with Program(paths.home()) as program:
    assert program.vault.place == "keyring", program.vault.reason
    program.save_account(Account("shop", "Boots & Co", sys.argv[1], sys.argv[2]), Credentials(*sys.argv[3:]))
    program.accounts.choose("shop")
"""
FORGET_ACCOUNT = """
from nxdesk import paths
from nxdesk.program import Program
with Program(paths.home()) as program:
    program.remove_account("shop")
"""
OPEN_ALONE = """
import ctypes, sys, time
opened = ctypes.windll.kernel32.CreateFileW(sys.argv[1], 0xC0000000, 0, None, 3, 0, None)
print(opened not in (-1, 0xFFFFFFFF), flush=True)
time.sleep(300)
"""
PASS_ON = """
import sys
from pathlib import Path
from nxdesk import paths
from nxdesk.ui.single_instance import SingleInstance
print(SingleInstance(paths.home(), patience=100).claim(Path(sys.argv[1])))
"""
SHOW_PROGRESS = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from nxdesk.ui.desktop import Standing, desktop_of
application = QApplication([sys.argv[0], "-style", "fusion"])
window = QWidget()
window.show()
button = desktop_of(window)._button
shown = ((0.0, Standing.RUNNING), (0.5, Standing.PAUSED), (1.0, Standing.FAILED), (None, Standing.RUNNING))
print([button.show_progress(*each) for each in shown])
"""
TAKE_MORE_AND_MORE = """
import threading
from pathlib import Path
from nxdesk.problems import Failure
from nxdesk.recipients import child
from tests.recipients import tasks
child.MEMORY = 300 << 20
steps = []
try:
    child.run(tasks.hoard, Path("x"), progress=lambda done, _: steps.append(done), stop=threading.Event())
except Failure as failure:
    print(failure.code, 1 <= len(steps) <= 300)
"""
SECRET = b"practice-access-secret"


@pytest.fixture
def wine(root: Path, tmp_path: Path) -> Wine:
    work = root / "build" / "wine"
    made(work / "dist" / "nxdesk", "nxdesk.exe", "bundle-wine")
    home = tmp_path / "数据 of a person"
    home.mkdir()
    return Wine(work, home)


@pytest.fixture
def contacts(root: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(root / "resources/samples/contacts.xlsx", tmp_path / "客户 名单.xlsx"))


def test_proves_itself(wine: Wine) -> None:
    said = wine.run("--self-test")
    found = json.loads(said.out)
    assert {name: outcome for name, outcome in found.items() if outcome is not True} == {
        "nxdesk": found["nxdesk"]
    }
    assert (said.code, said.err) == (0, "")


def test_holds_what_it_should(wine: Wine, root: Path) -> None:
    check_size(wine.bundle)
    check_belongs(wine.bundle)
    check_licences(wine.bundle, {"qt", "python", "requests", "keyring", "pywin32-ctypes", "python-calamine"})
    check_languages(wine.bundle, root)
    check_resources(wine.bundle, root)


def test_the_demo(wine: Wine) -> None:
    said = wine.run("demo")
    assert said.code == 0
    assert "Viber: 36 people, 0 Success" in said.out


def test_says_what_it_is_and_what_it_wants(wine: Wine) -> None:
    for name in ("nxdesk.exe", "nxdeskw.exe"):
        program = (wine.bundle / name).read_bytes()
        for words in ("ProductName", "the nxdesk authors", name):
            assert words.encode("utf-16-le") in program
        for wish in (
            b"PerMonitorV2, PerMonitor",
            b"<longPathAware",
            b'level="asInvoker"',
            b"UTF-8</activeCodePage>",
        ):
            assert wish in program
        assert program.count(b"\x89PNG\r\n\x1a\n") >= 10  # the sizes of the icon


def test_a_list_that_another_program_has_opened(wine: Wine, contacts: Path) -> None:
    """As Excel opens it: nobody else may."""
    with wine.holding(OPEN_ALONE, contacts) as out:
        assert out.readline().strip() == b"True"
        said = wine.run("check", contacts)
    assert (said.code, said.out) == (3, "")
    assert "客户 名单.xlsx" in said.err
    assert "another program" in said.err


def test_a_list_that_takes_too_much_memory(wine: Wine, tmp_path: Path) -> None:
    """Two cells in far corners: a table of all those between them would have 17 billion."""
    cells = [
        hostile.row(1, hostile.text("A1", "+44 7700 900201")),
        hostile.row(1_048_576, hostile.text("XFD1048576", "x")),
    ]
    said = wine.run("check", hostile.workbook(tmp_path / "名单.xlsx", cells))
    assert (said.code, said.out) == (3, "")
    assert "名单.xlsx" in said.err
    assert "too much memory" in said.err


def test_the_memory_of_a_list_is_measured(wine: Wine) -> None:
    said = wine.python(TAKE_MORE_AND_MORE)
    assert (said.code, said.out, said.err) == (0, "list_too_large True\n", "")


def test_account_list_send_and_report(wine: Wine, contacts: Path, root: Path, tmp_path: Path) -> None:
    """The account is kept by one program and its secrets are read by another, from the store of Windows."""
    with wine.started("nxdesk.exe", "practice") as out:
        gateway = facts(out)
        kept = wine.python(
            KEEP_ACCOUNT, *(gateway[name] for name in ("appkey", "address", "access key", "access secret"))
        )
        assert (kept.code, kept.err) == (0, "")
        try:
            draft = root / "resources/samples/autumn-sale.nxdesk"
            sent = wine.run("send", draft, "--to", contacts, "--account", "Boots & Co", "--yes", "--json")
            assert sent.code == 0, sent.err
            assert json.loads(sent.out.splitlines()[-1])["accepted"] == 36
        finally:
            assert wine.python(FORGET_ACCOUNT).code == 0
    report = tmp_path / "结果.xlsx"
    assert wine.run("report", 1, report).code == 0
    assert sum(sheet.max_row for sheet in openpyxl.load_workbook(report)) >= 1 + 36
    files = [path for path in wine.home.rglob("*") if path.is_file()]
    assert {"accounts.json", "journal.db"} <= {path.name for path in files}
    assert [path for path in files if SECRET in path.read_bytes()] == []


@pytest.fixture
def screen() -> Iterator[str]:
    with desktop() as made:
        yield made.environment["DISPLAY"]


def test_the_window(wine: Wine, contacts: Path, screen: str) -> None:
    """A second start gives it a list; a text is typed and sent, by keys alone."""
    window = Wine(wine.work, wine.home, screen)
    keys = Keys(screen)
    with window.started("nxdeskw.exe"):
        until(lambda: keys.focus("nxdesk"), "window")
        # With more patience than a person is asked for: on Wine a page of the window takes seconds to make.
        assert window.python(PASS_ON, contacts) == Said(0, "False\n", "")
        assert window.run() == Said(0, "", "")

        def review() -> bool:
            """Asked for too early it puts the keys into the field for the text."""
            keys.press("ctrl+Return")
            if not keys.focus("Review and send"):
                keys.type("Autumn")
            return keys.focus("Review and send")

        until(review, "review")
        keys.press("Tab")
        keys.press("space")
        until(lambda: "36 accepted" in wine.run("sends").out, "send in the journal")


def test_the_taskbar_takes_how_far_a_send_is(wine: Wine, screen: str) -> None:
    said = Wine(wine.work, wine.home, screen).python(SHOW_PROGRESS)
    assert (said.code, said.out) == (0, "[True, True, True, True]\n"), said.err


class Keys:
    """A person at the keyboard of that display."""

    def __init__(self, display: str) -> None:
        self._display = display

    def focus(self, title: str) -> bool:
        """False when there is no such window yet."""
        found = self._xdotool("search", "--onlyvisible", "--name", f"^{title}").split()
        if found:
            self._xdotool("windowfocus", found[-1])
        return bool(found)

    def press(self, keys: str) -> None:
        self._xdotool("key", keys)

    def type(self, text: str) -> None:
        """Without a space, which presses the button that has the focus."""
        self._xdotool("type", "--delay", "150", text)

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env={"PATH": os.environ["PATH"], "DISPLAY": self._display},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        return done.stdout


def until(holds: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, f"there is still no {what}"
        time.sleep(1)
