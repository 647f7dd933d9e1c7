"""Files to lists through the child process, as the window gets them; and what a hostile file comes to."""

import multiprocessing
import os
import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from nxdesk.problems import Failure
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.reader import ListReader, look, read
from tests.recipients import files, people
from tests.recipients.files import DATA
from tests.recipients.test_listing import adds_up


def unheard(_done: int, _total: int | None) -> None:
    pass


def _spelled(number: int, way: int) -> str | float:
    digits = str(number)
    return (
        f"+{digits}",
        float(number),
        f"00{digits[:3]} {digits[3:6]}-{digits[6:]}",
        f"+{digits[:2]} ({digits[2:5]}) {digits[5:]}",
    )[way % 4]


def test_five_thousand_mixed_rows_add_up(tmp_path: Path) -> None:
    chance = random.Random(5)
    unique = [380501000001 + 7 * step for step in range(4500)]
    cells: list[str | float] = [_spelled(number, way) for way, number in enumerate(unique)]
    cells += [_spelled(number, way) for way, number in enumerate(chance.sample(unique, 300), 1)]
    cells += ["", "12345", "+380 44 123 45 67", "ask Bob"] * 50
    chance.shuffle(cells)
    table = [["Name", "Phone"], *([f"Person {number}", cell] for number, cell in enumerate(cells))]
    path = files.xlsx(tmp_path / "list.xlsx", table)
    steps: list[tuple[int, int | None]] = []
    listing = read(path, Choice(region="UA"), lambda *step: steps.append(step), threading.Event())
    assert sorted(listing.phones) == unique
    assert (listing.rows, len(listing.repeated), len(listing.rejected)) == (5000, 300, 200)
    assert listing.reasons == dict.fromkeys(
        (Reason.EMPTY, Reason.TOO_SHORT, Reason.LANDLINE, Reason.NO_DIGITS), 50
    )
    assert adds_up(listing)
    seen = dict(zip(listing.phones, listing.phone_rows, strict=True))
    assert all(seen[repeated.phone] == repeated.first_row < repeated.row for repeated in listing.repeated)
    assert steps[-1] == (5001, 5001)


def test_cancel_while_reading(tmp_path: Path) -> None:
    path = files.text(tmp_path / "list.csv", [["Phone"], *[["+44 7700 900201"]] * 200_000])
    stop = threading.Event()
    steps: list[tuple[int, int | None]] = []

    def cancel(done: int, total: int | None) -> None:
        steps.append((done, total))
        stop.set()

    with pytest.raises(Failure) as failure:
        read(path, Choice(), cancel, stop)
    assert failure.value.code == "cancelled"
    assert 0 < steps[0][0] < 200_000
    assert steps[0][1] == 200_001


def test_what_is_wrong_with_a_file_comes_through(tmp_path: Path) -> None:
    with pytest.raises(Failure) as failure:
        look(DATA / "encrypted.xlsx")
    assert failure.value.code == "list_encrypted"
    with pytest.raises(Failure) as failure:
        read(tmp_path / "gone.xlsx", Choice(), unheard, threading.Event())
    assert failure.value.code == "list_missing"


def test_a_sheet_as_large_as_excel_allows_with_two_cells(tmp_path: Path) -> None:
    """17 thousand million cells between its corners: half a terabyte, where room is made for all."""
    path = files.xlsx(tmp_path / "list.xlsx", [["Mobile"], ["+44 7700 900201"]])
    files.change(
        path,
        lambda _, part: part.replace(b'r="A2"', b'r="XFD1048576"').replace(b'row r="2"', b'row r="1048576"'),
    )
    with pytest.raises(Failure) as failure:
        look(path)
    assert (failure.value.code, failure.value.params) == ("list_too_large", {"name": "list.xlsx"})


def test_the_window_needs_none_of_the_libraries() -> None:
    code = (
        "import sys\n"
        "import nxdesk.recipients.reader, nxdesk.recipients.listing, nxdesk.recipients.rejects\n"
        "heavy = {'python_calamine', 'openpyxl', 'phonenumbers', 'charset_normalizer'}\n"
        "sys.exit(bool(heavy & set(sys.modules)))\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=30).returncode == 0


def test_reading_works_from_a_program_without_a_file(tmp_path: Path) -> None:
    """`python -c` has no main module to import again; the libraries stay in the child."""
    path = files.xlsx(tmp_path / "list.xlsx", people.rows())
    code = (
        "import sys, pathlib\n"
        "from nxdesk.recipients.reader import look\n"
        "seen = look(pathlib.Path(sys.argv[1]))\n"
        "assert 'python_calamine' not in sys.modules\n"
        "print(seen.headings[seen.choice.column])\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, str(path)],
        check=False, timeout=30, capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "Mobile\n", "")


def test_a_reader_parses_once_and_reads_in_many_ways(tmp_path: Path) -> None:
    """Not by a clock: the file is emptied in between, with the same size and time as before."""
    rows = [
        ["Name", "Mobile", "Home"],
        ["Ann", "07700 900201", "+44 20 7946 0018"],
        ["Bob", "07700 900202", ""],
    ]
    path = files.xlsx(tmp_path / "list.xlsx", rows)
    with ListReader(path) as opened:
        choice = opened.look(Choice(region="GB")).choice
        times, size = path.stat(), path.stat().st_size
        path.write_bytes(bytes(size))
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
        assert list(opened.read(choice, unheard, threading.Event()).phones) == [447700900201, 447700900202]
        home = Choice(column=2, keep_landlines=True)
        assert list(opened.read(home, unheard, threading.Event()).phones) == [442079460018]
    with pytest.raises(Failure):
        look(path)


def test_a_reader_notices_that_the_file_has_changed(tmp_path: Path) -> None:
    path = files.text(tmp_path / "list.csv", [["Mobile"], ["+44 7700 900201"]])
    with ListReader(path) as opened:
        choice = opened.look().choice
        files.text(path, [["Mobile"], ["+44 7700 900201"], ["+44 7700 900202"]])
        assert len(opened.read(choice, unheard, threading.Event()).phones) == 2


def test_a_reader_goes_on_after_a_failure_and_after_a_cancel(tmp_path: Path) -> None:
    path = files.xlsx(tmp_path / "list.xlsx", people.rows())
    stop = threading.Event()
    with ListReader(path) as opened:
        with pytest.raises(Failure) as failure:
            opened.look(Choice(sheet="Nobody"))
        assert failure.value.code == "list_no_sheet"
        stop.set()
        with pytest.raises(Failure) as failure:
            opened.look(Choice(), stop)
        assert failure.value.code == "cancelled"
        assert opened.look(Choice(region="RU")).choice.column == 1


def test_closing_ends_what_is_running(tmp_path: Path) -> None:
    path = files.text(tmp_path / "list.csv", [["Mobile"], *[["+44 7700 900201"]] * 200_000])
    opened = ListReader(path)
    closing: list[threading.Thread] = []

    def close_now(_done: int, _total: int | None) -> None:
        if not closing:
            closing.append(threading.Thread(target=opened.close))
            closing[0].start()

    with pytest.raises(Failure) as failure:
        opened.read(Choice(column=0), close_now, threading.Event())
    assert failure.value.code == "cancelled"
    closing[0].join()
    assert not multiprocessing.active_children()
    with pytest.raises(Failure):
        opened.look()
