"""The Request tab of the preview: the JSON that will be sent, for people who talk to NXCloud's support."""

import json

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from nxdesk.gateway.request import body, message_json
from nxdesk.messages.draft import Draft
from nxdesk.ui.roles import Role, button, label

_SOMEBODY = 447700900001


class RequestView(QWidget):
    """Shows the body of a request to one person; the numbers of the list stay out of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setAccessibleName(self.tr("The request as JSON"))
        self._body = ""
        copy = button(self.tr("Copy"), icon_name="copy")
        copy.setAccessibleDescription(self.tr("Copies the request exactly as it is sent"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._body))
        row = QHBoxLayout()
        note = self.tr("As it is sent to NXCloud, here for one example number. Your keys are not part of it.")
        row.addWidget(label(note, Role.SMALL, wrap=True), 1)
        row.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addWidget(self._text, 1)
        column.addLayout(row)

    def show_draft(self, draft: Draft, appkey: str, webhook: str | None) -> None:
        try:
            data = body(
                appkey, [_SOMEBODY], message_json(draft.message), draft.priority, draft.webhook or webhook
            )
        except UnicodeEncodeError:  # half a character: it is blamed in the form, and cannot be sent
            self._body = ""
            self._text.setPlainText("")
            return
        self._body = data.decode()
        self._text.setPlainText(json.dumps(json.loads(data), ensure_ascii=False, indent=2))
