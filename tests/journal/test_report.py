"""A send as a table: every person once, every text a text, the file whole or not at all."""

import csv
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from nxdesk.journal.do_not_contact import DoNotContact
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import (
    ChannelCode,
    ListSource,
    NewRequest,
    NewSend,
    RequestState,
    Result,
)
from nxdesk.journal.report import Column, Wording, save_report
from nxdesk.problems import Failure

NEW = NewSend("Hi", "id", "Office", "key", "https://x.example", "text", b"{}", "viber,sms")
WORDING = Wording(
    column=str,
    state=str,
    code=lambda code, message, channel: f"{channel or 'all'}|{code}|{message}",
    reason=lambda reason: f"why {reason}",
    left_out="left out",
    sheet=lambda number: f"People {number}",
    message=bytes.decode,
    typed="pasted",
)
ORDINARY = [column for column in Column if column not in {Column.MESSAGE, Column.SOURCE}]
POSTED = 1_760_000_000.0
ACCEPTED = Result(
    RequestState.ACCEPTED,
    code=0,
    message="Success",
    trace_id="trace",
    request_id="request",
    channels={"viber": ChannelCode(0, "Success"), "sms": ChannelCode(14003, "Send error")},
)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "journal.db") as opened:
        yield opened


def add(journal: Journal, results: list[Result | None], people: int = 2) -> int:
    """A send with one request for each result; None: it still waits."""
    phones = iter(range(447700900100, 447700909000))
    requests = [
        NewRequest([next(phones) for _ in range(people)], range(2 + at * people, 2 + (at + 1) * people))
        for at, _ in enumerate(results)
    ]
    send = journal.add(NEW, requests)
    for request, result in zip(journal.requests(send), results, strict=True):
        if result:
            journal.depart(request.id, POSTED)
            journal.record(request.id, result)
    return send


def rows_of_csv(path: Path) -> list[list[str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def rows_of_workbook(path: Path, sheet: str = "People 1") -> list[tuple[object, ...]]:
    workbook = openpyxl.load_workbook(path)
    rows = list(workbook[sheet].iter_rows(values_only=True))
    workbook.close()
    return rows


def test_every_column_of_both_kinds(journal: Journal, tmp_path: Path) -> None:
    send = add(journal, [ACCEPTED])
    at = datetime.fromtimestamp(POSTED)  # noqa: DTZ006 - as the report shows it
    assert save_report(journal, send, tmp_path / "a.csv", WORDING) == 2
    assert save_report(journal, send, tmp_path / "a.xlsx", WORDING) == 2
    assert rows_of_csv(tmp_path / "a.csv") == [
        [str(column) for column in ORDINARY],
        *(
            [
                *(row, phone, "accepted", "0", "all|0|Success", "0", "viber|0|Success"),
                *("14003", "sms|14003|Send error", "1", "request", "trace", f"{at:%Y-%m-%d %H:%M:%S}"),
            ]
            for row, phone in (("2", "+447700900100"), ("3", "+447700900101"))
        ),
    ]
    heading, first, second = rows_of_workbook(tmp_path / "a.xlsx")
    assert heading == tuple(map(str, ORDINARY))
    assert first == (
        *(2, "+447700900100", "accepted", 0, "all|0|Success", 0, "viber|0|Success"),
        *(14003, "sms|14003|Send error", 1, "request", "trace", at),
    )
    assert second[:2] == (3, "+447700900101")


def test_what_is_not_known_is_left_empty(journal: Journal, tmp_path: Path) -> None:
    unknown = Result(RequestState.UNKNOWN, reason="read_timeout")
    refused = Result(RequestState.REFUSED, code=9002, message="Phone number error", trace_id="t")
    send = add(journal, [unknown, refused, None], people=1)
    save_report(journal, send, tmp_path / "a.csv", WORDING)
    _, first, second, third = rows_of_csv(tmp_path / "a.csv")
    assert first[2:12] == ["unknown", "", "why read_timeout", "", "", "", "", "1", "", ""]
    assert second[2:12] == ["refused", "9002", "all|9002|Phone number error", "", "", "", "", "2", "", "t"]
    assert third[2:] == ["waiting", "", "", "", "", "", "", "3", "", "", ""]


def test_who_waits_again_has_nothing_left_of_an_earlier_try(journal: Journal, tmp_path: Path) -> None:
    send = add(
        journal, [Result(RequestState.REFUSED, code=9002, message="No", request_id="r", trace_id="t")], 1
    )
    journal.put_back(send, RequestState.REFUSED)
    save_report(journal, send, tmp_path / "a.csv", WORDING)
    assert rows_of_csv(tmp_path / "a.csv")[1][2:] == ["waiting", *[""] * 6, "1", "", "", ""]
    waiting = journal.next_waiting(send)
    assert waiting
    journal.depart(waiting.id, POSTED)
    journal.recover()
    save_report(journal, send, tmp_path / "a.csv", WORDING)
    assert rows_of_csv(tmp_path / "a.csv")[1][2:12] == [
        "unknown",
        "",
        "why interrupted",
        *[""] * 4,
        "1",
        "",
        "",
    ]


def test_who_was_left_out_before_a_request_left_is_in_it(journal: Journal, tmp_path: Path) -> None:
    send = add(journal, [None, ACCEPTED])
    with DoNotContact(tmp_path / "journal.db") as book:
        book.add([447700900101], "")
    journal.suppress(journal.requests(send)[0].id)
    assert save_report(journal, send, tmp_path / "a.csv", WORDING) == 4
    rows = [row[:4] for row in rows_of_csv(tmp_path / "a.csv")[1:]]
    assert sorted(row[1] for row in rows) == [f"+4477009001{at:02}" for at in range(4)]
    assert rows[-1] == ["3", "+447700900101", "left out", ""]


def test_a_sender_that_is_at_work_meanwhile_takes_nobody_out_of_it(journal: Journal, tmp_path: Path) -> None:
    send = add(journal, [None] * 3, people=2000)
    first, *_, last = journal.requests(send)

    def halve(people: int) -> None:
        if people == 2000:
            with Journal(tmp_path / "journal.db") as sender:
                for request in (first, last):
                    sender.depart(request.id, POSTED)
                    sender.halve(request.id, Result(RequestState.REFUSED, code=9002))

    assert save_report(journal, send, tmp_path / "a.csv", WORDING, halve) == 6000
    assert len({row[1] for row in rows_of_csv(tmp_path / "a.csv")[1:]}) == 6000


HOSTILE = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1",
    "#N/A",
    "a\x00b\ufffe",
    "_x000D_",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_vendors_text_never_becomes_a_formula(journal: Journal, tmp_path: Path, text: str) -> None:
    wording = Wording(
        str, str, lambda _code, message, _channel: message, str, "", lambda number: f"S{number}", repr, ""
    )
    result = Result(
        RequestState.ACCEPTED,
        code=0,
        message=text,
        trace_id=text,
        request_id=text,
        channels={"viber": ChannelCode(-1, text)},
    )
    send = add(journal, [result], people=1)
    save_report(journal, send, tmp_path / "a.csv", wording)
    row = rows_of_csv(tmp_path / "a.csv")[1]
    guarded = [
        row[ORDINARY.index(column)] for column in (Column.ANSWER, Column.VIBER_ANSWER, Column.TRACE_ID)
    ]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝")) for cell in guarded)
    assert row[ORDINARY.index(Column.PHONE)] == "+447700900100"
    assert row[ORDINARY.index(Column.VIBER_CODE)] == "-1"
    save_report(journal, send, tmp_path / "a.xlsx", wording)
    workbook = openpyxl.load_workbook(tmp_path / "a.xlsx")
    cells = next(iter(workbook["S1"].iter_rows(min_row=2)))
    workbook.close()
    for cell in cells:
        assert cell.data_type in ("s", "n", "d")
    shown = cells[ORDINARY.index(Column.ANSWER)]
    assert (shown.data_type, shown.number_format) == ("s", "@")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_whom_a_sheet_has_no_room_for_stands_on_the_next(journal: Journal, tmp_path: Path) -> None:
    send = add(journal, [ACCEPTED] * 5, people=2)
    assert save_report(journal, send, tmp_path / "a.xlsx", WORDING, sheet_rows=5) == 10
    sheets = [rows_of_workbook(tmp_path / "a.xlsx", f"People {number}") for number in (1, 2, 3)]
    assert [len(rows) for rows in sheets] == [5, 5, 3]
    assert {rows[0] for rows in sheets} == {tuple(map(str, ORDINARY))}
    phones = [row[1] for rows in sheets for row in rows[1:]]
    assert phones == [f"+{447700900100 + number}" for number in range(10)]


def test_progress_is_told_now_and_then(journal: Journal, tmp_path: Path) -> None:
    phones = range(79161000000, 79161004100)
    send = journal.add(
        NEW,
        [
            NewRequest(phones[at : at + 2000], range(2, 2 + len(phones[at : at + 2000])))
            for at in (0, 2000, 4000)
        ],
    )
    told: list[int] = []
    assert save_report(journal, send, tmp_path / "a.csv", WORDING, told.append) == 4100
    assert told == [2000, 4000]


def test_what_cannot_be_saved(journal: Journal, tmp_path: Path) -> None:
    send = add(journal, [ACCEPTED])
    for send_id, name, code in (
        (send + 1, "a.csv", "no_such_send"),
        (send, "a.txt", "report_format"),
        (send, "nowhere/a.csv", "report_unwritable"),
    ):
        with pytest.raises(Failure) as failed:
            save_report(journal, send_id, tmp_path / name, WORDING)
        assert failed.value.code == code
    assert [path.name for path in tmp_path.iterdir() if "journal" not in path.name] == []


def test_an_old_report_stays_when_the_new_one_fails(journal: Journal, tmp_path: Path) -> None:
    def fail(_people: int) -> None:
        raise Failure("cancelled")

    path = tmp_path / "a.csv"
    path.write_text("old")
    phones = range(79161000000, 79161002000)
    send = journal.add(NEW, [NewRequest(phones, range(2, 2002))])
    with pytest.raises(Failure):
        save_report(journal, send, path, WORDING, fail)
    assert path.read_text() == "old"
    assert [found.name for found in tmp_path.iterdir() if "journal" not in found.name] == ["a.csv"]


def test_of_several_sources_each_row_is_that_of_its_own(journal: Journal, tmp_path: Path) -> None:
    phones = range(447700900100, 447700900104)
    sources = [ListSource("a.xlsx", 0), ListSource("b.csv", 40), ListSource("", 50)]
    send = journal.add(NEW, [NewRequest(phones, [2, 40, 42, 51])], sources)
    with DoNotContact(tmp_path / "journal.db") as blocked:
        blocked.add([447700900102])
    journal.suppress(journal.requests(send)[0].id)
    save_report(journal, send, tmp_path / "a.csv", WORDING)
    assert [row[:3] for row in rows_of_csv(tmp_path / "a.csv")] == [
        ["row", "source", "phone"],
        ["2", "a.xlsx", "+447700900100"],
        ["40", "a.xlsx", "+447700900101"],
        ["1", "pasted", "+447700900103"],
        ["2", "b.csv", "+447700900102"],
    ]
    assert journal.sources(send) == tuple(sources)
    journal.delete(send)
    assert journal.sources(send) == ()
