"""A list as an office has it: a title over it, dates, formulas, errors, merged cells, a filter; and what
is to become of each row, with the default country RU. Several programs have written it: data/make.py.
"""

import datetime as dt
from pathlib import Path

import openpyxl

from nxdesk.recipients.phone import Reason

HEADINGS = ("Имя", "Телефон", "Заметка")
HEADING_ROW = 3
HIDDEN = 9
DIVIDED_BY_ZERO = "=1/0"
JOINED = '="+7916"&"0000003"'
# cell, and what becomes of it: numbers, the row it repeats, a reason
CELLS: dict[int, tuple[object, tuple[int, ...] | str | Reason]] = {
    4: ("+7 (916) 000-00-01", (79160000001,)),
    5: (79160000002, (79160000002,)),
    6: (JOINED, (79160000003,)),
    7: (DIVIDED_BY_ZERO, Reason.ERROR_VALUE),
    8: (dt.date(2024, 5, 6), Reason.DAMAGED),
    9: ("8 916 000 00 04", (79160000004,)),  # hidden
    10: (89160000000, Reason.DAMAGED),  # 8.916E+10, opened once more
    11: ("8 (495) 123-45-67", Reason.LANDLINE),
    12: ("+7 916 000-00-05", (79160000005,)),  # merged with the one below
    13: (None, Reason.EMPTY),
    14: ("8 916 000 00 01", "row 4"),
    15: ("+380 50 000 00 01; +380 50 000 00 02", (380500000001, 380500000002)),
    16: ("", Reason.EMPTY),
    17: ("00 44 7700 900201", (447700900201,)),
}
READY = {phone: row for row, (_, what) in CELLS.items() if isinstance(what, tuple) for phone in what}
REPEATED = {row: what for row, (_, what) in CELLS.items() if isinstance(what, str) and "row" in what}
REJECTED = {row: what for row, (_, what) in CELLS.items() if isinstance(what, Reason)}


def write(path: Path) -> Path:
    """With openpyxl, which calculates nothing: the formulas have no value."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Клиенты"
    sheet["A1"] = "Весенняя распродажа"
    sheet.merge_cells("A1:C1")
    for column, heading in enumerate(HEADINGS, 1):
        sheet.cell(HEADING_ROW, column, heading)
    for row, (cell, _) in CELLS.items():
        sheet.cell(row, 1, f"Клиент {row}")
        sheet.cell(row, 2, cell)
    sheet["B5"].number_format = "0"
    sheet["B8"].number_format = "DD.MM.YYYY"
    sheet.merge_cells("B12:B13")
    sheet.auto_filter.ref = f"A{HEADING_ROW}:C17"
    sheet.row_dimensions[HIDDEN].hidden = True
    book.create_sheet("Заметки").append(["Позвонить Анне"])
    book.save(path)
    return path
