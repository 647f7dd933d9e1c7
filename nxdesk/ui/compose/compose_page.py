"""The place Compose: the message, the recipients and the channels at the left, the preview at the right."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from nxdesk.accounts.account import Account
from nxdesk.messages.alphabet import replaced
from nxdesk.messages.check import sendable
from nxdesk.messages.fields import has_braces, with_literals
from nxdesk.messages.kinds import Kind, Message, TextMessage
from nxdesk.messages.switch import picture_of
from nxdesk.problems import Failure
from nxdesk.sending.plan import requests_for
from nxdesk.ui.banner import Banner
from nxdesk.ui.colors import Tone
from nxdesk.ui.compose.channels_card import ChannelsCard
from nxdesk.ui.compose.draft_name import DraftName
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.kept_banner import KeptBanner
from nxdesk.ui.compose.message_card import MessageCard
from nxdesk.ui.compose.person import ShownPerson
from nxdesk.ui.compose.person_bar import PersonBar
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.compose.preview_pane import PreviewPane, Shown
from nxdesk.ui.compose.undo import UndoElsewhere, undo_actions
from nxdesk.ui.elided_label import ElidedLabel
from nxdesk.ui.header import PageHeader
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.recipients_card import RecipientsCard
from nxdesk.ui.roles import Role, button, label, set_role
from nxdesk.ui.scrolling import PageScroll
from nxdesk.ui.texts import failures, names, numbers
from nxdesk.ui.theme import Theme


class ComposePage(QWidget):
    """Shows what the editor and the current list hold, and tells them what the person changes."""

    review_requested = Signal()
    open_requested = Signal()
    save_requested = Signal()
    file_requested = Signal(object)  # the Path of a draft to open

    def __init__(
        self,
        editor: Editor,
        current_list: CurrentList,
        pictures: Pictures,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._list = current_list
        self._pictures = pictures
        self._account: Account | None = None
        self.banner = Banner()
        self.kept_banner = KeptBanner(editor)
        self.kept_banner.open_pressed.connect(self.file_requested)
        self.message_card = MessageCard(pictures)
        self.recipients_card = RecipientsCard(current_list)
        self.channels_card = ChannelsCard()
        self.person = ShownPerson(editor, current_list, self)
        self.person_bar = PersonBar(self.person)
        self.preview = PreviewPane(pictures, theme)
        self.preview.put_above(self.person_bar)
        self._build()
        self.message_card.offer_fields(self.person.columns)
        self.addActions([self.person_bar.before_action, self.person_bar.next_action])
        self.undo_action, self.redo_action = undo_actions(editor, self)
        self.undo_action.triggered.connect(self._follow_person)
        self.redo_action.triggered.connect(self._follow_person)
        self._name.installEventFilter(UndoElsewhere(self))
        self.message_card.kind_chosen.connect(editor.switch)
        self.message_card.edited.connect(self._on_edited)
        self.message_card.moved.connect(self._follow_person)
        self.channels_card.chosen.connect(editor.set_priority)
        editor.changed.connect(self._show_draft)
        editor.replaced.connect(self._show_message)
        current_list.changed.connect(self._show_draft)
        self.person.changed.connect(self._show_draft)
        self.person.failed.connect(self._tell_failure)
        self.preview.sms.replace_pressed.connect(self._replace_characters)
        self.preview.sms.text_requested.connect(lambda: editor.switch(Kind.TEXT))
        self._show_message()
        self._show_draft()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preview.fit(event.size().width())

    def set_account(self, account: Account) -> None:
        """The account to send with: its name is the sender's in the preview."""
        self._account = account
        self._show_draft()

    @property
    def bar_words(self) -> tuple[str, str]:
        """What the bar at the bottom says: how many people, and how they are sent to."""
        return self._people.text(), self._summary.text()

    def focus_message(self) -> None:
        """Where one begins to type."""
        self.message_card.form.focus_first()

    def review(self) -> None:
        """Ask for the review sheet, or show what is still missing."""
        if not self._may_send():
            return
        if self._list.listing is None or not self._list.listing.phones:
            self.recipients_card.ask_for_list()
        else:
            self.review_requested.emit()

    def offer_test(self, ask: Callable[[], object]) -> None:
        """Show "Send a test…", which calls `ask` once NXCloud would take the message."""
        self.test_button.clicked.connect(lambda: self._may_send() and self._has_person() and ask())
        self.test_button.show()

    def _has_person(self) -> bool:
        """Whether somebody has what the fields of the message ask for; else the list is asked for."""
        if self.person.fields and not self.person.count:
            self.recipients_card.ask_for_list()
            return False
        return True

    def _may_send(self) -> bool:
        """Whether NXCloud would take the message; else it is shown what is missing."""
        problems = self.person.problems()
        if sendable(problems):
            return True
        self.message_card.form.blame_all(problems)
        if all(problem.field == "priority" for problem in problems):
            self.channels_card.focus_choice()
        return False

    def _build(self) -> None:
        self._name = DraftName()
        self._name.renamed.connect(self._editor.set_name)
        header = PageHeader()
        header.put_title(self._name)
        self._header = header
        self.test_button = header.add_button(self.tr("Send a test…"))
        self.test_button.hide()
        header.add_button(self.tr("Open…")).clicked.connect(self.open_requested)
        header.add_button(self.tr("Save")).clicked.connect(self.save_requested)
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(24, 0, 24, 24)
        column.setSpacing(14)
        column.addWidget(self.banner)
        column.addWidget(self.kept_banner)
        column.addWidget(self.message_card)
        column.addWidget(self.recipients_card)
        column.addWidget(self.channels_card)
        column.addStretch(1)
        scroll = PageScroll()
        scroll.setWidget(cards)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(scroll, 1)
        middle.addWidget(self.preview)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addLayout(middle, 1)
        whole.addWidget(self._bar())

    def _bar(self) -> QFrame:
        bar = QFrame()
        set_role(bar, Role.BAR)
        self._people: QLabel = label("", Role.STRONG)
        self._summary: QLabel = ElidedLabel("", Role.MUTED)
        self.review_button = button(self.tr("Review and send…"), Role.PRIMARY)
        self.review_button.clicked.connect(self.review)
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(14)
        row.addWidget(self._people)
        row.addWidget(self._summary)
        row.addStretch(1)
        row.addWidget(self.review_button)
        return bar

    def _on_edited(self, message: Message) -> None:
        self._editor.set_message(message)
        self._follow_person()

    def _show_message(self) -> None:
        self.message_card.show_message(self._editor.kind, self._editor.message)

    def _show_draft(self) -> None:
        draft = self._editor.draft
        problems = self.person.problems()
        self.message_card.show_problems(problems)
        of_priority = next((problem for problem in problems if problem.field == "priority"), None)
        self.channels_card.show_choice(self._editor.kind, draft.priority, of_priority)
        self._show_preview()
        self._name.show_name(draft.name)
        self._header.set_subtitle(self._state())
        self._show_bar()

    def _show_preview(self) -> None:
        account, listing, merged = self._account, self._list.listing, bool(self.person.fields)
        draft = replace(self._editor.draft, message=self.person.message)
        # With fields each person's text has parts of its own: the review counts them.
        countries = listing.countries if listing and not merged else {}
        shown = Shown(draft, countries=countries, plain=self._plain_text())
        if account:
            shown = replace(
                shown,
                business=names.account(account),
                address=account.address,
                appkey=account.appkey,
                webhook=account.webhook,
            )
        picture = picture_of(draft.message) or ""
        self._pictures.follow("person", picture if merged and not has_braces(picture) else "")
        self.preview.present(shown)
        self.person_bar.show_person()

    def _follow_person(self) -> None:
        """What is being edited is seen in the preview."""
        if self.preview.scrolls and (edited := self.message_card.form.edited_place):
            self.preview.bring_into_view(replace(edited, before=self.person.as_got(edited.before)))

    def _tell_failure(self, failure: Failure) -> None:
        self.banner.show_text(failures.failure(failure), Tone.WARN)

    def _plain_text(self) -> str | None:
        """What the person gets after `_replace_characters`; None where nothing comes from their row."""
        message = self._editor.message
        if not isinstance(message, TextMessage) or not has_braces(message.text):
            return None
        return self.person.as_got(with_literals(message.text, replaced))

    def _replace_characters(self) -> None:
        message = self._editor.message
        if isinstance(message, TextMessage):
            self._editor.put_message(TextMessage(with_literals(message.text, replaced)))

    def _state(self) -> str:
        if self._editor.path is None:
            return self.tr("Draft · kept on this computer")
        if self._editor.dirty:
            return self.tr("{name} · changed").format(name=self._editor.path.name)
        return self.tr("{name} · saved").format(name=self._editor.path.name)

    def _show_bar(self) -> None:
        people = len(self._list.listing.phones) if self._list.listing else 0
        self._people.setText(numbers.people(people) if people else self.tr("Nobody yet"))
        parts = [
            numbers.requests(requests_for(people)) if people and not self.person.fields else "",
            names.priority(self._editor.draft.priority),
            names.account(self._account) if self._account else "",
        ]
        self._summary.setText(" · ".join(part for part in parts if part))
