"""`python -m packing.bench`: the start of the bundle beside a bare window's, on a screen that nobody sees."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).parent.parent.parent
_LIMIT: Final = 1.5
"""Times what the bare window takes."""
_RUNS: Final = 9
_PROGRAMS: Final = {
    "bare": _ROOT / "build" / "bare-window" / "bare" / "bare",
    "nxdesk": _ROOT / "dist" / "nxdesk" / "nxdesk",
}
"""By a word of the window's title."""


@dataclass(frozen=True, slots=True)
class _Start:
    """Seconds until the window was seen, and of work of the program's until then."""

    seen: float
    work: float


def main() -> int:
    """Taken in turns, so that a busy machine is so for both."""
    taken: dict[str, list[_Start]] = {name: [] for name in _PROGRAMS}
    with _screen() as display, tempfile.TemporaryDirectory() as home:
        for run in range(_RUNS + 1):
            for name, program in _PROGRAMS.items():
                start = _start(name, program, display, home)
                if run:  # the first brings the files into memory, and makes the folder of what nxdesk keeps
                    taken[name].append(start)
    print(f"{'':8}{'seen':>10}{'work':>10}")
    middle = {}
    for name, starts in taken.items():
        seen, work = (
            statistics.median(part) for part in zip(*((s.seen, s.work) for s in starts), strict=True)
        )
        middle[name] = _Start(seen, work)
        print(f"{name:8}{seen:8.2f} s{work:8.2f} s")
    ratio = middle["nxdesk"].seen / middle["bare"].seen
    of_work = middle["nxdesk"].work / middle["bare"].work
    print(f"{'times':8}{ratio:8.2f}  {of_work:8.2f}    (at most {_LIMIT})")
    return 0 if ratio <= _LIMIT else 1


@contextmanager
def _screen() -> Iterator[str]:
    """Its name. Xvfb chooses its number, and says it."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1280x900x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as running:
        os.close(writing)
        try:
            with os.fdopen(reading) as number:
                yield f":{number.readline().strip()}"
        finally:
            running.terminate()


def _start(title: str, program: Path, display: str, home: str) -> _Start:
    person = {"PATH": os.environ["PATH"], "HOME": home, "LANG": "C.UTF-8", "DISPLAY": display}
    began = time.monotonic()
    process = subprocess.Popen(
        [str(program)], env=person, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    subprocess.run(
        ["xdotool", "search", "--sync", "--onlyvisible", "--name", title],
        env=person,
        stdout=subprocess.DEVNULL,
        timeout=60,
        check=True,
    )
    seen = time.monotonic() - began
    process.kill()
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = 0
    return _Start(seen, used.ru_utime + used.ru_stime)


if __name__ == "__main__":
    sys.exit(main())
