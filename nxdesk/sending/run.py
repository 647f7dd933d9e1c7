"""One run of a send: which request leaves when, and what its outcome means for those after it."""

from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from queue import SimpleQueue
from typing import TYPE_CHECKING

from nxdesk import log
from nxdesk.gateway.outcome import Outcome
from nxdesk.gateway.request import body
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import ChannelCode, RequestRecord, RequestState, Result, SendRecord, SendState
from nxdesk.messages.channels import Priority
from nxdesk.sending.control import Control
from nxdesk.sending.policy import Rule, Then, judge, names_a_bad_number

if TYPE_CHECKING:
    from nxdesk.sending.sender import Poster, Sender


class Run:
    """All of it happens on the thread that calls carry_out(), the journal above all; only the posts
    themselves have threads of their own, one for each poster."""

    def __init__(self, sender: "Sender", journal: Journal, send: SendRecord, control: Control) -> None:
        self._sender = sender
        self._journal = journal
        self._send = send
        self._control = control
        self._idle: SimpleQueue[Poster] = SimpleQueue()
        for poster in sender.posters:
            self._idle.put(poster)
        self._flying: dict[Future[Outcome], RequestRecord] = {}
        self._nobody_waits = False
        self._clock_set = False
        self._end: tuple[SendState, str] | None = None

    def carry_out(self) -> tuple[SendState, str]:
        """Gives the state of the send, and why it pauses, as a code."""
        with ThreadPoolExecutor(len(self._sender.posters), "nxdesk-post") as threads:
            while True:
                self._depart(threads)
                if self._flying:
                    self._land_some()
                elif self._end:
                    return self._end
                elif self._nobody_waits:
                    return SendState.FINISHED, ""
                elif self._control.wait(self._until_next()):
                    self._end = (self._control.state, "")

    def _depart(self, threads: ThreadPoolExecutor) -> None:
        """Let go as many requests as may leave now."""
        while self._may_depart():
            request = self._journal.next_waiting(self._send.id)
            if request is None:  # asked first: after the last one there is nothing to wait for, or to stop
                self._nobody_waits = True
                return
            if self._control.asked:
                self._end = (self._control.state, "")
                return
            if self._until_next() > 0:
                return
            if self._journal.suppress(request.id):
                self._sender.changed()
                continue  # with those who are left of it, if there is anybody
            data = self._body(request)
            self._journal.depart(request.id, self._sender.clock.now())
            self._sender.pace.left(self._sender.monotonic())
            self._flying[threads.submit(self._post, data)] = request
            self._sender.changed()

    def _may_depart(self) -> bool:
        free = len(self._flying) < len(self._sender.posters)
        return free and self._end is None and not self._nobody_waits

    def _until_next(self) -> float:
        return self._sender.pace.until_next(self._sender.monotonic())

    def _body(self, request: RequestRecord) -> bytes:
        new = self._send.new
        phones = self._journal.phones(request.id)
        message = self._journal.message(self._send.id, request.variant) if request.variant else new.message
        return body(new.appkey, phones, message, Priority(new.priority), new.webhook)

    def _post(self, data: bytes) -> Outcome:
        """On a thread of the pool."""
        poster = self._idle.get()
        try:
            return poster.post(data, self._sender.credentials)
        finally:
            self._idle.put(poster)

    def _land_some(self) -> None:
        """Wait until a request is answered, or until another one may leave."""
        timeout = max(0.0, self._until_next()) if self._may_depart() else None
        landed, _ = wait(self._flying, timeout, FIRST_COMPLETED)
        for future in landed:
            request = self._flying.pop(future)
            outcome = future.result()
            rule = judge(outcome)
            if rule.state is not RequestState.ACCEPTED:
                _note(self._send.id, request, outcome, rule)
            if request.hunted and request.people > 1 and names_a_bad_number(outcome):
                rule = Rule(RequestState.WAITING, Then.GO_ON)
                self._journal.halve(request.id, _result(outcome, rule))
            else:
                self._journal.record(request.id, _result(outcome, rule))
            if rule.state is RequestState.WAITING:
                self._nobody_waits = False
            self._follow(outcome, rule)
            self._sender.changed()

    def _follow(self, outcome: Outcome, rule: Rule) -> None:
        """What the outcome means for the requests after it."""
        pace = self._sender.pace
        match rule.then:
            case Then.GO_ON:
                pace.passed()
                self._clock_set = False
                self._watch_clock(outcome)
            case Then.PAUSE:
                self._pause(outcome)
            case Then.SET_CLOCK:
                # With a right clock the request was late: the computer slept between signing and posting.
                if self._clock_set or outcome.server_time is None:
                    self._pause(outcome)
                self._watch_clock(outcome, refused=True)
                self._clock_set = True
            case Then.TRY_AGAIN | Then.SLOW_DOWN:
                if rule.then is Then.SLOW_DOWN:
                    pace.slow_down()
                pace.back_off(self._sender.monotonic(), outcome.retry_after)
                if rule.then is Then.TRY_AGAIN and pace.exhausted():
                    self._pause(outcome)

    def _watch_clock(self, outcome: Outcome, *, refused: bool = False) -> bool:
        corrected = self._sender.clock.correct(outcome.server_time, refused=refused)
        if corrected:
            self._journal.note_clock(self._send.id, self._sender.clock.offset)
        return corrected

    def _pause(self, outcome: Outcome) -> None:
        """The cause is the answer's code, or the reason why there is none."""
        self._end = self._end or (SendState.PAUSED, outcome.reason or str(outcome.code))


def _note(send: int, request: RequestRecord, outcome: Outcome, rule: Rule) -> None:
    log.event(
        "not accepted",
        send=send,
        request=request.number,
        people=request.people,
        state=rule.state.value,
        then=rule.then.value,
        code=outcome.code,
        reason=outcome.reason,
        http=outcome.http_status,
        seconds=outcome.seconds,
    )


def _result(outcome: Outcome, rule: Rule) -> Result:
    return Result(
        state=rule.state,
        seconds=outcome.seconds,
        reason=outcome.reason,
        http_status=outcome.http_status,
        code=outcome.code,
        message=outcome.message,
        trace_id=outcome.trace_id,
        request_id=outcome.request_id,
        channels={
            channel.lower(): ChannelCode(answer.code, answer.message)
            for channel, answer in outcome.channels.items()
        },
    )
