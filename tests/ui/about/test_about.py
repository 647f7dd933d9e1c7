"""About, its licences, and the details for support: all that is secret or personal is there to be taken."""

import getpass
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nxdesk import log, settings
from nxdesk.accounts.account import Account, Credentials
from nxdesk.accounts.vault import MemoryVault
from nxdesk.journal.do_not_contact import DoNotContact
from nxdesk.journal.kept_lists import KeptLists
from nxdesk.journal.records import NewRequest, NewSend, RequestState, Result, SendState
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.settings import Settings
from nxdesk.ui.about.about_sheet import AboutSheet
from nxdesk.ui.about.licences_sheet import LicencesSheet
from nxdesk.ui.about.support_details import support_details, survey
from nxdesk.ui.theme import Theme

KEY, SECRET, APPKEY = "canary-key-51f0", "canary-secret-7f3a", "canary-appkey-9d"
NAME, PHONE, OWN = "Canary & Sons", 447700900123, "+44 7700 900456"
CANARIES = (KEY, SECRET, APPKEY, NAME, "Canary", str(PHONE), "900456", "canary-list", "canary.example")


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """Somebody's nxdesk, full of what is nobody's business."""
    home = tmp_path / "canary-person"
    home.mkdir()
    monkeypatch.setattr("nxdesk.program.open_vault", lambda: MemoryVault("keyring_missing"))
    monkeypatch.setenv("NXDESK_HOME", str(home))
    with Program(home) as made:
        account = Account("a1", NAME, APPKEY, "https://canary.example", "https://canary.example/hook")
        made.save_account(account, Credentials(KEY, SECRET))
        settings.save(
            Settings(
                last_folder=str(home),
                country="GB",
                recent=(str(home / "canary-draft.nxdesk"),),
                test_numbers=(OWN,),
            )
        )
        with KeptLists(made.journal_path) as lists:
            lists.keep("canary-list", "canary-list.xlsx", [PHONE], [1])
        with DoNotContact(made.journal_path) as book:
            book.add([PHONE], "canary-list.xlsx")
        new = NewSend(
            NAME,
            "a1",
            NAME,
            APPKEY,
            "https://canary.example",
            "text",
            b'{"textMessage":{"text":"Canary"}}',
            "sms",
        )
        with made.journal() as journal:
            send = journal.add(new, [NewRequest([PHONE + 1], [1]), NewRequest([PHONE + 2], [2])])
            journal.start(send)
            for result in (
                Result(RequestState.REFUSED, code=9002, message=f"Canary {PHONE}"),
                Result(RequestState.WAITING, code=1102, message="Insufficient balance"),
            ):
                request = journal.next_waiting(send)
                assert request
                journal.depart(request.id, 1.0)
                journal.record(request.id, result)
            journal.end(send, SendState.PAUSED, "1102")
        log.failure(Failure("draft_missing", name="canary-draft.nxdesk"))
        yield made


def test_the_details_have_what_support_needs_and_nothing_else(program: Program, theme: Theme) -> None:
    text = support_details(survey(program))
    for fact in (
        "nxdesk: ",
        "Qt: 6.",
        "Python: 3.",
        "keyring: memory, because keyring_missing",
        "country of numbers: GB",
        "accounts: 1",
        "sends: 1 to 2 people",
        "kept lists: 1",
        "do not contact: 1",
        "1102 (1)",
        "9002 (1)",
        "paused 1102 (1)",
        "draft_missing",
    ):
        assert fact in text, fact
    for canary in (*CANARIES, str(program.home), str(Path.home()), "person"):
        assert canary not in text
    if len(getpass.getuser()) > 4:
        assert getpass.getuser() not in text


def test_they_are_copied_from_about(qtbot: QtBot, program: Program, theme: Theme) -> None:
    sheet = AboutSheet(program)
    qtbot.addWidget(sheet)
    QGuiApplication.clipboard().clear()
    sheet.copy.click()
    assert not sheet.copy.isEnabled()
    qtbot.waitUntil(sheet.copy.isEnabled)
    text = QGuiApplication.clipboard().text()
    assert text == support_details(survey(program))
    assert sheet.told.text().startswith("Copied")


def test_about_says_the_versions_and_opens_the_licences(qtbot: QtBot, program: Program, theme: Theme) -> None:
    sheet = AboutSheet(program)
    qtbot.addWidget(sheet)
    sheet.licences.click()
    licences = sheet.findChild(LicencesSheet)
    assert licences is not None
    assert licences.text.toPlainText().startswith("nxdesk ")
    licences.show_component("qt")
    assert "may replace them with your own build" in licences.text.toPlainText()
    licences.reject()
