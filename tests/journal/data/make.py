"""`python tests/journal/data/make.py FOLDER`: writes journal-<version>.db with the nxdesk that is there.

To be run once for each version of the tables, before the next step is added to nxdesk/journal/schema.py:
nobody can write an old journal afterwards. It is as a crash leaves one, and holds something of everything.
"""

import sys
from dataclasses import replace
from pathlib import Path

from nxdesk.journal.journal import Journal
from nxdesk.journal.records import ChannelCode, NewRequest, NewSend, RequestState, Result
from nxdesk.journal.schema import VERSION

SEND = NewSend(
    name="Autumn sale",
    account_id="a1",
    account_name="Boots & Co",
    appkey="bFzEXXAx",
    address="https://api.nxcloud.com",
    kind="text",
    message='{"textMessage":{"text":"Осень"}}'.encode(),
    priority="viber,sms",
    webhook="https://hook.example",
    list_name="customers.xlsx",
    repeated=3,
    rejected=2,
    blocked=1,
)
PHONES = range(447700900000, 447700900010)
RESULTS = (
    Result(
        RequestState.ACCEPTED,
        0.4,
        http_status=200,
        code=0,
        message="Success",
        request_id="r1",
        channels={"viber": ChannelCode(0, "Success")},
    ),
    Result(RequestState.REFUSED, 0.2, code=9002, message="Phone number error", trace_id="t"),
    Result(RequestState.UNKNOWN, 60.0, reason="read_timeout"),
)
"""Of the first three requests of two people; the fourth is in flight, the fifth waits."""


def make(path: Path) -> None:
    with Journal(path) as journal:
        rows = range(2, 12)
        requests = [NewRequest(PHONES[n : n + 2], rows[n : n + 2]) for n in range(0, len(PHONES), 2)]
        send = journal.add(SEND, requests)
        journal.start(send)
        first, second, third, fourth, _ = journal.requests(send)
        for request, result in zip((first, second, third), RESULTS, strict=True):
            journal.depart(request.id, 1.0)
            journal.record(request.id, result)
        journal.depart(fourth.id, 2.0)
        merged = replace(SEND, name="With fields", template=b'{"textMessage":{"text":"{Name}"}}')
        own = [NewRequest([PHONES[0]], [2]), NewRequest([PHONES[1]], [3], b'{"textMessage":{"text":"Ann"}}')]
        journal.add(merged, own)


if __name__ == "__main__":
    make(Path(sys.argv[1]) / f"journal-{VERSION}.db")
