"""Workbooks as some programs write them, which calamine refuses: they are read all the same."""

from pathlib import Path

import pytest

from nxdesk.problems import Failure
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.reading import read
from nxdesk.recipients.repair import repaired
from nxdesk.recipients.sheet import open_sheets
from tests.recipients import binary, files, hostile, people

A = 447700900201


@pytest.mark.parametrize("error", ["#ERROR!", "#SPILL!", "#CALC!", "#BUSY!", "#GETTING_DATA", "Loading..."])
@pytest.mark.parametrize("formula", ["", "<f>GOOGLETRANSLATE(A2)</f>", "<f/>"])
def test_an_error_that_excel_does_not_know(tmp_path: Path, error: str, formula: str) -> None:
    """As Google Sheets, and Excel's newer functions, have them. All other cells are as they were."""
    cells = [
        hostile.row(1, hostile.text("A1", "Mobile") + hostile.text("B1", "Name")),
        hostile.row(2, hostile.text("A2", f"+{A}") + hostile.text("B2", error)),
        hostile.row(3, f'<c r="A3" t="e">{formula}<v>{error}</v></c><c r="B3" t="e"><v>#REF!</v></c>'),
    ]
    path = hostile.workbook(tmp_path / "list.xlsx", cells)
    listing = read(path, Choice(), lambda *_: None)
    assert list(listing.phones) == [A]
    shown = "#ERROR!" if error == "Loading..." else error
    assert [(row.row, row.cell, row.reason) for row in listing.rejected] == [(3, shown, Reason.ERROR_VALUE)]
    [_, second, third] = [list(row) for row in open_sheets(path).rows("S0").each]
    assert (second, third) == ([f"+{A}", error], [shown, "#REF!"])


def test_an_indented_opendocument_sheet(tmp_path: Path) -> None:
    def indent(_name: str, part: bytes) -> bytes:
        tags = (
            b"<table:table-row",
            b"<table:table-cell",
            b"</table:table-row",
            b"</table:table>",
            b"<text:p>",
        )
        for tag in tags:
            part = part.replace(tag, b"\n   " + tag)
        return part

    path = files.change(files.ods(tmp_path / "list.ods", people.rows()), indent)
    listing = read(path, Choice(region="RU"), lambda *_: None)
    assert dict(zip(listing.phones, listing.phone_rows, strict=True)) == {
        phone: row for row, phone in people.READY.items()
    }


def test_what_needs_no_repair_is_not_copied(tmp_path: Path) -> None:
    assert repaired(files.xlsx(tmp_path / "list.xlsx", people.rows())) is None
    assert repaired(files.ods(tmp_path / "list.ods", people.rows())) is None
    (tmp_path / "cut.xlsx").write_bytes(b"PK\x03\x04")
    assert repaired(tmp_path / "cut.xlsx") is None


def test_cells_that_would_be_passed_over(tmp_path: Path) -> None:
    """Short cells have no column of their own; calamine knows none, and Excel saves them as others."""
    part = binary.sheet_part({1: ("Mobile", "Name"), 2: (f"+{A}", "Ann")})
    short = binary.record(17, bytes(4) + (2).to_bytes(4, "little") + "Bo".encode("utf-16-le"))
    path = binary.xlsb(
        tmp_path / "list.xlsb", {"S": part.replace(binary.record(146), short + binary.record(146))}
    )
    with pytest.raises(Failure) as failure:
        open_sheets(path).rows("S")
    assert failure.value.code == "list_damaged"
