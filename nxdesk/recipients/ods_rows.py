"""What the XML of an OpenDocument sheet says and calamine does not: which rows are hidden.

It looks for tags in the bytes (OpenDocument 1.2, part 1, 9.1: table:table, table:table-row); it is no parser.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from html import unescape
from pathlib import Path

_CHUNK = 1 << 20
_PART = "content.xml"
_ROWS = 1_048_576  # of a sheet; one that says it has more is not believed
_TAG = re.compile(rb"<table:table(?P<row>-row)?(?P<rest>\s[^<>]*|/?)>")
_NAME = re.compile(rb"""\btable:name=(?:"([^"]*)"|'([^']*)')""")
_REPEATED = re.compile(rb"""\btable:number-rows-repeated=["'](\d{1,7})["']""")
_HIDDEN = re.compile(rb"""\btable:visibility=["'](?:collapse|filter)["']""")


def hidden_rows(path: Path, sheet: str) -> set[int]:
    """Rows count from 1. Nothing is found where the file is not as the standard has it."""
    try:
        with zipfile.ZipFile(path) as book:
            if not any(_HIDDEN.search(piece) for piece in _pieces(book)):
                return set()
            return _in_sheet(book, sheet)
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, NotImplementedError):
        return set()


def _in_sheet(book: zipfile.ZipFile, sheet: str) -> set[int]:
    found: set[int] = set()
    is_meant = False
    row = 1
    for piece in _pieces(book):
        for tag in _TAG.finditer(piece):
            if not tag["row"]:
                is_meant, row = _name(tag["rest"]) == sheet, 1
            elif is_meant:
                repeated = _REPEATED.search(tag["rest"])
                end = min(row + (int(repeated[1]) if repeated else 1), _ROWS + 1)
                if _HIDDEN.search(tag["rest"]):
                    found.update(range(row, end))
                row = end
    return found


def _name(rest: bytes) -> str | None:
    found = _NAME.search(rest)
    return unescape((found[1] or found[2] or b"").decode()) if found else None


def _pieces(book: zipfile.ZipFile) -> Iterator[bytes]:
    """The sheets in pieces that end with a tag."""
    rest = b""
    with book.open(_PART) as file:
        while chunk := file.read(_CHUNK):
            piece = rest + chunk
            end = piece.rfind(b">") + 1
            rest = piece[end:]
            yield piece[:end]
