"""The sheet that asks for the person's own numbers, and says which of them are none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from nxdesk.problems import Severity
from nxdesk.recipients.listing import Listing
from nxdesk.settings import TEST_NUMBERS_MAX
from nxdesk.ui.banner import Banner
from nxdesk.ui.colors import Tone
from nxdesk.ui.fields import GrowingTextEdit
from nxdesk.ui.form import Form
from nxdesk.ui.roles import Role
from nxdesk.ui.sheet import Sheet
from nxdesk.ui.texts import names


class TryOutSheet(Sheet):
    """Stays open until the numbers are good; Enter and Escape are Cancel."""

    asked = Signal(str)  # what was typed, a number on each line

    def __init__(
        self,
        numbers: Sequence[str],
        channels: str,
        account: str,
        whose: str,
        *,
        practice: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(self.tr("Send a test"), parent)
        if practice:
            banner = Banner(self, closable=False)
            banner.show_text(
                self.tr("Practice: nothing leaves this computer, and nobody gets a message."), Tone.ACCENT
            )
            self.body.addWidget(banner)
        self.add_text(
            self.tr("The message goes to your own numbers only, by {channels}, through {account}.").format(
                channels=channels, account=account
            )
        )
        if whose:
            words = self.tr("The fields are filled in as for the person in the preview: {person}.")
            self.add_text(words.format(person=whose))
        self.field = GrowingTextEdit(fewest=3, most=6)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers
        self.field.setPlainText("\n".join(numbers))
        form = Form()
        self._row = form.add_row(self.tr("Your numbers"), self.field)
        self._row.set_help(
            self.tr(
                "One to %Ln, each on a line, with the country code: +7 916 123-45-67", "", TEST_NUMBERS_MAX
            )
        )
        self.body.addWidget(form)
        self.body.addStretch(1)
        self.cancel_button = self.add_button(self.tr("Cancel"), safe=True)
        self.cancel_button.clicked.connect(self.reject)
        self.send_button = self.add_button(self.tr("Send the test"), Role.PRIMARY)
        self.send_button.clicked.connect(self._ask)
        self.field.textChanged.connect(lambda: self._row.set_problem(""))
        self.field.setFocus()
        self.setMinimumWidth(520)

    def show_listing(self, listing: Listing) -> None:
        """What is wrong with these numbers: the first that is none, or how many there are."""
        self.send_button.setEnabled(True)
        if listing.rejected:
            first = listing.rejected[0]
            words = self.tr("Line {line}: {reason}").format(
                line=first.row, reason=names.reject_reason(first.reason, first.region)
            )
        elif listing.blocked:
            row = listing.blocked_rows[0].row
            words = self.tr("Line {line}: on the do-not-contact list").format(line=row)
        elif listing.phones:
            words = self.tr("%Ln numbers at most", "", TEST_NUMBERS_MAX)
        else:
            words = self.tr("Enter a number of your own")
        self._row.set_problem(words, Severity.ERROR)
        self.field.setFocus()

    @property
    def problem(self) -> str:
        return self._row.problem

    def _ask(self) -> None:
        self.send_button.setEnabled(False)  # until it is known what came of it: a second press sends nothing
        self.asked.emit(self.field.toPlainText())
