"""Disks that fail: a small one that fills up, files that may not grow, a read-only folder, for real;
and one that breaks at any statement, as SQLite would tell of it."""

import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import pytest

SIZE = 1 << 20
PAGE = 4096


class Disk(Protocol):
    """folder: on it. full: the code of the failure when it is."""

    folder: Path
    full: str

    def fill(self) -> None: ...

    def free(self) -> None: ...


class SmallDisk:
    """A file system of one megabyte, in memory. Its last byte can be taken, and given back."""

    full = "journal_disk_full"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self) -> None:
        with self._filler.open("ab", buffering=0) as file, suppress(OSError):
            while file.write(bytes(PAGE)):
                pass

    def free(self) -> None:
        self._filler.unlink(missing_ok=True)


class Quota:
    """No file in the folder may grow beyond the largest of now: writing more is an I/O error."""

    full = "journal_disk_error"

    def __init__(self, folder: Path) -> None:
        import resource  # noqa: PLC0415 - not on Windows

        self.folder = folder
        self._resource = resource
        self._before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        sizes = [path.stat().st_size for path in self.folder.iterdir()]
        self._resource.setrlimit(self._resource.RLIMIT_FSIZE, (max(sizes, default=0), self._before[1]))

    def free(self) -> None:
        self._resource.setrlimit(self._resource.RLIMIT_FSIZE, self._before)


@contextmanager
def small_disk(folder: Path) -> Iterator[SmallDisk]:
    with mounted(folder):
        yield SmallDisk(folder)


@contextmanager
def quota(folder: Path) -> Iterator[Quota]:
    disk = Quota(folder)
    try:
        yield disk
    finally:
        disk.free()


@contextmanager
def mounted(folder: Path) -> Iterator[None]:
    """A small disk of its own in this folder. Only root may: for others the test is skipped."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", folder]
    if not _is_root() or subprocess.run(command, check=False).returncode != 0:
        pytest.skip("only root can mount a small disk")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


@contextmanager
def can_be_read_only(folder: Path) -> Iterator[None]:
    """Root may write wherever the disk lets it: for root the folder is a disk of its own."""
    if _is_root():
        with mounted(folder):
            yield
    else:
        yield


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Within the block nothing in the folder can be written. It has to be one that can_be_read_only."""
    if _is_root():
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
    else:
        _permit(folder, 0o500, 0o400)
    try:
        yield
    finally:
        if _is_root():
            subprocess.run(["mount", "-o", "remount,rw", folder], check=True)
        else:
            _permit(folder, 0o700, 0o600)


def _is_root() -> bool:
    return os.name == "posix" and os.geteuid() == 0


def _permit(folder: Path, mode: int, of_files: int) -> None:
    folder.chmod(mode)
    for path in folder.iterdir():
        path.chmod(of_files)


class Faults:
    """Lets the nth statement that touches the disk fail as SQLite tells of a broken one. reached: so many.

    too_late: the statement has done its work and fails nevertheless, as when a disk fails at its last byte.
    """

    def __init__(self, nth: int | None, *, too_late: bool) -> None:
        self.reached = 0
        self.met = False
        self._nth = nth
        self._too_late = too_late

    def connection(self) -> type[sqlite3.Connection]:
        faults = self

        class Connection(sqlite3.Connection):
            def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
                if not sql.lstrip().startswith(("BEGIN", "INSERT", "UPDATE", "COMMIT")):
                    return super().execute(sql, *parameters)
                faults.reached += 1
                if faults.reached - 1 != faults._nth:
                    return super().execute(sql, *parameters)
                faults.met = True
                if faults._too_late:
                    super().execute(sql, *parameters)
                error = sqlite3.OperationalError("disk I/O error")
                error.sqlite_errorname = "SQLITE_IOERR_FSYNC"
                raise error

        return Connection


@contextmanager
def broken_disk(faults: Faults) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=faults.connection()))
        yield
