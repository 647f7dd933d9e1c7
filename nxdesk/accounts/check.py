"""What is wrong with an account as it was typed. It asks neither the gateway nor the keyring."""

import ipaddress
import re
from collections.abc import Collection, Iterator
from typing import Final
from urllib.parse import SplitResult, urlsplit

from nxdesk.accounts.account import Account, Credentials
from nxdesk.accounts.store import PRACTICE
from nxdesk.problems import Problem

_THIS_COMPUTER: Final = ("127.0.0.1", "::1", "localhost")
_LABEL: Final = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_HOST: Final = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.?")
_PRINTABLE: Final = re.compile("[\x20-\x7e]+")
# What comes along when text is copied from a page, a table or a chat: all white space, and the invisible.
_BLANK: Final = "[\\s\u200b-\u200f\u2060\ufeff]+"
_AROUND: Final = re.compile(rf"\A{_BLANK}|{_BLANK}\Z")


def clean(text: str) -> str:
    """The text without the white space and invisible characters that were pasted around it."""
    return _AROUND.sub("", text)


def check(
    account: Account, credentials: Credentials | None, taken: Collection[str] = ()
) -> tuple[Problem, ...]:
    """Problems of the fields name, appkey, address, webhook, access_key, access_secret; at most one each.

    All texts as `clean` gives them, and no webhook is None. credentials: None when they stay as they are.
    taken: the names of the other accounts.
    """
    return (
        *_check_name(account.name, taken),
        *_check_appkey(account.appkey),
        *_check_address(account.address),
        *_check_webhook(account.webhook),
        *(() if credentials is None else _check_secret("access_key", credentials.access_key)),
        *(() if credentials is None else _check_secret("access_secret", credentials.access_secret)),
    )


def is_local(address: str) -> bool:
    """Whether an address leads to this computer, which alone may be spoken to without TLS."""
    parts = _split(address)
    return parts is not None and parts.hostname in _THIS_COMPUTER


def _check_name(name: str, taken: Collection[str]) -> Iterator[Problem]:
    if not clean(name):
        yield Problem("account_name_missing", "name")
    elif name.casefold() in {other.casefold() for other in (*taken, PRACTICE.id)}:
        yield Problem("account_name_taken", "name", {"name": name})


def _check_appkey(appkey: str) -> Iterator[Problem]:
    if not clean(appkey):
        yield Problem("appkey_missing", "appkey")


def _check_address(address: str) -> Iterator[Problem]:
    parts = _split(address)
    if not clean(address):
        yield Problem("address_missing", "address")
    elif parts is None:
        yield Problem("address_malformed", "address")
    elif "@" in parts.netloc:
        yield Problem("address_with_password", "address")
    elif "?" in address or "#" in address:
        yield Problem("address_with_query", "address")
    elif parts.scheme != "https" and not is_local(address):
        yield Problem("address_not_safe", "address")


def _check_webhook(webhook: str | None) -> Iterator[Problem]:
    parts = None if webhook is None else _split(webhook)
    if webhook is not None and parts is None:
        yield Problem("webhook_malformed", "webhook")
    elif (
        parts is not None and "@" in parts.netloc
    ):  # it is written down with the account, where no secret may be
        yield Problem("webhook_with_password", "webhook")


def _check_secret(field: str, secret: str) -> Iterator[Problem]:
    """Held to what a header of HTTP can carry (RFC 9110, section 5.5), though only the key travels in one."""
    if not clean(secret):
        yield Problem(f"{field}_missing", field)
    elif secret != clean(secret) or not _PRINTABLE.fullmatch(secret):
        yield Problem(f"{field}_characters", field)


def _split(address: str) -> SplitResult | None:
    """Its parts when it is http(s)://host[:port]… (RFC 3986), in ASCII and without blanks; else None."""
    if not _PRINTABLE.fullmatch(address) or " " in address or "\\" in address:
        return None
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
        known = bool(_HOST.fullmatch(host)) or ipaddress.IPv6Address(host).scope_id is None
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or port == 0 or not known:
        return None
    return parts
