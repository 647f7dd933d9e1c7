"""Programs of the Windows bundle, as `make bundle-wine` made it: started under Wine, with what they say."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

PATIENCE = 120.0  # seconds; Wine is slow to start, and more so on a busy machine


@dataclass(frozen=True, slots=True)
class Said:
    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Wine:
    """work: build/wine. home: the folder of what nxdesk keeps. display: "" for none."""

    work: Path
    home: Path
    display: str = ""

    @property
    def bundle(self) -> Path:
        return self.work / "dist" / "nxdesk"

    def run(self, *arguments: object) -> Said:
        """nxdesk.exe, the command line."""
        return self._finish([self.bundle / "nxdesk.exe", *arguments])

    def python(self, code: str, *arguments: object) -> Said:
        """With the Python that built the bundle, which finds the source of nxdesk."""
        return self._finish([self._python, "-c", code, *arguments])

    @contextmanager
    def started(self, program: str, *arguments: object) -> Iterator[IO[bytes]]:
        """One of the bundle's programs, until the end of the block. Gives its stdout."""
        with self._running([self.bundle / program, *arguments]) as out:
            yield out

    @contextmanager
    def holding(self, code: str, *arguments: object) -> Iterator[IO[bytes]]:
        """As `python`, until the end of the block. Gives its stdout."""
        with self._running([self._python, "-c", code, *arguments]) as out:
            yield out

    @property
    def _python(self) -> Path:
        return self.work / "python" / "python.exe"

    @contextmanager
    def _running(self, command: list[object]) -> Iterator[IO[bytes]]:
        process = self._start(command)
        assert process.stdout is not None
        assert process.stderr is not None
        try:
            yield process.stdout
        finally:
            process.terminate()
            process.wait(PATIENCE)
            process.stdout.close()
            process.stderr.close()

    def _finish(self, command: list[object]) -> Said:
        process = self._start(command)
        out, err = process.communicate(timeout=PATIENCE)
        return Said(process.returncode, _text(out), _text(err))

    def _start(self, command: list[object]) -> "subprocess.Popen[bytes]":
        """stdin from nowhere, the rest through pipes: with others Wine's programs end at once."""
        return subprocess.Popen(
            ["timeout", "-k", "5", "300", "wine", *[_path(each) for each in command]],
            env={
                "PATH": os.environ["PATH"],
                "HOME": os.environ.get("HOME", "/"),
                "LANG": "C.UTF-8",
                "WINEPREFIX": str(self.work / "prefix"),
                "WINEARCH": "win64",
                "WINEDEBUG": "-all",
                "WINEDLLOVERRIDES": "mscms=n;winemenubuilder.exe=d",
                "NXDESK_HOME": _path(self.home),
                "PYTHONPATH": _path(Path(__file__).parents[2]),
                "PYTHONDONTWRITEBYTECODE": "1",
                **({"DISPLAY": self.display} if self.display else {}),
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )


def _path(argument: object) -> str:
    """As Windows names it: Wine shows this machine's files as drive Z."""
    assert sys.platform == "linux"
    return f"Z:{argument}".replace("/", "\\") if isinstance(argument, Path) else str(argument)


def _text(said: bytes) -> str:
    """Strictly: what is not UTF-8 fails here."""
    return said.decode("utf-8").replace("\r\n", "\n")
