"""The cells of a column by row: what a person sees in each, in little memory."""

import datetime as dt
import pickle
import threading
from pathlib import Path

import openpyxl
import pytest

from nxdesk.problems import Failure
from nxdesk.recipients import reading
from nxdesk.recipients.column import Column, ColumnMaker, column_names
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.listing import Listing
from nxdesk.recipients.merge import merge
from nxdesk.recipients.reader import ListReader


def unheard(_done: int, _total: int | None) -> None:
    pass


def column(*cells: object) -> Column:
    maker = ColumnMaker(2)
    maker.extend(cells)
    return maker.column()


def test_each_cell_as_a_person_sees_it() -> None:
    cells = (
        "Ann",
        " Bo ",
        12.0,
        12.5,
        7,
        True,
        None,
        "",
        dt.date(2026, 3, 1),
        dt.datetime.fromisoformat("2026-03-01"),
        "Ann",
    )
    made = column(*cells)
    texts = [made.text(row) for row in range(2, 13)]
    assert texts == ["Ann", "Bo", "12", "12.5", "7", "TRUE", "", "", "2026-03-01", "2026-03-01", "Ann"]
    assert made.code(2) == made.code(12) != made.code(3)
    assert made.code(8) == 0
    assert list(made.codes([12, 2, 8, 99])) == [made.code(2), made.code(2), 0, 0]


@pytest.mark.parametrize("row", [0, 1, 4, 1_000_000])
def test_a_row_that_is_not_there_is_empty(row: int) -> None:
    made = column("Ann", "Bo")
    assert (made.code(row), made.text(row)) == (0, "")


def test_a_million_rows_are_small() -> None:
    few, many = ColumnMaker(1), ColumnMaker(1)
    few.extend(str(number % 5000) for number in range(100_000))
    many.extend(f"{number:010}" for number in range(100_000))
    assert len(pickle.dumps(few.column())) < 2.5 * 100_000  # two bytes a row, and 5,000 names
    assert len(pickle.dumps(many.column())) < 18.5 * 100_000
    assert many.column().text(70_001) == "0000070000"


def test_too_much_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nxdesk.recipients.column._MOST_TEXT", 100)
    with pytest.raises(Failure, match="list_too_large"):
        column(*(f"{number:050}" for number in range(3)))


def test_the_names_of_columns() -> None:
    assert column_names(("Name", "", " First\n name "), 4) == ("Name", "B", "First name", "D")
    assert column_names((), 2) == ("A", "B")


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["Phone", "Name", "Points"],
        ["+447700900200", "Ann", 12],
        [None, None, None],
        ["+447700900201", None, 12.5],
        ["+447700900200", "Ann again", 3],
    ):
        sheet.append(row)
    book.save(path)
    return path


def read(path: Path) -> Listing:
    return reading.read(path, Choice(), unheard)


def test_the_columns_of_a_file_are_those_of_its_rows(people: Path) -> None:
    listing = read(people)
    assert listing.columns == ("Phone", "Name", "Points")
    names, points = reading.columns(people, listing.choice, listing.stamp, (1, 2), unheard)
    assert list(listing.phone_rows) == [2, 4]
    assert [names.text(row) for row in (2, 3, 4, 5)] == ["Ann", "", "", "Ann again"]
    assert [points.text(row) for row in (2, 3, 4, 5)] == ["12", "", "12.5", "3"]


def test_a_file_that_has_changed_is_another_list(people: Path) -> None:
    listing = read(people)
    people.write_bytes(people.read_bytes() + b" ")
    with pytest.raises(Failure, match="list_outdated"):
        reading.columns(people, listing.choice, listing.stamp, (1,), unheard)


def test_a_text_file_without_a_heading_has_letters(tmp_path: Path) -> None:
    path = tmp_path / "l.csv"
    path.write_text("Ann,+447700900200\nBo,+447700900201\n", "utf-8")
    listing = read(path)
    assert listing.columns == ("A", "B")
    (names,) = reading.columns(path, listing.choice, listing.stamp, (0,), unheard)
    assert [names.text(row) for row in listing.phone_rows] == ["Ann", "Bo"]


def test_in_the_process_that_read_the_file(people: Path) -> None:
    stop = threading.Event()
    with ListReader(people) as reader:
        listing = reader.read(Choice(), unheard, stop)
        (names,) = reader.columns(listing.choice, listing.stamp, (1,), stop)
        people.unlink()
        with pytest.raises(Failure, match="list_outdated"):
            reader.columns(listing.choice, listing.stamp, (1,), stop)
    assert names.text(2) == "Ann"


def test_the_sources_of_a_merged_list_keep_their_columns(people: Path, tmp_path: Path) -> None:
    other = tmp_path / "l.csv"
    other.write_text("Town,Mobile\nBath,+447700900300\n", "utf-8")
    merged = merge([read(people), read(other)])
    assert merged.columns == ()
    assert [source.columns for source in merged.sources] == [("Phone", "Name", "Points"), ("Town", "Mobile")]
    assert [source.path for source in merged.sources] == [str(people), str(other)]
