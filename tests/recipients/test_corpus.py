"""One list as an office has it, saved by several programs (data/make.py): the same becomes of each row."""

import shutil
from pathlib import Path

import openpyxl
import pytest

from nxdesk.recipients.cell import is_blank, shown
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.reading import look, read
from nxdesk.recipients.sheet import open_sheets
from tests.recipients import customers
from tests.recipients.files import DATA
from tests.recipients.test_listing import adds_up

WRITTEN = sorted(path.name for path in DATA.glob("customers-*"))


OURS = "openpyxl.xlsx"


def made(name: str, folder: Path) -> Path:
    return customers.write(folder / OURS) if name == OURS else Path(shutil.copy(DATA / name, folder))


@pytest.fixture(params=[OURS, *WRITTEN])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return made(request.param, tmp_path)


def test_all_programs_are_there() -> None:
    assert WRITTEN == [
        "customers-libreoffice.ods",
        "customers-libreoffice.xls",
        "customers-libreoffice.xlsx",
        "customers-pyxlsbwriter.xlsb",
        "customers-xlsxwriter.xlsx",
    ]


def test_what_becomes_of_each_row(path: Path) -> None:
    listing = read(path, Choice(region="RU", keep_hidden=True), lambda *_: None)
    ready, rejected = dict(customers.READY), dict(customers.REJECTED)
    if path.name == OURS:  # it has calculated nothing
        ready.pop(79160000003)
        rejected |= {6: Reason.FORMULA, 7: Reason.FORMULA}
    assert dict(zip(listing.phones, listing.phone_rows, strict=True)) == ready
    assert {one.row: f"row {one.first_row}" for one in listing.repeated} == customers.REPEATED
    assert {one.row: one.reason for one in listing.rejected} == rejected
    assert (listing.choice.sheet, listing.choice.header_row) == ("Клиенты", customers.HEADING_ROW)
    assert (listing.heading, listing.choice.column) == ("Телефон", 1)
    assert adds_up(listing)


def test_what_a_filter_hides(path: Path) -> None:
    assert look(path, Choice(region="RU")).hidden_rows == 1
    listing = read(path, Choice(region="RU"), lambda *_: None)
    assert listing.hidden == 1
    assert 79160000004 not in listing.phones


@pytest.mark.parametrize("name", [OURS, *(name for name in WRITTEN if name.endswith(".xlsx"))])
def test_calamine_and_openpyxl_see_the_same(name: str, tmp_path: Path) -> None:
    path = made(name, tmp_path)
    book = openpyxl.load_workbook(path, data_only=True)
    for name in book.sheetnames:
        theirs = [list(row) for row in book[name].iter_rows(values_only=True)]
        ours = [list(row) for row in open_sheets(path).rows(name).each]
        assert len(ours) <= len(theirs)
        for row, cells in enumerate(theirs):
            for column, cell in enumerate(cells):
                mine = ours[row][column] if row < len(ours) and column < len(ours[row]) else None
                if is_blank(mine) and is_blank(cell):
                    continue
                assert shown(mine) == shown(cell).removesuffix(" 00:00:00"), (row, column)
