"""The file that was opened last stays open in this process: it is looked at, then read, more than once.

Light but for the reader of workbooks: what reads numbers is loaded while the first sheet is parsed.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from nxdesk.problems import Failure
from nxdesk.recipients.sheet import Sheets, open_sheets


def open_once(path: Path) -> Sheets:
    """Raises Failure as open_sheets does."""
    stamp = stamp_of(path)
    return _kept_open(path, *stamp) if stamp else open_sheets(path)  # which says what is wrong


def stamp_of(path: Path) -> tuple[int, int] | None:
    """When the file was written, in nanoseconds, and its size; None when it cannot be asked."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size


@contextmanager
def parsing(path: Path, sheet: str | None) -> Iterator[None]:
    """Parse the sheet, or the first one, beside what is done inside; at its end it is parsed."""
    with ThreadPoolExecutor(1) as other:
        other.submit(_parse, path, sheet)
        yield


def _parse(path: Path, sheet: str | None) -> None:
    try:
        opened = open_once(path)
        opened.rows(sheet or (opened.names[0] if opened.names else None))
    except Failure:
        return  # it will be told to who asks for the rows


@lru_cache(maxsize=1)
def _kept_open(path: Path, _modified: int, _size: int) -> Sheets:
    return open_sheets(path)
