"""A short run of what `make chaos` does at length, and that its books show what they must show."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from nxdesk.journal.records import RequestRecord, RequestState, Result
from tests.chaos.campaign import campaign
from tests.chaos.fail_point import Place
from tests.chaos.ledger import Entry, Past, Taken, compare, read_log


def test_killed_again_and_again_nobody_is_sent_to_twice_and_nobody_is_lost(tmp_path: Path) -> None:
    """The second lane sends a message with a field: each gets the text of their own row, and no other."""
    at_every_commit, at_random = (1, (Place.COMMITTED,), 12, False), (4, (), 12, True)
    figures = campaign(tmp_path / "chaos", 20, [at_every_commit, at_random])
    print(figures.line())
    assert figures.violations == []
    assert (figures.doubles, figures.missing) == (0, 0)
    assert figures.kills >= 20
    assert figures.people[RequestState.ACCEPTED] > 0
    assert figures.people[RequestState.UNKNOWN] > 0


def entry(number: int, state: RequestState, *phones: int) -> Entry:
    result = Result(state, request_id=f"r{number}" if state is RequestState.ACCEPTED else "")
    return Entry(RequestRecord(number, number, len(phones), 1, 1.0, result), phones)


ACCEPTED, REFUSED, UNKNOWN = RequestState.ACCEPTED, RequestState.REFUSED, RequestState.UNKNOWN
LISTS = {1: range(1, 8)}
LOG = [Taken("r1", (1, 2)), Taken("r3", (5,))]
ENTRIES = (entry(1, ACCEPTED, 1, 2), entry(2, REFUSED, 3, 4), entry(3, UNKNOWN, 5), entry(4, UNKNOWN, 6, 7))
SEND = Past(1, True, ENTRIES)


def with_entry(number: int, changed: Entry) -> list[Past]:
    entries = list(ENTRIES)
    entries[number - 1] = changed
    return [replace(SEND, entries=tuple(entries))]


def test_books_that_agree() -> None:
    found = compare([SEND], LOG, LISTS, at_the_end=True)
    assert found.violations == []
    assert found.people == {ACCEPTED: 2, REFUSED: 2, UNKNOWN: 3}
    assert (found.requests, found.unknown_accepted, found.doubles, found.missing) == (4, 1, 0, 0)


VIOLATIONS: dict[str, Callable[[], tuple[list[Past], list[Taken]]]] = {
    "people are in two accepted requests": lambda: ([SEND], [*LOG, Taken("r9", (1, 2))]),
    "does not hold its list": lambda: (with_entry(2, entry(2, REFUSED, 3)), LOG),
    "does not hold every send": lambda: ([], []),
    "that the journal does not know": lambda: ([SEND], [*LOG, Taken("r9", (6,))]),
    "is refused in the journal": lambda: ([SEND], [*LOG, Taken("r2", (3, 4))]),
    "is waiting in the journal": lambda: (with_entry(3, entry(3, RequestState.WAITING, 5)), LOG),
    "and not in the log": lambda: ([SEND], LOG[1:]),
    "somebody waits": lambda: (with_entry(4, entry(4, RequestState.IN_FLIGHT, 6, 7)), LOG),
    "has not come to its end": lambda: ([replace(SEND, finished=False)], LOG),
}


@pytest.mark.parametrize("violation", VIOLATIONS)
def test_books_that_do_not_agree(violation: str) -> None:
    sends, log = VIOLATIONS[violation]()
    found = compare(sends, log, LISTS, at_the_end=True)
    assert any(violation in told for told in found.violations)


def test_half_a_line_of_the_log_is_not_read_yet(tmp_path: Path) -> None:
    log = tmp_path / "gateway.log"
    assert read_log(log) == []
    log.write_bytes(
        b'{"requestId":"r1","phones":[1,2],"message":{"textMessage":{"text":"Hi"}}}\n{"requestId":"r3","pho'
    )
    assert read_log(log) == [Taken("r1", (1, 2), "Hi")]
