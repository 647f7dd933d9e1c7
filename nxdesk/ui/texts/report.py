"""The words of an Excel report: its headings, and what each column says."""

import json

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from nxdesk.journal.report import Column, Wording
from nxdesk.messages.fields import texts_of
from nxdesk.messages.wire import from_wire
from nxdesk.ui.texts import codes, names
from nxdesk.ui.texts.filling import Words, filled

COLUMNS: Words = {
    Column.ROW: QT_TRANSLATE_NOOP("texts", "Row in the list"),
    Column.SOURCE: QT_TRANSLATE_NOOP("texts", "List"),
    Column.PHONE: QT_TRANSLATE_NOOP("texts", "Number"),
    Column.STATE: QT_TRANSLATE_NOOP("texts", "State"),
    Column.CODE: QT_TRANSLATE_NOOP("texts", "Code"),
    Column.ANSWER: QT_TRANSLATE_NOOP("texts", "What NXCloud said"),
    Column.VIBER_CODE: QT_TRANSLATE_NOOP("texts", "Viber code"),
    Column.VIBER_ANSWER: QT_TRANSLATE_NOOP("texts", "What Viber said"),
    Column.SMS_CODE: QT_TRANSLATE_NOOP("texts", "SMS code"),
    Column.SMS_ANSWER: QT_TRANSLATE_NOOP("texts", "What SMS said"),
    Column.REQUEST: QT_TRANSLATE_NOOP("texts", "Request"),
    Column.REQUEST_ID: QT_TRANSLATE_NOOP("texts", "Request id"),
    Column.TRACE_ID: QT_TRANSLATE_NOOP("texts", "Trace id"),
    Column.TIME: QT_TRANSLATE_NOOP("texts", "Time"),
    Column.MESSAGE: QT_TRANSLATE_NOOP("texts", "Message"),
}


def wording() -> Wording:
    """For journal.report.save_report, in the language that is installed when it asks."""
    return Wording(
        column=lambda column: filled(COLUMNS[column], {}),
        state=names.request_state,
        code=codes.words,
        reason=codes.reason,
        left_out=QCoreApplication.translate("texts", "Left out: on the do-not-contact list"),
        sheet=_sheet,
        message=_message,
        typed=QCoreApplication.translate("texts", "Pasted numbers"),
    )


def _message(wire: bytes) -> str:
    """Its texts and links, each on a line."""
    message = from_wire(json.loads(wire))
    return "\n".join(text for _, text, _ in texts_of(message) if text)


def _sheet(number: int) -> str:
    """At most 31 characters, in every language: Excel takes no more."""
    return QCoreApplication.translate("texts", "People {number}").format(number=number)
