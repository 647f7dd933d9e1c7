"""The whole way through on the command line: 5,000 mixed rows of a workbook, sent, told, and sent again."""

import csv
import random
from collections import Counter
from pathlib import Path

import openpyxl
import pytest

from nxdesk.gateway.practice import ACCESS_KEY, ACCESS_SECRET, APPKEY, PracticeGateway
from nxdesk.gateway.practice.numbers import Refuse
from tests.commands.conftest import Nxdesk, finish, start

BAD = 447700900902
GOOD, REPEATED, REJECTED = 4900, 60, 40


def spelled(number: int, how: int) -> object:
    """A Russian mobile as people, systems and spreadsheets write it."""
    digits = str(number)
    return (
        f"+{digits}",
        f"8 ({digits[1:4]}) {digits[4:7]}-{digits[7:9]}-{digits[9:]}",
        float(number),
        f"00{digits}",
        digits[1:],
        f"'{digits}",
    )[how % 6]


def write_customers(path: Path) -> set[int]:
    """5,000 rows in no order. Gives the numbers that are to be sent to."""
    phones = [79161000000 + 7 * number for number in range(GOOD - 1)]
    cells: list[object] = [spelled(phone, how) for how, phone in enumerate(phones)]
    cells += [spelled(phone, how + 1) for how, phone in enumerate(phones[:REPEATED])]
    cells += ["", "no number", "12345", "+7 495 123-45-67"] * (REJECTED // 4)
    cells.append(f"+{BAD}")
    random.Random(1).shuffle(cells)
    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet("Customers")
    sheet.append(["Name", "City", "Mobile"])
    for row, cell in enumerate(cells, 2):
        sheet.append([f"Customer {row}", "Москва", cell])
    workbook.save(path)
    return {*phones, BAD}


def test_from_a_workbook_to_everybody_accepted(
    nxdesk: Nxdesk, draft: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NXDESK_ACCESS_KEY", ACCESS_KEY)
    monkeypatch.setenv("NXDESK_ACCESS_SECRET", ACCESS_SECRET)
    customers = tmp_path / "customers.xlsx"
    wanted = write_customers(customers)
    accepted: Counter[int] = Counter()
    special = {BAD: Refuse(9002, tries=1)}
    with PracticeGateway(special=special, on_accept=lambda _id, phones: accepted.update(phones)) as gateway:
        account = ("--appkey", APPKEY, "--address", gateway.address, "--requests-per-second", "100")
        sent = finish(start("send", draft, "--to", customers, "--country", "RU", *account, "--yes", "--json"))
        assert sent.code == 1
        assert (sent.json["repeated"], sent.json["rejected"], sent.json["blocked"]) == (REPEATED, REJECTED, 0)
        assert (sent.json["people"], sent.json["requests"]) == (GOOD, 3)
        assert sent.json["refused"] in (2000, 900)  # the request that held the bad number
        assert sent.json["accepted"] + sent.json["refused"] == GOOD
        assert sent.json["channels"]["viber"] == {
            "accepted": sent.json["accepted"],
            "refused": 0,
            "codes": {"0": sent.json["accepted"]},
        }
        assert sent.err.splitlines()[-1].startswith("4,900 of 4,900 people: ")

        assert nxdesk("report", sent.json["send"], tmp_path / "report.csv").code == 0
        with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
            people = list(csv.DictReader(file))
        assert {int(person["Number"]) for person in people} == wanted
        assert len(people) == len({person["Row in the list"] for person in people}) == GOOD
        states = Counter(person["State"] for person in people)
        assert states == {"Accepted": sent.json["accepted"], "Refused": sent.json["refused"]}
        assert {person["Code"] for person in people if person["State"] == "Refused"} == {"9002"}

        past = nxdesk("sends", "--json").json["sends"]
        assert [{key: send[key] for key in sent.json} for send in past] == [sent.json]

        again = nxdesk("resume", sent.json["send"], "--retry-refused", "--json")
    assert again.code == 0
    assert (again.json["accepted"], again.json["refused"], again.json["state"]) == (GOOD, 0, "finished")
    assert set(accepted) == wanted
    assert set(accepted.values()) == {1}
