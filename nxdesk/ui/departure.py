"""From "Review and send…" or "Send a test…" to a send in the journal that is to run."""

# ruff: noqa: PLC0415 - the sheets are loaded when they are first asked for

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nxdesk.accounts.account import Account
from nxdesk.messages.draft import Draft
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.recipients.listing import Listing
from nxdesk.sending.values import Values
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.sends.running import Running

if TYPE_CHECKING:
    from nxdesk.ui.compose.review import Review
    from nxdesk.ui.compose.try_out import TryOut


class Departure(QObject):
    """Not while something is sent: that is told at once, so that nothing is recorded that could not begin."""

    begun = Signal(int)  # the send's id; it runs
    failed = Signal(object)  # the exception

    def __init__(self, program: Program, running: Running, pictures: Pictures, window: QWidget) -> None:
        super().__init__(window)
        self._program = program
        self._running = running
        self._pictures = pictures
        self._window = window

    def review(self, draft: Draft, listing: Listing, values: Callable[[], Values]) -> None:
        """To everybody on the list. values: as in Review.start."""
        if self._may_begin():
            self._review.start(draft, listing, self._account(), values)

    def test(self, draft: Draft, values: Callable[[int], Values], whose: str) -> None:
        """To the person's own numbers. values, whose: as in TryOut.start."""
        if self._may_begin():
            self._try_out.start(draft, self._account(), values, whose)

    def _may_begin(self) -> bool:
        if self._running.active is not None:
            self.failed.emit(Failure("sender_busy"))
        return self._running.active is None

    def _account(self) -> Account:
        return self._program.accounts.get(self._program.accounts.chosen)

    def _begin(self, send_id: int) -> None:
        self._running.start(send_id)
        self.begun.emit(send_id)

    @cached_property
    def _review(self) -> "Review":
        from nxdesk.ui.compose.review import Review

        made = Review(self._program, self._pictures, self._window)
        made.begun.connect(self._begin)
        made.failed.connect(self.failed)
        return made

    @cached_property
    def _try_out(self) -> "TryOut":
        from nxdesk.ui.compose.try_out import TryOut

        made = TryOut(self._program, self._window)
        made.begun.connect(self._begin)
        made.failed.connect(self.failed)
        return made
