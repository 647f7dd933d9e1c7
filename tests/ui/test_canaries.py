"""A whole send through the window with marked secrets and numbers: they are in the journal, or nowhere."""

import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from nxdesk import log
from nxdesk.accounts.account import Account, Credentials
from nxdesk.accounts.vault import MemoryVault
from nxdesk.gateway.practice import PracticeGateway
from nxdesk.gateway.practice.server import APPKEY
from nxdesk.messages.kinds import TextMessage
from nxdesk.program import Program
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.theme import Theme

KEY, SECRET = "canaryKey51f0", "canarySecret7f3a"
NUMBERS = ("447700900123", "447700900124", "447700900902")
"""The last one is refused by the practice gateway, and with it the request."""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    home.mkdir()
    temporary.mkdir()
    monkeypatch.setenv("NXDESK_HOME", str(home))
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr("tempfile.tempdir", None)
    monkeypatch.setattr("nxdesk.program.open_vault", MemoryVault)
    log.begin(home)
    logging.getLogger("urllib3").setLevel(logging.DEBUG)  # the most that a library can be made to say
    with Program(home) as made:
        yield made
    logging.getLogger("urllib3").setLevel(logging.NOTSET)
    log.end()


def test_after_a_send_they_are_in_the_journal_and_nowhere_else(
    qtbot: QtBot, program: Program, theme: Theme, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    people = tmp_path / "people.csv"
    people.write_text("Mobile\n" + "".join(f"+{number}\n" for number in NUMBERS))
    with PracticeGateway() as gateway:
        gateway.credentials = Credentials(KEY, SECRET)
        program.save_account(Account("a1", "Shop", APPKEY, gateway.address), gateway.credentials)
        program.accounts.choose("a1")
        window = MainWindow(program, theme)
        qtbot.addWidget(window)
        window.show()
        window.begin(None)
        window.go("compose")
        window.editor.set_message(TextMessage("Hello"))
        window.current_list.open_file(people)
        qtbot.waitUntil(lambda: window.current_list.listing is not None, timeout=20_000)
        window.pages.compose.review()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)
        review = QApplication.activeModalWidget()
        assert isinstance(review, QDialog)
        with qtbot.waitSignal(window.running.ended, timeout=20_000):
            review.accept()
        window.close()
    written = [path for path in program.home.rglob("*") if path.is_file()]
    journal = {path for path in written if path.name.startswith("journal.db")}
    with sqlite3.connect(program.journal_path) as database:
        (kept,) = database.execute("SELECT count(*) FROM recipient").fetchone()
    database.close()
    assert kept == len(NUMBERS)
    assert b"not accepted" in (program.home / "logs" / "nxdesk.log").read_bytes()
    told = capfd.readouterr()
    texts = {str(path): path.read_bytes() for path in {*written} - journal}
    texts |= {str(path): path.read_bytes() for path in (tmp_path / "temporary").rglob("*") if path.is_file()}
    texts |= {"stdout": told.out.encode(), "stderr": told.err.encode()}
    assert len(texts) >= 5
    for name, text in texts.items():
        for canary in (KEY, SECRET, *(number[-9:] for number in NUMBERS)):
            assert canary.encode() not in text, name
    for path in journal:
        for canary in (KEY, SECRET):
            assert canary.encode() not in path.read_bytes()
