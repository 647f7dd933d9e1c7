"""A text file of separated values -> rows: its encoding, its separator and its quoting are guessed.

It knows nothing of workbooks and nothing of phone numbers.
"""

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import charset_normalizer

_BOMS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What spreadsheets of the world write. Not all that exist: a short list of names fits too many of them.
_ENCODINGS = ["cp1251", "gb18030", "big5", "cp932", "cp949", "cp1252", "cp1250", "koi8_r", "cp1254", "cp1256"]
_SEPARATORS = "\t;,|"
_CHUNK = 1 << 16
_LINES = 50  # looked at to guess the separator
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?', re.IGNORECASE)  # Excel's own first line; it does not show it


@dataclass(frozen=True, slots=True)
class Delimited:
    """How to read one text file. lines: its line ends, about as many as it has rows."""

    path: Path
    encoding: str
    separator: str
    skipped: int  # lines at the top that are no rows
    quoted: bool
    lines: int

    def rows(self) -> Iterator[list[str]]:
        """The rows from row 1 on, empty ones as []; what cannot be decoded is U+FFFD.

        Raises OSError, csv.Error.
        """
        with self.path.open(encoding=self.encoding, errors="replace", newline="") as file:
            for _ in range(self.skipped):
                file.readline()
            if self.quoted:
                yield from csv.reader(file, delimiter=self.separator)
            else:
                yield from csv.reader(file, delimiter=self.separator, quoting=csv.QUOTE_NONE)


def recognise(path: Path) -> Delimited:
    """Reads the file once, or twice where it holds quotation marks. Raises OSError."""
    encoding, lines, has_quotes = _survey(path)
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        start = file.read(_CHUNK).splitlines()[:_LINES]
    named = _SEPARATOR_LINE.fullmatch(start[0]) if start else None
    separator = named[1] if named else _separator(start)
    skipped = 1 if named else 0
    quoted = has_quotes and _quotes_are_paired(path, encoding, separator)
    return Delimited(path, encoding, separator, skipped, quoted, lines)


def _survey(path: Path) -> tuple[str, int, bool]:
    """Encoding, number of line ends, whether there are quotation marks."""
    encoding: str | None = None
    decoder = codecs.getincrementaldecoder("utf-8")()
    newlines = returns = 0
    has_quotes = False
    with path.open("rb") as file:
        first = True
        while chunk := file.read(_CHUNK):
            if first:
                encoding = _marked(chunk)
                first = False
            newlines += chunk.count(b"\n")
            returns += chunk.count(b"\r")
            has_quotes = has_quotes or b'"' in chunk
            if encoding is None:
                try:
                    decoder.decode(chunk)
                except UnicodeDecodeError:
                    encoding = _guessed(chunk)
    return encoding or "utf-8", newlines or returns, has_quotes


def _marked(start: bytes) -> str | None:
    for mark, encoding in _BOMS:
        if start.startswith(mark):
            return encoding
    # UTF-16 without its mark: every other byte of digits and separators is 0.
    if start[1::2].count(0) > len(start) // 4:
        return "utf-16-le"
    if start[0::2].count(0) > len(start) // 4:
        return "utf-16-be"
    return None


def _guessed(chunk: bytes) -> str:
    whole_lines = chunk[chunk.find(b"\n") + 1 : chunk.rfind(b"\n") + 1] or chunk  # no character cut in two
    telling = b"\n".join(line for line in whole_lines.splitlines() if not line.isascii())
    best = charset_normalizer.from_bytes(telling, cp_isolation=_ENCODINGS).best()
    return best.encoding if best else "cp1252"


def _separator(start: list[str]) -> str:
    """The one that cuts most lines into the same number of columns; between equals, into more of them."""

    def fitness(separator: str) -> tuple[int, int]:
        widths = Counter(len(row) for row in csv.reader(start, delimiter=separator) if len(row) > 1)
        return max(((lines, width) for width, lines in widths.items()), default=(0, 0))

    best = max(_SEPARATORS, key=fitness)
    return best if fitness(best) > (0, 0) else ","


def _quotes_are_paired(path: Path, encoding: str, separator: str) -> bool:
    """Whether quotation marks enclose cells. A single stray one would swallow all the rows after it."""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        try:
            for _ in csv.reader(file, delimiter=separator, strict=True):
                pass
        except csv.Error:
            return False
    return True
