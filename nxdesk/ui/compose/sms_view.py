"""The SMS tab of the preview: the text on a phone, and how NXCloud will bill it. Only text has one."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nxdesk.messages.channels import Channel
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import TextMessage, kind_of
from nxdesk.messages.preview import sms_runs
from nxdesk.ui.compose.sms_facts import SmsFacts
from nxdesk.ui.compose.sms_phone import SmsPhone
from nxdesk.ui.sends.empty_part import EmptyPart
from nxdesk.ui.texts import names


class SmsView(QWidget):
    replace_pressed = Signal()  # the characters that are not in the SMS alphabet, by those that are
    text_requested = Signal()  # a message that SMS can carry

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phone = SmsPhone()
        self.facts = SmsFacts()
        self.facts.replace_pressed.connect(self.replace_pressed)
        self.unable = EmptyPart("text", "", "", self.tr("Make it a text message"))
        self.unable.pressed.connect(self.text_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 8)
        column.setSpacing(12)
        column.addWidget(self.unable, 1)
        column.addWidget(self.phone, 1)
        column.addWidget(self.facts)

    def show_draft(
        self, draft: Draft, business: str, countries: Mapping[str, int], plain: str | None = None
    ) -> None:
        """countries: people of the list by region; empty without one. plain: as of SmsFacts."""
        message = draft.message
        able = isinstance(message, TextMessage)
        self.unable.setVisible(not able)
        self.phone.setVisible(able)
        self.facts.setVisible(able)
        if not isinstance(message, TextMessage):
            reason = names.cannot_carry(Channel.SMS, kind_of(message))
            words = self.tr("{reason}: this message can only be sent by Viber.")
            self.unable.set_texts(words.format(reason=reason), "")
            return
        self.phone.show_text(sms_runs(message.text), business)
        by_sms = Channel.SMS in draft.priority.channels
        note = "" if by_sms else self.tr("With the channels as they are now, nobody gets it as SMS.")
        self.facts.show_text(message.text, countries if by_sms else {}, note, plain)

    @property
    def parts_words(self) -> str:
        """What is said of the parts; "" when there is no SMS."""
        return self.facts.parts.text() if self.facts.isVisibleTo(self) else ""
