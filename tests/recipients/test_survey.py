"""What the bytes of a sheet say and calamine does not: in every kind of file, cut and altered ones too."""

import random
import struct
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from nxdesk.recipients import compound, package
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.findings import Findings
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.reading import look, read
from nxdesk.recipients.sheet import open_sheets
from nxdesk.recipients.survey import survey
from tests.recipients import binary, files
from tests.recipients.files import DATA

A, B, C = 447700900201, 447700900202, 447700900203
NOT_AVAILABLE = 0x2A
# The sheet begins in row 4; row 6 and 8 are hidden.
LATE: binary.Sheet = {
    4: ("Name", "Mobile"),
    5: ("Ann", f"+{A}"),
    6: ("Bob", f"+{B}"),
    7: ("Cy", NOT_AVAILABLE),
    8: ("Di", float(B)),
    10: ("Ed", float(C)),
}
OTHER: binary.Sheet = {1: ("Call Ann",), 5: ("x",)}


def xlsb(path: Path, hidden: Sequence[int] = (6, 8), spans: int = 1) -> Path:
    parts = {"Other": binary.sheet_part(OTHER, (5,)), "Люди": binary.sheet_part(LATE, hidden, spans)}
    return binary.xlsb(path, parts)


def xls(path: Path, hidden: Sequence[int] = (6, 8)) -> Path:
    return binary.compound(path, binary.stream({"Other": OTHER, "Люди": LATE}, hidden))


@pytest.mark.parametrize("make", [xlsb, xls])
def test_rows_are_counted_from_the_top_of_the_sheet(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    path = make(tmp_path / f"list.{make.__name__}")
    assert look(path, Choice()).hidden_rows == 2
    listing = read(path, Choice(), lambda *_: None)
    assert (listing.choice.sheet, listing.choice.header_row, listing.heading) == ("Люди", 4, "Mobile")
    assert dict(zip(listing.phones, listing.phone_rows, strict=True)) == {A: 5, C: 10}
    assert [(row.row, row.cell, row.reason) for row in listing.rejected] == [(7, "#N/A", Reason.ERROR_VALUE)]
    assert listing.hidden == 2
    whole = read(path, Choice(keep_hidden=True), lambda *_: None)
    assert dict(zip(whole.phones, whole.phone_rows, strict=True)) == {A: 5, B: 6, C: 10}


@pytest.mark.parametrize("spans", [0, 1, 2, 16])
def test_rows_of_any_length(tmp_path: Path, spans: int) -> None:
    assert survey(xlsb(tmp_path / "list.xlsb", spans=spans), "Люди").hidden == {6, 8}


@pytest.mark.parametrize("target", ["/xl/worksheets/sheet{}.bin", "../xl/worksheets/sheet{}.bin"])
def test_a_part_may_be_named_in_other_ways(tmp_path: Path, target: str) -> None:
    path = binary.xlsb(tmp_path / "list.xlsb", {"A & B": binary.sheet_part(LATE, (6,))}, target)
    assert survey(path, "A & B").hidden == {6}
    assert survey(path, "Nobody").hidden == set()


def test_the_ending_does_not_matter(tmp_path: Path) -> None:
    for make, ending in ((xls, "xlsx"), (xlsb, "xls"), (xlsb, "xlsx"), (xls, "ods")):
        assert survey(make(tmp_path / f"list.{ending}"), "Люди").hidden == {6, 8}


REAL = [
    "customers-libreoffice.xls",
    "customers-pyxlsbwriter.xlsb",
    "customers-libreoffice.ods",
]


def found(path: Path) -> tuple[set[int], list[list[object]]]:
    findings = survey(path, "Клиенты")
    empty: list[list[object]] = [[""] * 3 for _ in range(20)]
    return findings.hidden, [list(row) for row in findings.with_errors(iter(empty))]


@pytest.mark.parametrize("name", REAL)
@pytest.mark.parametrize("size", [1, 7, 64, 1000])
def test_pieces_of_any_size(monkeypatch: pytest.MonkeyPatch, name: str, size: int) -> None:
    hidden, rows = found(DATA / name)
    assert (hidden, rows[6]) == ({9}, ["", "#DIV/0!", ""])
    monkeypatch.setattr(package, "_CHUNK", size)
    monkeypatch.setattr(compound, "_AT_ONCE", 1)
    assert found(DATA / name) == (hidden, rows)


def test_a_small_stream_lies_among_others(tmp_path: Path) -> None:
    """In sectors of 64 bytes, inside the stream of the root: here 3, of which the first is the last."""
    content = binary.stream({"S": {1: ("x",), 2: (NOT_AVAILABLE,)}}, (2,))
    assert 128 < len(content) <= 192
    path = binary.compound(tmp_path / "list.xls", content)
    whole = bytearray(path.read_bytes())
    mini = content.ljust(192, b"\0")
    mini = mini[128:] + mini[:128]  # in the order 1, 2, 0
    whole[60:68] = struct.pack("<II", 3, 1)  # the table of small sectors is in sector 3
    table, directory, first = 512, 1024, 1536
    whole[table + 8 : table + 16] = struct.pack("<II", binary.END, binary.END)
    whole[directory + 116 : directory + 128] = struct.pack("<IQ", 2, 192)
    whole[directory + 128 + 116 : directory + 256] = struct.pack("<IQ", 1, len(content))
    whole[first : first + 512] = mini.ljust(512, b"\0")
    whole[first + 512 : first + 1024] = struct.pack("<128I", binary.END, 2, 0, *[binary.FREE] * 125)
    path.write_bytes(whole)
    assert [list(row) for row in open_sheets(path).rows("S").each] == [["x"], ["#N/A"]]
    assert survey(path, "S").hidden == {2}


def test_a_chart_in_the_sheet_does_not_end_it(tmp_path: Path) -> None:
    """It stands there as a whole, with a beginning and an end of its own, and rows of its own."""
    content = binary.stream({"S": LATE}, (6,))
    row = struct.pack("<HHHHHHI", 20, 0, 1, 0xFF, 0, 0, 0x120)
    chart = binary.old_record(0x809, bytes(16)) + binary.old_record(0x208, row) + binary.old_record(0x0A)
    place = content.index(binary.old_record(0x200, struct.pack("<IIHHH", 3, 10, 0, 2, 0)))
    path = binary.compound(tmp_path / "list.xls", content[:place] + chart + content[place:])
    assert survey(path, "S").hidden == {6}


@pytest.mark.parametrize(
    "chain", [{2: 2}, {3: 2}, {9: 2}, {1: 1}, {2: 1 << 31}, {1: binary.FREE}, {0: 0, 2: 0}]
)
def test_chains_that_lead_nowhere_or_round(tmp_path: Path, chain: Mapping[int, int]) -> None:
    content = binary.stream({"Люди": LATE}, (6,))
    path = binary.compound(tmp_path / "list.xls", content, chain=chain)
    assert survey(path, "Люди").hidden <= {6}


def bomb(path: Path) -> Path:
    """A part that unpacks to 140 MB, in the place of the names of the sheets."""
    return _zipped(path, "xl/workbook.xml", 140)


def one_endless_record(path: Path) -> Path:
    long = b"\x81\x01\xff\xff\xff\x7f"  # 256 MB of it are said to follow
    return binary.xlsb(path, {"Люди": binary.record(129) + long + bytes(50 << 20)})


def without_a_tag(path: Path) -> Path:
    return _zipped(path, "content.xml", 100, b"<table:table-cell calcext:value-type='error'/>")


def _zipped(path: Path, part: str, megabytes: int, start: bytes = b"") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book, book.open(part, "w") as file:
        file.write(start)
        for _ in range(megabytes):
            file.write(b" " * (1 << 20))
    return path


def everywhere(path: Path) -> Path:
    """An error that stands in every cell there is, said in two tags, over and over."""
    cell = b"<table:table-cell table:number-columns-repeated='16384' calcext:value-type='error'/>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        row = b"<table:table-row table:number-rows-repeated='1048576'>"
        file.writestr(
            "content.xml", b"<table:table table:name='\xd0\x9b\xd1\x8e\xd0\xb4\xd0\xb8'>" + (row + cell) * 999
        )
    return path


@pytest.mark.parametrize("make", [bomb, one_endless_record, without_a_tag, everywhere])
def test_hostile_parts_take_neither_memory_nor_time(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    path = make(tmp_path / "list.bin")
    began = time.process_time()
    tracemalloc.start()
    try:
        findings = survey(path, "Люди")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert findings.hidden == set()
    assert peak < 200 << 20
    assert time.process_time() - began < 10  # a tenth of it here; without its limits each takes minutes


@pytest.mark.parametrize("name", REAL)
def test_altered_bytes_are_surveyed_to_an_end(tmp_path: Path, name: str) -> None:
    """Straight at the records and tags, where the checksums of the zip file do not protect them."""
    chance = random.Random(name)
    whole = (DATA / name).read_bytes()
    path = tmp_path / "list.bin"
    for _ in range(150):
        content = bytearray(whole)
        if name.endswith(".xls"):
            alter(content, chance)
            path.write_bytes(bytes(content))
        else:
            path.write_bytes(whole)
            files.change(path, lambda _, part: alter(bytearray(part), chance))
        findings = survey(path, "Клиенты")
        assert isinstance(findings, Findings)
        assert all(0 < row <= 1_048_576 for row in findings.hidden)


def alter(content: bytearray, chance: random.Random) -> bytes:
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(len(content) + 1)
        content[place : place + chance.randrange(1, 5)] = chance.randbytes(chance.randrange(0, 6))
    if chance.random() < 0.2:
        del content[chance.randrange(len(content) + 1) :]
    return bytes(content)


@pytest.mark.parametrize("text", ["", "x", None])
def test_a_file_that_is_no_workbook(tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "list.xlsx"
    if text is not None:
        path.write_text(text)
    assert survey(path, "Люди").hidden == set()


def test_hidden_rows_below_the_last_cell_are_not_counted(tmp_path: Path) -> None:
    """People hide all that they do not use."""
    row = b"<table:table-row table:number-rows-repeated='99999' table:visibility='collapse'>"
    rest = row + b"<table:table-cell/></table:table-row>"

    def hide(_name: str, part: bytes) -> bytes:
        return part.replace(b"</table:table>", rest + b"</table:table>")

    path = files.change(files.ods(tmp_path / "list.ods", [["Mobile"], [f"+{A}"]]), hide)
    assert look(path, Choice()).hidden_rows == 0
    assert read(path, Choice(), lambda *_: None).hidden == 0
