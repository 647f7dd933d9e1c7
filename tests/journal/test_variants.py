"""The messages of a send that not everybody gets: kept once, and sent as they were, whatever happens."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nxdesk.journal.journal import BAD_NUMBER, Journal
from nxdesk.journal.records import NewRequest, NewSend, RequestState, Result
from nxdesk.journal.report import Column, Wording, columns_of, save_report
from nxdesk.problems import Failure

ANN, BO, CY = b'{"textMessage":{"text":"Ann"}}', b'{"textMessage":{"text":"Bo"}}', b'"Cy"'
NEW = NewSend("Sale", "a", "A", "key", "https://g.example", "text", ANN, "viber", template=b"{Name}")
REQUESTS = [
    NewRequest([1, 2], [2, 3]),
    NewRequest([3], [4]),
    NewRequest([4, 5, 6], [5, 6, 7], BO),
    NewRequest([7], [8], BO),
    NewRequest([8], [9], CY),
]
WORDING = Wording(
    str,
    str,
    lambda *_: "",
    str,
    left_out="left",
    sheet=str,
    message=lambda message: message.decode(),
    typed="",
)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "journal.db") as opened:
        yield opened


def messages(journal: Journal, send: int) -> dict[int, bytes]:
    """What each number is to get."""
    return {
        phone: journal.message(send, request.variant)
        for request in journal.requests(send)
        for phone in journal.phones(request.id)
    }


WHOLE = {1: ANN, 2: ANN, 3: ANN, 4: BO, 5: BO, 6: BO, 7: BO, 8: CY}


def test_each_request_has_its_message_and_each_message_is_kept_once(journal: Journal) -> None:
    send = journal.add(NEW, REQUESTS)
    assert messages(journal, send) == WHOLE
    assert [request.variant for request in journal.requests(send)] == [0, 0, 1, 1, 2]
    assert journal.variants(send) == 2
    assert journal.send(send).new == NEW


def test_a_send_with_one_message_has_no_variant(journal: Journal) -> None:
    send = journal.add(replace(NEW, template=None), REQUESTS[:2])
    assert journal.variants(send) == 0
    assert journal.send(send).new.template is None


def test_halves_have_the_message_of_the_whole(journal: Journal) -> None:
    send = journal.add(NEW, REQUESTS)
    third = journal.requests(send)[2]
    refused = Result(RequestState.REFUSED, code=BAD_NUMBER)
    journal.depart(third.id, 1.0)
    journal.record(third.id, refused)
    journal.hunt(send)
    assert messages(journal, send) == WHOLE
    again = journal.requests(send)[2]
    journal.depart(again.id, 2.0)
    journal.halve(again.id, Result(RequestState.WAITING, code=BAD_NUMBER))
    assert messages(journal, send) == WHOLE
    assert [request.people for request in journal.requests(send)] == [2, 1, 1, 1, 1, 1, 1]


def test_what_was_put_back_is_what_it_was(journal: Journal) -> None:
    send = journal.add(NEW, REQUESTS)
    for request in journal.requests(send):
        journal.depart(request.id, 1.0)
        journal.record(request.id, Result(RequestState.UNKNOWN, reason="read_timeout"))
    journal.put_back(send, RequestState.UNKNOWN)
    assert messages(journal, send) == WHOLE


def test_a_variant_that_is_not_there_is_no_message(journal: Journal) -> None:
    send = journal.add(NEW, REQUESTS)
    for place in ((send, 9), (send + 1, 0)):
        with pytest.raises(Failure, match="no_such_send"):
            journal.message(*place)


def test_they_go_with_their_send(journal: Journal) -> None:
    kept, gone = journal.add(NEW, REQUESTS), journal.add(NEW, REQUESTS)
    journal.delete(gone)
    assert journal.connection.execute("SELECT DISTINCT send FROM variant").fetchall() == [(kept,)]


def test_a_failure_in_between_leaves_nothing(journal: Journal) -> None:
    def broken() -> Iterator[NewRequest]:
        yield from REQUESTS
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        journal.add(NEW, broken())
    assert journal.connection.execute("SELECT count(*) FROM variant").fetchone() == (0,)


def test_the_report_says_what_each_got(journal: Journal, tmp_path: Path) -> None:
    send = journal.add(NEW, REQUESTS)
    assert columns_of(journal, send)[-1] is Column.MESSAGE
    save_report(journal, send, tmp_path / "r.csv", WORDING)
    lines = (tmp_path / "r.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 9
    assert lines[0].endswith("time,message")
    assert lines[1].endswith(',"{""textMessage"":{""text"":""Ann""}}"')
    assert lines[8].endswith(',"""Cy"""')
    plain = journal.add(NEW, REQUESTS[:2])
    assert Column.MESSAGE not in columns_of(journal, plain)
