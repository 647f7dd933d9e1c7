"""`nxdesk sends` and `nxdesk report`: what is told afterwards."""

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from tests.commands.conftest import Nxdesk, write_draft

pytestmark = pytest.mark.usefixtures("lists_read_here")


def test_nothing_yet(nxdesk: Nxdesk) -> None:
    assert nxdesk("sends", "--json").json == {"sends": []}
    assert nxdesk("sends").out == "Nothing was sent yet.\n"


def test_newest_first_with_every_key(nxdesk: Nxdesk, five: Path, tmp_path: Path) -> None:
    for name in ("One", "Два\nлинии"):
        draft = write_draft(tmp_path / "d.nxdesk", name=name)
        nxdesk("send", draft, "--to", five, "--yes")
    ended = nxdesk("sends", "--json")
    assert ended.code == 0
    newest, oldest = ended.json["sends"]
    started = datetime.fromisoformat(newest.pop("started"))
    assert started.tzinfo is not None
    assert datetime.now(UTC) - started < timedelta(minutes=1)
    assert newest == {
        "send": "2",
        "name": "Два\nлинии",
        "state": "finished",
        "people": 5,
        "requests": 1,
        "accepted": 5,
        "refused": 0,
        "unknown": 0,
        "waiting": 0,
        "channels": {
            "viber": {"accepted": 5, "refused": 0, "codes": {"0": 5}},
            "sms": {"accepted": 0, "refused": 0, "codes": {}},
        },
        "repeated": 1,
        "rejected": 1,
        "blocked": 0,
    }
    assert (oldest["send"], oldest["name"]) == ("1", "One")
    lines = nxdesk("sends").out.splitlines()
    assert [line.split("  ")[-2:] for line in lines] == [
        ["Два линии", "5 people: 5 accepted"],
        ["One", "5 people: 5 accepted"],
    ]


def test_reports_of_both_kinds(nxdesk: Nxdesk, draft: Path, five: Path, tmp_path: Path) -> None:
    nxdesk("send", draft, "--to", five, "--yes")
    for name in ("people.csv", "people.XLSX"):
        ended = nxdesk("report", "1", tmp_path / name)
        assert (ended.code, ended.err) == (0, "")
        assert ended.out == f"5 people in {tmp_path / name}\n"
    with (tmp_path / "people.csv").open(encoding="utf-8-sig", newline="") as file:
        heading, *people = csv.reader(file)
    assert heading[:3] == ["Row in the list", "Number", "State"]
    assert [row[:3] for row in people] == [
        [str(number + 2), f"+44770090012{number}", "Accepted"] for number in range(5)
    ]
    workbook = openpyxl.load_workbook(tmp_path / "people.XLSX")
    rows = list(workbook.worksheets[0].iter_rows(values_only=True))
    workbook.close()
    assert list(rows[0]) == heading
    assert [row[1] for row in rows[1:]] == [row[1] for row in people]


def test_a_report_that_cannot_be_saved(nxdesk: Nxdesk, draft: Path, five: Path, tmp_path: Path) -> None:
    nxdesk("send", draft, "--to", five, "--yes")
    for arguments in (("9", tmp_path / "a.csv"), ("1", tmp_path / "nowhere" / "a.csv")):
        ended = nxdesk("report", *arguments)
        assert (ended.code, ended.out, ended.err.count("\n")) == (3, "", 1)
    assert not (tmp_path / "a.csv").exists()
