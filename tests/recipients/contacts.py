"""The sample list, and the recipe of resources/samples/contacts.xlsx: `python -m tests.recipients.contacts`.

The numbers belong to nobody: those that Ofcom and the North American plan keep for fiction, and ones full
of zeros. Every spelling is international, so that the sample reads the same whatever the default country is.
"""

import io
import re
import zipfile
from pathlib import Path

import openpyxl

PATH = Path(__file__).parents[2] / "resources" / "samples" / "contacts.xlsx"
HEADINGS = ("Name", "Mobile", "City")
PEOPLE = (
    ("Amelia Hart", "+44 7700 900201", "London"),
    ("Noah Bennett", "+447700900202", "Manchester"),
    ("Олександр Коваль", "+380 50 000 00 01", "Київ"),
    ("Isla Graham", "0044 7700 900203", "Edinburgh"),
    ("Мария Иванова", "+7 (900) 000-00-01", "Москва"),
    ("Leo Fletcher", "+44 (0)7700 900204", "Leeds"),
    ("Freya Walsh", "tel:+44-7700-900205", "Bristol"),
    ("Ірина Шевченко", "+380500000002", "Львів"),
    ("Oscar Doyle", "+44 7700 900 206", "Belfast"),
    ("Дмитрий Смирнов", "+7 900 000-00-02", "Казань"),
    ("Grace Whitfield", "+44\u00a07700\u00a0900207", "Cardiff"),
    ("Emma Carter", "+1 (202) 555-0101", "Washington"),
    ("Андрій Бондар", "+38 (050) 000-00-03", "Одеса"),
    ("Amelia Hart", "+44 7700 900201", "London"),
    ("Henry Lowe", "+44.7700.900208", "York"),
    ("Ольга Кузнецова", "00 7 900 000 00 03", "Самара"),
    ("Lucas Price", "+1 202-555-0102", "Washington"),
    ("Poppy Sinclair", "+44 7700 900209", "Glasgow"),
    ("Arthur Quinn", "’+44 7700 900210", "Derry"),
    ("Наталія Мельник", "+380 (50) 000 0004", "Харків"),
    ("Сергей Попов", "+7-900-000-00-04", "Пермь"),
    ("Main office", "+44 20 7946 0018", "London"),
    ("Ella Prior", "＋４４ ７７００ ９００２１１", "Brighton"),
    ("Jack Avery", "+44 7700 900212", "Norwich"),
    ("Тетяна Ткаченко", "00380500000005", "Дніпро"),
    ("Mia Thornton", "+1 202 555 0103", "Washington"),
    ("Елена Соколова", "+79000000005", "Томск"),
    ("Rosie Blake", "+44 7700 900213 (WhatsApp)", "Oxford"),
    ("Theo Marsh", "+44 7700 900214", "Bath"),
    ("Алексей Лебедев", "+7 900 000 00 06", "Омск"),
    ("Віктор Кравченко", "+380-50-000-00-06", "Полтава"),
    ("Ruby Dawson", "+44 7700 9002", "Exeter"),
    ("Harry Stone", "+44/7700/900215", "Durham"),
    ("Daisy Nolan", "+44 7700 900216", "Lincoln"),
    ("Noah Bennett", "00 44 7700 900 202", "Manchester"),
    ("Юлія Олійник", "+380 50 000 0007", "Суми"),
    ("Павел Морозов", "+7 (900) 000 00 07", "Тула"),
    ("Ivy Porter", "+44 7700 900217", "Chester"),
    ("Finn Gallagher", "+44 7700 900218", "Newry"),
    ("Sophie Lane", "+1.202.555.0104", "Washington"),
)
COUNTRIES = {"GB": 18, "UA": 7, "RU": 7, "US": 4}


def workbook() -> bytes:
    """The same bytes every time: no time of making in it."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Contacts"
    for row in (HEADINGS, *PEOPLE):
        sheet.append(row)
    for cell in sheet[1]:
        cell.font = openpyxl.styles.Font(bold=True)
    for column, width in zip("ABC", (24, 30, 18), strict=True):
        sheet.column_dimensions[column].width = width
    sheet.freeze_panes = "A2"
    written = io.BytesIO()
    book.save(written)
    timeless = io.BytesIO()
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(timeless, "w") as target:
        for name in source.namelist():
            part = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]{8}Z", b"2025-01-01T00:00:00Z", source.read(name))
            target.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    return timeless.getvalue()


if __name__ == "__main__":
    PATH.write_bytes(workbook())
