"""What became of a change of the do-not-contact list, in words."""

from PySide6.QtCore import QCoreApplication

from nxdesk.ui.do_not_contact.book import Change


def added(change: Change) -> str:
    """ "12 numbers are now on the do-not-contact list. 3 were on it already." """
    told = QCoreApplication.translate(
        "DoNotContactView", "%Ln numbers are now on the do-not-contact list.", None, change.people
    )
    before = change.asked - change.people
    if before:
        told += " " + QCoreApplication.translate("DoNotContactView", "%Ln were on it already.", None, before)
    return told
