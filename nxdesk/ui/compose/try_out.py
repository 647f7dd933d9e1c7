"""A message to the person's own numbers first: the sheet that asks for them, and the send in the journal."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from nxdesk import settings
from nxdesk.accounts.account import Account
from nxdesk.accounts.store import PRACTICE
from nxdesk.journal.do_not_contact import DoNotContact
from nxdesk.messages.draft import Draft
from nxdesk.program import Program
from nxdesk.recipients.listing import Listing, from_text
from nxdesk.recipients.suppress import without
from nxdesk.sending.plan import Plan, plan
from nxdesk.sending.values import NOBODYS, Values
from nxdesk.settings import TEST_NUMBERS_MAX
from nxdesk.ui import background
from nxdesk.ui.compose.try_out_sheet import TryOutSheet
from nxdesk.ui.texts import names


@dataclass(frozen=True, slots=True)
class _Begun:
    """What the background made of the numbers: a send, or only what is wrong with them."""

    listing: Listing
    send_id: int | None


class TryOut(QObject):
    """One at a time. `begun` comes once everything is in the journal as a test, and nothing has left yet."""

    begun = Signal(int)  # the send's id
    failed = Signal(object)  # the exception

    def __init__(self, program: Program, window: QWidget) -> None:
        super().__init__(window)
        self._program = program
        self._window = window
        self._sheet: TryOutSheet | None = None

    def start(
        self,
        draft: Draft,
        account: Account,
        values: Callable[[int], Values] = lambda _people: NOBODYS,
        whose: str = "",
    ) -> None:
        """Ask for the numbers; those of last time stand there already.

        values: for so many people, those of the one whose message it is; called in the background. whose:
        that person, "" without fields.
        """
        if self._sheet is not None:
            return
        sheet = TryOutSheet(
            settings.load().test_numbers,
            names.priority(draft.priority),
            names.account(account),
            whose,
            practice=account.id == PRACTICE.id,
            parent=self._window,
        )
        sheet.asked.connect(lambda text: self._begin(text, draft, account, values))
        sheet.finished.connect(self._finished)
        self._sheet = sheet
        sheet.open()

    def _begin(self, text: str, draft: Draft, account: Account, values: Callable[[int], Values]) -> None:
        program, region = self._program, settings.load().country

        def planned(listing: Listing) -> Plan:
            return plan(draft, listing, account, values(len(listing.phones)), test=True)

        background.run(
            self,
            lambda: _begun(from_text(text, region), planned, program),
            lambda begun: self._answered(text, begun),
            self._fail,
        )

    def _answered(self, text: str, begun: _Begun) -> None:
        sheet = self._sheet
        if begun.send_id is None:
            if sheet is not None:
                sheet.show_listing(begun.listing)
            return
        lines = text.splitlines()  # a number that stands there twice is remembered once
        numbers = tuple(dict.fromkeys(lines[row - 1].strip() for row in begun.listing.phone_rows))
        settings.remember(lambda now: replace(now, test_numbers=numbers))
        if sheet is not None:
            sheet.done(QDialog.DialogCode.Accepted)
        self.begun.emit(begun.send_id)

    def _fail(self, error: Exception) -> None:
        if self._sheet is not None:
            self._sheet.reject()
        self.failed.emit(error)

    def _finished(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None


def _begun(listing: Listing, planned: Callable[[Listing], Plan], program: Program) -> _Begun:
    with DoNotContact(program.journal_path) as do_not_contact:
        listing = without(listing, do_not_contact.among(listing.phones))
    if listing.rejected or listing.blocked or not 1 <= len(listing.phones) <= TEST_NUMBERS_MAX:
        return _Begun(listing, None)
    return _Begun(listing, program.begin(planned(listing)))
