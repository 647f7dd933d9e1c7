"""The accounts of this person, in accounts.json, and which is chosen. Never a secret: the vault has those."""

import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import filelock

from nxdesk import paths
from nxdesk.accounts.account import Account
from nxdesk.problems import Failure, Problem

VERSION: Final = 1
# The account of the practice gateway. Its address is known, and filled in, once that gateway has started.
PRACTICE: Final = Account(id="practice", name="", appkey="practice", address="")

_LOCK_SECONDS: Final = 10.0  # far more than a save takes, and short enough for a person to wait


def new_id() -> str:
    """An id that no account has had before."""
    return uuid.uuid4().hex


class AccountStore:
    """Accounts have ids and names of their own, and the practice account is always the first of them.

    Each call reads the file anew under a lock, so the window and the command line may use it at the same
    time, from any thread. Every method may raise Failure: "accounts_newer" (version=) when a later nxdesk
    wrote the file, "accounts_busy" when another process holds it, "accounts_unusable" (path=, reason=) when
    the disk says no.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or paths.home() / "accounts.json"
        self.notice: Problem | None = (
            None  # what the person should be told: "accounts_damaged", kept=file name
        )

    def list(self) -> tuple[Account, ...]:
        """The practice account, then the person's in the order they were added."""
        with self._document() as document:
            return _accounts(document)

    def get(self, account_id: str) -> Account:
        """Raises Failure("no_such_account", name=account_id)."""
        for account in self.list():
            if account.id == account_id:
                return account
        raise Failure("no_such_account", name=account_id)

    def by_name(self, name: str) -> Account:
        """By name in any case; "practice" is the practice account.

        Raises Failure("no_such_account", name=name).
        """
        wanted = name.strip().casefold()
        for account in self.list():
            if wanted == (account.name or account.id).casefold():
                return account
        raise Failure("no_such_account", name=name)

    def save(self, account: Account) -> None:
        """Add it, and choose it; or change the one with its id.

        Raises Failure("account_name_taken", name=) or Failure("practice_account_fixed").
        """
        _refuse_practice(account.id)
        with self._document() as document:
            others = [other for other in _accounts(document) if other.id != account.id]
            if account.name.casefold() in {(other.name or other.id).casefold() for other in others}:
                raise Failure("account_name_taken", name=account.name)
            for entry in document["accounts"]:
                if entry["id"] == account.id:
                    entry.update(asdict(account))
                    break
            else:
                document["accounts"].append(asdict(account))
                document["chosen"] = account.id
            self._write(document)

    def remove(self, account_id: str) -> None:
        """Afterwards there is no such account; if it was chosen, the practice account is: that sends nothing.

        Raises Failure("practice_account_fixed").
        """
        _refuse_practice(account_id)
        with self._document() as document:
            document["accounts"] = [entry for entry in document["accounts"] if entry["id"] != account_id]
            self._write(document)

    @property
    def chosen(self) -> str:
        """The id of the account to compose and send with."""
        with self._document() as document:
            return _chosen(document)

    def choose(self, account_id: str) -> None:
        """Raises Failure("no_such_account", name=account_id)."""
        with self._document() as document:
            document["chosen"] = account_id
            if _chosen(document) != account_id:
                raise Failure("no_such_account", name=account_id)
            self._write(document)

    @contextmanager
    def _document(self) -> Iterator[dict[str, Any]]:
        """The file as it is now, whole and checked, and nobody else's until the end of the block."""
        lock = filelock.FileLock(f"{self._path}.lock", timeout=_LOCK_SECONDS, poll_interval=0.01)
        try:
            with lock:
                yield self._read()
        except filelock.Timeout:
            raise Failure("accounts_busy") from None
        except OSError as error:
            raise Failure("accounts_unusable", path=str(self._path), reason=error.strerror) from error

    def _read(self) -> dict[str, Any]:
        try:
            return _parse(self._path.read_bytes())
        except FileNotFoundError:
            pass
        except (ValueError, RecursionError):
            aside = paths.set_aside(self._path)
            self.notice = Problem("accounts_damaged", params={"kept": aside.name})
        return {"version": VERSION, "chosen": PRACTICE.id, "accounts": []}

    def _write(self, document: dict[str, Any]) -> None:
        paths.write_whole(self._path, json.dumps(document, indent=1).encode() + b"\n")


def _parse(data: bytes) -> dict[str, Any]:
    """The file with all its keys, known or not. Raises ValueError or RecursionError when it is not ours."""
    document = json.loads(data)
    if not isinstance(document, dict) or type(document.get("version")) is not int:
        raise ValueError("no version")
    if document["version"] > VERSION:
        raise Failure("accounts_newer", version=document["version"])
    entries = document.get("accounts")
    if not isinstance(entries, list) or not all(_is_entry(entry) for entry in entries):
        raise ValueError("no accounts")
    ids = [entry["id"] for entry in entries]
    if len({PRACTICE.id, *ids}) != 1 + len(ids):
        raise ValueError("two accounts with one id")
    return document


def _is_entry(entry: object) -> bool:
    return (
        isinstance(entry, dict)
        and all(isinstance(entry.get(key), str) for key in ("id", "name", "appkey", "address"))
        and isinstance(entry.get("webhook"), str | None)
    )


def _accounts(document: dict[str, Any]) -> tuple[Account, ...]:
    return (
        PRACTICE,
        *(
            Account(entry["id"], entry["name"], entry["appkey"], entry["address"], entry.get("webhook"))
            for entry in document["accounts"]
        ),
    )


def _chosen(document: dict[str, Any]) -> str:
    chosen = document.get("chosen")
    return next((entry["id"] for entry in document["accounts"] if entry["id"] == chosen), PRACTICE.id)


def _refuse_practice(account_id: str) -> None:
    if account_id == PRACTICE.id:
        raise Failure("practice_account_fixed")
