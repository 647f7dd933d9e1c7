"""What support needs to know of this nxdesk, as text: versions, counts and codes.

No secret, no phone number, no name of an account, a list or a person, and no path. It is the same in every
language of the window, for it is not the person who reads it.
"""

import os
import platform
import sys
from collections import Counter
from dataclasses import dataclass

import PySide6
from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from nxdesk import __version__, log, settings
from nxdesk.accounts.store import PRACTICE
from nxdesk.journal.do_not_contact import DoNotContact
from nxdesk.journal.kept_lists import KeptLists
from nxdesk.journal.records import SendRecord
from nxdesk.log import without_numbers
from nxdesk.problems import Failure
from nxdesk.program import Program

_LATEST = 20  # sends whose codes are told
SYSTEM = "System"
"""The name of one of the versions: the only one that is a word, and no name."""
_DESKTOP = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE")


@dataclass(frozen=True, slots=True)
class Desk:
    """What is counted. keyring: the class of its backend. codes: why the latest sends paused, and of what
    their requests were answered, with how often. failures: the last of this window."""

    keyring: str
    accounts: int
    sends: int
    people: int
    kept_lists: int
    do_not_contact: int
    codes: tuple[tuple[str, int], ...]
    failures: tuple[str, ...]


def survey(program: Program) -> Desk:
    """In the background: it asks the keyring which one it is, and reads the journal."""
    vault = program.vault
    keyring = vault.backend if vault.reason is None else f"{vault.backend}, because {vault.reason}"
    accounts = sum(account.id != PRACTICE.id for account in program.accounts.list())
    try:
        with KeptLists(program.journal_path) as lists:
            kept = len(lists.all())
        with DoNotContact(program.journal_path) as book:
            blocked = book.count()
        with program.journal() as journal:
            sends = journal.sends()
            codes: Counter[str] = Counter()
            for send in sends[:_LATEST]:
                codes.update(_codes(send))
                codes.update(
                    _said(request.result.code, request.result.reason) for request in journal.requests(send.id)
                )
    except Failure as failure:
        return Desk(keyring, accounts, 0, 0, 0, 0, ((failure.code, 1),), log.recent())
    people = sum(send.counts.people for send in sends)
    found = tuple(sorted((code, count) for code, count in codes.items() if code))
    return Desk(keyring, accounts, len(sends), people, kept, blocked, found, log.recent())


def _codes(send: SendRecord) -> list[str]:
    return [f"paused {send.cause}"] if send.cause else []


def _said(code: int | None, reason: str) -> str:
    return reason or ("" if code is None else str(code))


def support_details(desk: Desk) -> str:
    """One fact a line. GUI thread."""
    now = settings.load()
    facts: dict[str, object] = {
        **versions(),
        "desktop": " ".join(filter(None, (os.environ.get(name, "") for name in _DESKTOP))),
        "window system": QGuiApplication.platformName(),
        "language": f"{QLocale().name()}, settings {now.language or 'system'}",
        "keyring": desk.keyring,
        "colours": now.theme.value,
        "country of numbers": now.country,
        "requests": f"{now.requests_per_second:g} a second, {now.requests_in_flight} at once",
        "accounts": desk.accounts,
        "sends": f"{desk.sends} to {desk.people} people",
        "kept lists": desk.kept_lists,
        "do not contact": desk.do_not_contact,
        "answers of the latest sends": ", ".join(f"{code} ({count})" for code, count in desk.codes),
        "last failures": ", ".join(desk.failures),
    }
    lines = (f"{name}: {value}" for name, value in facts.items() if value not in (None, ""))
    return without_numbers("\n".join(lines))


def bundled() -> bool:
    """Whether this is the folder that runs without Python."""
    return hasattr(sys, "_MEIPASS")


def versions() -> dict[str, str]:
    """Of nxdesk and what it stands on, in English."""
    return {
        "nxdesk": f"{__version__}, {'bundle' if bundled() else 'from source'}",
        "Qt": qVersion(),
        "PySide6": PySide6.__version__,
        "Python": platform.python_version(),
        SYSTEM: f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}",
    }
