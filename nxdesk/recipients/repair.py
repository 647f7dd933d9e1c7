"""A workbook that a program has written in its own way, so that calamine refuses it: a copy that it reads.

Some write errors that Excel does not know (Google Sheets: #ERROR!), some indent the XML of .ods.
"""

import io
import re
import zipfile
from pathlib import Path

from nxdesk.recipients import ods_rows
from nxdesk.recipients.package import UNREADABLE

_LARGEST = 1 << 28  # bytes of all parts: more is not worth two copies in memory
_SHEET = re.compile(r"xl/worksheets/[^/]*\.xml")
_UNKNOWN_ERROR = re.compile(
    rb"""(<(?:\w+:)?c\b[^<>]*\bt=["']e["'][^<>]*>(?:\s*<(?:\w+:)?f\b[^<>]*(?:/>|>[^<]*</(?:\w+:)?f>))?\s*<(?:\w+:)?v>)"""
    rb"(?!#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A)<)[^<]*(?=<)"
)
_INDENTATION = re.compile(rb">\s+(?=</?table:|<text:p\b)")


def repaired(path: Path) -> io.BytesIO | None:
    """None when there is nothing of the kind in it, or when it is too large."""
    copy = io.BytesIO()
    is_changed = False
    try:
        with zipfile.ZipFile(path) as book, zipfile.ZipFile(copy, "w") as target:
            if sum(part.file_size for part in book.infolist()) > _LARGEST:
                return None
            for part in book.infolist():
                content = book.read(part)
                mended = _mended(part.filename, content)
                is_changed = is_changed or mended != content
                target.writestr(part.filename, mended)
    except UNREADABLE:
        return None
    copy.seek(0)
    return copy if is_changed else None


def _mended(name: str, content: bytes) -> bytes:
    if name == ods_rows.CONTENT:
        return _INDENTATION.sub(b">", content)
    return _UNKNOWN_ERROR.sub(rb"\1#N/A", content) if _SHEET.fullmatch(name) else content
