"""How much memory this process has, and had at most (Linux: proc(5)). In MB of a million bytes."""

import os
from pathlib import Path

_SELF = Path("/proc/self")


def now() -> float:
    pages = int(_SELF.joinpath("statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def forget_peak() -> None:
    """From here on, `peak` is that of what follows."""
    _SELF.joinpath("clear_refs").write_text("5")


def peak() -> float:
    status = _SELF.joinpath("status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) * 1024 / 1e6
