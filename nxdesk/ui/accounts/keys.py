"""Where the keys of each account are, as far as that shows without asking anybody for a password."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from nxdesk.accounts.account import Account
from nxdesk.accounts.store import PRACTICE
from nxdesk.accounts.vault import Place, Vault
from nxdesk.problems import Failure


class Keys(StrEnum):
    """UNKNOWN: the vault is not open yet, or the account needs none. MISSING: to be entered again."""

    UNKNOWN = "unknown"
    IN_KEYRING = "in_keyring"
    IN_MEMORY = "in_memory"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Survey:
    """place: of the vault; reason: a code, why it is memory only; missing: ids of accounts without keys."""

    place: Place
    reason: str | None
    missing: frozenset[str]

    def keys(self, account: Account) -> Keys:
        if account.id == PRACTICE.id:
            return Keys.UNKNOWN
        if self.place is Place.KEYRING:
            return Keys.IN_KEYRING
        return Keys.MISSING if account.id in self.missing else Keys.IN_MEMORY


def survey(vault: Vault, accounts: Iterable[Account]) -> Survey:
    """In the background. A keyring is not asked for secrets: it would ask the person to unlock it."""
    missing: frozenset[str] = frozenset()
    if vault.place is Place.MEMORY:
        missing = frozenset(account.id for account in accounts if not _has_keys(vault, account))
    return Survey(vault.place, vault.reason, missing)


def _has_keys(vault: Vault, account: Account) -> bool:
    try:
        vault.load(account.id)
    except Failure:
        return False
    return True
