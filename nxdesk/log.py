"""The log: what the program did, for support. No secret, no phone number, no name and no text of a message.

It is made safe twice: `event` takes codes and counts only, and what is written is looked through once more.
Of other people's libraries only where they spoke is kept, for their words may hold anything.
"""

import logging
import re
import time
from collections import deque
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from nxdesk.crash import crash_of
from nxdesk.problems import Failure

BYTES: Final = 1_000_000
FILES: Final = 5
_OURS: Final = logging.getLogger("nxdesk")
_WORD: Final = re.compile(r"[\w.<>/:+-]{0,60}")
_NUMBER: Final = re.compile(r"\d(?:[\s().-]?\d){6,}")
_recent: Final[deque[str]] = deque(maxlen=10)


def folder(home: Path) -> Path:
    """Where the log lies; made when missing."""
    logs = home / "logs"
    logs.mkdir(mode=0o700, exist_ok=True)
    return logs


def begin(home: Path) -> None:
    """Write into logs/nxdesk.log from now on: at most FILES files of BYTES. A log that cannot be written is
    no reason to stop: nothing is said then."""
    end()
    try:
        handler = _Handler(folder(home) / "nxdesk.log")
    except OSError:
        return
    handler.setFormatter(_Formatter(home))
    _OURS.setLevel(logging.INFO)
    logging.getLogger().addHandler(handler)


def end() -> None:
    root = logging.getLogger()
    for handler in root.handlers[:]:
        if isinstance(handler, _Handler):
            root.removeHandler(handler)
            handler.close()


def event(what: str, **facts: object) -> None:
    """what: a constant. facts: numbers, and codes of one word; anything else is left out."""
    _OURS.info("%s", " ".join((what, *(f"{name}={_fact(value)}" for name, value in facts.items()))))


def failure(error: Exception) -> None:
    """What could not be done, by its code."""
    code = error.code if isinstance(error, Failure) else type(error).__name__
    if code == "cancelled":  # somebody asked for it
        return
    _recent.append(code)
    event("failure", code=code)


def recent() -> tuple[str, ...]:
    """The codes of the last failures of this process, the latest last."""
    return tuple(_recent)


def without_numbers(text: str) -> str:
    """What could be a phone number is taken out: seven digits and more, however they are written."""
    return _NUMBER.sub("[number]", text)


def _fact(value: object) -> str:
    if isinstance(value, bool | int | None):
        return str(value)
    if isinstance(value, float):
        return f"{value:.3f}"
    return value if isinstance(value, str) and _WORD.fullmatch(value) else "?"


class _Handler(RotatingFileHandler):
    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8", errors="replace")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """A full disk, or a second nxdesk that writes into the same file on Windows: the line is lost."""


class _Formatter(logging.Formatter):
    """One line for each record. Time: UTC."""

    def __init__(self, home: Path) -> None:
        super().__init__()
        self._places = {str(home): "<folder>", str(Path.home()): "~"}

    def format(self, record: logging.LogRecord) -> str:
        if record.name == _OURS.name:
            text = record.getMessage()
        else:
            text = f"{record.name} at {record.module}:{record.lineno}"
        if record.exc_info and record.exc_info[1] is not None:
            text = f"{text} {crash_of(record.exc_info[1]).text}"
        for place, name in self._places.items():
            text = text.replace(place, name)
        moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        return f"{moment} {record.levelname} {without_numbers(' '.join(text.split()))}"
