"""What people put into lists: several numbers in a cell or a row, countries, hidden rows, formulas."""

from pathlib import Path

import openpyxl
import pytest

from nxdesk.problems import Failure, Severity
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.country import region_named
from nxdesk.recipients.country_names import NAMES
from nxdesk.recipients.listing import Listing, Rejected, Repeated, from_text
from nxdesk.recipients.numbering import regions
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.reading import look, read
from nxdesk.recipients.rejects import Titles, save_rejected
from tests.recipients import files
from tests.recipients.test_listing import adds_up

A, B, C = 447700900201, 447700900202, 447700900203


def unheard(_done: int, _total: int | None) -> None:
    pass


def read_rows(tmp_path: Path, rows: files.Rows, choice: Choice = Choice(region="GB")) -> Listing:  # noqa: B008 - frozen
    listing = read(files.xlsx(tmp_path / "list.xlsx", rows), choice, unheard)
    assert adds_up(listing)
    return listing


@pytest.mark.parametrize(
    "cell",
    [
        "+447700900201, +447700900202",
        "07700 900201; 07700 900202",
        "07700900201/07700900202",
        "07700 900201\n07700 900202",
        "+44 7700 900201 / +44 7700 900202",
        "07700 900201, 07700 900202,",
        "Ann: 07700 900201, Bob: 07700 900202",
        "07700900201 07700900202",
        "+44 7700 900201  +44 7700 900202",
        "07700900201 | 447700900202",
        "07700900201、07700900202",
    ],
)
def test_several_numbers_in_one_cell_are_several_people(tmp_path: Path, cell: str) -> None:
    listing = read_rows(tmp_path, [["Name", "Mobile"], ["Ann", cell], ["Bob", str(B)]])
    assert list(listing.phones) == [A, B]
    assert list(listing.phone_rows) == [2, 2]
    assert list(listing.repeated) == [Repeated(3, B, 2)]


@pytest.mark.parametrize(
    "cell",
    [
        "07700 900201/02",
        "07700 900201, ask Bob 12",
        "+44 7700 900201, +44 7700 9002",
        "0770090020107700900202",
    ],
)
def test_nobody_guesses_which_digits_belong_together(tmp_path: Path, cell: str) -> None:
    listing = read_rows(tmp_path, [["Mobile"], [cell]])
    assert list(listing.phones) == []
    assert [row.cell for row in listing.rejected] == [cell]


def test_a_landline_among_several_is_rejected_for_itself(tmp_path: Path) -> None:
    listing = read_rows(tmp_path, [["Name", "Mobile"], ["Ann", "+44 20 7946 0018; 07700 900201"]])
    assert list(listing.phones) == [A]
    assert list(listing.rejected) == [Rejected(2, "+44 20 7946 0018", Reason.LANDLINE, "GB")]


def test_rejected_parts_can_be_saved(tmp_path: Path) -> None:
    listing = read_rows(tmp_path, [["Name", "Mobile"], ["Ann", "+44 20 7946 0018; 07700 900201"]])
    save_rejected(
        [("", listing)], tmp_path / "no.xlsx", lambda reason, _: str(reason), Titles("Why", "Row", "Cell")
    )
    _, saved = openpyxl.load_workbook(tmp_path / "no.xlsx").active.iter_rows(values_only=True)
    assert saved == ("Ann", "+44 20 7946 0018; 07700 900201", "landline", 2, "+44 20 7946 0018")


@pytest.mark.parametrize(
    "cell", ["Ann +44 7700 900201", "07700 900201 (Ann)", "Ann Hart: 07700-900201", "王伟07700900201"]
)
def test_a_name_beside_the_number(tmp_path: Path, cell: str) -> None:
    assert list(read_rows(tmp_path, [["Contact"], [cell]]).phones) == [A]


COLUMNS = [
    ["Name", "Mobile", "Mobile 2", "City"],
    ["Ann", "07700 900201", "07700 900202", "York"],
    ["Bob", "", "07700 900203", "Hull"],
    ["Cy", "", "", "Leeds"],
    ["Di", "07700 900201", "12", "Leeds"],
]


def test_all_columns_of_phones_or_one(tmp_path: Path) -> None:
    assert list(read_rows(tmp_path, COLUMNS).phones) == [A]
    listing = read_rows(tmp_path, COLUMNS, Choice(region="GB", columns=(1, 2)))
    assert dict(zip(listing.phones, listing.phone_rows, strict=True)) == {A: 2, B: 2, C: 3}
    assert [(row.row, row.reason) for row in listing.rejected] == [(4, Reason.EMPTY), (5, Reason.TOO_SHORT)]
    assert list(listing.repeated) == [Repeated(5, A, 2)]
    assert (listing.choice.column, listing.choice.columns, listing.heading) == (1, (1, 2), "Mobile")
    assert look(tmp_path / "list.xlsx", Choice(region="GB")).phone_columns == (1, 2)


def test_a_column_beyond_the_last(tmp_path: Path) -> None:
    for choice in (Choice(columns=(1, 9)), Choice(country_column=9)):
        with pytest.raises(Failure) as failure:
            read_rows(tmp_path, COLUMNS, choice)
        assert (failure.value.code, failure.value.params["column"]) == ("list_no_column", "J")


def test_a_country_column_stands_for_the_country(tmp_path: Path) -> None:
    rows = [
        ["Name", "Mobile", "Country"],
        ["Ann", "07700 900201", "United Kingdom"],
        ["Боря", "8 916 123-45-67", "Россия"],
        ["王伟", "158 0000 1795", "中国"],
        ["Dana", "050 000 00 01", "UKR"],
        ["Ed", "07700 900202", ""],
        ["Fay", "07700 900203", "Atlantis"],
        ["Gus", "+44 7700 900204", "Atlantis"],
    ]
    listing = read_rows(tmp_path, rows, Choice(region="GB", country_column=2))
    assert list(listing.phones) == [A, 79161234567, 8615800001795, 380500000001, B, 447700900204]
    assert list(listing.rejected) == [Rejected(7, "07700 900203", Reason.NO_COUNTRY)]
    assert look(tmp_path / "list.xlsx", Choice()).country_columns == (2,)


def test_countries_have_names_in_many_languages() -> None:
    assert set(NAMES) == set(regions())
    for text in ("de", "DEU", "Germany", " germany ", "Германия", "德国", "德國", "Deutschland", "Німеччина"):
        assert region_named(text) == "DE"
    others = {"UK": "GB", "U.S.A.": "US", "turkiye": "TR", "Côte d'Ivoire": "CI", "Қазақстан": "KZ"}
    assert {text: region_named(text) for text in others} == others
    assert [region_named(cell) for cell in ("", "nowhere", None, 44.0)] == [None] * 4


def hidden_list(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["Name", "Mobile"], ["Ann", str(A)], ["Bob", str(B)], ["Cy", str(C)]):
        sheet.append(row)
    sheet.auto_filter.ref = "A1:B4"
    sheet.row_dimensions[3].hidden = True
    book.create_sheet("Other & more").append(["x"])
    sheet.title = "People & more"
    book.save(path)
    return path


@pytest.mark.parametrize("ending", [".xlsx", ".xlsm"])
def test_hidden_rows_are_counted_and_left_out_unless_wanted(tmp_path: Path, ending: str) -> None:
    path = hidden_list(tmp_path / f"list{ending}")
    assert look(path, Choice()).hidden_rows == 1
    listing = read(path, Choice(), unheard)
    assert (list(listing.phones), list(listing.phone_rows), listing.hidden, listing.rows) == (
        [A, C],
        [2, 4],
        1,
        2,
    )
    whole = read(path, Choice(keep_hidden=True), unheard)
    assert (list(whole.phones), whole.hidden) == ([A, B, C], 0)


def test_hidden_rows_of_an_opendocument_sheet(tmp_path: Path) -> None:
    """Rows may stand for many; another sheet has hidden rows of its own."""
    cells = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'

    def row(attributes: str, text: str) -> str:
        return f"<table:table-row {attributes}>{cells.format(text)}</table:table-row>"

    def hide(name: str, part: bytes) -> bytes:
        if name != "content.xml":
            return part
        filtered = row("table:number-rows-repeated='3' table:visibility='filter'", f"+{B}")
        folded = row("table:visibility='collapse'", f"+{B}")
        body = row("", "Mobile") + row("", f"+{A}") + filtered + folded + row("", f"+{C}")
        notes = f'<table:table table:name="Notes">{folded}</table:table>'
        start, end = part.index(b"<table:table-row"), part.index(b"</table:table>") + len(b"</table:table>")
        return part[:start] + body.encode() + b"</table:table>" + notes.encode() + part[end:]

    path = files.change(files.ods(tmp_path / "list.ods", [["Mobile"], ["x"]]), hide)
    listing = read(path, Choice(), unheard)
    assert (list(listing.phones), list(listing.phone_rows), listing.hidden) == ([A, C], [2, 7], 4)
    assert look(path, Choice(sheet="Notes")).hidden_rows == 1


def test_a_formula_without_a_value_is_told(tmp_path: Path) -> None:
    """openpyxl writes formulas and no values, as programs do that cannot calculate."""
    rows = [["Mobile", "Name"], [str(A), "Ann"], ['="+4477009002"&"02"', "Bob"], ["=A2", ""], ["", "Cy"]]
    listing = read_rows(tmp_path, rows)
    assert [(row.row, row.reason) for row in listing.rejected] == [
        (3, Reason.FORMULA),
        (4, Reason.FORMULA),
        (5, Reason.EMPTY),
    ]


def test_a_formula_with_a_value_is_its_value(tmp_path: Path) -> None:
    def calculate(name: str, part: bytes) -> bytes:
        if not name.endswith("sheet1.xml"):
            return part
        assert b"<v></v>" in part or b"<v />" in part or b"<v/>" in part
        value = f"<v>{A}</v>".encode()
        return part.replace(b"<v></v>", value).replace(b"<v />", value).replace(b"<v/>", value)

    path = files.change(files.xlsx(tmp_path / "list.xlsx", [["Mobile"], ["=1+1"]]), calculate)
    assert list(read(path, Choice(), unheard).phones) == [A]


def warnings(text: str, region: str) -> list[tuple[str, dict[str, object]]]:
    found = from_text(text, region).warnings
    assert all(warning.severity is Severity.WARNING for warning in found)
    return [(warning.code, dict(warning.params)) for warning in found]


def test_a_country_code_that_stands_twice_is_told() -> None:
    text = "779161234567\n+7 7 916 123 45 68\n4444 7700 900201\n79161234569\n12\n"
    assert warnings(text, "RU") == [("list_prefix_twice", {"count": 3})]
    assert warnings("79161234567\n+447700900201", "RU") == []


def test_countries_that_are_odd_in_a_list_are_told() -> None:
    odd = ["+79161234567", "+8615800001795", "+380500000001"]
    mostly = "\n".join(f"+447700900{number:03}" for number in range(600))
    assert warnings(mostly + "\n" + "\n".join(odd), "GB") == [
        ("list_countries_odd", {"countries": 3, "count": 3})
    ]
    assert warnings(mostly, "GB") == []
    assert warnings("\n".join(odd), "GB") == []
