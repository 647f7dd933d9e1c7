"""What the process wrote when it was killed by a fault of the machine's kind: found at the next start."""

import faulthandler
from pathlib import Path
from typing import IO

from nxdesk import log
from nxdesk.crash import Crash, fault_of


class LastWords:
    """One for each process with a window. `begin` early, `end` when all went well."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._file: IO[str] | None = None

    def begin(self) -> Crash | None:
        """Be ready from now on; gives what the last process left, if it ended that way."""
        try:
            path = log.folder(self._home) / "fault.txt"
            found = _read(path)
            self._file = path.open("w", encoding="utf-8")
        except OSError:  # a folder that cannot be written to: the window says what that means
            return None
        faulthandler.enable(self._file)
        return found

    def end(self) -> None:
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            Path(self._file.name).unlink(missing_ok=True)
            self._file = None


def _read(path: Path) -> Crash | None:
    return fault_of(path.read_text("utf-8", errors="replace")) if path.exists() else None
