"""What the journal says against what the gateway's own log says, request by request. Knows no process."""

import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from nxdesk.journal.journal import Journal
from nxdesk.journal.records import RequestRecord, RequestState, SendState

MAY_BE_TAKEN = (RequestState.UNKNOWN, RequestState.IN_FLIGHT)


@dataclass(frozen=True, slots=True)
class Taken:
    """A request that the gateway accepted."""

    request_id: str
    phones: tuple[int, ...]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A request in the journal, with its numbers."""

    record: RequestRecord
    phones: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Past:
    """A send in the journal."""

    id: int
    finished: bool
    entries: tuple[Entry, ...]


@dataclass
class Comparison:
    """doubles, missing, unknown_accepted: people; the last had been accepted and are unknown."""

    doubles: int = 0
    missing: int = 0
    requests: int = 0
    people: Counter[RequestState] = field(default_factory=Counter)
    unknown_accepted: int = 0
    violations: list[str] = field(default_factory=list)


def read_log(path: Path) -> list[Taken]:
    """Whole lines only: the gateway may be writing one."""
    if not path.exists():
        return []
    lines = [json.loads(line) for line in path.read_bytes().splitlines(keepends=True) if line.endswith(b"\n")]
    return [
        Taken(line["requestId"], tuple(line["phones"]), line["message"]["textMessage"]["text"])
        for line in lines
    ]


def read_journal(home: Path) -> list[Past]:
    """Of a copy, as a power cut would leave one: what the next nxdesk finds is not touched."""
    if not (home / "journal.db").exists():
        return []
    with tempfile.TemporaryDirectory() as folder:
        for name in ("journal.db", "journal.db-wal"):
            if (home / name).exists():
                shutil.copy(home / name, folder)
        with Journal(Path(folder) / "journal.db") as journal:
            return [
                Past(
                    send.id,
                    send.state is SendState.FINISHED,
                    tuple(
                        Entry(record, tuple(journal.phones(record.id)))
                        for record in journal.requests(send.id)
                    ),
                )
                for send in journal.sends()
            ]


def compare(
    sends: Sequence[Past], log: Sequence[Taken], lists: Mapping[int, Collection[int]], *, at_the_end: bool
) -> Comparison:
    """lists: the numbers that each send, by its id, was given. log: of these numbers only."""
    found = Comparison()
    _everybody_once(sends, lists, found)
    _nobody_twice(log, found)
    _they_agree([entry for send in sends for entry in send.entries], log, found)
    for send in sends:
        for entry in send.entries:
            found.requests += 1
            found.people[entry.record.state] += len(entry.phones)
            if len(entry.phones) != entry.record.people:
                found.violations.append(f"request {entry.record.id}: its count is not that of its numbers")
        if at_the_end and not send.finished:
            found.violations.append(f"send {send.id} has not come to its end")
    if at_the_end and (found.people[RequestState.WAITING] or found.people[RequestState.IN_FLIGHT]):
        found.violations.append("somebody waits in a finished send")
    return found


def _everybody_once(sends: Sequence[Past], lists: Mapping[int, Collection[int]], found: Comparison) -> None:
    for send in sends:
        there = Counter(phone for entry in send.entries for phone in entry.phones)
        missing = set(lists[send.id]) - set(there)
        if missing or there.total() != len(lists[send.id]):
            found.missing += len(missing)
            found.violations.append(f"send {send.id}: the journal does not hold its list")
    if len(sends) != len(lists):
        found.violations.append("the journal does not hold every send")


def _nobody_twice(log: Sequence[Taken], found: Comparison) -> None:
    times = Counter(phone for taken in log for phone in taken.phones)
    found.doubles = sum(1 for count in times.values() if count > 1)
    if found.doubles:
        found.violations.append(f"{found.doubles} people are in two accepted requests")


def _they_agree(entries: Sequence[Entry], log: Sequence[Taken], found: Comparison) -> None:
    by_phones = {entry.phones: entry.record for entry in entries}
    ids = {taken.phones: taken.request_id for taken in log}
    for taken in log:
        record = by_phones.get(taken.phones)
        if record is None:
            found.violations.append("the gateway accepted a request that the journal does not know")
        elif record.state in MAY_BE_TAKEN:
            found.unknown_accepted += len(taken.phones)
        elif record.state is not RequestState.ACCEPTED:
            found.violations.append(f"request {record.id} was accepted, and is {record.state} in the journal")
    for entry in entries:
        record = entry.record
        accepted = record.state is RequestState.ACCEPTED
        if accepted and record.result.request_id != ids.get(entry.phones):
            found.violations.append(f"request {record.id} is accepted in the journal, and not in the log")
