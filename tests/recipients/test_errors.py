"""Cells with an error of a formula, and formulas without a value: shown as they are, and never as empty."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from nxdesk.recipients.cell import is_error
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.listing import Listing, from_text
from nxdesk.recipients.phone import Reason, Rejection, read_number
from nxdesk.recipients.reading import columns, look, read
from nxdesk.recipients.rejects import Titles, save_rejected
from tests.recipients import binary, files, hostile

A = 447700900201
ERRORS = "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA"


@pytest.mark.parametrize(
    "text",
    [
        *ERRORS.split(),
        *"#SPILL! #CALC! #ERROR! #NV #BEZUG! #WERT! #¡DIV/0! #¿NOMBRE? #N/D #YOK #BAŞV! Err:502".split(),
        *"#Н/Д #ССЫЛКА! #ЗНАЧ! #ДЕЛ/0! #ИМЯ? #ЧИСЛО! #ПУСТО!".split(),
    ],
)
def test_errors_in_many_languages(text: str) -> None:
    assert is_error(text)
    assert read_number(f" {text} ", "GB") == Rejection(Reason.ERROR_VALUE)


@pytest.mark.parametrize(
    "text", ["", "#", "#1", "#1!", "# 5", "n/a", "#N/A 07700 900201", "#call!", "E", "ext:502"]
)
def test_what_is_no_error(text: str) -> None:
    assert not is_error(text)


def test_a_sign_before_a_number_is_no_error() -> None:
    assert read_number("#07700900201", "GB") == read_number("07700900201", "GB")


def xlsx(path: Path) -> Path:
    """As Excel writes them: with a formula, without one, and in a row that holds nothing else."""
    formula = '<c r="B3" s="1" t="e"><f>VLOOKUP(A3,D:E,2,0)</f><v>#N/A</v></c>'
    cells = [
        hostile.row(1, hostile.text("A1", "Name") + hostile.text("B1", "Mobile")),
        hostile.row(2, hostile.text("A2", "Ann") + hostile.text("B2", f"+{A}")),
        hostile.row(3, hostile.text("A3", "Bob") + formula),
        hostile.row(4, "<c t='e' r='B4'><v>#REF!</v></c>"),
        hostile.row(5, hostile.text("A5", "Cy")),
    ]
    return hostile.workbook(path, cells)


ROWS: binary.Sheet = {
    1: ("Name", "Mobile"),
    2: ("Ann", f"+{A}"),
    3: ("Bob", 0x2A),
    4: ("", 0x17),
    5: ("Cy", ""),
}


def xlsb(path: Path) -> Path:
    return binary.xlsb(path, {"S0": binary.sheet_part(ROWS)})


def xls(path: Path) -> Path:
    return binary.compound(path, binary.stream({"S0": ROWS}))


def ods(path: Path) -> Path:
    """As LibreOffice writes them."""

    def error(text: str) -> bytes:
        return (
            '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" '
            f'calcext:value-type="error"><text:p>{text}</text:p></table:table-cell>'
        ).encode()

    def alter(_name: str, part: bytes) -> bytes:
        for mark, text in ((b"first", "#N/A"), (b"second", "#REF!")):
            cell = (
                b'<table:table-cell office:value-type="string"><text:p>'
                + mark
                + b"</text:p></table:table-cell>"
            )
            part = part.replace(cell, error(text))
        return part.replace(b"<office:document-content ", b'<office:document-content xmlns:calcext="x" ')

    rows = [["Name", "Mobile"], ["Ann", f"+{A}"], ["Bob", "first"], ["", "second"], ["Cy", ""]]
    return files.change(files.ods(path, rows), alter)


def csv(path: Path) -> Path:
    return files.text(
        path, [["Name", "Mobile"], ["Ann", f"+{A}"], ["Bob", "#N/A"], ["", "#REF!"], ["Cy", ""]]
    )


@pytest.fixture(params=[xlsx, xlsb, xls, ods, csv], ids=lambda make: make.__name__)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    make: Callable[[Path], Path] = request.param
    return make(tmp_path / f"list.{make.__name__}")


def reasons(listing: Listing) -> list[tuple[int, str, Reason]]:
    return [(row.row, row.cell, row.reason) for row in listing.rejected]


def test_an_error_has_a_reason_of_its_own(path: Path) -> None:
    listing = read(path, Choice(), lambda *_: None)
    assert list(listing.phones) == [A]
    assert reasons(listing) == [
        (3, "#N/A", Reason.ERROR_VALUE),
        (4, "#REF!", Reason.ERROR_VALUE),
        (5, "", Reason.EMPTY),
    ]
    assert listing.reasons == {Reason.ERROR_VALUE: 2, Reason.EMPTY: 1}


def test_an_error_is_shown_as_it_is(path: Path) -> None:
    assert look(path, Choice()).first_rows[1] == ("Bob", "#N/A")


def test_an_error_is_saved_with_the_rejected_rows(path: Path, tmp_path: Path) -> None:
    listing = read(path, Choice(), lambda *_: None)
    saved = tmp_path / "no.xlsx"
    save_rejected([("", listing)], saved, lambda reason, _: str(reason), Titles("Why", "Row", "Cell"))
    rows = list(openpyxl.load_workbook(saved).active.iter_rows(values_only=True))
    assert rows[1] == ("Bob", "#N/A", "error_value", 3, "#N/A")


def test_nobody_is_addressed_as_an_error(path: Path) -> None:
    """The values of fields come from these columns."""
    listing = read(path, Choice(), lambda *_: None)
    _, mobiles = columns(path, listing.choice, listing.stamp, (0, 1), lambda *_: None)
    assert [mobiles.text(row) for row in (2, 3, 4)] == [f"+{A}", "", ""]


def test_an_error_among_pasted_numbers() -> None:
    assert reasons(from_text(f"+{A}\n#N/A\n", None)) == [(2, "#N/A", Reason.ERROR_VALUE)]


def test_of_two_phone_columns_the_one_with_a_number_counts(path: Path) -> None:
    listing = read(path, Choice(columns=(1, 0)), lambda *_: None)
    assert list(listing.phones) == [A]
    assert {row.row for row in listing.rejected} >= {3, 4}


def of_formula(path: Path, cell: str) -> Listing:
    rows = [
        hostile.row(1, hostile.text("A1", "Name") + hostile.text("B1", "Mobile")),
        hostile.row(2, hostile.text("A2", "Ann") + cell),
        hostile.row(3, hostile.text("A3", "Bob") + hostile.text("B3", f"+{A}")),
    ]
    return read(hostile.workbook(path, rows), Choice(), lambda *_: None)


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ('<c r="B2"><f>A2</f></c>', Reason.FORMULA),
        ('<c r="B2"><f>A2</f><v></v></c>', Reason.FORMULA),
        ('<c r="B2"><f>A2</f><v/></c>', Reason.FORMULA),
        ('<c r="B2" t="str"><f>IF(A2="","",C2)</f><v></v></c>', Reason.EMPTY),  # calculated, to nothing
        ('<c r="B2" t="str"><f>IF(A2="","",C2)</f><v/></c>', Reason.EMPTY),
        ('<c r="B2" t="e"><f>A2</f><v>#VALUE!</v></c>', Reason.ERROR_VALUE),
        (
            '<c r="B2"><f>VLOOKUP(A2,D:E,2)</f><v>0</v></c>',
            Reason.TOO_SHORT,
        ),  # what it finds is an empty cell
    ],
)
def test_formulas_without_a_number(tmp_path: Path, cell: str, reason: Reason) -> None:
    assert [row.reason for row in of_formula(tmp_path / "list.xlsx", cell).rejected] == [reason]


@pytest.mark.parametrize(
    "cell",
    [
        f'<c r="B2" t="str"><f>"+"&amp;"{A}"</f><v>+{A}</v></c>',
        f'<c r="B2"><f>C2*1</f><v>{A}</v></c>',
        f'<c r="B2"><f t="shared" si="0"/><v>{A}</v></c>',
        f'<c r="B2" t=\'str\'><f t="array" ref="B2">IFERROR(C2,"#N/A")</f><v>{A}</v></c>',
    ],
)
def test_formulas_with_a_number(tmp_path: Path, cell: str) -> None:
    listing = of_formula(tmp_path / "list.xlsx", cell)
    assert (list(listing.phones), list(listing.phone_rows), len(listing.repeated)) == ([A], [2], 1)


def test_a_formula_of_an_opendocument_sheet_without_a_value(tmp_path: Path) -> None:
    """As programs write it that cannot calculate; with a value of nothing it has been calculated."""

    def alter(_name: str, part: bytes) -> bytes:
        start = b'<table:table-cell office:value-type="string"><text:p>'
        bare = b'<table:table-cell table:formula="of:=[.A2]"/>'
        empty = bare[:-2] + b' office:value-type="string" office:string-value=""/>'
        part = part.replace(start + b"first</text:p></table:table-cell>", bare)
        return part.replace(start + b"second</text:p></table:table-cell>", empty)

    rows = [["Name", "Mobile"], ["Ann", f"+{A}"], ["Bob", "first"], ["Cy", "second"]]
    path = files.change(files.ods(tmp_path / "list.ods", rows), alter)
    listing = read(path, Choice(), lambda *_: None)
    assert [(row.row, row.reason) for row in listing.rejected] == [(3, Reason.FORMULA), (4, Reason.EMPTY)]
