"""Runs of nxdesk, each a process of its own that kills itself, or is killed, or comes to its end."""

import json
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.chaos.fail_point import FailPoint


@dataclass(frozen=True, slots=True)
class Blow:
    """What hits one run: it kills itself at a point, or is killed after so many seconds; or nothing does."""

    point: FailPoint | None = None
    seconds: float | None = None


NONE = Blow()


@dataclass(frozen=True, slots=True)
class Run:
    """How one ended. said: on stderr. places: how often it passed each; nothing when it was killed."""

    code: int
    said: str
    places: Mapping[str, int] = field(default_factory=dict)

    @property
    def killed(self) -> bool:
        return self.code == -signal.SIGKILL


class Nursery:
    """Makes the processes; see nursery.py. Used by one thread."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.chaos.nursery"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=10)

    def run(self, folder: Path, blow: Blow, *arguments: object) -> Run:
        """nxdesk with this command line, its home being `folder`/person."""
        order = {
            "folder": str(folder),
            "point": str(blow.point) if blow.point else None,
            "seconds": blow.seconds,
            "arguments": [str(argument) for argument in arguments],
        }
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        code = int(self._process.stdout.readline())
        places = json.loads((folder / "places.json").read_text()) if code >= 0 else {}
        return Run(code, (folder / "words.txt").read_text(), places)
