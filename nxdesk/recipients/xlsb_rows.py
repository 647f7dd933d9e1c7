"""What the records of a binary worksheet say and calamine does not: hidden rows, errors.

[MS-XLSB]: 2.1.4 how records are written; 2.4.741 BrtRowHdr, 2.4.307 BrtBundleSh and the cells. It is no
parser: what it does not know, it passes over.
"""

import re
from collections.abc import Iterator

from nxdesk.recipients.findings import BINARY_ERRORS, ROWS, UNKNOWN_ERROR, Findings
from nxdesk.recipients.package import Package
from nxdesk.recipients.records import records

BOOK = "xl/workbook.bin"
_ROW, _CELL_ERROR, _FORMULA_ERROR, _SHEET = 0, 3, 11, 156
_SHORT_CELLS = range(12, 19)  # without a column: it is the next one. Excel writes none, but reads them
_HIDDEN = 0x10  # fDyZero, in byte 11 of a row
_NEEDED = 12  # bytes of a row; an error needs 9
_LONGEST_NAMES = 1 << 10  # bytes of a sheet's record
# Rows that can be seen, their number in the group, and cells with a value: of shared texts, numbers, blanks.
_ORDINARY = re.compile(
    rb"(?:[\x02\x07]\x0c.{12}"
    rb"|\x00(?=[\x11\x19](....).{7}[\x00-\x0f\x20-\x2f\x40-\x4f\x60-\x6f\x80-\x8f\xa0-\xaf\xc0-\xcf\xe0-\xef])"
    rb"(?:\x11.{17}|\x19.{25})"
    rb"|\x05\x10.{16}|\x01\x08.{8}|\x04\x09.{9})+",
    re.DOTALL,
)
_NOTHING = re.compile(rb"(?!)")


def survey(package: Package, sheet: str) -> Findings:
    """sheet: its name. Raises UNREADABLE."""
    findings = Findings()
    part = _part(package, sheet)
    row = 0
    for _, kind, content in records(package.pieces(part), _header, _ORDINARY, _NEEDED) if part else ():
        if kind == -1:
            row = _number(content) + 1
        elif kind == _ROW:
            row = _number(content[:4]) + 1
            if content[11:] and content[11] & _HIDDEN and row <= ROWS:
                findings.hidden.add(row)
        elif kind in _SHORT_CELLS:
            findings.is_partial = True
        elif kind in (_CELL_ERROR, _FORMULA_ERROR) and len(content) > 8:
            findings.add_error(row, _number(content[:4]), BINARY_ERRORS.get(content[8], UNKNOWN_ERROR))
    return findings


def _part(package: Package, sheet: str) -> str | None:
    """The name of the part that holds a sheet."""
    for _, kind, content in records(package.pieces(BOOK), _header, _NOTHING, _LONGEST_NAMES):
        if kind == _SHEET:
            key, name = _texts(content[8:])
            if name == sheet:
                return package.related(BOOK, key)
    return None


def _texts(content: bytes) -> Iterator[str]:
    """Two: each its length in UTF-16 units, and these."""
    for _ in range(2):
        end = 4 + 2 * _number(content[:4])
        yield content[4:end].decode("utf-16-le", "replace")
        content = content[end:]


def _header(data: bytes, place: int) -> tuple[int, int, int] | None:
    """The type in one or two bytes, the length in one to four, of seven bits each."""
    try:
        kind = data[place]
        place += 1
        if kind > 0x7F:
            kind = kind & 0x7F | data[place] << 7
            place += 1
        length = 0
        for shift in (0, 7, 14, 21):
            byte = data[place]
            place += 1
            length |= (byte & 0x7F) << shift
            if byte <= 0x7F:
                break
    except IndexError:
        return None
    return kind, place, length


def _number(four: bytes) -> int:
    return int.from_bytes(four, "little")
