"""accounts.json: what it keeps, what it refuses, what it survives; and that no secret is ever in it."""

import base64
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import filelock
import pytest

from nxdesk import paths, settings
from nxdesk.accounts import store as store_module
from nxdesk.accounts.account import Account, Credentials
from nxdesk.accounts.store import PRACTICE, AccountStore, new_id
from nxdesk.accounts.vault import KeyringVault, MemoryVault
from nxdesk.problems import Failure, Problem

SHOP = Account("1", "Shop", "appkey1", "https://api.nxcloud.com", "https://shop.example/receipts")
CAFE = Account("2", "咖啡店", "appkey2", "https://api.nxcloud.com")


@pytest.fixture
def home(person_home: Path) -> Path:
    return paths.home()


@pytest.fixture
def store(home: Path) -> AccountStore:
    return AccountStore()


def test_at_first_there_is_the_practice_account_and_no_file(store: AccountStore, home: Path) -> None:
    assert store.list() == (PRACTICE,)
    assert store.chosen == PRACTICE.id
    assert store.get("practice") == store.by_name("Practice") == PRACTICE
    assert not (home / "accounts.json").exists()


def test_accounts_stay_in_the_order_they_were_added(store: AccountStore) -> None:
    store.save(CAFE)
    store.save(SHOP)
    store.save(replace(CAFE, name="Aroma"))
    assert AccountStore().list() == (PRACTICE, replace(CAFE, name="Aroma"), SHOP)


def test_a_new_account_is_chosen_a_changed_one_is_not(store: AccountStore) -> None:
    store.save(SHOP)
    assert AccountStore().chosen == SHOP.id
    store.save(CAFE)
    store.save(replace(SHOP, webhook=None))
    assert AccountStore().chosen == CAFE.id


def test_choosing(store: AccountStore) -> None:
    store.save(SHOP)
    store.save(CAFE)
    for account in (SHOP, PRACTICE, CAFE):
        store.choose(account.id)
        assert AccountStore().chosen == account.id
    with pytest.raises(Failure, match="no_such_account"):
        store.choose("3")
    assert store.chosen == CAFE.id


def test_when_the_chosen_account_is_removed_practice_is_chosen(store: AccountStore) -> None:
    store.save(SHOP)
    store.save(CAFE)
    store.remove(CAFE.id)
    assert (store.chosen, store.list()) == (PRACTICE.id, (PRACTICE, SHOP))
    store.remove(CAFE.id)  # already gone: what was wanted


def test_finding(store: AccountStore) -> None:
    store.save(SHOP)
    store.save(CAFE)
    assert store.get("2") == store.by_name("咖啡店") == CAFE
    assert store.by_name(" sHOP ") == SHOP
    for find in (store.get, store.by_name):
        with pytest.raises(Failure) as caught:
            find("nobody")
        assert (caught.value.code, caught.value.params) == ("no_such_account", {"name": "nobody"})


def test_two_accounts_cannot_have_one_name(store: AccountStore) -> None:
    store.save(SHOP)
    for name in ("shop", "SHOP", "Practice"):
        with pytest.raises(Failure, match="account_name_taken"):
            store.save(replace(CAFE, name=name))
    store.save(replace(SHOP, name="SHOP"))
    assert store.list() == (PRACTICE, replace(SHOP, name="SHOP"))


def test_the_practice_account_cannot_be_changed_or_removed(store: AccountStore) -> None:
    with pytest.raises(Failure, match="practice_account_fixed"):
        store.save(replace(PRACTICE, address="https://api.nxcloud.com"))
    with pytest.raises(Failure, match="practice_account_fixed"):
        store.remove("practice")


def test_ids_are_new() -> None:
    assert len({new_id() for _ in range(100)}) == 100


def test_keys_it_does_not_know_are_kept(store: AccountStore, home: Path) -> None:
    store.save(SHOP)
    file = home / "accounts.json"
    document = json.loads(file.read_bytes())
    document["colour"] = {"of": "rail"}
    document["accounts"][0]["billing"] = "monthly"
    file.write_text(json.dumps(document))
    store.save(replace(SHOP, name="Corner shop"))
    store.save(CAFE)
    after = json.loads(file.read_bytes())
    assert after["colour"] == {"of": "rail"}
    assert after["accounts"][0]["billing"] == "monthly"
    assert after["accounts"][0]["name"] == "Corner shop"


def test_a_file_of_a_later_nxdesk_is_refused_and_left_alone(store: AccountStore, home: Path) -> None:
    file = home / "accounts.json"
    file.write_text('{"version": 2, "accounts": {"by": "region"}}')
    for call in (store.list, lambda: store.save(SHOP), lambda: store.remove("1"), lambda: store.chosen):
        with pytest.raises(Failure) as caught:
            call()
        assert (caught.value.code, caught.value.params) == ("accounts_newer", {"version": 2})
    assert file.read_text() == '{"version": 2, "accounts": {"by": "region"}}'
    assert store.notice is None


ENTRY = '{"id": "1", "name": "Shop", "appkey": "a", "address": "https://x.example"}'
DAMAGED = [
    b"",
    b"\x00" * 64,
    b"\xff\xfe\xfd",
    b'{"version": 1, "accounts": [',
    b"[" * 100_000,
    b"[]",
    b"{}",
    b'{"version": "1", "accounts": []}',
    b'{"version": true, "accounts": []}',
    b'{"version": 1}',
    b'{"version": 1, "accounts": [7]}',
    b'{"version": 1, "accounts": [{"id": "1", "name": "Shop", "appkey": 7, "address": ""}]}',
    b'{"version": 1, "accounts": [' + ENTRY.replace('"a"', '"a", "webhook": 7').encode() + b"]}",
    b'{"version": 1, "accounts": [' + ENTRY.encode() + b"," + ENTRY.encode() + b"]}",
    b'{"version": 1, "accounts": [' + ENTRY.replace('"1"', '"practice"').encode() + b"]}",
]


@pytest.mark.parametrize("data", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_is_set_aside_whole(store: AccountStore, home: Path, data: bytes) -> None:
    file = home / "accounts.json"
    file.write_bytes(data)
    assert store.list() == (PRACTICE,)
    assert store.notice == Problem("accounts_damaged", params={"kept": "accounts.damaged-1.json"})
    assert (home / "accounts.damaged-1.json").read_bytes() == data
    store.save(SHOP)
    assert AccountStore().list() == (PRACTICE, SHOP)


def test_an_earlier_damaged_file_is_not_overwritten(home: Path) -> None:
    for n in (1, 2):
        (home / "accounts.json").write_text(f"damage {n}")
        store = AccountStore()
        store.save(SHOP)
        assert store.notice == Problem("accounts_damaged", params={"kept": f"accounts.damaged-{n}.json"})
    assert (home / "accounts.damaged-1.json").read_text() == "damage 1"
    assert (home / "accounts.damaged-2.json").read_text() == "damage 2"


def test_a_file_saved_by_an_editor_of_windows_is_read(store: AccountStore, home: Path) -> None:
    document = b"\xef\xbb\xbf" + b'{"version": 1,\r\n "accounts": [' + ENTRY.encode() + b"]}\r\n"
    (home / "accounts.json").write_bytes(document)
    assert store.by_name("Shop").appkey == "a"
    assert store.chosen == PRACTICE.id


def test_the_chosen_account_may_be_none_of_them(store: AccountStore, home: Path) -> None:
    (home / "accounts.json").write_text('{"version": 1, "chosen": ["?"], "accounts": [' + ENTRY + "]}")
    assert store.chosen == PRACTICE.id


def test_what_the_disk_refuses_is_a_failure(store: AccountStore, home: Path) -> None:
    (home / "accounts.json").mkdir()
    with pytest.raises(Failure) as caught:
        store.list()
    assert caught.value.code == "accounts_unusable"
    assert caught.value.params["path"] == str(home / "accounts.json")
    assert caught.value.params["reason"]


def test_a_file_held_by_another_is_waited_for_and_then_a_failure(
    store: AccountStore, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "_LOCK_SECONDS", 0.02)
    with filelock.FileLock(home / "accounts.json.lock"), pytest.raises(Failure, match="accounts_busy"):
        store.save(SHOP)
    store.save(SHOP)


def test_two_programs_can_save_at_once(store: AccountStore) -> None:
    script = """
import sys
from nxdesk.accounts.account import Account
from nxdesk.accounts.store import AccountStore
input()
for n in range(10):
    AccountStore().save(Account(f"{sys.argv[1]}{n}", f"{sys.argv[1]}{n}", "appkey", "https://x.example"))
"""
    programs = [
        subprocess.Popen([sys.executable, "-c", script, name], stdin=subprocess.PIPE, env=dict(os.environ))
        for name in ("a", "b")
    ]
    for program in programs:
        assert program.stdin is not None
        with program.stdin:
            program.stdin.write(b"go\n")
    assert [program.wait(60) for program in programs] == [0, 0]
    names = [account.name for account in store.list()[1:]]
    assert sorted(names) == sorted(f"{letter}{n}" for letter in "ab" for n in range(10))


class Disk:
    """A keyring that cannot store, and says so with the secret in its words."""

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError(f"no room for {password}")

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError


def test_no_secret_is_ever_in_the_folder(store: AccountStore, home: Path) -> None:
    secrets = Credentials("fme2na3kdi3ki", "abciiiko2k3")
    memory = MemoryVault()
    for account in (SHOP, CAFE):
        memory.store(account.id, secrets)
        store.save(account)
    with pytest.raises(Failure):
        KeyringVault(Disk(), 20).store(SHOP.id, secrets)
    (home / "settings.json").write_text("damaged")
    settings.save(settings.load().with_recent("autumn.nxdesk"))
    store.save(replace(SHOP, name="Corner shop"))
    memory.forget(CAFE.id)
    store.remove(CAFE.id)
    files = [path for path in home.rglob("*") if path.is_file()]
    assert {"accounts.json", "settings.json", "settings.damaged-1.json"} <= {path.name for path in files}
    for secret in (memory.load(SHOP.id).access_key, secrets.access_secret):
        for written in (secret.encode(), secret.encode("utf-16-le"), base64.b64encode(secret.encode())[:-3]):
            assert not [path for path in files if written in path.read_bytes()]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions: the person's folder has an ACL")
def test_the_file_is_for_this_person_only(store: AccountStore, home: Path) -> None:
    store.save(SHOP)
    assert (home / "accounts.json").stat().st_mode & 0o077 == 0
