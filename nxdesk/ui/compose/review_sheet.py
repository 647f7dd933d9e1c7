"""The sheet before a send: who, what, how many, through which account, and the message once more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nxdesk.messages.channels import Priority
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import TextMessage, kind_of
from nxdesk.messages.preview import preview
from nxdesk.problems import Failure
from nxdesk.sending.plan import Plan
from nxdesk.ui.banner import Banner
from nxdesk.ui.colors import Tone, current
from nxdesk.ui.compose.link_check import Alive
from nxdesk.ui.compose.links_line import dead_words
from nxdesk.ui.compose.phone import PhonePreview
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.roles import Role, label
from nxdesk.ui.sheet import Sheet
from nxdesk.ui.texts import names, numbers
from nxdesk.ui.texts.problems import problem as words_of

_MINUTE = 60.0
_LONG = 1800.0
"""Seconds after which a send with fields is told to be a long one."""


class ReviewSheet(Sheet):
    """Accepted only by its own button: Enter is Cancel, and so is Escape."""

    def __init__(
        self,
        plan: Plan,
        draft: Draft,
        account_name: str,
        *,
        practice: bool,
        seconds: float,
        pictures: Pictures,
        parent: QWidget,
    ) -> None:
        """seconds: how long it will take at least."""
        super().__init__(self.tr("Review and send"), parent)
        self._facts = QGridLayout()
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(10)
        self._tell(plan, draft, account_name, seconds)
        left = QVBoxLayout()
        left.setSpacing(16)
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(8)
        if practice:
            self._banner(
                left,
                self.tr("Practice: nothing leaves this computer, and nobody gets a message."),
                Tone.ACCENT,
            )
        if plan.merged and seconds > _LONG:
            self._banner(left, self._long_words(plan, seconds), Tone.WARN)
        for words in dict.fromkeys(map(words_of, plan.warnings)):  # the same may be true of two fields
            self._banner(left, words, Tone.WARN)
        left.addLayout(self._warnings)
        left.addLayout(self._facts)
        left.addStretch(1)
        phone = PhonePreview()
        phone.set_pictures(pictures.state)
        pictures.changed.connect(phone.picture_changed)
        phone.set_business(account_name)
        phone.set_bubble(preview(plan.message))
        phone.set_dark(current().dark)
        phone.setFixedSize(260, 480)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(phone)
        if plan.merged:
            right.addWidget(label(self._whose(plan), Role.SMALL), 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addLayout(right)
        self.body.addLayout(row)
        self.cancel_button = self.add_button(self.tr("Cancel"), safe=True)
        self.cancel_button.clicked.connect(self.reject)
        self.send_button = self.add_button(self.tr("Send to %Ln people", "", plan.people), Role.PRIMARY)
        self.send_button.clicked.connect(self.accept)
        self.resize(760, 560)

    def show_link(self, url: str, state: Alive | Failure) -> None:
        """What became of a link that was asked for: a dead one is a warning, and the send may go on."""
        if isinstance(state, Failure):
            self._banner(self._warnings, dead_words(url, state), Tone.WARN)

    def _long_words(self, plan: Plan, seconds: float) -> str:
        words = self.tr(
            "Only people whose message is the same share a request, so this takes {requests} and {time}."
            " This computer has to stay on."
        )
        requests = numbers.requests(plan.requests)
        return words.format(requests=requests, time=numbers.duration(seconds))

    def _tell(self, plan: Plan, draft: Draft, account_name: str, seconds: float) -> None:
        new = plan.new
        self._fact(
            self.tr("Message"), " · ".join(filter(None, (draft.name, names.kind(kind_of(draft.message)))))
        )
        self._fact(self.tr("To"), numbers.people(plan.people), strong=True)
        left_out = [
            self.tr("%Ln repeated", "", new.repeated) if new.repeated else "",
            self.tr("%Ln rejected", "", new.rejected) if new.rejected else "",
            self.tr("%Ln on the do-not-contact list", "", new.blocked) if new.blocked else "",
        ]
        if any(left_out):
            self._fact(self.tr("Left out"), " · ".join(filter(None, left_out)))
        self._fact(self.tr("List"), new.list_name)
        self._fact(self.tr("Deliver by"), names.priority(draft.priority))
        if draft.priority is Priority.ALL and isinstance(draft.message, TextMessage):
            self._fact("", names.priority_note(draft.priority, kind_of(draft.message)))
        self._fact(self.tr("Requests"), self._requests_words(plan, seconds))
        if plan.sms and plan.sms.total:
            self._fact(self.tr("SMS at most"), numbers.sms_parts(plan.sms.total))
        self._fact(self.tr("Account"), account_name)

    def _requests_words(self, plan: Plan, seconds: float) -> str:
        """ "1,240 different messages in 1,260 requests, about 12 min"."""
        if plan.messages == 1:
            return numbers.number(plan.requests)
        messages = self.tr("%Ln different messages", "", plan.messages)
        if seconds < _MINUTE:
            words = self.tr("{messages} in {requests}, {time}")  # "about 7 s"
        else:
            words = self.tr("{messages} in {requests}, about {time}")
        requests = numbers.requests(plan.requests)
        return words.format(messages=messages, requests=requests, time=numbers.duration(seconds))

    def _whose(self, plan: Plan) -> str:
        """Whose message it is that is shown."""
        row = plan.listing.origin(plan.listing.phone_rows[0])[1]
        return self.tr("As row {row} gets it").format(row=row)

    def _fact(self, name: str, value: str, *, strong: bool = False) -> None:
        row = self._facts.rowCount()
        self._facts.addWidget(label(name, Role.MUTED), row, 0)
        self._facts.addWidget(label(value, Role.STRONG if strong else None, wrap=True), row, 1)

    def _banner(self, column: QVBoxLayout, text: str, tone: Tone) -> None:
        banner = Banner(self, closable=False)
        banner.show_text(text, tone)
        column.addWidget(banner)
