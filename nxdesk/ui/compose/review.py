"""From "Review and send…" to a send in the journal: plan, sheet, record. The sending itself is not here."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from nxdesk.accounts.account import Account
from nxdesk.accounts.store import PRACTICE
from nxdesk.messages.draft import Draft
from nxdesk.messages.links import links_of
from nxdesk.program import Program
from nxdesk.recipients.listing import Listing
from nxdesk.sending.plan import Plan, plan
from nxdesk.sending.values import NOBODYS, Values
from nxdesk.ui import background
from nxdesk.ui.compose.link_check import LinkCheck, Look, judged
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.compose.review_sheet import ReviewSheet
from nxdesk.ui.texts import names


class Review(QObject):
    """One review at a time. `begun` comes once everything is in the journal, and nothing has left yet."""

    begun = Signal(int)  # the send's id
    failed = Signal(object)  # the exception

    def __init__(
        self, program: Program, pictures: Pictures, window: QWidget, *, look: Look | None = None
    ) -> None:
        """look: asks whether a link is alive."""
        super().__init__(window)
        self._look = look
        self._program = program
        self._pictures = pictures
        self._window = window
        self._busy = False

    def start(
        self,
        draft: Draft,
        listing: Listing,
        account: Account,
        values: Callable[[], Values] = lambda: NOBODYS,
    ) -> None:
        """Plan in the background (a million numbers take a moment), then ask.

        values: of these people, for the fields of the message; called in the background.
        """
        if self._busy:
            return
        self._busy = True
        background.run(
            self,
            lambda: plan(draft, listing, account, values()),
            lambda planned: self._ask(planned, draft, account),
            self._fail,
        )

    def _ask(self, planned: Plan, draft: Draft, account: Account) -> None:
        sheet = ReviewSheet(
            planned,
            draft,
            names.account(account),
            practice=account.id == PRACTICE.id,
            seconds=self._program.speed().seconds_for(planned.requests),
            pictures=self._pictures,
            parent=self._window,
        )
        if account.id != PRACTICE.id:  # in practice nothing leaves this computer, no question either
            check = LinkCheck(sheet, look=self._look)
            check.found.connect(lambda url, state: sheet.show_link(url, judged(draft.message, url, state)))
            sheet.finished.connect(check.cancel)
            check.start(links_of(draft.message))
        sheet.finished.connect(lambda result: self._answered(result, planned))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _answered(self, result: int, planned: Plan) -> None:
        if result != QDialog.DialogCode.Accepted:
            self._busy = False
            return
        program = self._program
        background.run(self, lambda: program.begin(planned), self._begin, self._fail)

    def _begin(self, send_id: int) -> None:
        self._busy = False
        self.begun.emit(send_id)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.failed.emit(error)
