"""What is kept of an error that nobody foresaw: its types and places, and nothing of its text or values."""

import subprocess
import sys
from pathlib import Path

from nxdesk.crash import crash_of, fault_of
from nxdesk.problems import Failure

SECRET = "canary-secret-7f3a"


def broken() -> None:
    try:
        {}[SECRET]
    except KeyError as error:
        raise RuntimeError(SECRET) from error


def test_types_and_places_without_text() -> None:
    try:
        broken()
    except RuntimeError as error:
        crash = crash_of(error, "keyring")
    assert crash.kind == "RuntimeError <- KeyError"
    assert [place.partition(":")[0] for place in crash.places] == ["test_crash.py"] * 2
    assert crash.places[-1].endswith(" in broken")
    assert crash.text.startswith("RuntimeError <- KeyError in thread keyring\n")
    assert SECRET not in crash.text


def test_a_failure_says_its_code_and_not_its_parameters() -> None:
    assert crash_of(Failure("keyring_locked", path=SECRET)).kind == "Failure keyring_locked"


def test_the_same_mistake_is_the_same_spot() -> None:
    spots = []
    for _ in range(2):
        try:
            broken()
        except RuntimeError as error:
            spots.append(crash_of(error).spot)
    assert spots[0] == spots[1]


def test_places_do_not_name_folders_of_the_computer() -> None:
    written = f"""Fatal Python error: Segmentation fault

Current thread 0x00007f (most recent call first):
  File "/home/ann.example/nxdesk/.venv/lib/python3.11/site-packages/requests/api.py", line 3 in get
  File "/home/ann.example/nxdesk/nxdesk/ui/rail.py", line 12 in paintEvent
  File "C:\\Users\\ann.example\\nxdesk\\nxdesk\\app.py", line 1 in <module>
  File "/usr/lib/python3.11/threading.py", line 5 in run
{SECRET}
"""
    crash = fault_of(written)
    assert crash is not None
    assert crash.kind == "Segmentation fault"
    assert crash.places == (
        "threading.py:5 in run",
        "nxdesk/app.py:1 in <module>",
        "nxdesk/ui/rail.py:12 in paintEvent",
        "requests/api.py:3 in get",
    )
    assert fault_of("") is None
    assert fault_of(SECRET) is None


def test_a_process_that_a_fault_kills_leaves_its_last_words_once(tmp_path: Path) -> None:
    """pytest has a faulthandler of its own, so each process here is another one."""

    def process(then: str) -> subprocess.CompletedProcess[str]:
        code = (
            "import faulthandler, sys; from pathlib import Path;"
            "from nxdesk.ui.crash.last_words import LastWords;"
            f"words = LastWords(Path(sys.argv[1])); found = words.begin(); {then}"
        )
        command = [sys.executable, "-c", code, str(tmp_path)]
        return subprocess.run(command, timeout=30, capture_output=True, text=True, check=False)

    assert process("faulthandler._sigabrt()").returncode != 0
    told = "print(found.kind if found else None); words.end()"
    assert process(told).stdout == "Aborted\n"
    assert process(told).stdout == "None\n"
    assert not (tmp_path / "logs" / "fault.txt").exists()
