"""Makes the binary files in this folder, which nothing in the project can write. Run once, outside its venv,
where LibreOffice is (Debian: libreoffice-calc-nogui; the files here are of its version 7.4):

python3 -m venv /tmp/writers
/tmp/writers/bin/pip install xlwt pyxlsbwriter msoffcrypto-tool openpyxl xlsxwriter
PYTHONPATH=. /tmp/writers/bin/python tests/recipients/data/make.py
"""

import datetime as dt
import io
import struct
import subprocess
import tempfile
import zipfile
from pathlib import Path

import openpyxl
import xlsxwriter
import xlwt
from msoffcrypto.format.ooxml import OOXMLFile
from pyxlsbwriter import XlsbWriter

from tests.recipients import customers
from tests.recipients.people import rows

HERE = Path(__file__).parent

old = xlwt.Workbook(encoding="utf-8")
sheet = old.add_sheet("People")
for row, cells in enumerate(rows()):
    for column, cell in enumerate(cells):
        if cell != "":
            sheet.write(row, column, cell)
old.save(str(HERE / "people.xls"))

with XlsbWriter(str(HERE / "people.xlsb")) as binary:
    binary.add_sheet("People")
    binary.write_sheet(rows())

new = openpyxl.Workbook()
new.active.append(["Mobile"])
buffer = io.BytesIO()
new.save(buffer)
with (HERE / "encrypted.xlsx").open("wb") as file:
    OOXMLFile(buffer).encrypt("secret", file)


# A list as an office has it, saved by LibreOffice: it calculates, and writes each kind in its own way.
with tempfile.TemporaryDirectory() as folder:
    original = customers.write(Path(folder) / "customers-libreoffice.xlsx")
    for ending in ("ods", "xls", "xlsx"):
        subprocess.run(
            ["soffice", "--headless", "--convert-to", ending, "--outdir", HERE, original], check=True
        )

written = xlsxwriter.Workbook(str(HERE / "customers-xlsxwriter.xlsx"))
page = written.add_worksheet("Клиенты")
page.merge_range("A1:C1", "Весенняя распродажа")
page.write_row(customers.HEADING_ROW - 1, 0, customers.HEADINGS)
day = written.add_format({"num_format": "dd.mm.yyyy"})
for row, (cell, _) in customers.CELLS.items():
    page.write(row - 1, 0, f"Клиент {row}")
    if cell == customers.JOINED:
        page.write_formula(row - 1, 1, cell, value="+79160000003")
    elif cell == customers.DIVIDED_BY_ZERO:
        page.write_formula(row - 1, 1, cell, value="#DIV/0!")
    elif isinstance(cell, dt.date):
        page.write_datetime(row - 1, 1, cell, day)
    elif row == 12:
        page.merge_range("B12:B13", cell)
    elif cell:
        page.write(row - 1, 1, cell)
page.autofilter(customers.HEADING_ROW - 1, 0, 16, 2)
page.set_row(customers.HIDDEN - 1, options={"hidden": True})
written.add_worksheet("Заметки").write(0, 0, "Позвонить Анне")
written.close()


# The writer of .xlsb knows neither hidden rows nor formulas: both are put in as [MS-XLSB] has them. Another
# reader (npm: xlsx 0.18.5, with cellStyles) finds row 9 hidden, and in B7 the formula 1/0 with #DIV/0!.
MARK = 1234567.5  # stands where the formula goes

table: list[list[object]] = [["Весенняя распродажа", "", ""], [""] * 3, list(customers.HEADINGS)]
for row, (cell, _) in customers.CELLS.items():
    value = {customers.JOINED: "+79160000003", customers.DIVIDED_BY_ZERO: MARK, None: ""}.get(cell, cell)
    table.append([f"Клиент {row}", value, ""])
plain = io.BytesIO()
with XlsbWriter(plain) as binary:
    binary.add_sheet("Клиенты")
    binary.write_sheet(table)
    binary.add_sheet("Заметки")
    binary.write_sheet([["Позвонить Анне"]])

shown_row = struct.pack("<BBIIHBBB", 0, 25, customers.HIDDEN - 1, 0, 0x12C, 0, 0, 0)
hidden_row = struct.pack("<BBIIHBBB", 0, 25, customers.HIDDEN - 1, 0, 0x12C, 0, 0x10, 0)
value = struct.pack("<BBIId", 5, 16, 1, 0, MARK)
one_by_zero = bytes.fromhex("1e0100 1e0000 06")  # PtgInt, PtgInt, PtgDiv
formula = struct.pack("<BBIIBHI", 11, 26, 1, 0, 0x07, 0, len(one_by_zero)) + one_by_zero + bytes(4)

with zipfile.ZipFile(plain) as source, zipfile.ZipFile(HERE / "customers-pyxlsbwriter.xlsb", "w") as target:
    for name in source.namelist():
        part = source.read(name)
        if name == "xl/worksheets/sheet1.bin":
            assert part.count(shown_row) == part.count(value) == 1
            part = part.replace(shown_row, hidden_row).replace(value, formula)
        target.writestr(name, part, zipfile.ZIP_DEFLATED)
