"""`nxdesk check`: what is said of a list."""

from pathlib import Path

import openpyxl

from nxdesk import paths
from nxdesk.journal.do_not_contact import DoNotContact
from tests.commands.conftest import Nxdesk, write_list


def write_workbook(path: Path) -> Path:
    workbook = openpyxl.Workbook()
    first, second = workbook.worksheets[0], workbook.create_sheet("Notes")
    first.title = "People"
    for row in (
        ("Name", "Mobile", "Other"),
        ("Ann", "8 (916) 123-45-67", "+447700900120"),
        ("Bob", 79161234567.0, "+447700900121"),
        ("Cid", "+60 12-345 6789", "+447700900122"),
        ("Dan", "123", "+447700900123"),
        ("Eve", "", "+447700900124"),
    ):
        first.append(row)
    second.append(("nothing here",))
    workbook.save(path)
    return path


def test_every_key(nxdesk: Nxdesk, tmp_path: Path) -> None:
    ended = nxdesk("check", write_workbook(tmp_path / "l.xlsx"), "--country", "ru", "--json")
    assert (ended.code, ended.err) == (0, "")
    assert ended.json == {
        "rows": 5,
        "ready": 2,
        "repeated": 1,
        "rejected": 2,
        "blocked": 0,
        "sheet": "People",
        "column": "B",
        "heading": "Mobile",
        "countries": {"RU": 1, "MY": 1},
        "reasons": {"too_short": 1, "empty": 1},
    }


def test_another_column_by_letter_and_by_heading(nxdesk: Nxdesk, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "l.xlsx")
    for column in ("C", "c", "other", "OTHER"):
        found = nxdesk("check", path, "--sheet", "People", "--column", column, "--json").json
        assert (found["column"], found["heading"], found["ready"]) == ("C", "Other", 5)


def test_a_text_file_has_no_sheet(nxdesk: Nxdesk, five: Path) -> None:
    found = nxdesk("check", five, "--json").json
    assert (found["sheet"], found["column"], found["heading"]) == (None, "A", "Mobile")
    assert (found["rows"], found["ready"], found["repeated"], found["rejected"]) == (7, 5, 1, 1)


def test_in_words(nxdesk: Nxdesk, tmp_path: Path) -> None:
    ended = nxdesk("check", write_workbook(tmp_path / "l.xlsx"), "--country", "RU")
    assert ended.out.splitlines() == [
        "l.xlsx, sheet “People”, column B “Mobile”: 2 ready, 1 repeated, 2 rejected",
        "Countries:",
        "        1  Russia",
        "        1  Malaysia",
        "Rejected:",
        "        1  Too short",
        "        1  Empty",
    ]


def test_a_list_without_a_good_number_is_checked_all_the_same(nxdesk: Nxdesk, tmp_path: Path) -> None:
    ended = nxdesk("check", write_list(tmp_path / "l.csv", ["12", "13"]), "--json")
    assert (ended.code, ended.json["ready"], ended.json["rejected"]) == (0, 0, 2)


def test_rejected_rows_are_saved(nxdesk: Nxdesk, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "l.xlsx")
    ended = nxdesk("check", path, "--country", "RU", "--rejected", tmp_path / "rejected.xlsx")
    assert ended.code == 0
    assert ended.out.endswith(f"2 rows saved in {tmp_path / 'rejected.xlsx'}\n")
    workbook = openpyxl.load_workbook(tmp_path / "rejected.xlsx")
    rows = [[cell or "" for cell in row] for row in workbook.worksheets[0].iter_rows(values_only=True)]
    workbook.close()
    assert rows[0][:4] == ["Name", "Mobile", "Other", "Reason"]
    assert [(row[0], row[1], row[3]) for row in rows[1:]] == [
        ("Dan", "123", "Too short for Russia"),
        ("Eve", "", "Empty"),
    ]


def test_what_cannot_be_read_is_one_sentence(nxdesk: Nxdesk, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"PK\x03\x04 but no workbook")
    for arguments in (
        (bad,),
        (tmp_path / "none.xlsx",),
        (tmp_path,),
        (write_workbook(tmp_path / "l.xlsx"), "--sheet", "X"),
    ):
        ended = nxdesk("check", *arguments)
        assert (ended.code, ended.out, ended.err.count("\n")) == (3, "", 1)
    path = write_workbook(tmp_path / "l.xlsx")
    ended = nxdesk("check", path, "--rejected", tmp_path / "nowhere" / "r.xlsx")
    assert (ended.code, ended.out, ended.err.count("\n")) == (3, "", 1)


def test_who_is_on_the_do_not_contact_list_is_counted_apart(nxdesk: Nxdesk, tmp_path: Path) -> None:
    with DoNotContact(paths.home() / "journal.db") as do_not_contact:
        do_not_contact.add([79161234567])
    path = write_workbook(tmp_path / "l.xlsx")
    found = nxdesk("check", path, "--country", "RU", "--json").json
    assert (found["rows"], found["ready"], found["repeated"], found["rejected"], found["blocked"]) == (
        *(5, 1, 1, 2, 1),
    )
    assert found["countries"] == {"MY": 1}
    told = nxdesk("check", path, "--country", "RU").out.splitlines()[0]
    assert told.endswith("1 ready, 1 repeated, 2 rejected, 1 on the do-not-contact list")


def test_a_check_leaves_nothing_behind(nxdesk: Nxdesk, five: Path) -> None:
    assert nxdesk("check", five).code == 0
    assert not (paths.home() / "journal.db").exists()


def test_several_columns_and_a_country_column(nxdesk: Nxdesk, tmp_path: Path) -> None:
    path = tmp_path / "l.csv"
    path.write_text("country,mobile,work\nRussia,8 916 123-45-67,8 916 123-45-68\nGB,07700 900201,\n")
    ended = nxdesk(
        "check", path, "--column", "mobile", "--column", "C", "--country-column", "country", "--json"
    )
    assert (ended.code, ended.err) == (0, "")
    assert (ended.json["column"], ended.json["countries"]) == ("B", {"RU": 2, "GB": 1})
    said = nxdesk("check", path, "--column", "work", "--column", "B", "--country-column", "A").out
    assert said.startswith("l.csv, columns C, B “work”: 3 ready, 0 repeated, 0 rejected\n")
    ended = nxdesk("check", path, "--country-column", "Land")
    assert (ended.code, ended.out) == (3, "")


def test_landlines_and_the_heading_row(nxdesk: Nxdesk, tmp_path: Path) -> None:
    path = write_list(tmp_path / "l.csv", ["+44 20 7946 0018", "+44 7700 900201"])
    assert nxdesk("check", path, "--json").json["reasons"] == {"landline": 1}
    assert nxdesk("check", path, "--landlines", "--json").json["ready"] == 2
    assert nxdesk("check", path, "--landlines", "--heading-row", "2", "--json").json["rows"] == 1
    assert nxdesk("check", path, "--heading-row", "-1").code == 2


def test_hidden_rows_are_left_out_and_said(nxdesk: Nxdesk, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "l.xlsx")
    book = openpyxl.load_workbook(path)
    book["People"].row_dimensions[4].hidden = True
    book.save(path)
    ended = nxdesk("check", path, "--country", "RU", "--json")
    assert ended.json["countries"] == {"RU": 1}
    assert ended.err == (
        "Left out, because hidden in the workbook: 1 row. With --hidden-rows they are read, too.\n"
    )
    ended = nxdesk("check", path, "--country", "RU", "--hidden-rows", "--json")
    assert (ended.json["countries"], ended.err) == ({"RU": 1, "MY": 1}, "")


def test_what_is_odd_is_said_beside_the_answer(nxdesk: Nxdesk, tmp_path: Path) -> None:
    path = write_list(tmp_path / "l.csv", ["+7 7 916 123 45 67", "+7 916 123 45 68"])
    ended = nxdesk("check", path, "--json")
    assert ended.json["rejected"] == 1
    assert ended.err == (
        "Warning: Rejected numbers whose country code stands twice: 1. Take one away in the list.\n"
    )
