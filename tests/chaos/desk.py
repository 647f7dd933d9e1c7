"""One person's nxdesk under fire: sends begun, killed, resumed. The books are checked after each run."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from nxdesk.gateway.practice import APPKEY
from nxdesk.journal.records import RequestState
from tests.chaos.crowd import is_bad, name_of, write_list
from tests.chaos.ledger import Comparison, Entry, Past, compare, read_journal, read_log
from tests.chaos.process import Blow, Nursery, Run

DRAFT = {"nxdesk": 1, "name": "Chaos", "priority": ["VIBER", "SMS"]}
TEXT, TEXT_WITH_FIELD = "Hello", "Hello {Name|friend}!"
ENDED_WELL = (0, 1)
BAD_NUMBER = 9002


@dataclass
class Desk:
    """folder: to be made. address, log: the gateway's. merged: the message has a field. places: how often
    the last run that was not killed passed each."""

    folder: Path
    address: str
    log: Path
    nursery: Nursery
    in_flight: int
    merged: bool = False
    kills: int = 0
    runs: int = 0
    places: Mapping[str, int] = field(default_factory=dict)
    violations: list[str] = field(default_factory=list)
    comparison: Comparison = field(default_factory=Comparison)
    _lists: dict[int, range] = field(default_factory=dict)
    _uncertain: int = 0

    def __post_init__(self) -> None:
        (self.folder / "person").mkdir(parents=True)
        settings = {"requests_per_second": 1000.0, "requests_in_flight": self.in_flight}
        (self.folder / "person" / "settings.json").write_text(json.dumps(settings))
        message = {"textMessage": {"text": TEXT_WITH_FIELD if self.merged else TEXT}}
        (self.folder / "draft.nxdesk").write_text(json.dumps(DRAFT | {"message": message}))

    def send(self, phones: range, blow: Blow) -> int | None:
        """Gives the send's id; None when the run was killed before the journal held it."""
        send = len(self._lists) + 1
        path = self.folder / "list.csv"
        write_list(path, phones)
        account = ("--appkey", APPKEY, "--address", self.address)
        run = self._run(blow, "send", self.folder / "draft.nxdesk", "--to", path, *account, "--yes", "--json")
        if run.killed and len(read_journal(self.folder / "person")) < send:
            return None
        self._lists[send] = phones
        self.check()
        return send

    def resume(self, send: int, blow: Blow) -> None:
        """Plainly: who is unknown stays unknown."""
        self._run(blow, "resume", send, "--json")
        self.check()

    def hunt(self, send: int, blow: Blow) -> None:
        """Find the bad numbers, and go on with the send."""
        self._run(blow, "hunt", send, "--json")
        self.check()

    def finished(self, send: int) -> bool:
        return self._past(send).finished

    def bad_numbers_hide(self, send: int) -> bool:
        """Whether a request is refused for a number in it, and holds others."""
        return any(
            len(entry.phones) > 1 for entry in self._past(send).entries if _is_refused_for_number(entry)
        )

    @property
    def sends(self) -> int:
        return len(self._lists)

    def _past(self, send: int) -> Past:
        return next(past for past in read_journal(self.folder / "person") if past.id == send)

    def check(self, *, at_the_end: bool = False) -> None:
        """Compare the books, and what the last run left uncertain with what it had in flight."""
        sends = read_journal(self.folder / "person")
        mine = {phone for phones in self._lists.values() for phone in phones}
        log = [taken for taken in read_log(self.log) if not mine.isdisjoint(taken.phones)]
        self.comparison = compare(sends, log, self._lists, at_the_end=at_the_end)
        for violation in self.comparison.violations:
            self._found(violation)
        if any(taken.text != self._text_of(phone) for taken in log for phone in taken.phones):
            self._found("somebody got the text of another")
        uncertain = sum(_is_leftover(entry) for send in sends for entry in send.entries)
        if uncertain > self._uncertain + self.in_flight:
            self._found("a kill left more requests unknown than were in flight")
        self._uncertain = uncertain
        if at_the_end and not all(
            is_bad(phone)
            for send in sends
            for entry in send.entries
            if _is_refused_for_number(entry)
            for phone in entry.phones
        ):
            self._found("a good number is refused for a bad one")

    def _text_of(self, phone: int) -> str:
        return f"Hello {name_of(phone) or 'friend'}!" if self.merged else TEXT

    def _found(self, violation: str) -> None:
        """Each once: what is wrong after one run is wrong after the next, too."""
        if violation not in self.violations:
            self.violations.append(violation)

    def _run(self, blow: Blow, *arguments: object) -> Run:
        run = self.nursery.run(self.folder, blow, *arguments)
        self.runs += 1
        if run.killed:
            self.kills += 1
        else:
            self.places = run.places
            if run.code not in ENDED_WELL:
                self._found(f"nxdesk {arguments[0]} ended with {run.code}: {run.said[-300:]}")
        return run


def _is_leftover(entry: Entry) -> bool:
    record = entry.record
    interrupted = record.state is RequestState.UNKNOWN and record.result.reason == "interrupted"
    return interrupted or record.state is RequestState.IN_FLIGHT


def _is_refused_for_number(entry: Entry) -> bool:
    result = entry.record.result
    return result.state is RequestState.REFUSED and result.code == BAD_NUMBER
