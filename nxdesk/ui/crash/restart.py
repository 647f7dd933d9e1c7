"""Starts nxdesk once more in place of this process, with the list that is open."""

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nxdesk.ui.main_window import MainWindow


class Restart:
    """`close` the window; who opened it calls `begin` when everything is put away, if it is `wanted`."""

    def __init__(self) -> None:
        self.wanted = False
        self._file: Path | None = None

    def close(self, window: "MainWindow") -> None:
        """As a person would, which asks while a send runs. What is composed is kept by itself; a list comes
        back if it is a file."""
        paths = (source.path for source in window.current_list.sources)
        self._file = next((path for path in paths if path is not None), None)
        self.wanted = window.close() or window.running.ending is not None

    def command(self) -> list[str]:
        program = [sys.executable] if hasattr(sys, "_MEIPASS") else [sys.executable, "-m", "nxdesk"]
        return [*program, str(self._file)] if self._file is not None and self._file.exists() else program

    def begin(self) -> None:
        """It waits for the end of this process before it opens its window: see SingleInstance.claim."""
        subprocess.Popen(self.command(), start_new_session=True)  # noqa: S603 - nothing but ourselves
