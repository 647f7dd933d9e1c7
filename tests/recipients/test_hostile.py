"""Files that would hurt or hold up whoever opens them: each ends in a Failure or in a counted list."""

import datetime as dt
import errno
import shutil
import threading
import zipfile
from pathlib import Path
from typing import NoReturn

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineError

from nxdesk.problems import Failure
from nxdesk.recipients import child, reader
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.listing import Listing
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.reading import look, read
from nxdesk.recipients.sheet import TEXT_ENDINGS, WORKBOOK_ENDINGS, open_sheets
from tests.recipients import files, hostile, people
from tests.recipients.test_listing import adds_up

PHONE = "+44 7700 900201"
OFFICE = "http://schemas.openxmlformats.org"


def unheard(_done: int, _total: int | None) -> None:
    pass


def read_in_child(path: Path) -> Listing:
    return reader.read(path, Choice(region="GB"), unheard, threading.Event())


def failure_of(path: Path) -> str:
    with pytest.raises(Failure) as failure:
        read_in_child(path)
    assert failure.value.params["name"] == path.name
    return failure.value.code


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    """1.2 GB of spaces, in a megabyte."""
    spaces = " " * (1 << 20)
    assert (
        failure_of(hostile.workbook(tmp_path / "bomb.xlsx", (spaces for _ in range(1200))))
        == "list_too_large"
    )


def test_two_cells_in_far_corners(tmp_path: Path) -> None:
    """A table of all the cells between them would have 17 billion."""
    cells = [
        hostile.row(1, hostile.text("A1", PHONE)),
        hostile.row(1_048_576, hostile.text("XFD1048576", "x")),
    ]
    assert failure_of(hostile.workbook(tmp_path / "corners.xlsx", cells)) == "list_too_large"


def test_entities_that_multiply(tmp_path: Path) -> None:
    laughs = "".join(f'<!ENTITY a{step} "{f"&a{step - 1};" * 10}">' for step in range(1, 12))
    bomb = f'<!DOCTYPE x [<!ENTITY a0 "ha">{laughs}]>'
    path = hostile.workbook(
        tmp_path / "list.xlsx", [hostile.row(1, hostile.text("A1", "&a11;"))], before=bomb
    )
    assert failure_of(path) in ("list_damaged", "list_empty")


def test_an_entity_of_a_file_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(PHONE)
    before = f'<!DOCTYPE x [<!ENTITY a SYSTEM "{(tmp_path / "secret").as_uri()}">]>'
    path = hostile.workbook(
        tmp_path / "list.xlsx", [hostile.row(1, hostile.text("A1", "&a;"))], before=before
    )
    assert failure_of(path) in ("list_damaged", "list_empty")


def test_a_million_empty_rows(tmp_path: Path) -> None:
    rows = (hostile.row(number, "") for number in range(3, 1_048_577))
    first = [hostile.row(1, hostile.text("A1", "Mobile")), hostile.row(2, hostile.text("A2", PHONE))]
    listing = read_in_child(hostile.workbook(tmp_path / "list.xlsx", [*first, *rows]))
    assert (list(listing.phones), listing.rows) == ([447700900201], 1)


def test_a_number_in_the_last_row_below_nothing(tmp_path: Path) -> None:
    cells = [
        hostile.row(1, hostile.text("A1", "Mobile")),
        hostile.row(1_048_576, hostile.text("A1048576", PHONE)),
    ]
    listing = read_in_child(hostile.workbook(tmp_path / "list.xlsx", cells))
    assert (list(listing.phone_rows), listing.rows) == ([1_048_576], 1)


def test_16384_columns(tmp_path: Path) -> None:
    places = [openpyxl.utils.get_column_letter(column) for column in range(1, 16_385)]
    rows = [
        hostile.row(
            number,
            "".join(hostile.text(f"{place}{number}", PHONE if place == "XFD" else "x") for place in places),
        )
        for number in (1, 2)
    ]
    listing = read_in_child(hostile.workbook(tmp_path / "list.xlsx", rows))
    assert listing.choice.column == 16_383
    assert (len(listing.phones), len(listing.repeated)) == (1, 1)


def test_ten_thousand_sheets(tmp_path: Path) -> None:
    path = hostile.workbook(
        tmp_path / "list.xlsx", [hostile.row(1, hostile.text("A1", PHONE))], sheets=10_000
    )
    assert reader.look(path).sheets == tuple(f"S{n}" for n in range(1000))
    assert reader.look(path, Choice(sheet="S9999")).sheets[-2:] == ("S999", "S9999")
    assert len(read_in_child(path).phones) == 1


def test_rows_and_cells_without_numbers_or_with_wrong_ones(tmp_path: Path) -> None:
    for cells in (
        '<row><c t="s"><v>99</v></c></row>',
        '<row r="0"><c r="A0"><v>1</v></c></row>',
        '<row r="-1"/>',
        "<row",
    ):
        path = hostile.workbook(tmp_path / "list.xlsx", [cells])
        assert failure_of(path) in ("list_damaged", "list_empty", "list_no_phone_column", "list_reader_died")


def test_errors_merged_cells_and_dates_are_counted(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Mobile", "Name"])
    sheet.append([PHONE, "Ann"])
    sheet.append([None, "Bob"])
    sheet.append([dt.datetime(2024, 1, 15), "Cy"])  # noqa: DTZ001 - as workbooks have them
    sheet.append(["#N/A", "Di"])
    sheet["A5"].data_type = "e"
    sheet.merge_cells("A2:A3")
    book.save(tmp_path / "list.xlsx")
    listing = read(tmp_path / "list.xlsx", Choice(), unheard)
    assert list(listing.phones) == [447700900201]
    assert [(row.row, row.reason) for row in listing.rejected] == [
        (3, Reason.EMPTY),
        (4, Reason.DAMAGED),
        (5, Reason.ERROR_VALUE),
    ]
    assert adds_up(listing)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PermissionError(errno.EACCES, ""), "list_locked"),  # Windows, while Excel has it open
        (FileNotFoundError(errno.ENOENT, ""), "list_missing"),
        (OSError(errno.EIO, ""), "list_unreadable"),  # a stick that was pulled out
    ],
)
@pytest.mark.parametrize("name", ["list.xlsx", "list.csv"])
def test_a_file_that_cannot_be_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, error: OSError, code: str
) -> None:
    path = tmp_path / name
    (files.xlsx if name.endswith("xlsx") else files.text)(path, people.rows())

    def refuse(*_: object, **__: object) -> NoReturn:
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(Failure) as failure:
        look(path, Choice())
    assert failure.value.code == code


def test_a_file_that_vanishes_between_looking_and_reading(tmp_path: Path) -> None:
    path = files.xlsx(tmp_path / "list.xlsx", people.rows())
    with reader.ListReader(path) as opened:
        seen = opened.look(Choice(region="RU"))
        path.unlink()
        with pytest.raises(Failure) as failure:
            opened.read(seen.choice, unheard, threading.Event())
    assert failure.value.code == "list_missing"


@pytest.mark.parametrize("name", ["list.xlsx", "list.xls", "list.xlsb", "list.ods"])
@pytest.mark.parametrize(
    ("error", "code"),
    [(OSError(errno.EIO, ""), "list_unreadable"), (FileNotFoundError(errno.ENOENT, ""), "list_missing")],
)
def test_a_stick_that_is_pulled_out_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, error: OSError, code: str
) -> None:
    """Then calamine says what it says of a damaged file."""
    path = tmp_path / name
    if name.endswith("xlsx"):
        files.xlsx(path, people.rows())
    elif name.endswith("ods"):
        files.ods(path, people.rows())
    else:
        shutil.copy(files.DATA / f"people{path.suffix}", path)
    rows = open_sheets(path)

    class Gone:
        sheet_names = ("People",)

        def get_sheet_by_name(self, _name: str) -> NoReturn:
            raise CalamineError("I/O error: Input/output error (os error 5)")

    def refuse(*_: object, **__: object) -> NoReturn:
        raise error

    object.__setattr__(rows, "book", Gone())
    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr("zipfile.ZipFile", refuse)
    with pytest.raises(Failure) as failure:
        rows.rows("People")
    assert failure.value.code == code


@pytest.mark.parametrize("ending", ["xlsx", "xlsm", "xls", "xlsb", "ods"])
def test_a_file_that_is_cut_anywhere(originals: dict[str, bytes], tmp_path: Path, ending: str) -> None:
    """At each twentieth of it: as it was broken off while it was copied."""
    whole = originals[f".{ending}".replace("xlsm", "xlsx")]
    path = tmp_path / f"list.{ending}"
    for twentieth in range(1, 20):
        path.write_bytes(whole[: len(whole) * twentieth // 20])
        with pytest.raises(Failure) as failure:
            _CHILD.run(_read_any, path, progress=unheard, stop=threading.Event())
        assert failure.value.code in ("list_damaged", "list_reader_died"), twentieth


def test_a_zip_that_lies_about_its_sizes(tmp_path: Path) -> None:
    """The directory says 1000 bytes; there are 30 million."""
    spaces = " " * (1 << 20)
    path = hostile.workbook(tmp_path / "bomb.xlsx", (spaces for _ in range(30)))
    content = bytearray(path.read_bytes())
    entry = content.rindex(b"xl/worksheets/sheet1.xml") - 46
    assert content[entry : entry + 4] == b"PK\1\2"
    content[entry + 24 : entry + 28] = (1000).to_bytes(4, "little")
    path.write_bytes(content)
    assert failure_of(path) in ("list_damaged", "list_empty", "list_too_large")


def test_rows_that_stand_for_all_there_are(tmp_path: Path) -> None:
    """An .ods says in 200 bytes that 17 billion cells hold the same number."""
    cell = (
        b"<table:table-cell table:number-columns-repeated='16384' office:value-type='float' office:value='1'>"
    )
    row = (
        b"<table:table-row table:number-rows-repeated='1048576'>"
        + cell
        + b"</table:table-cell></table:table-row>"
    )

    def multiply(_name: str, part: bytes) -> bytes:
        return part.replace(b"</table:table>", row + b"</table:table>")

    path = files.change(files.ods(tmp_path / "list.ods", [["Mobile"]]), multiply)
    assert failure_of(path) in ("list_too_large", "list_damaged", "list_reader_died")


def test_links_to_other_workbooks_are_not_followed(tmp_path: Path) -> None:
    """The values are what was there when it was saved; without one, the formula is told as such."""
    other = tmp_path / "other.xlsx"
    linked = f'<c r="A2" t="str"><f>[1]People!$B$2</f><v>{PHONE}</v></c>'
    cells = [
        hostile.row(1, hostile.text("A1", "Mobile") + hostile.text("B1", "Name")),
        hostile.row(2, linked + hostile.text("B2", "Ann")),
        hostile.row(3, '<c r="A3"><f>[1]People!$B$3</f></c>' + hostile.text("B3", "Bob")),
    ]
    path = hostile.workbook(tmp_path / "list.xlsx", cells)
    relations = f"{OFFICE}/officeDocument/2006/relationships"
    with zipfile.ZipFile(path, "a") as book:
        book.writestr(
            "xl/externalLinks/externalLink1.xml",
            f'<externalLink xmlns="{OFFICE}/spreadsheetml/2006/main"><externalBook xmlns:r="{relations}" '
            'r:id="r1"/></externalLink>',
        )
        book.writestr(
            "xl/externalLinks/_rels/externalLink1.xml.rels",
            f'<Relationships xmlns="{OFFICE}/package/2006/relationships"><Relationship Id="r1" '
            f'Type="{relations}/externalLinkPath" Target="{other.as_uri()}" TargetMode="External"/>'
            "</Relationships>",
        )
    listing = read_in_child(path)
    assert (list(listing.phones), [row.reason for row in listing.rejected]) == (
        [447700900201],
        [Reason.FORMULA],
    )
    assert not other.exists()


def test_the_lock_file_of_excel_is_no_list(tmp_path: Path) -> None:
    (tmp_path / "~$list.xlsx").write_bytes(b"\x03Ann" + b" " * 161)
    assert failure_of(tmp_path / "~$list.xlsx") in ("list_damaged", "list_wrong_ending")


CODES = set(
    "list_damaged list_empty list_encrypted list_no_phone_column list_no_column list_unreadable "
    "list_wrong_ending list_too_large list_no_sheet".split()
)


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """By ending, the bytes of a real file."""
    folder = tmp_path_factory.mktemp("originals")
    files.xlsx(folder / "people.xlsx", people.rows())
    files.ods(folder / "people.ods", people.rows())
    files.text(folder / "people.csv", people.rows(), ";", "utf-16")
    made = {path.suffix: path.read_bytes() for path in folder.iterdir()}
    return made | {suffix: (files.DATA / f"people{suffix}").read_bytes() for suffix in (".xls", ".xlsb")}


@given(data=st.data())
@settings(max_examples=200, deadline=None, derandomize=True, database=None)
def test_changed_bytes_end_in_a_list_or_a_failure(
    originals: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """In the child, which is what is there for the ones that would kill it: one child for all of them."""
    suffix = data.draw(st.sampled_from(sorted(originals)))
    content = bytearray(originals[suffix])
    for _ in range(data.draw(st.integers(0, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content))) :]
    ending = data.draw(st.sampled_from([suffix, suffix, suffix, *WORKBOOK_ENDINGS, *TEXT_ENDINGS]))
    path = tmp_path_factory.mktemp("fuzz") / f"people{ending}"
    path.write_bytes(bytes(content))
    _ends_well(path)


@given(data=st.data())
@settings(max_examples=200, deadline=None, derandomize=True, database=None)
def test_changed_parts_of_a_workbook_end_in_a_list_or_a_failure(
    originals: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Behind the checksums of the zip file, which the bytes of the file itself hardly ever get past."""
    suffix = data.draw(st.sampled_from([".xlsx", ".ods", ".xlsb"]))
    path = tmp_path_factory.mktemp("fuzz") / f"people{suffix}"
    path.write_bytes(originals[suffix])

    def alter(_name: str, part: bytes) -> bytes:
        changed = bytearray(part)
        for _ in range(data.draw(st.integers(0, 2))):
            start = data.draw(st.integers(0, len(changed)))
            end = data.draw(st.integers(start, min(len(changed), start + 60)))
            changed[start:end] = data.draw(
                st.sampled_from(
                    [b"", b"0", b"-1", b"99999999999", b'"', b"<", b"&#0;", bytes(changed[start:end]) * 3]
                )
                | st.binary(max_size=8)
            )
        return bytes(changed)

    _ends_well(files.change(path, alter))


def _ends_well(path: Path) -> None:
    try:
        listing = _CHILD.run(_read_any, path, progress=unheard, stop=threading.Event())
    except Failure as failure:
        assert failure.code in CODES | {"list_reader_died"}, failure.params  # noqa: PT017 - a list is as good
        if failure.code == "list_reader_died":
            assert failure.params["place"].startswith("PanicException")  # noqa: PT017 - as above
    else:
        assert adds_up(listing)


def _read_any(_path: Path, path: Path, progress: child.Progress) -> Listing:
    return read(path, Choice(region="RU"), progress)


_CHILD = child.Child(Path("people"))


@pytest.fixture(scope="module", autouse=True)
def _close_child() -> object:
    yield
    _CHILD.close()
