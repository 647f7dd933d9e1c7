"""A send as a table, one row a person, for Excel (.xlsx) or anything else (.csv). It words nothing itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from nxdesk.journal.journal import Journal
from nxdesk.journal.records import RequestRecord, RequestState, Result
from nxdesk.journal.table import SHEET_ROWS, Rows, Value, write_csv, write_workbook
from nxdesk.paths import replacing
from nxdesk.problems import Failure


class Column(StrEnum):
    """The columns, in their order. ANSWER: of the whole request, as the channels' are of each channel.
    MESSAGE: only where not everybody got the same."""

    ROW = "row"
    PHONE = "phone"
    STATE = "state"
    CODE = "code"
    ANSWER = "answer"
    VIBER_CODE = "viber_code"
    VIBER_ANSWER = "viber_answer"
    SMS_CODE = "sms_code"
    SMS_ANSWER = "sms_answer"
    REQUEST = "request"
    REQUEST_ID = "request_id"
    TRACE_ID = "trace_id"
    TIME = "time"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a report. code: of a code (API, section 5), the vendor's message, and the channel whose it
    is ("viber", "sms"; None: of the whole request). reason: of why there was no answer. left_out: the state
    of whoever came onto the do-not-contact list before their request left. sheet: the name of a sheet, by its
    number from 1 (at most 31 characters). message: what is read in the API's `message`."""

    column: Callable[[Column], str]
    state: Callable[[RequestState], str]
    code: Callable[[int, str, str | None], str]
    reason: Callable[[str], str]
    left_out: str
    sheet: Callable[[int], str]
    message: Callable[[bytes], str]


def save_report(
    journal: Journal,
    send: int,
    path: Path,
    wording: Wording,
    progress: Callable[[int], None] | None = None,
    *,
    sheet_rows: int = SHEET_ROWS,
) -> int:
    """Write the file whole or not at all, and give how many people it has. progress: people so far.

    Raises Failure: no_such_send; report_format (ending=) unless the name ends in .xlsx or .csv;
    report_unwritable (name=) when the disk says no or another program holds the file; journal_….
    """
    journal.send(send)
    ending = path.suffix.lower()
    if ending not in (".xlsx", ".csv"):
        raise Failure("report_format", ending=path.suffix)
    columns = columns_of(journal, send)
    written = _Counted(_rows(journal, send, wording, columns), progress)
    heading = tuple(wording.column(column) for column in columns)
    try:
        with journal.snapshot(), replacing(path) as file:
            if ending == ".csv":
                write_csv(file, heading, iter(written))
            else:
                write_workbook(file, heading, iter(written), wording.sheet, sheet_rows)
    except OSError:
        raise Failure("report_unwritable", name=path.name) from None
    return written.people


def columns_of(journal: Journal, send: int) -> tuple[Column, ...]:
    """Those that the report of a send has."""
    varied = journal.variants(send) > 0
    return tuple(column for column in Column if varied or column is not Column.MESSAGE)


class _Counted:
    """Rows, counted as they pass."""

    def __init__(self, rows: Rows, progress: Callable[[int], None] | None) -> None:
        self._rows = rows
        self._progress = progress
        self.people = 0

    def __iter__(self) -> Rows:
        for row in self._rows:
            self.people += 1
            if self._progress and self.people % 2000 == 0:
                self._progress(self.people)
            yield row


def _rows(journal: Journal, send: int, wording: Wording, columns: Sequence[Column]) -> Rows:
    request = 0
    told: tuple[Value, ...] = ()
    for person in journal.people(send):
        if person.request.id != request:
            request, told = person.request.id, _told(person.request, wording)
            if Column.MESSAGE in columns:
                told = (*told, wording.message(journal.message(send, person.request.variant)))
        yield (person.row, f"+{person.phone}", *told)
    nothing = (None,) * (len(columns) - 3)
    for phone, row in journal.left_out(send):
        yield (row, f"+{phone}", wording.left_out, *nothing)


def _told(request: RequestRecord, wording: Wording) -> tuple[Value, ...]:
    """What is the same for everybody in a request: the columns from STATE on.

    While it waits there is nothing to tell: what the journal still holds then is of an earlier try.
    """
    result, state = request.result, request.state
    settled = state in (RequestState.ACCEPTED, RequestState.REFUSED, RequestState.UNKNOWN)
    if not settled:
        result = Result(state)
    elif result.reason:
        result = Result(state, reason=result.reason)
    return (
        wording.state(state),
        result.code,
        wording.reason(result.reason) if result.reason else _answer(result.code, result.message, wording),
        *_channel(result, "viber", wording),
        *_channel(result, "sms", wording),
        request.number,
        result.request_id,
        result.trace_id,
        # A workbook knows no time zones: the time that the clock on the wall showed.
        datetime.fromtimestamp(request.posted) if request.posted and settled else None,  # noqa: DTZ006 - see above
    )


def _channel(result: Result, channel: str, wording: Wording) -> tuple[Value, Value]:
    found = result.channels.get(channel)
    return (found.code, wording.code(found.code, found.message, channel)) if found else (None, "")


def _answer(code: int | None, message: str, wording: Wording) -> str:
    return "" if code is None else wording.code(code, message, None)
