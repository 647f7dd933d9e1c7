"""The Request tab of the preview: what will be sent, for people who talk to NXCloud's support."""

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from nxdesk.gateway.curl import script
from nxdesk.gateway.request import body, message_json
from nxdesk.messages.draft import Draft
from nxdesk.ui.compose.history import common_start
from nxdesk.ui.roles import Role, button, label
from nxdesk.ui.segmented import Segment, SegmentedChoice, SegmentLook

_SOMEBODY = 447700900200


class RequestView(QWidget):
    """Shows a request to one person, as JSON or as a curl command; the numbers of the list stay out of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.forms = SegmentedChoice(
            (Segment("json", self.tr("JSON")), Segment("curl", self.tr("curl"))),
            self.tr("How the request is shown"),
            SegmentLook.TABS,
        )
        self.forms.chosen.connect(self._show)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._text.setUndoRedoEnabled(False)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._data = b""
        self._address = ""
        copy = button(self.tr("Copy"), icon_name="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.copied))
        self._copy = copy
        self._note = label("", Role.SMALL, wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.forms)
        row.addStretch(1)
        row.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 12)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._text, 1)
        column.addWidget(self._note)
        self._show()

    def show_draft(self, draft: Draft, appkey: str, webhook: str | None, address: str) -> None:
        self._address = address
        try:
            self._data = body(
                appkey, [_SOMEBODY], message_json(draft.message), draft.priority, draft.webhook or webhook
            )
        except UnicodeEncodeError:  # half a character: it is blamed in the form, and cannot be sent
            self._data = b""
        self._show()

    @property
    def copied(self) -> str:
        """What Copy gives: the body byte for byte, or the command."""
        if self.forms.choice == "curl":
            return script(self._address, self._data) if self._data else ""
        return self._data.decode()

    def _show(self) -> None:
        if self.forms.choice == "curl":
            text = self.copied
            name = self.tr("The request as a curl command")
            note = self.tr(
                "For a shell with curl and openssl: put in your access key and secret; it signs by itself."
                " Running it sends a message."
            )
        else:
            text = json.dumps(json.loads(self._data), ensure_ascii=False, indent=2) if self._data else ""
            name = self.tr("The request as JSON")
            note = self.tr(
                "As it is sent to NXCloud, here for one example number and set out for reading;"
                " Copy gives it byte for byte. Your keys are not part of it."
            )
        _put(self._text, text)
        self._text.setAccessibleName(name)
        self._note.setText(note)
        self._copy.setAccessibleDescription(note)


def _put(field: QPlainTextEdit, text: str) -> None:
    """Change what is another text now, and no more: a key lays out little, and nothing scrolls away."""
    before = field.toPlainText()
    if text == before:
        return
    start = common_start(before, text)
    room = min(len(before), len(text)) - start
    end = common_start(before[len(before) - room :][::-1], text[len(text) - room :][::-1])
    cursor = QTextCursor(field.document())
    cursor.setPosition(_units(before[:start]))
    cursor.setPosition(_units(before[: len(before) - end]), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text[start : len(text) - end])


def _units(text: str) -> int:
    """Its length as Qt counts, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
