"""The text for NXCloud's support: all that helps, and neither secrets nor phone numbers."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nxdesk import __version__
from nxdesk.gateway.practice.numbers import BreakOff, Cut, Refuse
from nxdesk.gateway.practice.server import ACCESS_KEY, ACCESS_SECRET
from nxdesk.journal.records import (
    ChannelCode,
    Counts,
    NewSend,
    RequestRecord,
    RequestState,
    Result,
    SendRecord,
    SendState,
)
from nxdesk.messages.kinds import TextMessage
from nxdesk.ui.sends.fault_report import fault_report, reportable
from nxdesk.ui.sends.requests_model import RequestColumn
from nxdesk.ui.sends.running import Running
from nxdesk.ui.sends.send_page import SendPage
from tests.ui.sends.conftest import World, people, press, runs

MESSAGE = '{"textMessage":{"text":"Осень\\nx"}}'
NEW = NewSend(
    "Autumn sale",
    "shop",
    "Boots & Co",
    "bFzEXXAx",
    "https://api.nxcloud.com",
    "text",
    MESSAGE.encode(),
    "viber,sms",
    webhook="https://hook.example/?token=hush",
)
SEND = SendRecord(7, NEW, 0.0, 1.0, 2.0, SendState.FINISHED, "", 61.4, Counts(people=9, requests=3))
REFUSED = Result(
    RequestState.REFUSED,
    0.41,
    http_status=200,
    code=9000,
    message="Bad field\ncode: 0 of 447700900200 and +44 7700 900-201",
    trace_id="t9",
    request_id="r9",
    channels={"viber": ChannelCode(14003, "Send error")},
)
REQUEST = RequestRecord(5, 2, 3, 1, 1_700_000_000.25, REFUSED)


def test_it_has_one_fact_a_line_and_no_numbers() -> None:
    assert fault_report(SEND, REQUEST).splitlines() == [
        f"nxdesk: {__version__}",
        "time: 2023-11-14T22:13:20.250+00:00",
        "account: Boots & Co",
        "appkey: bFzEXXAx",
        "address: https://api.nxcloud.com",
        "send: 7 Autumn sale",
        "request: 2 of 3",
        "people: 3",
        "kind: text",
        "priority: VIBER, SMS",
        "state: refused",
        "attempts: 1",
        "clock corrected by: +61 s",
        "seconds: 0.410",
        "HTTP status: 200",
        "code: 9000",
        "message: Bad field code: 0 of [number] and +[number]",
        "traceId: t9",
        "requestId: r9",
        "channel viber: 14003 Send error",
        f"message sent: {MESSAGE}",
    ]


def test_what_is_not_known_has_no_line() -> None:
    unknown = replace(REQUEST, result=Result(RequestState.UNKNOWN, 60.0, reason="read_timeout"))
    report = fault_report(replace(SEND, clock_offset=0.0), unknown)
    assert "reason: read_timeout" in report.splitlines()
    for absent in ("code:", "HTTP status", "message:", "traceId", "requestId", "channel", "clock"):
        assert absent not in report


def test_of_an_interrupted_request_the_answer_before_is_not_told() -> None:
    interrupted = replace(REFUSED, state=RequestState.UNKNOWN, reason="interrupted")
    report = fault_report(SEND, replace(REQUEST, result=interrupted))
    assert "reason: interrupted" in report
    assert "9000" not in report
    assert "t9" not in report


@pytest.mark.parametrize(
    ("result", "attempts", "wanted"),
    [
        (REFUSED, 1, True),
        (replace(REFUSED, state=RequestState.WAITING), 1, True),
        (replace(REFUSED, state=RequestState.IN_FLIGHT), 1, False),
        (Result(RequestState.WAITING), 0, False),
        (replace(REFUSED, state=RequestState.ACCEPTED), 1, True),
        (Result(RequestState.ACCEPTED, code=0, channels={"viber": ChannelCode(0)}), 1, False),
    ],
)
def test_what_can_be_reported(result: Result, attempts: int, wanted: bool) -> None:
    assert reportable(replace(REQUEST, attempts=attempts, result=result)) is wanted


# On the page


def test_a_fault_of_ours_offers_its_report(
    world: World, page: SendPage, running: Running, qtbot: QtBot
) -> None:
    phones = people(4)
    world.special |= {phones[1]: Refuse(9000), phones[2]: BreakOff(Cut.BEFORE, accepted=False)}
    send = world.add(
        phones[:1],
        phones[1:2],
        phones[2:3],
        phones[3:],
        message=TextMessage("Hello"),
        webhook="https://x.y/z",
    )
    runs(page, running, send, qtbot)
    card = page.requests_card
    press(card.report, qtbot)
    copied = QGuiApplication.clipboard().text()
    trace_id = world.requests(send)[1].result.trace_id
    assert trace_id
    assert f"traceId: {trace_id}" in copied
    assert "request: 2 of 4" in copied
    assert 'message sent: {"textMessage":{"text":"Hello"}}' in copied
    for secret in (ACCESS_KEY, ACCESS_SECRET, "https://x.y/z", *(str(phone) for phone in phones)):
        assert secret not in copied
    assert page.copied_banner.accessibleName().startswith("The fault report of request 2 is copied")
    # the chosen one, where there is anything to tell of it
    card.table.selectRow(2)
    card.table.setFocus()
    assert card._copy_report.isEnabled()
    card._copy_report.trigger()
    assert "request: 3 of 4" in QGuiApplication.clipboard().text()
    assert "reason: connection_broken" in QGuiApplication.clipboard().text()
    card.table.selectRow(3)
    assert not card._copy_report.isEnabled()


def test_what_a_person_can_mend_does_not_shout_for_support(
    world: World, page: SendPage, running: Running, qtbot: QtBot
) -> None:
    phones = people(2)
    world.special |= {phones[0]: Refuse(9002)}
    runs(page, running, world.add(phones), qtbot)
    assert not page.requests_card.report.isVisible()
    page.requests_card.table.selectRow(0)
    assert page.requests_card._copy_report.isEnabled()
    assert page.requests_card.table.model().index(0, RequestColumn.STATE).data() == "Refused"
