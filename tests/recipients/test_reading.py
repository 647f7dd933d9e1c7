"""What becomes of a file: every kind, choice and guess. In this process; test_reader.py has the child."""

import shutil
from collections import Counter
from pathlib import Path

import openpyxl
import pytest

from nxdesk.problems import Failure
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.reading import look, read
from tests.recipients import files, people
from tests.recipients.files import DATA
from tests.recipients.test_listing import adds_up

RU = Choice(region="RU")


def unheard(_done: int, _total: int | None) -> None:
    pass


@pytest.fixture(
    params=[
        "people.xlsx",
        "people.xlsm",
        "people.xls",
        "people.xlsb",
        "people.ods",
        "people.csv",
        "people.txt",
    ]
)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / request.param
    match path.suffix:
        case ".xlsx":
            return files.xlsx(path, people.rows())
        case ".xlsm":
            return files.macro_workbook(path, people.rows())
        case ".ods":
            return files.ods(path, people.rows())
        case ".csv":
            return files.text(path, people.rows(), ";")
        case ".txt":
            return files.text(path, people.rows(), "\t", "utf-16")
    return Path(shutil.copy(DATA / path.name, path))


def test_every_kind_becomes_the_same_list(path: Path) -> None:
    listing = read(path, RU, unheard)
    assert dict(zip(listing.phone_rows, listing.phones, strict=True)) == people.READY
    assert {row.row: f"row {row.first_row}" for row in listing.repeated} == people.REPEATED
    assert {row.row: row.reason for row in listing.rejected} == people.REJECTED
    assert listing.countries == people.COUNTRIES
    assert listing.reasons == Counter(people.REJECTED.values())
    assert (listing.path, listing.name, listing.heading) == (str(path), path.name, "Mobile")
    sheet = None if path.suffix in (".csv", ".txt") else "People"
    assert listing.choice == Choice(sheet, 1, 1, "RU")
    assert adds_up(listing)


def test_the_look_of_a_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Read me"
    book.active.append(["Made in June"])
    people_sheet = book.create_sheet("People")
    people_sheet.append(["Summer sale"])
    people_sheet.append([])
    for row in people.rows():
        people_sheet.append(row)
    book.create_sheet("Empty")
    book.save(tmp_path / "list.xlsx")
    seen = look(tmp_path / "list.xlsx", Choice(region="ru"))
    assert seen.sheets == ("Read me", "People", "Empty")
    assert seen.choice == Choice("People", 3, 1, "RU")
    assert seen.headings == people.HEADINGS
    assert seen.first_rows[2] == ("Chloé", "447700900201", "Leeds")
    assert len(seen.first_rows) == seen.rows == len(people.PEOPLE)
    assert (seen.column_hits, seen.column_filled) == (9, 16)


def test_the_look_follows_the_choice(tmp_path: Path) -> None:
    path = files.text(tmp_path / "list.csv", [*people.rows(), *[["Zoe", "+44 7700 900299", "Hull"]] * 30])
    seen = look(path, Choice(header_row=0, column=2, region="RU"))
    assert seen.sheets == ()
    assert seen.choice == Choice(None, 0, 2, "RU")
    assert seen.headings == ("", "", "")
    assert seen.first_rows[0] == people.HEADINGS
    assert len(seen.first_rows) == 20
    assert (seen.column_hits, seen.rows) == (0, 48)


def test_choices_of_the_person_count(tmp_path: Path) -> None:
    rows = [["Home", "Mobile"], ["+44 20 7946 0018", "07700 900201"], ["+44 20 7946 0019", "07700 900202"]]
    path = files.xlsx(tmp_path / "list.xlsx", rows)
    assert list(read(path, Choice(region="GB"), unheard).phones) == [447700900201, 447700900202]
    assert list(read(path, Choice(region="GB", header_row=2), unheard).phone_rows) == [3]
    home = read(path, Choice(column=0, keep_landlines=True), unheard)
    assert list(home.phones) == [442079460018, 442079460019]
    assert home.heading == "Home"
    assert read(path, Choice(), unheard).reasons == {Reason.NO_COUNTRY: 2}
    assert look(path, Choice(region="")).choice.region is None


def test_empty_rows_do_not_count_and_empty_cells_do(tmp_path: Path) -> None:
    rows = [["Name", "Mobile"], ["Ann", "+44 7700 900201"], [], ["", " "], ["Bob", ""], ["Cy"], ["", "1"]]
    for path in (files.xlsx(tmp_path / "list.xlsx", rows), files.text(tmp_path / "list.csv", rows)):
        listing = read(path, Choice(), unheard)
        assert [(row.row, row.reason) for row in listing.rejected] == [
            (5, Reason.EMPTY),
            (6, Reason.EMPTY),
            (7, Reason.TOO_SHORT),
        ]
        assert adds_up(listing)


def test_a_heading_and_nobody_below(tmp_path: Path) -> None:
    path = files.xlsx(tmp_path / "list.xlsx", [["Name", "Mobile"]])
    assert look(path, Choice()).headings == ("Name", "Mobile")
    assert read(path, Choice(), unheard).rows == 0


@pytest.mark.parametrize(
    ("choice", "code", "params"),
    [
        (Choice(sheet="Nobody"), "list_no_sheet", {"name": "list.xlsx", "sheet": "Nobody"}),
        (Choice(column=3), "list_no_column", {"name": "list.xlsx", "column": "D"}),
        (Choice(region="XX"), "no_such_country", {"country": "XX"}),
    ],
)
def test_choices_that_do_not_fit(
    tmp_path: Path, choice: Choice, code: str, params: dict[str, object]
) -> None:
    path = files.xlsx(tmp_path / "list.xlsx", people.rows())
    with pytest.raises(Failure) as failure:
        read(path, choice, unheard)
    assert (failure.value.code, failure.value.params) == (code, params)


def test_no_column_looks_like_phones(tmp_path: Path) -> None:
    path = files.xlsx(tmp_path / "list.xlsx", [["Name", "City"], ["Ann", "York"]])
    assert look(path, Choice()).choice == Choice("People", 0, None)
    with pytest.raises(Failure) as failure:
        read(path, Choice(), unheard)
    assert failure.value.code == "list_no_phone_column"


@pytest.mark.parametrize("name", ["list.xlsx", "list.csv"])
def test_nothing_in_the_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    files.xlsx(path, []) if path.suffix == ".xlsx" else files.text(path, [["", ""], [" "]])
    with pytest.raises(Failure) as failure:
        look(path, Choice())
    assert (failure.value.code, failure.value.params) == ("list_empty", {"name": name})


def test_entities_that_multiply_do_no_harm(tmp_path: Path) -> None:
    laughs = "".join(f'<!ENTITY a{step} "{f"&a{step - 1};" * 10}">' for step in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">{laughs}]>'.encode()

    def plant(name: str, part: bytes) -> bytes:
        return bomb + part.replace(b"Mobile", b"&a11;") if name.endswith("sheet1.xml") else part

    path = files.change(files.xlsx(tmp_path / "list.xlsx", [["Mobile"], ["+44 7700 900201"]]), plant)
    with pytest.raises(Failure) as failure:
        look(path, Choice())
    assert failure.value.code == "list_damaged"
