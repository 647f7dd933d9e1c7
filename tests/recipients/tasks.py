"""Tasks for a child process, most of them badly behaved; in a module that it can import."""

import os
import sys
import threading
from pathlib import Path

from nxdesk.problems import Failure
from nxdesk.recipients.child import Progress


def report(path: Path, number: int, progress: Progress) -> tuple[str, int, int]:
    progress(1, 3)
    progress(2, None)
    return path.name, number, os.getpid()


def hang(_path: Path, progress: Progress) -> None:
    progress(0, None)
    threading.Event().wait()


def fail(_path: Path, _progress: Progress) -> None:
    raise Failure("list_empty", name="people.xlsx")


def stumble(path: Path, _progress: Progress) -> None:
    raise ValueError(f"+44 7700 900201 in {path}")


def vanish(_path: Path, _progress: Progress) -> None:
    os._exit(9)


def abort(_path: Path, _progress: Progress) -> None:
    os.abort()


def devour(_path: Path, _progress: Progress) -> None:
    bytearray(3 << 30)


def hoard(_path: Path, progress: Progress) -> None:
    """A little more all the time, and used: what is only asked for takes no memory."""
    held = []
    while True:
        held.append(bytearray(b"x" * (10 << 20)))
        progress(len(held), None)


def chatter(_path: Path, _progress: Progress) -> str:
    print("+44 7700 900201", file=sys.stderr)
    os.write(2, b"+44 7700 900202\n")
    return "said it"
