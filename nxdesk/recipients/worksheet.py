"""What a worksheet's own XML says and calamine does not: hidden rows, formulas that were never calculated.

It looks for tags in the bytes (ECMA-376, part 1, 18.3.1: row, c, f, v) of .xlsx and .xlsm; it is no parser.
"""

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

from nxdesk.recipients.ods_rows import hidden_rows

_CHUNK = 1 << 20
_LONGEST_TAG = 1 << 14  # a row's or a cell's; of a longer one nothing is said
_TAG = rb"<(?:\w+:)?"
_ROW = re.compile(_TAG + rb"row\b([^<>]*)>")
_HIDDEN = re.compile(rb"""\bhidden=["'](?:1|true)["']""")
_NUMBER = re.compile(rb"""\br=["'](\d{1,7})["']""")
_UNVALUED = re.compile(
    _TAG + rb"""c\b[^<>]*\br=["']([A-Z]{1,3})(\d{1,7})["'][^<>]*>\s*"""
    rb"<(?:\w+:)?f\b[^<>]*(?:/>|>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</"
)


@dataclass(slots=True)
class Findings:
    """hidden: rows, from 1. unvalued: by column, from 0, the rows whose formula has no value."""

    hidden: set[int] = field(default_factory=set)
    unvalued: dict[int, set[int]] = field(default_factory=dict)


def survey(path: Path, sheet: str) -> Findings:
    """Nothing is found where the file is not as the standard has it: then calamine's word is all there is.

    sheet: its name. Of .xls and .xlsb nothing is known.
    """
    if path.suffix.lower() == ".ods":
        return Findings(hidden_rows(path, sheet))
    findings = Findings()
    try:
        with zipfile.ZipFile(path) as book:
            part = _part(book, sheet)
            if part:
                formula = b""
                for piece in _pieces(book, part):
                    formula = formula or _formula(piece)
                    _look_at(piece, formula, findings)
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, NotImplementedError):
        return Findings()
    return findings


def is_bomb(path: Path) -> bool:
    """Whether a zipped workbook says of itself that it unpacks to more than any list needs."""
    try:
        with zipfile.ZipFile(path) as book:
            parts = book.infolist()
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        return False
    unpacked, packed = sum(part.file_size for part in parts), sum(part.compress_size for part in parts)
    return unpacked > 6 << 30 or (unpacked > 1 << 30 and unpacked > 100 * packed)


def _part(book: zipfile.ZipFile, sheet: str) -> str | None:
    """The name of the part that holds a sheet (ECMA-376, part 1, 18.2.19 and part 2, 9.3)."""
    texts = [book.read(name).decode() for name in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")]
    for tag in re.findall(r"<(?:\w+:)?sheet\b([^<>]*)>", texts[0]):
        name, key = _attribute(tag, "name"), _attribute(tag, r"\w+:id")
        if name == sheet:
            for relation in re.findall(r"<(?:\w+:)?Relationship\b([^<>]*)>", texts[1]):
                if _attribute(relation, "Id") == key:
                    return posixpath.join("xl", _attribute(relation, "Target") or "").removeprefix("/")
    return None


def _attribute(tag: str, name: str) -> str | None:
    found = re.search(rf"""\s{name}\s*=\s*(?:"([^"]*)"|'([^']*)')""", tag)
    return unescape(found[1] if found[1] is not None else found[2]) if found else None


def _pieces(book: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """The part in pieces that overlap by the longest tag."""
    before = b""
    with book.open(part) as file:
        while chunk := file.read(_CHUNK):
            yield before + chunk
            before = chunk[-_LONGEST_TAG:]


def _formula(start: bytes) -> bytes:
    """How the tag of a formula begins, after the first tag of the sheet: "<f", or "<x:f"."""
    found = re.search(rb"<(\w+:)?worksheet\b", start)
    return b"<" + (found[1] or b"" if found else b"") + b"f"


def _look_at(piece: bytes, formula: bytes, findings: Findings) -> None:
    if b"hidden=" in piece:
        for row in _ROW.finditer(piece):
            number = _NUMBER.search(row[1])
            if number and _HIDDEN.search(row[1]):
                findings.hidden.add(int(number[1]))
    if formula in piece:
        for cell in _UNVALUED.finditer(piece):
            findings.unvalued.setdefault(_column(cell[1]), set()).add(int(cell[2]))


def _column(letters: bytes) -> int:
    column = 0
    for letter in letters:
        column = column * 26 + letter - ord("A") + 1
    return column - 1
