"""The journal on a real file: what a method returned from is there, and what was cut off is told as it is."""

import shutil
import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from nxdesk.journal.journal import Journal
from nxdesk.journal.records import (
    ChannelCode,
    ChannelCount,
    Counts,
    NewRequest,
    NewSend,
    Recovery,
    RequestState,
    Result,
    SendState,
)
from nxdesk.journal.schema import VERSION
from nxdesk.problems import Failure

NEW = NewSend(
    name="Autumn sale",
    account_id="a1",
    account_name="Boots & Co",
    appkey="bFzEXXAx",
    address="https://api.nxcloud.com",
    kind="card",
    message='{"cardMessage":{"title":"Осень"}}'.encode(),
    priority="viber",
    webhook="https://hook.example",
    list_name="customers.xlsx",
    repeated=3,
    rejected=2,
    blocked=1,
)
REQUESTS = [NewRequest([1, 2, 3], [2, 3, 4]), NewRequest([4, 5], [5, 6]), NewRequest([6], [9])]
ACCEPTED = Result(
    RequestState.ACCEPTED,
    0.41,
    code=0,
    message="Success",
    http_status=200,
    request_id="r1",
    channels={"viber": ChannelCode(0, "Success"), "sms": ChannelCode(14002, "Message is not supported")},
)
REFUSED = Result(RequestState.REFUSED, 0.2, code=9002, message="Phone number error", trace_id="t")
UNKNOWN = Result(RequestState.UNKNOWN, 60.0, reason="read_timeout")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


def go(journal: Journal, send: int, result: Result) -> None:
    request = journal.next_waiting(send)
    assert request
    journal.depart(request.id, 1.0)
    journal.record(request.id, result)


def test_a_send_is_whole_when_add_returns(path: Path) -> None:
    with Journal(path) as journal:
        send = journal.add(NEW, REQUESTS)
    with Journal(path) as journal:
        record = journal.send(send)
        assert record.new == NEW
        assert (record.state, record.counts) == (SendState.WAITING, Counts(6, 3, waiting=6))
        assert [r.people for r in journal.requests(send)] == [3, 2, 1]
        assert [journal.phones(r.id) for r in journal.requests(send)] == [[1, 2, 3], [4, 5], [6]]
        assert [(p.phone, p.row) for p in journal.people(send)] == [
            (1, 2),
            (2, 3),
            (3, 4),
            (4, 5),
            (5, 6),
            (6, 9),
        ]


def test_a_send_is_there_whole_or_not_at_all(path: Path) -> None:
    def breaking() -> object:
        yield REQUESTS[0]
        raise RuntimeError("out of paper")

    with Journal(path) as journal:
        with pytest.raises(RuntimeError):
            journal.add(NEW, breaking())
        assert journal.sends() == []
        assert journal.add(NEW, REQUESTS) > 0


def test_states_are_counted_in_people(path: Path) -> None:
    with Journal(path) as journal:
        send = journal.add(NEW, REQUESTS)
        journal.start(send)
        go(journal, send, ACCEPTED)
        go(journal, send, REFUSED)
        go(journal, send, UNKNOWN)
        journal.end(send, SendState.FINISHED)
        record = journal.send(send)
        assert record.counts == Counts(6, 3, accepted=3, refused=2, unknown=1, waiting=0)
        assert record.state is SendState.FINISHED
        assert record.started is not None
        assert record.ended is not None
        assert [r.result for r in journal.requests(send)] == [ACCEPTED, REFUSED, UNKNOWN]
        assert journal.channel_counts(send) == [
            ChannelCount("viber", 0, "Success", 3),
            ChannelCount("sms", 14002, "Message is not supported", 3),
        ]


def test_in_flight_counts_as_waiting_and_cannot_depart_twice(path: Path) -> None:
    with Journal(path) as journal:
        send = journal.add(NEW, REQUESTS)
        request = journal.next_waiting(send)
        assert request
        journal.depart(request.id, 1.0)
        assert journal.send(send).counts.waiting == 6
        with pytest.raises(Failure, match="journal_state"):
            journal.depart(request.id, 2.0)
        following = journal.next_waiting(send)
        assert following
        assert following.number == 2
        with pytest.raises(Failure, match="journal_state"):
            journal.record(following.id, ACCEPTED)


def test_a_leftover_becomes_unknown_and_everything_else_stays(path: Path) -> None:
    with Journal(path) as journal:
        send = journal.add(NEW, REQUESTS)
        journal.start(send)
        go(journal, send, ACCEPTED)
        request = journal.next_waiting(send)
        assert request
        journal.depart(request.id, 1.0)
    with Journal(path) as journal:
        assert journal.recover() == Recovery(requests=1, people=2, sends=1, latest=send)
        states = [r.state for r in journal.requests(send)]
        assert states == [RequestState.ACCEPTED, RequestState.UNKNOWN, RequestState.WAITING]
        assert journal.requests(send)[1].result.reason == "interrupted"
        assert (journal.send(send).state, journal.send(send).cause) == (SendState.STOPPED, "interrupted")
        assert journal.recover() == Recovery()


def test_a_leftover_that_was_the_last_leaves_a_finished_send(path: Path) -> None:
    with Journal(path) as journal:
        send = journal.add(NEW, REQUESTS[:1])
        journal.start(send)
        request = journal.next_waiting(send)
        assert request
        journal.depart(request.id, 1.0)
        journal.recover()
        assert journal.send(send).state is SendState.FINISHED


@pytest.mark.parametrize(("state", "people"), [(RequestState.REFUSED, 2), (RequestState.UNKNOWN, 1)])
def test_only_what_was_chosen_is_put_back(path: Path, state: RequestState, people: int) -> None:
    with Journal(path) as journal:
        send = journal.add(NEW, REQUESTS)
        for result in (ACCEPTED, REFUSED, UNKNOWN):
            go(journal, send, result)
        journal.end(send, SendState.FINISHED)
        assert journal.put_back(send, state) == people
        record = journal.send(send)
        assert (record.counts.waiting, record.counts.accepted, record.state) == (people, 3, SendState.STOPPED)
        assert journal.put_back(send, state) == 0


def test_sends_are_listed_newest_first_and_ids_are_never_used_again(path: Path) -> None:
    with Journal(path) as journal:
        ids = [journal.add(NEW, REQUESTS) for _ in range(3)]
        assert [record.id for record in journal.sends()] == ids[::-1]
        with pytest.raises(Failure, match="no_such_send"):
            journal.send(99)


def test_a_copy_taken_at_any_moment_opens_and_is_true(path: Path, tmp_path: Path) -> None:
    """What a power cut leaves: the files as they are, without anybody having closed them."""
    with Journal(path) as journal:
        send = journal.add(NEW, REQUESTS)
        for number, result in enumerate((ACCEPTED, REFUSED, UNKNOWN)):
            request = journal.next_waiting(send)
            assert request
            for moment in ("before", "in flight", "after"):
                if moment == "in flight":
                    journal.depart(request.id, 1.0)
                elif moment == "after":
                    journal.record(request.id, result)
                folder = tmp_path / f"{number} {moment}"
                folder.mkdir()
                for file in path.parent.glob("journal.db*"):
                    shutil.copy(file, folder)
                with Journal(folder / "journal.db") as copy:
                    copy.recover()
                    states = [r.state for r in copy.requests(send)]
                done = [RequestState.ACCEPTED, RequestState.REFUSED, RequestState.UNKNOWN][:number]
                now = {
                    "before": RequestState.WAITING,
                    "in flight": RequestState.UNKNOWN,
                    "after": result.state,
                }
                assert states == [*done, now[moment], *[RequestState.WAITING] * (2 - number)]


def test_readers_see_what_is_committed_while_another_writes(path: Path) -> None:
    with Journal(path) as writer, Journal(path) as reader:
        send = writer.add(NEW, REQUESTS)
        go(writer, send, ACCEPTED)
        assert reader.send(send).counts.accepted == 3


def test_several_may_open_a_new_journal_at_once(tmp_path: Path) -> None:
    """SQLite answered "database is locked" to one in a hundred."""
    failures: list[Failure] = []

    def open_all(start: threading.Barrier) -> None:
        for number in range(40):
            start.wait()
            try:
                Journal(tmp_path / f"{number}.db").close()
            except Failure as failure:
                failures.append(failure)

    start = threading.Barrier(4, timeout=30)
    threads = [threading.Thread(target=open_all, args=(start,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_what_is_deleted_is_gone_from_the_files(path: Path) -> None:
    with Journal(path) as journal:
        kept = journal.add(NEW, [NewRequest([447700900001], [1])])
        send = journal.add(replace(NEW, name="Secret sale"), [NewRequest([447700900777], [1])])
        journal.delete(send)
        assert [record.id for record in journal.sends()] == [kept]
        phone = (447700900777).to_bytes(6, "big")
        for file in path.parent.iterdir():
            data = file.read_bytes()
            assert phone not in data
            assert b"Secret sale" not in data


def test_a_copy_of_an_older_version_does_not_outlive_a_deletion(path: Path) -> None:
    shutil.copy(Path(__file__).parent / "data" / "journal-1.db", path)
    with Journal(path) as journal:
        assert path.with_name("journal.db.1").exists()
        journal.recover()
        journal.delete(journal.sends()[0].id)
    assert not path.with_name("journal.db.1").exists()


def test_a_send_that_is_being_sent_cannot_be_deleted(path: Path) -> None:
    with Journal(path) as journal:
        send = journal.add(NEW, REQUESTS)
        journal.start(send)
        with pytest.raises(Failure, match="send_running"):
            journal.delete(send)
        assert journal.delete_before(1e12) == 0
        journal.end(send, SendState.STOPPED)
        assert journal.delete_before(1.0) == 0
        assert journal.delete_before(1e12) == 1
        assert journal.sends() == []


def test_a_newer_journal_is_refused_and_left_alone(path: Path) -> None:
    Journal(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    with pytest.raises(Failure, match="journal_newer"):
        Journal(path)


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (
            lambda path: path.write_bytes(b"This is no database, but long enough to look." * 50),
            "journal_damaged",
        ),
        (lambda path: path.mkdir(), "journal_not_opened"),
    ],
)
def test_a_journal_that_cannot_be_used_is_a_failure_in_a_code(path: Path, spoil: object, code: str) -> None:
    assert callable(spoil)
    spoil(path)
    with pytest.raises(Failure, match=code) as caught:
        Journal(path)
    assert str(path) not in repr(caught.value)


def test_a_journal_held_by_another_says_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nxdesk.journal.journal_file._BUSY_SECONDS", 0.01)
    with Journal(path) as journal:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Failure, match="journal_locked"):
            journal.add(NEW, REQUESTS)
        other.close()
        assert journal.sends() == []


def test_no_number_in_a_repr(path: Path) -> None:
    with Journal(path) as journal:
        send = journal.add(NEW, [NewRequest([447700900001], [1])])
        told = repr([NewRequest([447700900001], [1]), *journal.people(send), journal.send(send), journal])
    assert "447700900001" not in told
