"""The page Accounts and its sheet as pictures, for people: python -m tests.ui.accounts.gallery FOLDER."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["NXDESK_HOME"] = tempfile.mkdtemp()

from PySide6.QtWidgets import QApplication, QWidget

from nxdesk.accounts.account import Account, Credentials
from nxdesk.accounts.vault import MemoryVault, Place, Vault
from nxdesk.program import Program
from nxdesk.ui.accounts.accounts_page import AccountsPage
from nxdesk.ui.texts import language
from nxdesk.ui.theme import Scheme, Theme
from nxdesk.ui.waiting import wait_until

SHOP = Account(
    "shop", "Boots & Co", "bFzEXXAx", "https://api.nxcloud.com", "https://shop.example.com/receipts"
)
OTHER = Account("other", "Garden centre", "kq81LmZp", "https://api.nxcloud.com")


class _Keyring(MemoryVault):
    place = Place.KEYRING


def _picture(widget: QWidget, path: Path) -> None:
    _until(lambda: True)
    widget.grab().save(str(path))


def _until(holds: Callable[[], bool]) -> None:
    assert wait_until(holds, 20.0)


def _page(vault: Vault, *accounts: Account) -> AccountsPage:
    program = Program(Path(tempfile.mkdtemp()))
    program._vault = vault
    for account in accounts:
        program.accounts.save(account)
    page = AccountsPage(program)
    page.setAutoFillBackground(True)
    page.resize(1084, 820)  # the window without its rail
    page.show()
    return page


def paint(folder: Path, scheme: str) -> None:
    page = _page(_Keyring(), SHOP, OTHER)
    _picture(page, folder / f"accounts-{scheme}.png")
    page.cards["shop"].change.click()
    assert page.sheet is not None
    _picture(page.sheet, folder / f"sheet-change-{scheme}.png")
    page.sheet.reject()
    page.add_button.click()
    _picture(page.sheet, folder / f"sheet-new-{scheme}.png")
    for name, text in (
        ("name", "boots & co"),
        ("address", "http://api.nxcloud.com"),
        ("access_key", "fme2na3k"),
    ):
        page.sheet.fields[name].setText(text)
    page.sheet.save_button.click()
    _picture(page.sheet, folder / f"sheet-problems-{scheme}.png")
    page.sheet.show_saving()
    _picture(page.sheet, folder / f"sheet-saving-{scheme}.png")
    page.sheet.reject()
    memory = MemoryVault("keyring_missing")
    memory.store("other", Credentials("key", "secret"))
    _picture(_page(memory, SHOP, OTHER), folder / f"accounts-memory-{scheme}.png")
    _picture(_page(memory), folder / f"accounts-first-{scheme}.png")


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    theme = Theme(Scheme.LIGHT)
    theme.apply(app)
    language.install(app, "en")
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)
        paint(folder, scheme.value)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
