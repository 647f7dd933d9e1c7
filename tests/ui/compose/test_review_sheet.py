"""The sheet before a send with fields: how many messages, requests and minutes, and what is odd for some."""

from array import array
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.accounts.account import Account
from nxdesk.messages.channels import Priority
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import TextMessage
from nxdesk.recipients.column import ColumnMaker
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.listing import Listing, RejectedRows, RepeatedRows
from nxdesk.sending.pace import Speed
from nxdesk.sending.plan import Plan, plan
from nxdesk.sending.values import ListValues
from nxdesk.ui.banner import Banner
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.compose.review_sheet import ReviewSheet
from nxdesk.ui.theme import Theme

ACCOUNT = Account("a", "Office", "key", "https://gateway.example")
FIRST = 447700900000


def planned(text: str, names: list[str]) -> Plan:
    phones = array("Q", range(FIRST, FIRST + len(names)))
    rows = array("I", range(2, 2 + len(names)))
    nobody = RepeatedRows(), RejectedRows()
    listing = Listing("l.csv", Choice(), "", len(names), phones, rows, *nobody, {"GB": len(names)}, {})
    listing = replace(listing, columns=("Mobile", "Name"))
    maker = ColumnMaker(2)
    maker.extend(names)
    draft = Draft("Sale", TextMessage(text), Priority.VIBER_THEN_SMS)
    return plan(draft, listing, ACCOUNT, ListValues(listing, ({"name": maker.column()},)))


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    del theme
    made = QWidget()
    qtbot.addWidget(made)
    return made


def sheet(window: QWidget, made: Plan) -> ReviewSheet:
    draft = Draft("Sale", made.composed, Priority.VIBER_THEN_SMS)
    seconds = Speed().seconds_for(made.requests)
    return ReviewSheet(
        made,
        draft,
        "Office",
        practice=False,
        seconds=seconds,
        pictures=Pictures(window),
        parent=window,
    )


def facts(made: ReviewSheet) -> list[str]:
    return [label.text() for label in made.findChildren(QLabel)]


def warnings(made: ReviewSheet) -> list[str]:
    return [banner.accessibleName() for banner in made.findChildren(Banner)]


def test_how_many_messages_and_requests_and_how_long(window: QWidget) -> None:
    made = planned("Hi {Name|friend}", [f"N{number % 1240}" for number in range(3000)])
    shown = sheet(window, made)
    assert "1,240 different messages in 1,240 requests, about 4 min" in facts(shown)
    assert f"{3000:,} SMS parts" in facts(shown)
    assert "As row 2 gets it" in facts(shown)
    assert warnings(shown) == []
    shown = sheet(window, planned("Hi {Name|friend}", ["Ann", "Bo", "Ann"]))
    assert "2 different messages in 2 requests, 0.40 s" in facts(shown)


def test_a_long_send_is_told(window: QWidget) -> None:
    shown = sheet(window, planned("Hi {Name}", [f"N{number}" for number in range(9100)]))
    (told,) = warnings(shown)
    assert told.startswith("Only people whose message is the same share a request")
    assert "9,100 requests and 30 min" in told


def test_what_is_odd_for_some_is_told_once(window: QWidget) -> None:
    shown = sheet(window, planned("Hi {Name}, {Name}", ["Ann", "", ""]))
    (told,) = warnings(shown)
    assert told == "2 people, the first in row 3: “Name” is empty, and nothing stands in its place"


def test_everybody_the_same_is_as_ever(window: QWidget) -> None:
    shown = sheet(window, planned("Hi", ["Ann", "Bo"]))
    assert "1" in facts(shown)
    assert not any("different" in fact or "gets it" in fact for fact in facts(shown))
