"""Which row is the heading and which column holds the numbers: tables as people make them."""

import pytest

from nxdesk.recipients.columns import Choice
from nxdesk.recipients.guess import evidence, guess

A, B, C = "+44 7700 900201", "+44 7700 900202", 447700900203.0


@pytest.mark.parametrize(
    ("rows", "header_row", "column"),
    [
        pytest.param([["Name", "Mobile"], ["Ann", A], ["Bob", B]], 1, 1, id="a heading that says so"),
        pytest.param([["Ann", A], ["Bob", B]], 0, 1, id="no heading"),
        pytest.param([[A], [B]], 0, 0, id="numbers alone"),
        pytest.param([["Kontakt", "Wert"], ["Ann", A], ["Bob", B]], 1, 1, id="a heading of unknown words"),
        pytest.param(
            [["Phone list 2024", ""], [], ["Name", "Tel."], ["Ann", A], ["Bob", B]], 3, 1, id="a title above"
        ),
        pytest.param(
            [["", "", ""], ["", "", ""], ["", "Имя", "Телефон"], ["", "Ann", A]], 3, 2, id="not from A1"
        ),
        pytest.param(
            [["Fax", "Phone", "Mobile"], ["+44 20 7946 0018", "+44 20 7946 0019", A]],
            1,
            2,
            id="fax and phone",
        ),
        pytest.param(
            [["Id", "Contact"], [79161234567.0, A], [79161234568.0, B]], 1, 1, id="numbers that are no phones"
        ),
        pytest.param([["Phone", "Note"], ["", A], ["", B], ["", C]], 1, 1, id="content against heading"),
        pytest.param([["Mobile", "Mobile 2"], [A, ""], [B, C]], 1, 0, id="the fuller of two"),
        pytest.param([["Name", "Mobile"], ["Ann", "n/a"], ["Bob", B]], 1, 1, id="a bad first row"),
        pytest.param(
            [["Name", "Telephone", "Kind"], ["Ann", "ask", "Mobile"], ["Bob", B, "Mobile"]],
            1,
            1,
            id="the word in a row of data",
        ),
        pytest.param(
            [["Name", "Telephone", "Kind"], ["Bob", B, "Mobile"]], 1, 1, id="the word below a number"
        ),
        pytest.param([["Mobile"], ["12"], ["ask"]], 1, 0, id="a heading and nothing of use"),
        pytest.param([["Name", "City"], ["Ann", "York"]], 0, None, id="no phones at all"),
        pytest.param([["12"], ["34"]], 0, 0, id="one column needs no likeness"),
        pytest.param([["Name", "Mobile"]], 1, 1, id="a heading alone"),
    ],
)
def test_tables(rows: list[list[str | float]], header_row: int, column: int | None) -> None:
    assert guess(rows, Choice()) == (header_row, column)


def test_what_is_chosen_stays() -> None:
    rows = [["Name", "Mobile"], ["Ann", A], ["Bob", B]]
    assert guess(rows, Choice(column=0)) == (1, 0)
    assert guess(rows, Choice(header_row=0)) == (0, 1)
    assert guess(rows, Choice(header_row=2)) == (2, 1)
    assert guess(rows, Choice(header_row=9, column=7)) == (9, 7)


def test_evidence_counts_what_looks_like_a_phone_number() -> None:
    rows = [
        ["Ann", A],
        ["Bob", "+44 20 7946 0018"],
        ["Cy", "07700 900203"],
        ["Di", "12"],
        ["Ed", ""],
        ["Fay"],
    ]
    assert evidence(rows, 1, None) == (3, 4)
    assert evidence(rows, 0, None) == (0, 6)
