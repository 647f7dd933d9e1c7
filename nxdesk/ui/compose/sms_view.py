"""The SMS tab of the preview: the text in a bubble, and how NXCloud will bill it. Only text has one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from nxdesk.messages.kinds import Message, TextMessage
from nxdesk.messages.sms import Encoding, count
from nxdesk.ui.roles import Role, label
from nxdesk.ui.texts import numbers


class SmsView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label("", wrap=True)
        self._text.setObjectName("sms-text")
        self._text.setAccessibleName(self.tr("SMS"))
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bubble = QFrame()
        self._bubble.setObjectName("sms-bubble")
        inside = QVBoxLayout(self._bubble)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.addWidget(self._text)
        row = QHBoxLayout()
        row.addWidget(self._bubble, 1)
        row.addSpacing(40)
        self._parts = label("", Role.STRONG)
        self._note = label("", Role.SMALL, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self._parts)
        column.addWidget(self._note)
        column.addStretch(1)

    def show_message(self, message: Message) -> None:
        if not isinstance(message, TextMessage):
            self._show("", "", self.tr("SMS carries text only: this message can only be sent by Viber."))
            return
        if not message.text:
            self._show("", "", self.tr("The text will be shown here as an SMS."))
            return
        parts = count(message.text)
        if parts.encoding is Encoding.GSM:
            note = self.tr("%Ln character(s) left in this part.", "", parts.left)
        else:
            note = self.tr(
                "%Ln character(s) left in this part. Some characters are not in the SMS alphabet:"
                " so a part holds 70 characters instead of 160.",
                "",
                parts.left,
            )
        self._show(message.text, numbers.sms_parts(parts.parts), note)

    @property
    def parts_words(self) -> str:
        """What is said of the parts; "" when there is no SMS."""
        return self._parts.text()

    def _show(self, text: str, parts: str, note: str) -> None:
        self._text.setText(text)
        self._bubble.setVisible(bool(text))
        self._parts.setText(parts)
        self._parts.setVisible(bool(parts))
        self._note.setText(note)
