"""The loop, with a scripted poster and a real journal: who is sent to, who never twice, who waits."""

import json
import threading
from array import array
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from nxdesk.accounts.account import Account, Credentials
from nxdesk.gateway.clock import GatewayClock
from nxdesk.gateway.outcome import Fate, Outcome
from nxdesk.journal.do_not_contact import DoNotContact
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import RequestState, SendRecord, SendState
from nxdesk.messages.channels import Priority
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import CardMessage, TextMessage
from nxdesk.problems import Failure
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.listing import Listing, RejectedRows, RepeatedRows
from nxdesk.sending.control import Control
from nxdesk.sending.lock import sender_lock
from nxdesk.sending.pace import TRIES, Pace
from nxdesk.sending.plan import plan
from nxdesk.sending.sender import Poster, Sender
from tests.sending.fakes import ACCEPTED, NOT_SENT, UNCLEAR, ScriptedPoster, refused

ACCOUNT = Account("a1", "Boots & Co", "appkey1", "https://gateway.example", "https://hook.example")
DRAFT = Draft("Sale", TextMessage("Hello"), Priority.VIBER_THEN_SMS)
FIRST = 447700900000


def listing(people: int) -> Listing:
    phones = array("Q", range(FIRST, FIRST + people))
    rows = array("I", range(2, people + 2))
    return Listing("", Choice(), "", people, phones, rows, RepeatedRows(), RejectedRows(), {"GB": people}, {})


class Desk:
    """A journal with one send of so many people, and the means to run it."""

    def __init__(self, folder: Path, people: int) -> None:
        self.path = folder / "journal.db"
        with Journal(self.path) as journal:
            planned = plan(DRAFT, listing(people), ACCOUNT)
            self.send_id = journal.add(planned.new, planned.each())
        self.control = Control()
        self.waits: list[float] = []
        self.heard: Callable[[], None] = lambda: None
        self.now = 0.0
        self.clock = GatewayClock(lambda: 1000.0)

    def run(self, *posters: Poster, control: Control | None = None) -> SendState:
        control = control or self.control
        control.wait = self._wait
        pace = Pace(5.0, lambda low, high: (low + high) / 2)
        sender = Sender(
            self.path, posters, Credentials("k", "s"), pace, self.clock, self._changed, lambda: self.now
        )
        return sender.run(self.send_id, control)

    def run_together(self, *posters: Poster) -> SendState:
        """In real time, as fast as it goes."""
        sender = Sender(self.path, posters, Credentials("k", "s"), Pace(10_000.0), self.clock, self._changed)
        return sender.run(self.send_id, self.control)

    def _wait(self, seconds: float) -> bool:
        """Time passes only here."""
        self.waits.append(round(seconds, 3))
        self.now += seconds
        return self.control.asked

    def _changed(self) -> None:
        self.heard()

    @property
    def record(self) -> SendRecord:
        with Journal(self.path) as journal:
            return journal.send(self.send_id)

    @property
    def states(self) -> list[str]:
        with Journal(self.path) as journal:
            return [request.state.value for request in journal.requests(self.send_id)]


@pytest.fixture
def desk(tmp_path: Path) -> Callable[[int], Desk]:
    return lambda people: Desk(tmp_path, people)


def sent(poster: ScriptedPoster) -> list[list[int]]:
    return [[int(phone) for phone in json.loads(body)["phones"]] for body in poster.bodies]


def test_everybody_is_sent_to_once_in_requests_of_at_most_2000(desk: Callable[[int], Desk]) -> None:
    here, poster = desk(4001), ScriptedPoster()
    assert here.run(poster) is SendState.FINISHED
    assert [len(phones) for phones in sent(poster)] == [2000, 2000, 1]
    assert [phone for phones in sent(poster) for phone in phones] == list(range(FIRST, FIRST + 4001))
    assert here.record.counts.accepted == 4001


def test_the_body_is_the_frozen_message_account_and_order(desk: Callable[[int], Desk]) -> None:
    here, poster = desk(1), ScriptedPoster()
    here.run(poster)
    assert poster.bodies == [
        (
            b'{"appkey":"appkey1","phones":["447700900000"],"message":{"textMessage":{"text":"Hello"}},'
            b'"webhook":"https://hook.example","priority":["VIBER","SMS"]}'
        )
    ]


def test_in_flight_is_committed_before_the_post_and_the_outcome_after(desk: Callable[[int], Desk]) -> None:
    here = desk(4000)
    seen: list[list[str]] = []
    here.run(ScriptedPoster(during=lambda: seen.append(here.states)))
    assert seen == [["in_flight", "waiting"], ["accepted", "in_flight"]]


def test_an_unclear_request_is_never_sent_again_by_itself(desk: Callable[[int], Desk]) -> None:
    here, poster = desk(6000), ScriptedPoster([ACCEPTED, UNCLEAR, ACCEPTED])
    assert here.run(poster) is SendState.FINISHED
    assert here.states == ["accepted", "unknown", "accepted"]
    assert here.run(poster, control=Control()) is SendState.FINISHED
    assert len(poster.bodies) == 3


def test_a_poster_that_breaks_leaves_the_request_in_flight_and_then_unknown(
    desk: Callable[[int], Desk],
) -> None:
    def break_down() -> None:
        raise RuntimeError("power cut")

    here = desk(4000)
    with pytest.raises(RuntimeError):
        here.run(ScriptedPoster(during=break_down))
    assert here.states == ["in_flight", "waiting"]
    poster = ScriptedPoster()
    assert here.run(poster) is SendState.FINISHED
    assert here.states == ["unknown", "accepted"]
    assert sent(poster) == [list(range(FIRST + 2000, FIRST + 4000))]


def test_not_sent_is_tried_again_with_back_off_and_then_pauses(desk: Callable[[int], Desk]) -> None:
    here, poster = desk(1), ScriptedPoster([NOT_SENT] * 20)
    assert here.run(poster) is SendState.PAUSED
    assert len(poster.bodies) == TRIES
    assert [wait for wait in here.waits if wait >= 1] == [1, 2, 4, 8, 16]
    assert (here.record.state, here.record.cause) == (SendState.PAUSED, "connection_refused")
    assert here.states == ["waiting"]


def test_not_sent_once_costs_nobody(desk: Callable[[int], Desk]) -> None:
    here, poster = desk(4000), ScriptedPoster([NOT_SENT, ACCEPTED, NOT_SENT, NOT_SENT, ACCEPTED])
    assert here.run(poster) is SendState.FINISHED
    assert here.record.counts.accepted == 4000


def test_rate_limits_are_waited_out_without_end(desk: Callable[[int], Desk]) -> None:
    limited = Outcome(Fate.UNCLEAR, "http_status", http_status=429, retry_after=7.0)
    here, poster = desk(1), ScriptedPoster([limited, *[refused(9010)] * 50])
    assert here.run(poster) is SendState.FINISHED
    assert max(here.waits) == 60.0
    assert 7.0 in here.waits
    assert here.states == ["accepted"]


@pytest.mark.parametrize("code", [1003, 1005, 1100, 1102, 9003])
def test_a_fault_of_the_account_pauses_at_once_and_resume_goes_on(
    desk: Callable[[int], Desk], code: int
) -> None:
    here, poster = desk(4000), ScriptedPoster([ACCEPTED, refused(code)])
    assert here.run(poster) is SendState.PAUSED
    assert here.states == ["accepted", "waiting"]
    assert here.record.cause == str(code)
    assert here.run(poster) is SendState.FINISHED
    assert here.record.counts.accepted == 4000
    assert here.record.cause == ""


def test_a_refused_request_does_not_stop_the_others(desk: Callable[[int], Desk]) -> None:
    here, poster = desk(6000), ScriptedPoster([ACCEPTED, refused(9002), ACCEPTED])
    assert here.run(poster) is SendState.FINISHED
    assert here.states == ["accepted", "refused", "accepted"]


def test_a_wrong_clock_is_set_by_the_servers_and_told(desk: Callable[[int], Desk]) -> None:
    here, poster = desk(1), ScriptedPoster([refused(1004, server_time=4600.0)])
    assert here.run(poster) is SendState.FINISHED
    assert here.clock.now() == 4600.5
    assert here.record.clock_offset == 3600.5
    assert len(poster.bodies) == 2


def test_a_clock_that_jumps_again_and_again_is_set_again(desk: Callable[[int], Desk]) -> None:
    expired = [refused(1004, server_time=4600.0), ACCEPTED, refused(1004, server_time=9000.0), ACCEPTED]
    here, poster = desk(4000), ScriptedPoster(expired)
    assert here.run(poster) is SendState.FINISHED
    assert here.record.clock_offset == 8000.5


def test_a_clock_that_is_nearly_too_wrong_is_set_before_a_refusal(
    desk: Callable[[int], Desk],
) -> None:
    here, poster = desk(1), ScriptedPoster([replace(ACCEPTED, server_time=1050.0)])
    here.run(poster)
    assert here.record.clock_offset == 50.5


def test_a_date_that_cannot_be_true_changes_nothing(desk: Callable[[int], Desk]) -> None:
    here, poster = desk(1), ScriptedPoster([replace(ACCEPTED, server_time=90_000.0)])
    here.run(poster)
    assert here.record.clock_offset == 0


def test_a_clock_that_cannot_be_set_pauses(desk: Callable[[int], Desk]) -> None:
    here = desk(1)
    twice = [refused(1004, server_time=4600.0), refused(1004, server_time=4600.0)]
    for script in (twice, [refused(1004)]):
        here.control = Control()
        here.clock = GatewayClock(lambda: 1000.0)
        assert here.run(ScriptedPoster(script)) is SendState.PAUSED
        assert here.record.cause == "1004"


def test_bad_numbers_are_found_by_halving_and_nobody_else_waits(desk: Callable[[int], Desk]) -> None:
    bad = {FIRST + 7, FIRST + 1234}

    class Picky(ScriptedPoster):
        def post(self, body: bytes, credentials: Credentials) -> Outcome:
            phones = {int(phone) for phone in json.loads(body)["phones"]}
            super().post(body, credentials)
            return refused(9002) if phones & bad else ACCEPTED

    here, poster = desk(2000), Picky()
    here.run(poster)
    assert here.record.counts.refused == 2000
    with Journal(here.path) as journal:
        assert journal.hunt(here.send_id) == 2000
        assert journal.send(here.send_id).state is SendState.STOPPED
    assert here.run(poster) is SendState.FINISHED
    assert here.record.counts == replace(here.record.counts, people=2000, accepted=1998, refused=2, waiting=0)
    with Journal(here.path) as journal:
        people = list(journal.people(here.send_id))
        assert {p.phone for p in people if p.request.state is RequestState.REFUSED} == bad
        assert sorted((p.phone, p.row) for p in people) == [(FIRST + n, n + 2) for n in range(2000)]
        assert journal.hunt(here.send_id) == 0
    accepted = [phone for phones in sent(poster) if not bad & set(phones) for phone in phones]
    assert len(accepted) == len(set(accepted)) == 1998
    assert len(poster.bodies) <= 1 + 2 * 11 * 2


def test_several_requests_fly_at_once_and_nobody_is_sent_to_twice(desk: Callable[[int], Desk]) -> None:
    together = threading.Barrier(4, timeout=10)
    here = desk(8000)
    posters = [ScriptedPoster(during=together.wait) for _ in range(4)]
    assert here.run_together(*posters) is SendState.FINISHED
    assert [len(poster.bodies) for poster in posters] == [1, 1, 1, 1]
    phones = [phone for poster in posters for one in sent(poster) for phone in one]
    assert sorted(phones) == list(range(FIRST, FIRST + 8000))


def test_all_that_fly_are_recorded_when_one_says_pause(desk: Callable[[int], Desk]) -> None:
    here = desk(8000)
    paused = threading.Event()

    def watch() -> None:
        if here.states == ["waiting", "in_flight", "waiting", "waiting"]:  # the first is back
            paused.set()

    here.heard = watch
    broke = ScriptedPoster([refused(1102)])
    fine = ScriptedPoster(during=lambda: paused.wait(10))
    assert here.run_together(broke, fine) is SendState.PAUSED
    assert sorted(here.states) == ["accepted", "waiting", "waiting", "waiting"]


@pytest.mark.parametrize(("ask", "state"), [("pause", SendState.PAUSED), ("stop", SendState.STOPPED)])
def test_what_is_asked_during_a_post_takes_effect_before_the_next(
    desk: Callable[[int], Desk], ask: str, state: SendState
) -> None:
    here = desk(6000)
    poster = ScriptedPoster(during=getattr(here.control, ask))
    assert here.run(poster) is state
    assert here.states == ["accepted", "waiting", "waiting"]
    here.control = Control()
    assert here.run(ScriptedPoster()) is SendState.FINISHED


def test_a_wait_ends_when_something_is_asked() -> None:
    control = Control()
    waited = threading.Thread(target=lambda: control.wait(60.0))
    waited.start()
    control.stop()
    waited.join(5.0)
    assert not waited.is_alive()


def test_only_one_sender_for_one_journal(desk: Callable[[int], Desk]) -> None:
    here, poster = desk(1), ScriptedPoster()
    with sender_lock(here.path), pytest.raises(Failure, match="sender_busy"):
        here.run(poster)
    assert poster.bodies == []
    assert here.run(poster) is SendState.FINISHED


def test_an_outcome_that_cannot_be_recorded_stops_before_the_next_post(
    desk: Callable[[int], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Failure("journal_disk_full")

    here, poster = desk(4000), ScriptedPoster()
    with monkeypatch.context() as patch:
        patch.setattr(Journal, "record", full)
        with pytest.raises(Failure, match="journal_disk_full"):
            here.run(poster)
    assert len(poster.bodies) == 1
    assert here.run(poster) is SendState.FINISHED
    assert here.states == ["unknown", "accepted"]


def test_put_back_and_run_again_sends_only_those(desk: Callable[[int], Desk]) -> None:
    here = desk(4000)
    here.run(ScriptedPoster([UNCLEAR, refused(9002)]))
    with Journal(here.path) as journal:
        journal.put_back(here.send_id, RequestState.REFUSED)
    poster = ScriptedPoster()
    assert here.run(poster) is SendState.FINISHED
    assert sent(poster) == [list(range(FIRST + 2000, FIRST + 4000))]
    assert here.states == ["unknown", "accepted"]


def test_a_plan_is_refused_for_nobody_for_doubles_and_for_problems() -> None:
    twice = Listing(
        "", Choice(), "", 2, array("Q", [1, 1]), array("I", [1, 2]), RepeatedRows(), RejectedRows(), {}, {}
    )
    for draft, people, code in (
        (DRAFT, listing(0), "plan_nobody"),
        (DRAFT, twice, "plan_twice"),
        (Draft("x", CardMessage("t"), Priority.SMS_ONLY), listing(1), "plan_problems"),
    ):
        with pytest.raises(Failure) as caught:
            plan(draft, people, ACCOUNT)
        assert caught.value.code == code


def test_a_plan_cuts_the_list_and_tells_no_number() -> None:
    planned = plan(DRAFT, listing(100_000), ACCOUNT)
    assert planned.requests == 50
    assert sum(len(request.phones) for request in planned.each()) == 100_000
    assert "447700" not in repr(planned)


def test_whoever_is_put_on_the_do_not_contact_list_meanwhile_gets_nothing(
    desk: Callable[[int], Desk],
) -> None:
    here = desk(6000)

    def complain() -> None:
        with DoNotContact(here.path) as blocked:
            blocked.add([FIRST + 2001, *range(FIRST + 4000, FIRST + 6000)])

    poster = ScriptedPoster(during=complain)
    assert here.run(poster) is SendState.FINISHED
    assert sent(poster) == [
        list(range(FIRST, FIRST + 2000)),
        [FIRST + 2000, *range(FIRST + 2002, FIRST + 4000)],
    ]
    assert (here.record.counts.accepted, here.record.counts.people, here.record.new.blocked) == (
        3999,
        3999,
        2001,
    )


def test_a_request_that_was_only_late_is_posted_again(desk: Callable[[int], Desk]) -> None:
    """The computer slept between signing and posting: the gateway says 1004, and the clock is right."""
    here, poster = desk(1), ScriptedPoster([refused(1004, server_time=1000.0)])
    assert here.run(poster) is SendState.FINISHED
    assert here.record.clock_offset == 0
