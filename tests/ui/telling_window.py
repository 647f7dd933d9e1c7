"""A program: the window as a person opens it, and what happens to it is said on stdout.

See window_process.py, which starts it.
"""

import os
import sys
from pathlib import Path

from nxdesk import app
from nxdesk.__main__ import main
from nxdesk.accounts.vault import MemoryVault
from nxdesk.gateway.practice import PracticeGateway
from nxdesk.journal.records import Recovery
from nxdesk.program import Program
from nxdesk.ui import closing
from nxdesk.ui.main_window import MainWindow


def say(*words: object) -> None:
    print(*words, flush=True)


class TellingWindow(MainWindow):
    def furnish(self, program: Program) -> None:
        super().furnish(program)
        self.running.changed.connect(self._tell_ending)

    def open_files(self, files: list[Path]) -> None:
        say("opening", *files)
        super().open_files(files)

    def _tell_recovery(self, recovery: Recovery) -> None:
        super()._tell_recovery(recovery)
        say("open")
        if "NXDESK_TEST_SEND" in os.environ:
            self.running.start(int(os.environ["NXDESK_TEST_SEND"]))

    def _tell_ending(self) -> None:
        if self.running.ending:
            say("stopping")


def run() -> int:
    vault = MemoryVault()
    vault.store(os.environ["NXDESK_TEST_ACCOUNT"], PracticeGateway().credentials)
    setattr(Program, "vault", vault)  # noqa: B010 - in place of a property
    setattr(app, "MainWindow", TellingWindow)  # noqa: B010 - in place of its own
    setattr(closing, "PATIENCE", float(os.environ["NXDESK_TEST_PATIENCE"]))  # noqa: B010 - a constant
    return main([])


if __name__ == "__main__":
    sys.exit(run())
