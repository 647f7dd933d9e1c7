"""What `--self-test` tries of the program without its window. Each check gives "" or a code."""

# ruff: noqa: PLC0415 - what a check needs is loaded inside it, so that what is missing fails that check alone

import importlib
import importlib.metadata
import ssl
import sys
import threading
from pathlib import Path
from typing import Final

from nxdesk import paths

_KEYRINGS: Final = {
    "linux": ("secretstorage", "jeepney", "cryptography.hazmat.primitives.ciphers"),
    "win32": ("win32ctypes.pywin32.win32cred",),
    "darwin": ("keyring.backends.macOS.api",),
}
"""What the trusted keyrings of each platform (accounts/vault.py) are made of, beside their own modules."""
_BACKENDS: Final = frozenset({"SecretService", "KWallet", "Windows", "macOS"})
"""As keyring's metadata name them."""
_MANY_ROOTS: Final = 50
_PHONE: Final = 447700900123  # Ofcom, numbers for use in TV and radio drama


def journal(home: Path) -> str:
    """What was written is there when it is opened again."""
    from nxdesk.accounts.store import PRACTICE
    from nxdesk.messages.draft import Draft
    from nxdesk.messages.kinds import TextMessage
    from nxdesk.program import Program
    from nxdesk.recipients.listing import from_text
    from nxdesk.sending.plan import plan

    draft = Draft("Self-test", TextMessage("Is all of it here? 都在吗？"))
    with Program(home) as program:
        program.begin(plan(draft, from_text(f"+{_PHONE}", None), PRACTICE))
    with Program(home) as program, program.journal() as opened:
        (send,) = opened.sends()
        return "" if send.counts.waiting == 1 else "journal_not_kept"


def workbook(home: Path) -> str:
    """Written here, read by the child process."""
    from openpyxl import Workbook

    from nxdesk.recipients import reader
    from nxdesk.recipients.columns import Choice

    path = home / "名单.xlsx"
    book = Workbook()
    for row in (("Name", "Phone"), ("A", f"+{_PHONE}"), ("B", float(_PHONE + 1))):
        book.worksheets[0].append(row)
    book.save(path)
    listing = reader.read(path, Choice(), lambda _done, _total: None, threading.Event())
    return "" if list(listing.phones) == [_PHONE, _PHONE + 1] else "list_wrong"


def samples(_home: Path) -> str:
    """What the demo sends, and to whom."""
    from nxdesk.messages import draft as drafts
    from nxdesk.recipients import reader
    from nxdesk.recipients.columns import Choice

    folder = paths.resources() / "samples"
    drafts.load(folder / "autumn-sale.nxdesk")
    listing = reader.read(folder / "contacts.xlsx", Choice(), lambda _done, _total: None, threading.Event())
    return "" if len(listing.phones) else "sample_list_empty"


def phones(_home: Path) -> str:
    """The numbering plan of every country, each a module of its own that is loaded by its name."""
    import phonenumbers

    plans = [phonenumbers.PhoneMetadata.metadata_for_region(each) for each in phonenumbers.SUPPORTED_REGIONS]
    plans += [
        phonenumbers.PhoneMetadata.metadata_for_nongeo_region(each)
        for each in phonenumbers.COUNTRY_CODES_FOR_NON_GEO_REGIONS
    ]
    return "numbering_plan_missing" if None in plans or not plans else ""


def keyring(_home: Path) -> str:
    """That the backends can be loaded. Which one is there to be used, and whether it is locked: not asked."""
    registered = importlib.metadata.entry_points(group="keyring.backends")
    if not registered.names >= _BACKENDS:
        return "keyring_backends_not_registered"
    for entry in registered:
        entry.load()
    for name in _KEYRINGS.get(sys.platform, ()):
        importlib.import_module(name)
    return ""


def tls(_home: Path) -> str:
    import certifi

    roots = ssl.create_default_context(cafile=certifi.where()).get_ca_certs()
    return "" if len(roots) > _MANY_ROOTS else "tls_roots_missing"


def practice(home: Path) -> str:
    """A send through the practice gateway, over a real socket."""
    from nxdesk.accounts.store import PRACTICE
    from nxdesk.messages.draft import Draft
    from nxdesk.messages.kinds import TextMessage
    from nxdesk.program import Program
    from nxdesk.recipients.listing import from_text
    from nxdesk.sending.control import Control
    from nxdesk.sending.pace import Speed
    from nxdesk.sending.plan import plan

    draft = Draft("Self-test", TextMessage("Is all of it here? 都在吗？"))
    with Program(home) as program, program.journal() as opened:
        connection = program.connect(PRACTICE.id, PRACTICE.address)
        send_id = program.begin(plan(draft, from_text(f"+{_PHONE}", None), PRACTICE))
        program.run(opened.send(send_id), connection, Speed(), Control(), lambda: None)
        return "" if opened.send(send_id).counts.accepted == 1 else "practice_not_accepted"


def licences(_home: Path) -> str:
    """What About shows: of nxdesk and of each component."""
    from nxdesk.licences import components

    found = components()
    return "" if len(found) > 1 and all(each.text() for each in found) else "licence_missing"
