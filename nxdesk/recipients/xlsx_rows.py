"""What the XML of a worksheet says and calamine does not: hidden rows, formulas never calculated, errors.

It looks for tags in the bytes (ECMA-376, part 1, 18.3.1: row, c, f, v) of .xlsx and .xlsm; it is no parser.
"""

import re
from collections.abc import Iterator
from html import unescape

from nxdesk.recipients.findings import ROWS, Findings
from nxdesk.recipients.package import Package, attribute

BOOK = "xl/workbook.xml"
_LONGEST_TAG = 1 << 14  # a row's or a cell's; of a longer one nothing is said
_TAG = rb"<(?:\w+:)?"
_ROW = re.compile(_TAG + rb"row\b([^<>]*)>")
_HIDDEN = re.compile(rb"""\bhidden=["'](?:1|true)["']""")
_NUMBER = re.compile(rb"""\br=["'](\d{1,7})["']""")
_PLACE = re.compile(rb"""\br=["']([A-Z]{1,3})(\d{1,7})["']""")
_F = rb"<(?:\w+:)?f\b[^<>]*(?:/>|>[^<]*</(?:\w+:)?f>)"
# With t="str" it has been calculated: to no text at all, as IF(A2="","",A2) often is.
_UNVALUED = re.compile(
    _TAG
    + rb"""c\b(?![^<>]*\bt=["']str["'])([^<>]*)>\s*"""
    + _F
    + rb"""\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</"""
)
_IS_ERROR = (b't="e"', b"t='e'")
_ERROR = re.compile(_TAG + rb"c\b([^<>]*)>\s*(?:" + _F + rb")?\s*<(?:\w+:)?v>([^<]{1,60})<")


def survey(package: Package, sheet: str) -> Findings:
    """sheet: its name. Raises UNREADABLE."""
    findings = Findings()
    part = _part(package, sheet)
    formula = b""
    for piece in _overlapping(package.pieces(part)) if part else ():
        formula = formula or _formula(piece)
        _look_at(piece, formula, findings)
    return findings


def _part(package: Package, sheet: str) -> str | None:
    """The name of the part that holds a sheet (ECMA-376, part 1, 18.2.19)."""
    for tag in re.finditer(r"<(?:\w+:)?sheet\b([^<>]*)>", package.whole(BOOK).decode()):
        if attribute(tag[1], "name") == sheet:
            return package.related(BOOK, attribute(tag[1], r"\w+:id") or "")
    return None


def _overlapping(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """By the longest tag."""
    before = b""
    for piece in pieces:
        yield before + piece
        before = piece[-_LONGEST_TAG:]


def _formula(start: bytes) -> bytes:
    """How the tag of a formula begins, after the first tag of the sheet: "<f", or "<x:f"."""
    found = re.search(rb"<(\w+:)?worksheet\b", start)
    return b"<" + (found[1] or b"" if found else b"") + b"f"


def _look_at(piece: bytes, formula: bytes, findings: Findings) -> None:
    if b"hidden=" in piece:
        for row in _ROW.finditer(piece):
            number = _NUMBER.search(row[1])
            if number and _HIDDEN.search(row[1]) and int(number[1]) <= ROWS:
                findings.hidden.add(int(number[1]))
    if formula in piece:
        for cell in _UNVALUED.finditer(piece):
            if place := _PLACE.search(cell[1]):
                findings.add_unvalued(int(place[2]), _column(place[1]))
    for sign in _IS_ERROR:
        if sign[2:3] in piece and sign in piece:  # hardly any file has the second kind of quotation marks
            _look_for_errors(piece, sign, findings)


def _look_for_errors(piece: bytes, sign: bytes, findings: Findings) -> None:
    at = piece.find(sign)
    while at >= 0:
        cell = _ERROR.match(piece, max(piece.rfind(b"<", 0, at), 0))
        place = _PLACE.search(cell[1]) if cell else None
        if cell and place:
            findings.add_error(int(place[2]), _column(place[1]), unescape(cell[2].decode(errors="replace")))
        at = piece.find(sign, at + 1)


def _column(letters: bytes) -> int:
    column = 0
    for letter in letters:
        column = column * 26 + letter - ord("A") + 1
    return column - 1
