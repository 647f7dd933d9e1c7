"""From a key press to the painted preview: what a person who types sees late, or does not.

A card of 1000 characters with a picture and a button, in the page Compose as it stands in the window. Each
key is pressed for real; everything it sets off is waited for: the new message, its check, the words under the
fields, the request's JSON, the layout and the painting. Keys at the end of the text, and in its first line:
there all that is seen of it moves. Beside it: an empty widget of the preview's size that paints itself again.

Held against the limit is the time that the thread of the window computes: nothing in it waits for anything,
and what other programs take of the processor meanwhile is not nxdesk's.
"""

# ruff: noqa: PLC0415 - Qt is loaded once the platform is chosen

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles

from nxdesk.accounts.account import Account
from tests.bench.line import Line

_MEDIAN, _P99 = 4.0, 8.0  # milliseconds
_LONG = ("Until Sunday all boots are *30 %* cheaper in our shops. " * 20)[:1000]


def processor_seconds(work: Callable[[], object]) -> float:
    started = time.thread_time()
    work()
    return time.thread_time() - started


def measure(folder: Path, *, tiny: bool) -> Iterator[Line]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["NXDESK_HOME"] = str(folder)
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QTextCursor
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

    from nxdesk.app import application
    from nxdesk.messages.channels import Priority
    from nxdesk.messages.draft import Draft
    from nxdesk.messages.kinds import Button, CardMessage, Message, TextMessage
    from nxdesk.ui.compose.compose_page import ComposePage
    from nxdesk.ui.compose.editor import Editor
    from nxdesk.ui.compose.pictures import Pictures
    from nxdesk.ui.theme import Scheme
    from tests.ui.compose.conftest import FixedList

    app, theme = application(Scheme.LIGHT)
    editor, people = Editor(), FixedList(folder / "journal.db")
    page = ComposePage(editor, people, Pictures(), theme)
    page.set_account(Account("a", "Boots & Co", "bFzEXXAx", "https://api.nxcloud.com"))
    people.fix(12_000)
    page.resize(1084, 820)
    page.show()

    def settle() -> None:
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        app.processEvents()

    def press(field: QWidget, tab: str) -> float:
        def work() -> None:
            QTest.keyClick(field, Qt.Key.Key_X)
            settle()

        assert page.preview.tabs.choice == tab
        return processor_seconds(work)

    def keys(
        message: Message, name: str, tab: str, count: int, place: QTextCursor.MoveOperation
    ) -> list[float]:
        editor.show(Draft("Sale", message, Priority.VIBER_THEN_SMS))
        page.preview.show_tab(tab)
        field = page.message_card.form.field(name)
        assert isinstance(field, QPlainTextEdit)
        field.moveCursor(place)
        QTest.qWait(400)
        for _ in range(5):
            press(field, tab)
        return [press(field, tab) for _ in range(count)]

    count = 12 if tiny else 300
    card = CardMessage(
        _LONG[: 1000 - count - 5],
        "https://nxdesk.example/boots.jpg",
        (Button("Shop now", "https://shop.example.com/boots"),),
    )
    empty = QWidget()
    empty.resize(page.preview.phone.size())
    empty.show()
    QTest.qWait(50)
    blank = median(processor_seconds(empty.repaint) for _ in range(count)) * 1000
    text = TextMessage(card.title)
    start, end = QTextCursor.MoveOperation.Start, QTextCursor.MoveOperation.End
    cases = (
        ("Viber", card, "title", "viber", end),
        ("Viber, 1st line", card, "title", "viber", start),
        ("Request", card, "title", "request", end),
        ("SMS", text, "text", "sms", end),
        ("SMS, 1st line", text, "text", "sms", start),
    )
    against = "repainting an empty widget of that size"
    for what, message, name, tab, place in cases:
        taken = [one * 1000 for one in keys(message, name, tab, count, place)]
        title = f"key to preview, 1,000 letters, {what}"
        yield Line(title, "", median(taken), "ms", limit=_MEDIAN)
        yield Line(f"{title}, p99", "", quantiles(taken, n=100)[98], "ms", limit=_P99)
        yield Line(title, against, median(taken) / blank)
