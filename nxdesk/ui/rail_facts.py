"""What the rail says of the rest of the program: the account in use, how many lists and sends there are."""

from PySide6.QtCore import QCoreApplication

from nxdesk.accounts.account import Account
from nxdesk.accounts.store import PRACTICE
from nxdesk.ui.rail import Rail
from nxdesk.ui.texts import names, numbers


def show_account(rail: Rail, account: Account) -> None:
    if account.id == PRACTICE.id:
        note = QCoreApplication.translate("MainWindow", "Nothing leaves this computer")
        tag = QCoreApplication.translate("MainWindow", "Practice")
    else:
        words = QCoreApplication.translate("MainWindow", "appkey {appkey}")
        note, tag = words.format(appkey=account.appkey), ""
    rail.account.set_account(names.account(account), note, tag)
    rail.account.show()


def show_count(rail: Rail, code: str, count: int) -> None:
    """code: of the place that has so many. None are not worth a number."""
    rail.set_count(code, numbers.number(count) if count else "")
