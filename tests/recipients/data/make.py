"""Makes the binary files in this folder, which nothing in the project can write. Run once, outside its venv:

python3 -m venv /tmp/writers && /tmp/writers/bin/pip install xlwt pyxlsbwriter msoffcrypto-tool openpyxl
PYTHONPATH=. /tmp/writers/bin/python tests/recipients/data/make.py
"""

import io
from pathlib import Path

import openpyxl
import xlwt
from msoffcrypto.format.ooxml import OOXMLFile
from pyxlsbwriter import XlsbWriter

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
