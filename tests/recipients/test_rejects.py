"""The rejected rows as a workbook: all of them, as they were, mended and read again."""

from pathlib import Path

import openpyxl
import pytest

from nxdesk.problems import Failure
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.listing import Listing, from_text
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.reading import read
from nxdesk.recipients.rejects import Titles, save_rejected
from tests.recipients import files, people

TITLES = Titles(reason="Why", row="Row", cell="As it was")


def word(reason: Reason, region: str) -> str:
    return f"{reason} {region}".strip()


def read_list(path: Path) -> Listing:
    return read(path, Choice(region="RU"), lambda *_: None)


def saved(path: Path) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(path).active.iter_rows(values_only=True))


@pytest.mark.parametrize("name", ["list.xlsx", "list.csv"])
def test_all_columns_the_reason_the_row_and_the_cell(tmp_path: Path, name: str) -> None:
    make = files.xlsx if name.endswith("xlsx") else files.text
    listing = read_list(make(tmp_path / name, people.rows()))
    save_rejected([("", listing)], tmp_path / "rejected.xlsx", word, TITLES)
    heading, *rows = saved(tmp_path / "rejected.xlsx")
    assert heading == ("Name", "Mobile", "City", "Why", "Row", "As it was")
    assert [row[4] for row in rows] == list(people.REJECTED)
    assert rows[0] == ("Fay", None, "Hull", "empty", 7, None)
    assert rows[-1] == ("Piet", "'07700900202", "Leeds", "too_long RU", 17, "'07700900202")


def test_the_saved_rows_can_be_mended_and_read_again(tmp_path: Path) -> None:
    listing = read_list(files.xlsx(tmp_path / "list.xlsx", people.rows()))
    path = tmp_path / "rejected.xlsx"
    save_rejected([("", listing)], path, word, TITLES)
    assert read_list(path).reasons == listing.reasons
    book = openpyxl.load_workbook(path)
    book.active["B3"] = "+44 7700 900288"
    book.save(path)
    assert list(read_list(path).phones) == [447700900288]


def test_what_looks_like_a_formula_stays_a_text(tmp_path: Path) -> None:
    rows = [["Name", "Mobile"], ['=HYPERLINK("http://x")', "=1+1"], ["Bell\x07", "+44 20 7946 0018"]]
    listing = read_list(files.text(tmp_path / "list.csv", rows, ";"))
    save_rejected([("", listing)], tmp_path / "rejected.xlsx", word, TITLES)
    sheet = openpyxl.load_workbook(tmp_path / "rejected.xlsx").active
    assert [(cell.data_type, cell.value) for cell in sheet["A"][1:]] == [
        ("s", '=HYPERLINK("http://x")'),
        ("s", "Bell"),
    ]
    assert sheet["B2"].data_type == "s"
    assert sheet["E2"].data_type == "s"


def test_pasted_numbers_have_no_other_columns(tmp_path: Path) -> None:
    save_rejected([("", from_text("1\n2\n", "GB"))], tmp_path / "rejected.xlsx", word, TITLES)
    assert saved(tmp_path / "rejected.xlsx") == [
        ("Why", "Row", "As it was"),
        ("too_short GB", 1, "1"),
        ("too_short GB", 2, "2"),
    ]


def test_a_list_that_changed_in_the_meantime_is_noticed(tmp_path: Path) -> None:
    path = files.xlsx(tmp_path / "list.xlsx", people.rows())
    listing = read_list(path)
    files.xlsx(path, [*people.rows()[:1], *reversed(people.rows()[1:])])
    with pytest.raises(Failure) as failure:
        save_rejected([("", listing)], tmp_path / "rejected.xlsx", word, TITLES)
    assert (failure.value.code, failure.value.params) == ("list_changed", {"name": "list.xlsx"})
    assert not (tmp_path / "rejected.xlsx").exists()


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(Failure) as failure:
        save_rejected([("", from_text("1", "GB"))], tmp_path / "no folder" / "rejected.xlsx", word, TITLES)
    assert (failure.value.code, failure.value.params) == ("list_not_saved", {"name": "rejected.xlsx"})


def test_several_lists_are_one_table_with_their_names(tmp_path: Path) -> None:
    first = files.text(tmp_path / "a.csv", [["Name", "Mobile", "City"], ["Ann", "12", "Hull"]])
    second = files.text(tmp_path / "b.csv", [["mobile", "Note", ""], ["13", "old", "x"], ["+44 7700 900201"]])
    listings = [("a.csv", read_list(first)), ("b.csv", read_list(second)), ("Typed", from_text("14", None))]
    save_rejected(listings, tmp_path / "all.xlsx", word, Titles("Why", "Row", "As it was", "List"))
    assert saved(tmp_path / "all.xlsx") == [
        ("Name", "Mobile", "City", "Note", None, "Why", "Row", "As it was", "List"),
        ("Ann", "12", "Hull", None, None, "too_short RU", 2, "12", "a.csv"),
        (None, "13", None, "old", "x", "too_short RU", 2, "13", "b.csv"),
        (None, None, None, None, None, "too_short", 1, "14", "Typed"),
    ]
