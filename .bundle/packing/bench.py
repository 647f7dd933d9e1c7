"""`python -m packing.bench`: the start of the bundle beside a bare window's, on a screen that nobody sees."""

import ctypes
import ctypes.util
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
_RUNS: Final = 21
_PROGRAMS: Final = {
    "bare": _ROOT / "build" / "bare-window" / "bare" / "bare",
    "nxdesk": _ROOT / "dist" / "nxdesk" / "nxdesk",
}
_PLACE: Final = (640, 400)
"""A pixel of the screen that lies in each window, and is black before."""
_LOOK_SECONDS: Final = 0.002
_PATIENCE: Final = 60.0
_ALL_PLANES: Final = 0xFFFFFFFF
_Z_PIXMAP: Final = 2


@dataclass(frozen=True, slots=True)
class _Start:
    """Seconds until the window was seen, and of work of the program's until then."""

    seen: float
    work: float


def main() -> int:
    """Taken in turns, so that a busy machine is so for both."""
    taken: dict[str, list[_Start]] = {name: [] for name in _PROGRAMS}
    with _screen() as display, tempfile.TemporaryDirectory() as home:
        eye = _Eye(display)
        for run in range(_RUNS + 1):
            for name, program in _PROGRAMS.items():
                start = _start(program, display, home, eye)
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


class _Eye:
    """Looks at one pixel of a screen, through the library of X itself: xdotool looks twice a second only."""

    def __init__(self, display: str) -> None:
        library = ctypes.util.find_library("X11")
        if library is None:
            raise SystemExit("bench: libX11 is missing")
        self._x = ctypes.CDLL(library)
        self._x.XOpenDisplay.restype = self._x.XGetImage.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = self._x.XGetPixel.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def is_dark(self) -> bool:
        area = (*_PLACE, 1, 1)
        image = self._x.XGetImage(
            self._display, self._root, *area, ctypes.c_ulong(_ALL_PLANES), ctypes.c_int(_Z_PIXMAP)
        )
        pixel = self._x.XGetPixel(ctypes.c_void_p(image), 0, 0)
        self._x.XDestroyImage(ctypes.c_void_p(image))
        return bool(pixel & 0xFFFFFF == 0)


def _start(program: Path, display: str, home: str, eye: _Eye) -> _Start:
    """Until the window is painted: before that it is a black place, if anything."""
    person = {"PATH": os.environ["PATH"], "HOME": home, "LANG": "C.UTF-8", "DISPLAY": display}
    began = time.monotonic()
    process = subprocess.Popen(
        [str(program)], env=person, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while eye.is_dark():
        if time.monotonic() > began + _PATIENCE:
            raise SystemExit(f"bench: the window of {program} is never seen")
        time.sleep(_LOOK_SECONDS)
    seen = time.monotonic() - began
    process.kill()
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = 0
    while not eye.is_dark():
        time.sleep(_LOOK_SECONDS)
    return _Start(seen, used.ru_utime + used.ru_stime)


if __name__ == "__main__":
    sys.exit(main())
