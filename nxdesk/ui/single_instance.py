"""One window for one person's folder: a second start hands its file to the window that is open, and ends.

Who holds `window.lock` is the window, for as long as its process lives; so nobody has to guess whether it is
still there. What a second start wants lies in a letter, a file that the window takes away (doorway). Letters
need no library, no name that another person could take, and no wait that only the other end can end.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Final

from nxdesk import paths
from nxdesk.problems import Failure
from nxdesk.ui.window_lock import WindowLock

PATIENCE: Final = 15.0
"""Seconds that a second start waits, all in all: for a window that is just opening, that is busy with a page
when it opens on a slow computer, or that is just ending."""
TOKEN: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - not a secret: what a Wayland desktop lets raise a window
_AGAIN: Final = 0.03


class SingleInstance:
    """`claim` first; whoever gets True keeps this object until the process ends. It needs no QApplication."""

    def __init__(self, home: Path, patience: float = PATIENCE) -> None:
        self._lock = WindowLock(home / "window.lock")
        self._patience = patience
        self.letters = home / "asked"

    def claim(self, file: Path | None) -> bool:
        """True: this process is to open the window. False: the one that is open shows the file.

        Raises Failure("window_no_answer") when there is one, and it does not take the letter; then nobody
        will open the file later.
        """
        deadline = time.monotonic() + self._patience
        letter: Path | None = None
        while not self._take():
            if letter is None:
                letter = self._post(file)
            elif _is_gone(letter):
                return False
            elif time.monotonic() > deadline:
                if _is_taken_back(letter):
                    raise Failure("window_no_answer")
                return False
            time.sleep(_AGAIN)
        if letter is not None:
            _is_taken_back(letter)
        return True

    def release(self) -> None:
        """Let another process be the window."""
        self._lock.release()

    def _take(self) -> bool:
        try:
            return self._lock.take()
        except OSError:  # a folder that cannot be written to: the window opens and says what that means
            return True

    def _post(self, file: Path | None) -> Path:
        message: dict[str, str | None] = {"open": str(file.absolute()) if file else None}
        if TOKEN in os.environ:
            message["token"] = os.environ[TOKEN]
        letter = self.letters / f"{os.getpid()}-{os.urandom(8).hex()}.json"
        try:
            self.letters.mkdir(mode=0o700, exist_ok=True)
            paths.write_whole(letter, json.dumps(message).encode())
        except OSError as error:  # the disk is full
            raise Failure("window_no_answer") from error
        _let_raise()
        return letter


def _is_gone(letter: Path) -> bool:
    try:
        letter.lstat()
    except OSError:  # on Windows what is just being deleted is there, and nobody may look at it
        return True
    return False


def _is_taken_back(letter: Path) -> bool:
    """False when the window has it already."""
    try:
        letter.unlink()
    except OSError:
        return False
    return True


def _let_raise() -> None:
    """Windows lets only the program that was started last come to the front; it may name another."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - there is nothing for it to do elsewhere

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
