"""Who holds it is the window. The system lets go of it when the process ends, in whatever way.

filelock, which the rest of nxdesk uses, takes longer to load than half the frame of the window.
"""

import os
import sys
from pathlib import Path


class WindowLock:
    """A file that is locked for this process alone; it stays where it is, and holds nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def take(self) -> bool:
        """False while another process, or another lock of this one, holds it. Raises OSError."""
        if self._file is not None:
            return True
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(file)
        except BlockingIOError:
            os.close(file)
            return False
        except OSError:
            os.close(file)
            raise
        self._file = file
        return True

    def release(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        """Raises BlockingIOError when it is held."""
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError as error:  # EACCES: what is locked elsewhere, and nothing else
            raise BlockingIOError(error.errno, error.strerror) from error

else:
    import fcntl

    def _lock(file: int) -> None:
        """Raises BlockingIOError when it is held."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
