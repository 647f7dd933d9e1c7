"""A window in a process of its own, for tests that talk to it from outside, stop it or kill it."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ACCOUNT = "a1"
"""Of the account whose secrets the window knows: those of the practice gateway."""


@dataclass
class WindowProcess:
    process: subprocess.Popen[str]

    def line(self) -> str:
        """What it says next: "open", "opening FILE", "stopping"; "" when it has ended."""
        assert self.process.stdout
        return self.process.stdout.readline().rstrip("\n")

    def ended(self) -> int:
        """Waits; gives its exit code."""
        self.process.communicate()
        return self.process.returncode


@contextmanager
def window_process(home: Path, send: int | None = None, patience: float = 10.0) -> Iterator[WindowProcess]:
    """send: what it goes on with as soon as it is open. patience: closing.PATIENCE, seconds.

    It is killed at the end of the block, and two minutes after its start.
    """
    settings = {"HOME": f"{home}", "TEST_ACCOUNT": ACCOUNT, "TEST_PATIENCE": f"{patience}"}
    if send is not None:
        settings["TEST_SEND"] = f"{send}"
    process = subprocess.Popen(
        [sys.executable, Path(__file__).with_name("telling_window.py")],
        env={**os.environ, **{f"NXDESK_{name}": value for name, value in settings.items()}},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    watchdog = threading.Timer(120, process.kill)
    watchdog.start()
    try:
        yield WindowProcess(process)
    finally:
        watchdog.cancel()
        process.kill()
        process.communicate()
