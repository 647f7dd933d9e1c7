"""Workbooks of binary records, written by hand: .xlsb ([MS-XLSB]) and .xls ([MS-XLS] in [MS-CFB])."""

import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

Value = str | float | int  # an int is the code of an error
Sheet = Mapping[int, Sequence[Value]]  # by row, from 1; "" for no cell

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_MS = "application/vnd.ms-excel"
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SECTOR = 512


def record(kind: int, content: bytes = b"") -> bytes:
    """Of .xlsb."""
    start = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length = len(content)
    while length > 0x7F:
        start += bytes([length & 0x7F | 0x80])
        length >>= 7
    return start + bytes([length]) + content


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _cell(column: int, value: Value) -> bytes:
    place = struct.pack("<II", column, 0)
    if isinstance(value, str):
        return record(6, place + _wide(value))
    if isinstance(value, int):
        return record(3, place + bytes([value]))
    return record(5, place + struct.pack("<d", value))


def sheet_part(rows: Sheet, hidden: Sequence[int] = (), spans: int = 1) -> bytes:
    """spans: how many a row has; it says so, and is the longer."""
    width = max(map(len, rows.values()))
    body = record(129) + record(148, struct.pack("<IIII", min(rows) - 1, max(rows) - 1, 0, width - 1))
    body += record(145)
    for number, cells in rows.items():
        flags = 0x10 if number in hidden else 0
        span = struct.pack("<II", 0, width - 1) * spans
        body += record(0, struct.pack("<IIHBBBI", number - 1, 0, 0x12C, 0, flags, 0, spans) + span)
        body += b"".join(_cell(column, value) for column, value in enumerate(cells) if value != "")
    return body + record(146) + record(130)


def xlsb(path: Path, parts: Mapping[str, bytes], target: str = "worksheets/sheet{}.bin") -> Path:
    """parts: the sheets by name."""
    sheets = b"".join(
        record(156, struct.pack("<II", 0, number) + _wide(f"r{number}") + _wide(name))
        for number, name in enumerate(parts, 1)
    )
    relations = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/worksheet" Target="{target.format(number)}"/>'
        for number in range(1, len(parts) + 1)
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{_TYPES}"><Default Extension="bin" '
            f'ContentType="{_MS}.sheet.binary.macroEnabled.main"/></Types>',
        )
        file.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" Type="{_OFFICE}/officeDocument" '
            'Target="xl/workbook.bin"/></Relationships>',
        )
        file.writestr("xl/workbook.bin", record(131) + record(143) + sheets + record(144) + record(132))
        file.writestr(
            "xl/_rels/workbook.bin.rels", f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>'
        )
        for number, part in enumerate(parts.values(), 1):
            file.writestr(f"xl/worksheets/sheet{number}.bin", part)
    return path


def old_record(kind: int, content: bytes = b"") -> bytes:
    """Of .xls."""
    return struct.pack("<HH", kind, len(content)) + content


def _old_cell(row: int, column: int, value: Value) -> bytes:
    place = struct.pack("<HHH", row - 1, column, 0)
    if isinstance(value, str):
        text = value.encode("utf-16-le")
        return old_record(0x204, place + struct.pack("<HB", len(value), 1) + text)
    if isinstance(value, int):
        return old_record(0x205, place + bytes([value, 1]))
    return old_record(0x203, place + struct.pack("<d", value))


def _old_sheet(rows: Sheet, hidden: Sequence[int]) -> bytes:
    width = max(map(len, rows.values()))
    body = old_record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
    body += old_record(0x200, struct.pack("<IIHHH", min(rows) - 1, max(rows), 0, width, 0))
    for number in rows:
        flags = 0x20 if number in hidden else 0
        body += old_record(0x208, struct.pack("<HHHHHHI", number - 1, 0, width, 0xFF, 0, 0, 0x100 | flags))
    for number, cells in rows.items():
        body += b"".join(
            _old_cell(number, column, value) for column, value in enumerate(cells) if value != ""
        )
    return body + old_record(0x0A)


def stream(sheets: Mapping[str, Sheet], hidden: Sequence[int] = ()) -> bytes:
    """A whole workbook of .xls, without its container."""
    start = old_record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    names = [struct.pack("<BB", len(name), 1) + name.encode("utf-16-le") for name in sheets]
    bodies = [_old_sheet(rows, hidden) for rows in sheets.values()]
    place = len(start) + sum(4 + 6 + len(name) for name in names) + 4
    listed = b""
    for name, body in zip(names, bodies, strict=True):
        listed += old_record(0x85, struct.pack("<IH", place, 0) + name)
        place += len(body)
    return start + listed + old_record(0x0A) + b"".join(bodies)


def compound(
    path: Path, content: bytes, name: str = "Workbook", chain: Mapping[int, int] | None = None
) -> Path:
    """One stream, padded to be no small one. Sector 0: the table; 1: the directory; the stream from 2 on.

    chain: what stands in the table instead.
    """
    content = content.ljust(max(4096, -(-len(content) // SECTOR) * SECTOR), b"\0")
    sectors = len(content) // SECTOR
    table = [FAT, END, *range(3, sectors + 2), END]
    assert len(table) <= SECTOR // 4
    table += [FREE] * (SECTOR // 4 - len(table))
    for sector, following in (chain or {}).items():
        table[sector] = following
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
        0, 1, 1, 0, 4096, END, 0, END, 0,
    ) + struct.pack("<109I", 0, *[FREE] * 108)  # fmt: skip
    directory = _entry("Root Entry", 5, END, 0, child=1) + _entry(name, 2, 2, len(content)) + bytes(256)
    path.write_bytes(header + struct.pack("<128I", *table) + directory + content)
    return path


def _entry(name: str, kind: int, first: int, size: int, child: int = FREE) -> bytes:
    text = name.encode("utf-16-le")
    around = struct.pack("<HBBIII", len(text) + 2, kind, 1, FREE, FREE, child)
    return text.ljust(64, b"\0") + around + bytes(36) + struct.pack("<IQ", first, size)
