"""Every kind of file gives the same rows; every bad file a Failure that says what is wrong with it."""

import datetime as dt
import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from nxdesk.problems import Failure
from nxdesk.recipients.cell import shown
from nxdesk.recipients.sheet import open_sheets
from tests.recipients import files
from tests.recipients.files import DATA
from tests.recipients.people import rows

Make = Callable[[Path], Path]


def _copy(name: str) -> Make:
    return lambda path: Path(shutil.copy(DATA / name, path))


KINDS: dict[str, Make] = {
    "people.xlsx": lambda path: files.xlsx(path, rows()),
    "PEOPLE.XLSX": lambda path: files.xlsx(path, rows()),
    "people.xlsm": lambda path: files.macro_workbook(path, rows()),
    "people.ods": lambda path: files.ods(path, rows()),
    "people.xls": _copy("people.xls"),
    "people.xlsb": _copy("people.xlsb"),
    "people.csv": lambda path: files.text(path, rows()),
    "people.tsv": lambda path: files.text(path, rows(), "\t"),
    "people.txt": lambda path: files.text(path, rows(), ";", "utf-16"),
}


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_gives_the_same_rows(tmp_path: Path, name: str) -> None:
    sheets = open_sheets(KINDS[name](tmp_path / name))
    names = sheets.names
    found = sheets.rows(names[0] if names else None)
    assert names in ((), ("People",))
    assert [[shown(cell) for cell in row] for row in found.each] == [
        [shown(cell) for cell in row] for row in rows()
    ]
    assert found.total == len(rows())


def test_a_workbook_under_the_name_of_another_kind_is_read(tmp_path: Path) -> None:
    assert open_sheets(files.xlsx(tmp_path / "export.xls", rows())).names == ("People",)
    assert open_sheets(_copy("people.xls")(tmp_path / "export.xlsx")).names == ("People",)


def test_rows_and_columns_are_counted_as_excel_counts(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["C4"] = "Mobile"
    book.active["C6"] = 79161234567
    book.save(tmp_path / "list.xlsx")
    found = open_sheets(tmp_path / "list.xlsx").rows("Sheet")
    table = [list(row) for row in found.each]
    assert found.total == len(table) == 6
    assert table[3] == ["", "", "Mobile"]
    assert table[5] == ["", "", 79161234567.0]


def test_only_sheets_that_can_be_seen_are_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("Hidden").sheet_state = "hidden"
    book.create_chartsheet("Chart")
    book.create_sheet("Люди")
    book.save(tmp_path / "list.xlsx")
    sheets = open_sheets(tmp_path / "list.xlsx")
    assert sheets.names == ("Sheet", "Люди")
    assert list(sheets.rows("Hidden").each) == []  # but may be asked for


def _write(content: bytes) -> Make:
    def make(path: Path) -> Path:
        path.write_bytes(content)
        return path

    return make


def _cut(path: Path) -> Path:
    whole = files.xlsx(path, rows()).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


def _locked_xls(path: Path) -> Path:
    """The second record of the workbook turned into FILEPASS, which stands there in an encrypted one."""
    content = (DATA / "people.xls").read_bytes()
    place = content.index(struct.pack("<HH", 0x00E1, 2))
    path.write_bytes(content[:place] + struct.pack("<H", 0x002F) + content[place + 2 :])
    return path


BAD: dict[str, tuple[str, Make]] = {
    "gone.xlsx": ("list_missing", lambda path: path),
    "gone.csv": ("list_missing", lambda path: path),
    "gone.pdf": ("list_missing", lambda path: path),
    "list.pdf": ("list_unknown_kind", _write(b"%PDF-1.7")),
    "list": ("list_unknown_kind", _write(b"+44 7700 900201")),
    "empty.xlsx": ("list_empty", _write(b"")),
    "empty.csv": ("list_empty", _write(b"")),
    "text.xlsx": ("list_wrong_ending", _write(b"Name,Mobile\nAnn,+44 7700 900201\n")),
    "page.xls": ("list_wrong_ending", _write(b"<html><table><tr><td>+44 7700 900201</table>")),
    "book.csv": ("list_wrong_ending", lambda path: files.xlsx(path, rows())),
    "old.txt": ("list_wrong_ending", _copy("people.xls")),
    "zeros.xlsx": ("list_damaged", _write(bytes(5000))),
    "cut.xlsx": ("list_damaged", _cut),
    "archive.xlsx": ("list_damaged", _write(b"PK\x03\x04 and no more")),
    "cut.xls": ("list_damaged", _write((DATA / "people.xls").read_bytes()[:2000])),
    "locked.xlsx": ("list_encrypted", _copy("encrypted.xlsx")),
    "locked.xlsm": ("list_encrypted", _copy("encrypted.xlsx")),
    "locked.xlsb": ("list_encrypted", _copy("encrypted.xlsx")),
    "locked.xls": ("list_encrypted", _locked_xls),
    "locked.ods": ("list_encrypted", lambda path: files.ods(path, rows(), encrypted=True)),
    "folder.csv": ("list_unreadable", lambda path: path.mkdir() or path),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_files(tmp_path: Path, name: str) -> None:
    code, make = BAD[name]
    path = make(tmp_path / name)
    with pytest.raises(Failure) as failure:
        open_sheets(path)
    assert failure.value.code == code
    assert failure.value.params["name"] == name


@pytest.mark.parametrize(
    "alter",
    [
        lambda name, part: part[: len(part) // 2] if name.endswith("sheet1.xml") else part,
        lambda name, part: b"" if name.endswith("sheet1.xml") else part,
    ],
    ids=["cut", "empty"],
)
def test_a_damaged_sheet(tmp_path: Path, alter: Callable[[str, bytes], bytes]) -> None:
    path = files.change(files.xlsx(tmp_path / "list.xlsx", rows()), alter)
    with pytest.raises(Failure) as failure:
        list(open_sheets(path).rows("People").each)
    assert failure.value.code == "list_damaged"


def test_a_sheet_that_is_not_there(tmp_path: Path) -> None:
    for path in (files.xlsx(tmp_path / "list.xlsx", rows()), files.text(tmp_path / "list.csv", rows())):
        with pytest.raises(Failure) as failure:
            open_sheets(path).rows("Nobody")
        assert failure.value.code == "list_no_sheet"
        assert failure.value.params == {"name": path.name, "sheet": "Nobody"}


def test_a_file_held_by_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = files.xlsx(tmp_path / "list.xlsx", rows())
    monkeypatch.setattr(Path, "open", held)
    with pytest.raises(Failure) as failure:
        open_sheets(path)
    assert failure.value.code == "list_locked"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("+44", "+44"),
        (79161234567.0, "79161234567"),
        (0.5, "0.5"),
        (1e15, "1e+15"),
        (True, "TRUE"),
        (dt.datetime(2024, 1, 15, 7, 9), "2024-01-15 07:09:00"),  # noqa: DTZ001 - as workbooks have them
        (dt.date(2024, 1, 15), "2024-01-15"),
    ],
)
def test_cells_as_a_person_sees_them(cell: object, text: str) -> None:
    assert shown(cell) == text
