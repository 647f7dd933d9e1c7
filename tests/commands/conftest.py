"""For the tests of the command line: run a command, here or in a process of its own; write what it reads."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from nxdesk.__main__ import main

DRAFT = {
    "nxdesk": 1,
    "name": "Spring",
    "message": {"textMessage": {"text": "Hello"}},
    "priority": ["VIBER", "SMS"],
    "webhook": None,
}


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The object on the last line of stdout."""
        return json.loads(self.out.splitlines()[-1])


Nxdesk = Callable[..., Ended]


@pytest.fixture
def nxdesk(capsys: pytest.CaptureFixture[str]) -> Nxdesk:
    """Run a command in this process."""

    def run(*arguments: object) -> Ended:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Ended(code, out, err)

    return run


@pytest.fixture
def lists_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the child process, whose start takes most of the time of a test. The story has the real one."""

    def run(task: Callable[..., Any], path: Path, *arguments: object, progress: object, stop: object) -> Any:
        return task(path, *arguments, progress)

    monkeypatch.setattr("nxdesk.recipients.child.run", run)


def start(*arguments: object, **options: Any) -> subprocess.Popen[str]:
    """A process of its own, as a script starts it."""
    command = [sys.executable, "-m", "nxdesk", *map(str, arguments)]
    pipes: dict[str, Any] = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
    }
    return subprocess.Popen(command, **{**pipes, "encoding": "utf-8", **options})


def finish(process: "subprocess.Popen[str]") -> Ended:
    out, err = process.communicate(timeout=120)
    return Ended(process.returncode, out or "", err or "")


def write_draft(path: Path, **members: object) -> Path:
    path.write_text(json.dumps(DRAFT | members), "utf-8")
    return path


def write_list(path: Path, cells: Iterable[object]) -> Path:
    path.write_text("\n".join(["Mobile", *(f"{cell}" for cell in cells)]), "utf-8")
    return path


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    return write_draft(tmp_path / "spring.nxdesk")


@pytest.fixture
def five(tmp_path: Path) -> Path:
    """Five good numbers, one of them twice, and a row without one."""
    cells = [*(f"+4477009001{number}" for number in range(20, 25)), "+44 7700 900120", "none"]
    return write_list(tmp_path / "five.csv", cells)
