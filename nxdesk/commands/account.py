"""Which account a command sends with, and its secrets: from the vault or, for one without a name, from the
environment. Neither is ever an argument, where every other program could read it.
"""

import os
from typing import Final

from nxdesk.accounts.account import Account, Credentials
from nxdesk.accounts.check import check, clean
from nxdesk.accounts.store import PRACTICE
from nxdesk.commands import words
from nxdesk.commands.exit import Exit, Refused
from nxdesk.problems import Failure
from nxdesk.program import Connection, Program

ACCESS_KEY: Final = "NXDESK_ACCESS_KEY"
ACCESS_SECRET: Final = "NXDESK_ACCESS_SECRET"  # noqa: S105 - the name of a variable
UNNAMED: Final = ""
"""The id of an account that is no account of the window: --appkey and --address."""


def choose(program: Program, name: str | None, appkey: str | None, address: str | None) -> Account:
    """By name; or of an appkey and an address; or, when nothing is given, the practice account."""
    if name is not None and (appkey is not None or address is not None):
        raise Refused(Exit.WRONG_USE, "Give --account, or --appkey with --address: not both.")
    if (appkey is None) != (address is None):
        raise Refused(Exit.WRONG_USE, "--appkey and --address belong together: give both.")
    if appkey is not None and address is not None:
        return _unnamed(clean(appkey), clean(address))
    if name is None:
        return PRACTICE
    return _named(program, name)


def connect(program: Program, account_id: str, address: str) -> Connection:
    """Where to send, and with which secrets. The keyring may take long, and may ask the person."""
    if account_id == UNNAMED:
        return Connection(address, _from_environment())
    try:
        return program.connect(account_id, address)
    except Failure as failure:
        if failure.code != "secrets_missing" or program.vault.reason is None:
            raise
        why = words.failure(Failure(program.vault.reason))
        instead = (
            f"Give --appkey and --address, with the secrets in {ACCESS_KEY} and {ACCESS_SECRET}, instead."
        )
        raise Refused(Exit.NOT_STARTED, f"{why} {instead}") from None


def _named(program: Program, name: str) -> Account:
    accounts = program.accounts
    try:
        return accounts.by_name(name)
    except Failure as failure:
        if accounts.notice is None:
            raise
        # The file was damaged and is empty now: that is why.
        why = f"{words.problem(accounts.notice)} {words.failure(failure)}"
        raise Refused(Exit.NOT_STARTED, why) from None


def _unnamed(appkey: str, address: str) -> Account:
    account = Account(UNNAMED, appkey, appkey, address)
    _refuse_problems(account, None, ("appkey", "address"))
    return account


def _from_environment() -> Credentials:
    found = {name: clean(os.environ.get(name, "")) for name in (ACCESS_KEY, ACCESS_SECRET)}
    missing = [name for name, value in found.items() if not value]
    if missing:
        raise Refused(
            Exit.NOT_STARTED,
            f"Nothing was sent: the secrets of this account are read from the environment, and"
            f" {' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} not set there.",
        )
    credentials = Credentials(found[ACCESS_KEY], found[ACCESS_SECRET])
    _refuse_problems(Account("", "-", "-", "-"), credentials, ("access_key", "access_secret"))
    return credentials


def _refuse_problems(account: Account, credentials: Credentials | None, fields: tuple[str, ...]) -> None:
    for problem in check(account, credentials):
        if problem.field in fields:
            raise Refused(Exit.NOT_STARTED, f"Nothing was sent. {words.problem(problem)}")
