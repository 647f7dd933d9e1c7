"""From the start of the process to a window that can be seen, beside a bare window of PySide6.

Both are processes of their own, in turn, with warm caches.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from nxdesk.messages.draft import SUFFIX, Draft, save
from nxdesk.messages.kinds import TextMessage
from tests.bench.line import Line

_PROGRAM = Path(__file__).with_name("start_process.py")


def measure(folder: Path, *, tiny: bool) -> Iterator[Line]:
    rounds = 1 if tiny else 10
    # As for somebody who has used it before: the very first start shows another page.
    save(folder / f"kept{SUFFIX}", Draft("Sale", TextMessage("Hello")))
    if not tiny:  # what the first start of all has to read from the disk is not on anybody's bill
        _start("bare", folder)
        _start("nxdesk", folder)
    bare, ours = [], []
    for _ in range(rounds):
        bare.append(_start("bare", folder))
        ours.append(_start("nxdesk", folder))
    bare_seconds, bare_work = (median(each) for each in zip(*bare, strict=True))
    seen, seen_work, page, page_work = (median(each) for each in zip(*ours, strict=True))
    yield Line("start: a bare window is seen", "", bare_seconds, "s")
    yield Line("start: the window is seen", "a bare PySide6 window", seen / bare_seconds, limit=2)
    yield Line("  by the time of the processor", "a bare PySide6 window", seen_work / bare_work)
    yield Line("start: the message can be written", "a bare PySide6 window", page / bare_seconds, limit=8)
    yield Line("  by the time of the processor", "a bare PySide6 window, too", page_work / bare_work)


def _start(kind: str, folder: Path) -> list[float]:
    # With what Python has compiled before, as for a person; a machine for tests may forbid to keep it.
    mine = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.run(
        [sys.executable, _PROGRAM, kind, str(time.monotonic())],
        env={**mine, "NXDESK_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=60,
        check=True,
    )
    return [float(word) for word in process.stdout.split()]
