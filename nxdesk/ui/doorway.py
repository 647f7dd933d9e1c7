"""The open window's end of "one window for one person's folder": it takes the letters of second starts."""

import contextlib
import json
import os
import stat
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from nxdesk.ui.single_instance import PATIENCE, TOKEN

LONGEST: Final = 32_768
"""Bytes of a letter: the longest path of Linux, escaped, and some more."""
_AGAIN_MS: Final = 200


class Doorway(QObject):
    """What comes in is checked: any program of this person can put a letter there.

    A letter that is gone is answered. One that nobody waits for any more is thrown away unread.
    """

    asked = Signal(object)  # the file to open, a Path; None: only to come to the front

    def __init__(self, letters: Path, parent: QObject | None = None) -> None:
        """To be made by the holder of the claim alone. letters: the folder of them, made when missing."""
        super().__init__(parent)
        self._letters = letters
        self._open = True
        with contextlib.suppress(OSError):  # then a second start cannot put one there either
            letters.mkdir(mode=0o700, exist_ok=True)
            self._watcher = QFileSystemWatcher([f"{letters}"], self)
            self._watcher.directoryChanged.connect(self._look)
            QTimer.singleShot(0, self, self._look)  # what came while the window opened

    def close(self) -> None:
        """Whoever starts from now on waits for the end of this process, and is the next window."""
        self._open = False

    def _look(self) -> None:
        if not self._open:
            return
        for letter in sorted(self._letters.glob("*.json")):
            try:
                said = _taken(letter)
            except FileNotFoundError:  # taken back
                continue
            except OSError:  # on Windows: somebody else, as what looks for viruses, has it open
                QTimer.singleShot(_AGAIN_MS, self, self._look)
                continue
            message = _understood(said)
            if message is not None:
                file, token = message
                if token:
                    os.environ[TOKEN] = token  # where Qt looks for it when the window is to be raised
                self.asked.emit(file)


def _taken(letter: Path) -> bytes:
    """What it says, at most a little more than may be; b"" for what is none, or too old. Raises OSError."""
    about = letter.lstat()
    if not stat.S_ISREG(about.st_mode):
        return b""
    said = b""
    if abs(time.time() - about.st_mtime) < 2 * PATIENCE and about.st_size <= LONGEST:
        said = letter.read_bytes()
    letter.unlink()
    return said


def _understood(said: bytes) -> tuple[Path | None, str] | None:
    """The file and the token ("" when there is none) of a letter; None when it makes no sense."""
    try:
        message = json.loads(said)
    except (ValueError, RecursionError):
        return None
    if not isinstance(message, dict):
        return None
    file, token = message.get("open"), message.get("token", "")
    if not (isinstance(token, str) and token.isascii() and token.isprintable()):
        return None
    if file is None:
        return None, token
    if not isinstance(file, str) or "\0" in file or not Path(file).is_absolute():
        return None
    return Path(file), token
