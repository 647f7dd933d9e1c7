"""A workbook of a million rows, five countries, mixed spellings: from the drop to the counts.

What nobody who uses calamine can be quicker than: calamine alone, iterating over the rows. What most would
write: openpyxl and phonenumbers, on a quarter of the rows, because it takes minutes; of fewer rows, the start
of a process is a large part. The large workbook is made once and kept among the temporary files: to write it
takes longer than the rest.
"""

import pickle
import random
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import phonenumbers
import python_calamine
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

from nxdesk.recipients.columns import Choice
from nxdesk.recipients.listing import Listing
from nxdesk.recipients.reader import ListReader
from tests.bench import memory
from tests.bench.line import Line
from tests.bench.timing import best_in_turn, seconds

_REGION = "RU"
_SPELLINGS: tuple[Callable[[random.Random], str | float], ...] = (
    lambda chance: "+7 9{} {}-{}-{}".format(*_digits(chance, 2, 3, 2, 2)),
    lambda chance: "8 (9{}) {}-{}-{}".format(*_digits(chance, 2, 3, 2, 2)),
    lambda chance: "9{}".format(*_digits(chance, 9)),
    lambda chance: "+44 77{} {}".format(*_digits(chance, 2, 6)),
    lambda chance: "00 44 79{} {}".format(*_digits(chance, 2, 6)),
    lambda chance: float("38050" + "".join(_digits(chance, 7))),
    lambda chance: "+380 (67) {}-{}".format(*_digits(chance, 3, 4)),
    lambda chance: "+1 202-555-{}".format(*_digits(chance, 4)),
    lambda chance: "86158{}".format(*_digits(chance, 8)),
    lambda chance: "+86 139 {} {}".format(*_digits(chance, 4, 4)),
)
_ODD = ("", "n/a", "8 495 123-45-67", "916 123", "7.92E+10", "+7 916 123 45 67, +7 916 123 45 68")


def measure(folder: Path, *, tiny: bool) -> Iterator[Line]:
    rows, rounds = (2_000, 1) if tiny else (1_000_000, 3)
    kept = Path(tempfile.gettempdir()) / f"nxdesk-bench-lists-1-{rows}.xlsx"
    if not kept.exists():
        _write(folder / "new.xlsx", rows).replace(kept)
    quarter = _write(folder / "quarter.xlsx", rows // 4)

    before = memory.now()
    memory.forget_peak()
    listing = _read(kept)
    growth = memory.peak() - before
    size = f"{rows:,} rows"
    yield Line(f"list of {size}: memory of the parent", "", growth, "MB", limit=60)

    unpickled = _unpickled(listing)
    yield Line("  its longest message, unpickled", "", unpickled * 1000, "ms", limit=50)
    del listing

    own, bare = best_in_turn(
        rounds, lambda: _seconds_to_counts(kept), lambda: seconds(lambda: _iterate(kept))
    )
    yield Line(f"list of {size}: drop to counts", "", own, "s")
    yield Line(f"list of {size}: drop to counts", "calamine alone, iterating", own / bare, limit=2.0)
    small, usual = best_in_turn(
        1, lambda: _seconds_to_counts(quarter), lambda: seconds(lambda: _as_most_would(quarter))
    )
    what = f"list of {rows // 4:,} rows: drop to counts"
    yield Line(what, "openpyxl (read-only) and phonenumbers", usual / small, limit=8, at_least=True)


def _read(path: Path) -> Listing:
    with ListReader(path) as reader:
        return _listing(reader)


def _listing(reader: ListReader) -> Listing:
    look = reader.look(Choice(region=_REGION))
    return reader.read(look.choice, lambda *_: None, threading.Event())


def _seconds_to_counts(path: Path) -> float:
    """As in the window: the file stays open when the counts are there."""
    with ListReader(path) as reader:
        return seconds(lambda: _listing(reader))


def _unpickled(listing: Listing) -> float:
    sent = pickle.dumps(listing)
    return min(seconds(lambda: pickle.loads(sent)) for _ in range(5))


def _iterate(path: Path) -> None:
    for _ in python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).iter_rows():
        pass


def _as_most_would(path: Path) -> set[str]:
    found: set[str] = set()
    book = openpyxl.load_workbook(path, read_only=True)
    for _, cell, _ in book.active.iter_rows(min_row=2, values_only=True):
        text = str(int(cell)) if isinstance(cell, float | int) else str(cell)
        try:
            number = phonenumbers.parse(text, _REGION)
            if not phonenumbers.is_valid_number(number):
                number = phonenumbers.parse("+" + text, None)
        except NumberParseException:
            continue
        kinds = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)
        if phonenumbers.is_valid_number(number) and phonenumbers.number_type(number) in kinds:
            found.add(phonenumbers.format_number(number, PhoneNumberFormat.E164))
    book.close()
    return found


def _write(path: Path, rows: int) -> Path:
    chance = random.Random(4)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("People")
    sheet.append(["Name", "Mobile", "City"])
    for row in range(rows):
        odd = chance.random() < 0.01
        cell = chance.choice(_ODD) if odd else chance.choice(_SPELLINGS)(chance)
        sheet.append([f"Person {row % 5000}", cell, "City"])
    book.save(path)
    return path


def _digits(chance: random.Random, *lengths: int) -> list[str]:
    return [f"{chance.randrange(10**length):0{length}}" for length in lengths]
