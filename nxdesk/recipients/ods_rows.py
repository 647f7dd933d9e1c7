"""What the XML of an OpenDocument sheet says and calamine does not: hidden rows, formulas without a value,
errors.

It looks for tags in the bytes (OpenDocument 1.2, part 1, 9.1: table:table, table:table-row, table:table-cell;
for errors LibreOffice's calcext:value-type); it is no parser.
"""

import re
from collections.abc import Iterator
from html import unescape

from nxdesk.recipients.findings import ROWS, Findings
from nxdesk.recipients.package import Package

CONTENT = "content.xml"
_LONGEST = 1 << 24  # bytes without a tag of a table
_MOST_REPEATED = 1 << 20  # cells with an error or an empty formula
_HIDDEN = re.compile(rb"""\btable:visibility=["'](?:collapse|filter)["']""")
_ERROR = re.compile(rb"""\bcalcext:value-type=["']error["']""")
_FORMULA = b"table:formula="
_VALUE = b"office:value-type="
_ROW_TAG = re.compile(rb"<table:table(?P<row>-row)?(?P<cell>)(?P<rest>\s[^<>]*|/?)>(?P<text>)")
_ANY_TAG = re.compile(
    rb"<table:(?:table(?P<row>-row)?|(?:covered-)?(?P<cell>table-cell))(?P<rest>\s[^<>]*|/?)>"
    rb"(?:\s*<text:p>(?P<text>[^<]*))?"
)
_NAME = re.compile(rb"""\btable:name=(?:"([^"]*)"|'([^']*)')""")
_REPEATED = re.compile(rb"""\btable:number-(?:rows|columns)-repeated=["'](\d{1,7})["']""")


def survey(package: Package, sheet: str) -> Findings:
    """sheet: its name. Raises UNREADABLE."""
    is_telling = has_cells = False
    for piece in _pieces(package):
        has_cells = has_cells or _FORMULA in piece or _ERROR.search(piece) is not None
        is_telling = is_telling or has_cells or _HIDDEN.search(piece) is not None
    if not is_telling:
        return Findings()
    walk = _Walk(sheet)
    for piece in _pieces(package):
        for tag in (_ANY_TAG if has_cells else _ROW_TAG).finditer(piece):
            walk.pass_(tag)
    return walk.findings


class _Walk:
    """From tag to tag: in which row and column it is, of the sheet that is meant or of another one."""

    def __init__(self, sheet: str) -> None:
        self.findings = Findings()
        self._sheet = sheet
        self._is_meant = False
        self._rows = range(1, 1)  # those that the last row tag stands for
        self._column = 0
        self._room = _MOST_REPEATED

    def pass_(self, tag: re.Match[bytes]) -> None:
        rest = tag["rest"]
        if tag["cell"]:
            if self._is_meant:
                self._pass_cell(rest, tag["text"] or b"")
        elif not tag["row"]:
            self._is_meant, self._rows = _name(rest) == self._sheet, range(1, 1)
        elif self._is_meant:
            end = self._rows.stop
            self._rows, self._column = range(end, min(end + _repeated(rest), ROWS + 1)), 0
            if _HIDDEN.search(rest):
                self.findings.hidden.update(self._rows)

    def _pass_cell(self, rest: bytes, text: bytes) -> None:
        columns = range(self._column, self._column + _repeated(rest))
        self._column = columns.stop
        is_error = _ERROR.search(rest) is not None
        if not is_error and (_FORMULA not in rest or _VALUE in rest):
            return
        self._room -= len(self._rows) * len(columns)
        if self._room < 0:
            return
        for row in self._rows:
            for column in columns:
                if is_error:
                    self.findings.add_error(row, column, unescape(text.decode(errors="replace")))
                else:
                    self.findings.add_unvalued(row, column)


def _repeated(rest: bytes) -> int:
    found = _REPEATED.search(rest)
    return int(found[1]) if found else 1


def _name(rest: bytes) -> str | None:
    found = _NAME.search(rest)
    return unescape((found[1] or found[2] or b"").decode()) if found else None


def _pieces(package: Package) -> Iterator[bytes]:
    """The sheets in pieces that end before a tag of a table. Raises ValueError where there is none."""
    rest = b""
    for chunk in package.pieces(CONTENT):
        piece = rest + chunk
        end = max(piece.rfind(b"<table:"), 0)
        rest = piece[end:]
        if len(rest) > _LONGEST:
            raise ValueError(CONTENT)
        yield piece[:end]
    yield rest
