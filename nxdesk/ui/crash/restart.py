"""Starts nxdesk once more in place of this process, with the list that is open."""

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nxdesk.ui.main_window import MainWindow


class Restart:
    """`ask`, then close the window; who opened it calls `begin` when everything is put away."""

    def __init__(self) -> None:
        self.wanted = False
        self._file: Path | None = None

    def ask(self, file: Path | None) -> None:
        """file: a list to open again; what was composed comes back by itself."""
        self.wanted = True
        self._file = file

    def forget(self) -> None:
        """The person wants to stay after all."""
        self.wanted = False

    def command(self) -> list[str]:
        program = [sys.executable] if hasattr(sys, "_MEIPASS") else [sys.executable, "-m", "nxdesk"]
        return [*program, str(self._file)] if self._file is not None and self._file.exists() else program

    def begin(self) -> None:
        """It waits for the end of this process before it opens its window: see SingleInstance.claim."""
        subprocess.Popen(self.command(), start_new_session=True)  # noqa: S603 - nothing but ourselves


def ask_restart(restart: Restart, window: "MainWindow") -> None:
    """Close the window as a person would, which asks while a send runs; the restart follows if it does."""
    paths = (source.path for source in window.current_list.sources)
    restart.ask(next((path for path in paths if path is not None), None))
    if not window.close() and not window.running.ending:
        restart.forget()  # the person chose to keep sending
