"""Restart, for real: the process ends, another one takes its place, and what was composed is there."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nxdesk.messages.draft import load
from nxdesk.messages.kinds import TextMessage
from nxdesk.ui.single_instance import SingleInstance

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it finds the new process in /proc")


def processes(home: Path) -> list[int]:
    """Those that were started with that home."""
    wanted, found = f"NXDESK_HOME={home}\0".encode(), []
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdecimal() and wanted in (folder / "environ").read_bytes() + b"\0":
                found.append(int(folder.name))
        except OSError:  # gone by now, or somebody else's
            continue
    return [each for each in found if each != os.getpid()]


def test_a_crash_a_press_and_another_nxdesk_is_there(tmp_path: Path) -> None:
    home = tmp_path / "home"
    script = Path(__file__).with_name("crashing_window.py")
    environment = {**os.environ, "NXDESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    output = tmp_path / "stderr"
    with output.open("w") as stderr:
        first = subprocess.Popen(
            [sys.executable, script],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=stderr,
        )
        try:
            assert first.wait(60) == 0
            assert SingleInstance(home).claim(None) is False  # the new window answers
        finally:
            for number in processes(home):
                os.kill(number, signal.SIGTERM)
    until = time.monotonic() + 30
    while processes(home) and time.monotonic() < until:
        os.sched_yield()
    assert processes(home) == []
    assert load(home / "kept.nxdesk").message == TextMessage("half done")
    written = (home / "logs" / "nxdesk.log").read_text()
    assert written.count(" start ") == 2
    assert "crash kind=ValueError place=crashing_window.py:" in written
    assert "end code=0 restart=True" in written
    for text in (written, output.read_text()):
        assert "canary-secret" not in text
        assert "447700900123" not in text
