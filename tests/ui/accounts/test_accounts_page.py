"""The place Accounts, with clicks and keys, over keyrings that answer, wait, fail and die."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

import nxdesk.program
from nxdesk.accounts.account import Account, Credentials
from nxdesk.accounts.store import PRACTICE
from nxdesk.accounts.vault import KeyringVault, MemoryVault, Place
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.ui.accounts.account_sheet import ADDRESS, AccountSheet
from nxdesk.ui.accounts.accounts_page import AccountsPage
from nxdesk.ui.theme import Theme
from tests.ui.conftest import Answers

LEFT = Qt.MouseButton.LeftButton
SHOP = Account("shop", "Boots & Co", "bFzEXXAx", ADDRESS)
KEYS = Credentials("fme2na3kdi3ki", "abciiiko2k3")


class Keyring(MemoryVault):
    """Waits at its gate while that is closed, and then fails as told."""

    place = Place.KEYRING

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.gate.set()
        self.failure: Exception | None = None
        self.threads: set[threading.Thread] = set()

    def store(self, account_id: str, credentials: Credentials) -> None:
        self._answer()
        super().store(account_id, credentials)

    def forget(self, account_id: str) -> None:
        self._answer()
        super().forget(account_id)

    def _answer(self) -> None:
        self.threads.add(threading.current_thread())
        assert self.gate.wait(20)
        if self.failure:
            raise self.failure


@pytest.fixture
def keyring() -> Iterator[Keyring]:
    made = Keyring()
    yield made
    made.gate.set()


@pytest.fixture
def program(tmp_path: Path, keyring: Keyring) -> Program:
    made = Program(tmp_path)
    made._vault = keyring
    return made


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, program: Program) -> AccountsPage:
    return opened(qtbot, program)


@pytest.fixture
def shop_page(qtbot: QtBot, theme: Theme, program: Program) -> AccountsPage:
    program.save_account(SHOP, KEYS)
    return opened(qtbot, program)


def opened(qtbot: QtBot, program: Program) -> AccountsPage:
    made = AccountsPage(program)
    made.resize(1084, 820)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: made._survey is not None)
    return made


def drawn(page: AccountsPage) -> list[str]:
    """The cards as text: name, chips, buttons."""
    lines = []
    for card in page.cards.values():
        if card.isVisible():
            parts = (card.in_use, card.missing, card.use, card.change, card.remove)
            lines.append(" | ".join([card.accessibleName(), *(p.text() for p in parts if p.isVisible())]))
    return lines


def wait_drawn(qtbot: QtBot, page: AccountsPage, *lines: str) -> None:
    """A new card is there once it has been laid out."""
    qtbot.waitUntil(lambda: drawn(page) == list(lines))


def sheet_of(qtbot: QtBot, page: AccountsPage) -> AccountSheet:
    assert page.sheet is not None
    qtbot.waitUntil(page.sheet.isActiveWindow)
    return page.sheet


def add(qtbot: QtBot, page: AccountsPage) -> AccountSheet:
    """The sheet of a new account, filled in by keyboard."""
    qtbot.mouseClick(page.add_button, LEFT)
    sheet = sheet_of(qtbot, page)
    for text in ("Boots & Co", "bFzEXXAx", KEYS.access_key, "", KEYS.access_secret):
        qtbot.keyClicks(QApplication.focusWidget(), text)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    return sheet


def wait_closed(qtbot: QtBot, page: AccountsPage) -> None:
    qtbot.waitUntil(lambda: page.sheet is None)


def test_at_first_there_is_practice(page: AccountsPage) -> None:
    assert drawn(page) == ["Practice account | In use"]
    assert page.invitation.isVisible()


def test_the_invitation_leads_to_the_sheet(qtbot: QtBot, page: AccountsPage) -> None:
    qtbot.mouseClick(page.invitation.button, LEFT)
    assert page.sheet is not None
    page.sheet.reject()


def test_adding_an_account(qtbot: QtBot, page: AccountsPage, program: Program, keyring: Keyring) -> None:
    sheet = add(qtbot, page)
    with qtbot.waitSignal(page.changed):
        qtbot.mouseClick(sheet.save_button, LEFT)
    wait_closed(qtbot, page)
    wait_drawn(qtbot, page, "Practice account | Use", "Boots & Co | In use | Change… | Remove…")
    _practice, saved = program.accounts.list()
    assert (saved.name, saved.appkey, saved.address, saved.webhook) == (
        *("Boots & Co", "bFzEXXAx", ADDRESS),
        None,
    )
    assert program.accounts.chosen == saved.id
    assert keyring.load(saved.id) == KEYS
    assert keyring.threads.isdisjoint({threading.main_thread()})
    assert not page.invitation.isVisible()


def test_enter_in_a_field_saves(qtbot: QtBot, page: AccountsPage, program: Program) -> None:
    sheet = add(qtbot, page)
    qtbot.keyClick(sheet.fields["name"], Qt.Key.Key_Return)
    wait_closed(qtbot, page)
    assert len(program.accounts.list()) == 2


@pytest.mark.parametrize("how", ["escape", "cancel", "enter on cancel"])
def test_thinking_better_of_it(qtbot: QtBot, page: AccountsPage, program: Program, how: str) -> None:
    sheet = add(qtbot, page)
    if how == "escape":
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    elif how == "cancel":
        qtbot.mouseClick(sheet.cancel_button, LEFT)
    else:
        sheet.cancel_button.setFocus()
        qtbot.keyClick(sheet.cancel_button, Qt.Key.Key_Return)
    wait_closed(qtbot, page)
    assert program.accounts.list() == (PRACTICE,)


def test_problems_stand_under_their_fields(
    qtbot: QtBot, shop_page: AccountsPage, program: Program, keyring: Keyring
) -> None:
    qtbot.mouseClick(shop_page.add_button, LEFT)
    sheet = sheet_of(qtbot, shop_page)
    keyring.threads.clear()
    sheet.fields["address"].setText("http://api.nxcloud.com")
    sheet.fields["name"].setText("boots & co ")
    sheet.fields["access_key"].setText("ключ")
    qtbot.mouseClick(sheet.save_button, LEFT)
    assert {name: bool(row.problem) for name, row in sheet.rows.items()} == {
        "name": True,
        "appkey": True,
        "access_key": True,
        "access_secret": True,
        "address": True,
        "webhook": False,
    }
    assert "boots & co" in sheet.rows["name"].problem
    assert sheet.fields["name"].hasFocus()
    assert sheet.fields["appkey"].property("problem") == "error"
    qtbot.keyClicks(sheet.fields["appkey"], "b")
    assert sheet.rows["appkey"].problem == ""
    assert sheet.rows["address"].problem != ""
    assert len(program.accounts.list()) == 2
    assert not keyring.threads
    sheet.reject()


def test_secrets_are_hidden_until_somebody_wants_to_see_them(qtbot: QtBot, page: AccountsPage) -> None:
    sheet = add(qtbot, page)
    modes = QLineEdit.EchoMode
    for name in ("access_key", "access_secret"):
        field = sheet.fields[name]
        toggle = sheet.rows[name].field.toggle
        assert field.echoMode() is modes.Password
        assert toggle.accessibleName().startswith("Show the access ")
        qtbot.mouseClick(toggle, LEFT)
        assert field.echoMode() is modes.Normal
        assert toggle.accessibleName().startswith("Hide the access ")
        toggle.setFocus()
        qtbot.keyClick(toggle, Qt.Key.Key_Space)
        assert field.echoMode() is modes.Password
    sheet.reject()


def test_what_was_pasted_around_a_secret_is_left_out(
    qtbot: QtBot, page: AccountsPage, program: Program, keyring: Keyring
) -> None:
    sheet = add(qtbot, page)
    sheet.fields["access_secret"].setText(f"\ufeff {KEYS.access_secret}\t")
    qtbot.mouseClick(sheet.save_button, LEFT)
    wait_closed(qtbot, page)
    assert keyring.load(program.accounts.chosen) == KEYS


def test_changing_an_account_keeps_its_secrets(
    qtbot: QtBot, shop_page: AccountsPage, program: Program, keyring: Keyring
) -> None:
    card = shop_page.cards["shop"]
    qtbot.mouseClick(card.change, LEFT)
    sheet = sheet_of(qtbot, shop_page)
    assert sheet.fields["access_secret"].text() == ""
    sheet.fields["name"].setText("Garden centre")
    sheet.fields["webhook"].setText("https://shop.example.com/receipts")
    keyring.threads.clear()
    qtbot.mouseClick(sheet.save_button, LEFT)
    wait_closed(qtbot, shop_page)
    assert not keyring.threads
    changed = program.accounts.get("shop")
    assert (changed.name, changed.webhook) == ("Garden centre", "https://shop.example.com/receipts")
    assert keyring.load("shop") == KEYS
    assert shop_page.cards["shop"] is card
    assert card.accessibleName() == "Garden centre"


def test_new_secrets_come_in_pairs(qtbot: QtBot, shop_page: AccountsPage, keyring: Keyring) -> None:
    qtbot.mouseClick(shop_page.cards["shop"].change, LEFT)
    sheet = sheet_of(qtbot, shop_page)
    qtbot.keyClicks(sheet.fields["access_key"], "new")
    qtbot.mouseClick(sheet.save_button, LEFT)
    assert sheet.rows["access_secret"].problem == "Enter the access secret"
    qtbot.keyClicks(sheet.fields["access_secret"], "newer")
    qtbot.mouseClick(sheet.save_button, LEFT)
    wait_closed(qtbot, shop_page)
    assert keyring.load("shop") == Credentials("new", "newer")


def test_using_another_account(qtbot: QtBot, shop_page: AccountsPage, program: Program) -> None:
    with qtbot.waitSignal(shop_page.changed):
        qtbot.mouseClick(shop_page.cards["practice"].use, LEFT)
    assert program.accounts.chosen == "practice"
    assert drawn(shop_page) == [
        "Practice account | In use",
        "Boots & Co | Use | Change… | Remove…",
    ]
    assert shop_page.cards["practice"].property("chosen") == "true"
    assert shop_page.cards["shop"].property("chosen") == "false"


def test_removing_asks_first(
    qtbot: QtBot, shop_page: AccountsPage, program: Program, keyring: Keyring, answers: Answers
) -> None:
    answers.codes = ["cancel", "remove"]
    qtbot.mouseClick(shop_page.cards["shop"].remove, LEFT)
    assert answers.questions[0].title == "Remove Boots & Co?"
    assert len(program.accounts.list()) == 2
    with qtbot.waitSignal(shop_page.changed):
        qtbot.mouseClick(shop_page.cards["shop"].remove, LEFT)
    assert drawn(shop_page) == ["Practice account | In use"]
    assert program.accounts.chosen == "practice"
    with pytest.raises(Failure, match="secrets_missing"):
        keyring.load("shop")


# Keyrings that do not do as they should


def test_a_frozen_keyring_does_not_freeze_the_window(
    qtbot: QtBot, page: AccountsPage, program: Program, keyring: Keyring
) -> None:
    sheet = add(qtbot, page)
    keyring.gate.clear()
    qtbot.mouseClick(sheet.save_button, LEFT)
    assert sheet.saving.text().startswith("Saving.")
    assert not sheet.save_button.isEnabled()
    beats: list[int] = []
    heart = QTimer(page, interval=1)
    heart.timeout.connect(lambda: beats.append(1))
    heart.start()
    qtbot.waitUntil(lambda: len(beats) > 20)
    qtbot.mouseClick(sheet.cancel_button, LEFT)
    wait_closed(qtbot, page)
    assert drawn(page) == ["Practice account | In use"]
    with qtbot.waitSignal(page.changed):  # it answers at last: what was asked for is done, and shown
        keyring.gate.set()
    wait_drawn(qtbot, page, "Practice account | Use", "Boots & Co | In use | Change… | Remove…")


def test_a_keyring_that_never_answers_is_given_up(qtbot: QtBot, page: AccountsPage, program: Program) -> None:
    asleep = threading.Event()

    class Backend:
        def get_password(self, service: str, username: str) -> str | None:
            raise NotImplementedError

        def set_password(self, service: str, username: str, password: str) -> None:
            asleep.wait(20)

        def delete_password(self, service: str, username: str) -> None:
            raise NotImplementedError

    program._vault = KeyringVault(Backend(), deadline=0.1)
    sheet = add(qtbot, page)
    qtbot.mouseClick(sheet.save_button, LEFT)
    qtbot.waitUntil(lambda: sheet.banner.property("tone") == "bad")
    assert "did not answer" in sheet.banner.accessibleName()
    assert sheet.fields["access_secret"].text() == KEYS.access_secret
    assert program.accounts.list() == (PRACTICE,)
    sheet.reject()
    asleep.set()


def test_a_locked_keyring_and_a_second_try(qtbot: QtBot, page: AccountsPage, keyring: Keyring) -> None:
    sheet = add(qtbot, page)
    keyring.failure = Failure("keyring_locked")
    qtbot.mouseClick(sheet.save_button, LEFT)
    qtbot.waitUntil(sheet.save_button.isEnabled)
    assert "is locked" in sheet.banner.accessibleName()
    assert sheet.saving.text() == ""
    assert sheet.form.isEnabled()
    assert sheet.focusWidget() is sheet.save_button, "Enter tries again, and does not throw away"
    keyring.failure = None
    qtbot.keyClick(sheet.save_button, Qt.Key.Key_Return)
    wait_closed(qtbot, page)
    qtbot.waitUntil(lambda: len(drawn(page)) == 2)


def test_a_failure_after_the_sheet_was_closed_is_said_on_the_page(
    qtbot: QtBot, page: AccountsPage, keyring: Keyring
) -> None:
    sheet = add(qtbot, page)
    keyring.gate.clear()
    keyring.failure = Failure("keyring_dismissed")
    qtbot.mouseClick(sheet.save_button, LEFT)
    sheet.reject()
    qtbot.mouseClick(page.add_button, LEFT)  # another sheet hears nothing of it
    other = sheet_of(qtbot, page)
    keyring.gate.set()
    qtbot.waitUntil(page.banner.isVisible)
    assert "was not unlocked" in page.banner.accessibleName()
    assert not other.banner.isVisible()
    other.reject()


def test_a_keyring_that_dies_while_an_account_is_removed(
    qtbot: QtBot, shop_page: AccountsPage, program: Program, keyring: Keyring, answers: Answers
) -> None:
    answers.codes = ["remove"]
    keyring.gate.clear()
    keyring.failure = Failure("keyring_unavailable", kind="InitError")
    qtbot.mouseClick(shop_page.cards["shop"].remove, LEFT)
    card = shop_page.cards["shop"]
    assert not card.isEnabled()
    qtbot.waitUntil(lambda: len(program.accounts.list()) == 1)
    shop_page.refresh()
    assert card.isVisible()
    with qtbot.waitSignal(shop_page.changed):
        keyring.gate.set()
    assert drawn(shop_page) == ["Practice account | In use"]
    assert "The keyring of this computer failed" in shop_page.banner.accessibleName()


def test_a_vault_that_is_slow_to_open_does_not_hold_up_the_page(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = threading.Event()

    def open_vault() -> MemoryVault:
        assert opening.wait(20)
        return MemoryVault("keyring_no_answer")

    monkeypatch.setattr(nxdesk.program, "open_vault", open_vault)
    program = Program(tmp_path)
    program.accounts.save(SHOP)
    page = AccountsPage(program)
    qtbot.addWidget(page)
    page.show()
    assert drawn(page) == ["Practice account | Use", "Boots & Co | In use | Change… | Remove…"]
    assert not page.keyring_banner.isVisible()
    opening.set()
    qtbot.waitUntil(page.keyring_banner.isVisible)
    assert "until nxdesk closes" in page.keyring_banner.accessibleName()


def test_without_a_keyring_the_keys_are_asked_for_again(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    program = Program(tmp_path)
    program._vault = MemoryVault("keyring_missing")
    program.accounts.save(SHOP)
    page = opened(qtbot, program)
    assert page.keyring_banner.accessibleName().startswith("This computer has no keyring")
    assert drawn(page)[1] == "Boots & Co | In use | Keys not known | Change… | Remove…"
    qtbot.mouseClick(page.cards["shop"].change, LEFT)
    sheet = sheet_of(qtbot, page)
    qtbot.keyClicks(sheet.fields["access_key"], KEYS.access_key)
    qtbot.keyClicks(sheet.fields["access_secret"], KEYS.access_secret)
    qtbot.mouseClick(sheet.save_button, LEFT)
    qtbot.waitUntil(lambda: drawn(page)[1] == "Boots & Co | In use | Change… | Remove…")


# The file of accounts


def test_a_damaged_file_is_told_once(qtbot: QtBot, theme: Theme, program: Program, tmp_path: Path) -> None:
    (tmp_path / "accounts.json").write_text("{")
    page = opened(qtbot, program)
    assert page.banner.isVisible()
    assert "accounts.damaged-1.json" in page.banner.accessibleName()
    page.banner.hide()
    page.refresh()
    assert not page.banner.isVisible()


def test_a_file_of_a_newer_nxdesk(qtbot: QtBot, theme: Theme, program: Program, tmp_path: Path) -> None:
    (tmp_path / "accounts.json").write_text(json.dumps({"version": 99}))
    page = AccountsPage(program)
    qtbot.addWidget(page)
    page.show()
    assert "newer nxdesk" in page.banner.accessibleName()
    assert not page.cards
    qtbot.mouseClick(page.add_button, LEFT)
    assert page.sheet is None


def test_accounts_that_others_added_are_there_when_the_page_is_shown(
    qtbot: QtBot, page: AccountsPage, tmp_path: Path
) -> None:
    page.hide()
    others = Program(tmp_path).accounts
    others.save(SHOP)
    others.choose("practice")
    page.show()
    wait_drawn(qtbot, page, "Practice account | In use", "Boots & Co | Use | Change… | Remove…")
    others.remove("shop")
    qtbot.mouseClick(page.cards["shop"].use, LEFT)
    assert drawn(page) == ["Practice account | In use"]
    assert "There is no account" in page.banner.accessibleName()


def test_a_mistake_of_ours_is_not_hidden(qtbot: QtBot, page: AccountsPage, keyring: Keyring) -> None:
    sheet = add(qtbot, page)
    keyring.failure = ZeroDivisionError()
    with capture_exceptions() as caught:
        qtbot.mouseClick(sheet.save_button, LEFT)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    sheet.reject()
