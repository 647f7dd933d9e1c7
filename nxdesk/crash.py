"""An error that nobody foresaw, as what may be shown, copied and logged of it: types and places.

Never its text or its values: they may hold a secret, a number, or a person's name in a path.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from types import TracebackType
from typing import Final

from nxdesk.problems import Failure

_MOST_PLACES: Final = 40
_ROOTS: Final = ("site-packages", "dist-packages")
_FAULT_PLACE: Final = re.compile(r'^\s*File "(?P<file>.*)", line (?P<line>\d+|\?+) in (?P<name>[\w<>.]+)$')
_FAULT_HEAD: Final = re.compile(
    r"^(?:Fatal Python error|Windows fatal exception): (?P<what>[A-Za-z][A-Za-z ]{0,40})"
)


@dataclass(frozen=True, slots=True)
class Crash:
    """kind: the class of the error, "KeyError"; of a Failure with its code; then what it came of, "KeyError
    <- OSError". places: "nxdesk/ui/x.py:12 in function", the innermost last. thread: the name of its thread.
    """

    kind: str
    places: tuple[str, ...]
    thread: str = ""

    @property
    def spot(self) -> tuple[str, str]:
        """The same for the same mistake, however often it happens."""
        return self.kind, self.places[-1] if self.places else ""

    @property
    def text(self) -> str:
        """Line by line, in English: support reads it."""
        head = f"{self.kind} in thread {self.thread}" if self.thread else self.kind
        return "\n".join((head, *(f"  {place}" for place in self.places)))


def crash_of(error: BaseException, thread: str = "") -> Crash:
    """thread: its name, where it is worth a word."""
    chain = list(_chain(error))
    kinds = " <- ".join(_kind(link) for link in chain)
    places = tuple(_places(error.__traceback__))
    return Crash(kinds, places[-_MOST_PLACES:], thread)


def fault_of(written: str) -> Crash | None:
    """What the standard library's faulthandler has written before the process died; None for nothing."""
    lines = written.splitlines()
    heads = [found["what"].strip() for found in map(_FAULT_HEAD.match, lines) if found]
    places = [
        f"{_short(found['file'])}:{found['line']} in {found['name']}"
        for found in map(_FAULT_PLACE.match, lines)
        if found
    ]
    if not heads and not places:
        return None
    return Crash(heads[0] if heads else "unknown", tuple(reversed(places[:_MOST_PLACES])))


def _kind(error: BaseException) -> str:
    name = type(error).__name__
    return f"{name} {error.code}" if isinstance(error, Failure) else name


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"{_short(code.co_filename)}:{trace.tb_lineno} in {code.co_name}"
        trace = trace.tb_next


def _short(path: str) -> str:
    """Without what names this computer's folders: "nxdesk/ui/x.py", "requests/api.py", "threading.py"."""
    parts = PurePath(path.replace("\\", "/")).parts
    for root in _ROOTS:
        if root in parts:
            return "/".join(parts[parts.index(root) + 1 :])
    if "nxdesk" in parts:
        last = len(parts) - 1 - parts[::-1].index("nxdesk")
        return "/".join(parts[last:])
    return parts[-1] if parts else "?"
