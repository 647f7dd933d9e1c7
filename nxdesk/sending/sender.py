"""The loop that sends: in_flight committed, one POST, the outcome committed, and again. One thread, no Qt."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from nxdesk.accounts.account import Credentials
from nxdesk.gateway.outcome import Outcome
from nxdesk.gateway.request import body
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import ChannelCode, RequestRecord, Result, SendRecord, SendState
from nxdesk.messages.channels import Priority
from nxdesk.sending.control import Control
from nxdesk.sending.lock import sender_lock
from nxdesk.sending.pace import Pace
from nxdesk.sending.policy import Rule, Then, judge


class Poster(Protocol):
    """The part of gateway.client.Client that a sender needs. skew: seconds the clock is corrected by."""

    skew: float

    def post(self, body: bytes, credentials: Credentials) -> Outcome: ...


@dataclass(frozen=True, slots=True)
class Sender:
    """Carries out one send. run() belongs to one thread, which opens and closes the journal itself.

    journal: the path of the journal. changed: called after every commit that people might want to see, from
    the sender's thread; it must be quick.
    """

    journal: Path
    poster: Poster
    credentials: Credentials
    pace: Pace
    changed: Callable[[], None]
    clock: Callable[[], float] = time.time
    monotonic: Callable[[], float] = time.monotonic

    def run(self, send: int, control: Control) -> SendState:
        """Send what waits, until nothing does, or `control` asks, or a rule says to pause. Gives the state.

        Raises Failure: sender_busy; journal_… when an outcome cannot be recorded: then nothing more is sent,
        and the request in flight is found as unknown at the next start.
        """
        with sender_lock(self.journal), Journal(self.journal) as journal:
            journal.recover()
            journal.start(send)
            self.changed()
            try:
                state, cause = self._loop(journal, journal.send(send), control)
            finally:
                self.changed()
            journal.end(send, state, cause)
            self.changed()
            return state

    def _loop(self, journal: Journal, send: SendRecord, control: Control) -> tuple[SendState, str]:
        clock_set = False
        while True:
            request = journal.next_waiting(send.id)
            if request is None:
                return SendState.FINISHED, ""
            if control.asked or control.wait(self.pace.until_next(self.monotonic())):
                return control.state, ""
            outcome, rule = self._post(journal, send, request)
            self.changed()
            match rule.then:
                case Then.GO_ON:
                    self.pace.passed()
                case Then.PAUSE:
                    return SendState.PAUSED, _cause(outcome)
                case Then.SET_CLOCK:
                    if clock_set or outcome.server_time is None:
                        return SendState.PAUSED, _cause(outcome)
                    self.poster.skew = outcome.server_time - self.clock()
                    clock_set = True
                case Then.TRY_AGAIN | Then.SLOW_DOWN:
                    if self._wait(outcome, rule, control):
                        return SendState.PAUSED, _cause(outcome)

    def _post(self, journal: Journal, send: SendRecord, request: RequestRecord) -> tuple[Outcome, Rule]:
        new = send.new
        data = body(new.appkey, journal.phones(request.id), new.message, Priority(new.priority), new.webhook)
        journal.depart(request.id, self.clock())
        self.changed()
        self.pace.left(self.monotonic())
        outcome = self.poster.post(data, self.credentials)
        rule = judge(outcome)
        journal.record(request.id, _result(outcome, rule))
        return outcome, rule

    def _wait(self, outcome: Outcome, rule: Rule, control: Control) -> bool:
        """Back off. True: it has been tried often enough, and the send should pause."""
        if rule.then is Then.SLOW_DOWN:
            self.pace.slow_down()
        seconds = self.pace.back_off(outcome.retry_after)
        if rule.then is Then.TRY_AGAIN and self.pace.exhausted():
            return True
        control.wait(seconds)  # what was asked is heeded before the next request
        return False


def _cause(outcome: Outcome) -> str:
    """Why a send pauses: the answer's code, or the reason why there is none."""
    return outcome.reason or str(outcome.code)


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
