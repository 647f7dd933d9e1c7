"""What the records of an .xls sheet say and calamine does not: hidden rows, errors.

[MS-XLS]: 2.4.28 BoundSheet8, 2.4.221 Row, 2.4.24 BoolErr, 2.4.127 Formula; the same in the older BIFF5. It is
no parser: what it does not know, it passes over.
"""

import re
from pathlib import Path

from nxdesk.recipients.compound import Compound
from nxdesk.recipients.findings import BINARY_ERRORS, UNKNOWN_ERROR, Findings
from nxdesk.recipients.records import records

_STREAMS = ("Workbook", "Book")
_FORMULA, _END, _CODE_PAGE, _SHEET, _ERROR, _ROW, _BEGIN = 0x06, 0x0A, 0x42, 0x85, 0x205, 0x208, 0x809
_HIDDEN = 0x20  # fDyZero, in byte 12 of a row
_NEEDED = 70  # bytes of a record: a sheet's name has 31 characters
# Rows that can be seen, and cells with a value: of shared texts, numbers, blanks.
_ORDINARY = re.compile(
    rb"(?:\xfd\x00\x0a\x00.{10}|\x03\x02\x0e\x00.{14}|\x7e\x02\x0a\x00.{10}|\x01\x02\x06\x00.{6}"
    rb"|\x08\x02\x10\x00.{12}[\x00-\x1f\x40-\x5f\x80-\x9f\xc0-\xdf].{3})+",
    re.DOTALL,
)


def survey(path: Path, sheet: str) -> Findings:
    """sheet: its name. Raises OSError, ValueError."""
    with Compound(path) as book:
        walk = _Walk(sheet)
        for place, kind, content in records(book.pieces(*_STREAMS), _header, _ORDINARY, _NEEDED):
            if walk.pass_(place, kind, content):
                break
    return walk.findings


class _Walk:
    """From record to record: the sheets and where they begin, then the one that is meant."""

    def __init__(self, sheet: str) -> None:
        self.findings = Findings()
        self._sheet = sheet
        self._encoding = "cp1252"
        self._start: int | None = None
        self._depth = 0  # 1 in the sheet, 2 in a chart that stands in it

    def pass_(self, place: int, kind: int, content: bytes) -> bool:
        """Whether the sheet is over."""
        if self._start is None or place < self._start:
            self._pass_heading(kind, content)
        elif kind == _BEGIN:
            self._depth += 1
        elif kind == _END:
            self._depth -= 1
            return self._depth <= 0
        elif self._depth == 1 and len(content) >= 8:
            self._pass_row(kind, content)
        return False

    def _pass_heading(self, kind: int, content: bytes) -> None:
        if kind == _CODE_PAGE and len(content) == 2:
            self._encoding = f"cp{_number(content)}"
        elif kind == _SHEET and len(content) > 8 and _name(content[6:], self._encoding) == self._sheet:
            self._start = _number(content[:4])

    def _pass_row(self, kind: int, content: bytes) -> None:
        row, column = _number(content[:2]) + 1, _number(content[2:4])
        if kind == _ROW and content[12:] and content[12] & _HIDDEN:
            self.findings.hidden.add(row)
        elif kind == _ERROR and content[7]:
            self.findings.add_error(row, column, BINARY_ERRORS.get(content[6], UNKNOWN_ERROR))
        elif kind == _FORMULA and content[6] == 2 and content[12:14] == b"\xff\xff":
            self.findings.add_error(row, column, BINARY_ERRORS.get(content[8], UNKNOWN_ERROR))


def _name(content: bytes, encoding: str) -> str | None:
    """BIFF8: the length in characters, a byte for their kind, these. BIFF5: the length in bytes, these."""
    length, kind = content[0], content[1]
    if kind == 0 and len(content) == 2 + length:
        return content[2:].decode("latin-1")
    if kind == 1 and len(content) == 2 + 2 * length:
        return content[2:].decode("utf-16-le", "replace")
    try:
        return content[1 : 1 + length].decode(encoding, "replace")
    except LookupError:
        return None


def _header(data: bytes, place: int) -> tuple[int, int, int] | None:
    if place + 4 > len(data):
        return None
    kind, length = _number(data[place : place + 2]), _number(data[place + 2 : place + 4])
    return kind, place + 4, length


def _number(content: bytes) -> int:
    return int.from_bytes(content, "little")
