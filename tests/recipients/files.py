"""Makes lists in every kind of file that can be written here, good and bad."""

import io
import zipfile
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

import openpyxl

DATA = Path(__file__).parent / "data"
Rows = Sequence[Sequence[object]]

_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"


def xlsx(path: Path, rows: Rows, sheet: str = "People") -> Path:
    book = openpyxl.Workbook()
    book.active.title = sheet
    for row in rows:
        book.active.append(list(row))
    book.save(path)
    return path


def text(path: Path, rows: Rows, separator: str = ",", encoding: str = "utf-8", end: str = "\r\n") -> Path:
    lines = (separator.join(_plain(cell) for cell in row) + end for row in rows)
    path.write_bytes("".join(lines).encode(encoding))
    return path


def ods(path: Path, rows: Rows, encrypted: bool = False) -> Path:
    """As small as a file of OpenDocument 1.2 can be."""
    body = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
    spaces = " ".join(f'xmlns:{name}="{_OASIS}{name}:1.0"' for name in ("office", "table", "text"))
    lock = '<manifest:encryption-data manifest:checksum="x"/>' if encrypted else ""
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mimetype", _ODS)
        file.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{_OASIS}manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_ODS}"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">'
            f"{lock}</manifest:file-entry></manifest:manifest>",
        )
        file.writestr(
            "content.xml",
            f'<?xml version="1.0"?><office:document-content {spaces}><office:body><office:spreadsheet>'
            f'<table:table table:name="People">{body}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return path


def macro_workbook(path: Path, rows: Rows) -> Path:
    """An .xlsm as Excel saves one: its own content type, and a project of macros (not a real one) inside."""
    plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    with_macros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    xlsx(path, rows)
    change(path, lambda _, part: part.replace(plain.encode(), with_macros.encode()))
    with zipfile.ZipFile(path, "a") as file:
        file.writestr("xl/vbaProject.bin", b"no macros here")
    return path


def change(path: Path, alter: Callable[[str, bytes], bytes]) -> Path:
    """Pass every part of a zipped workbook through `alter(name, content)`."""
    altered = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(altered, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, alter(name, source.read(name)))
    path.write_bytes(altered.getvalue())
    return path


def _plain(cell: object) -> str:
    return str(int(cell)) if isinstance(cell, float) else str(cell)


def _ods_cell(cell: object) -> str:
    if cell == "":
        return "<table:table-cell/>"
    if isinstance(cell, float):
        return f'<table:table-cell office:value-type="float" office:value="{cell}"/>'
    shown = escape(str(cell))
    return f'<table:table-cell office:value-type="string"><text:p>{shown}</text:p></table:table-cell>'
