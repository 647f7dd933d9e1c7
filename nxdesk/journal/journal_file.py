"""An open journal file: its pragmas, its transactions, its errors as codes. What is kept is in journal.py."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from nxdesk.journal.schema import migrate
from nxdesk.problems import Failure

_BUSY_SECONDS = 5.0


class JournalFile:
    """WAL and synchronous=FULL: what a transaction has committed is on the disk."""

    def __init__(self, path: Path) -> None:
        """Opens the journal, makes it when it is missing, and brings an older one up to date."""
        self._path = path
        with told():
            self.connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
        try:
            with told():
                _use_wal(self.connection)
                self.connection.execute("PRAGMA synchronous = FULL")
                self.connection.execute("PRAGMA foreign_keys = ON")
                self.connection.execute("PRAGMA secure_delete = ON")  # deleted is overwritten
                migrate(self.connection, path)
        except BaseException:
            self.connection.close()
            raise

    def close(self) -> None:
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def forget_deleted(self) -> None:
        """Two places still hold what was deleted: the log of recent changes, and copies of old versions."""
        with told():
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for copy in self._path.parent.glob(f"{self._path.name}.[0-9]*"):
            with suppress(OSError):
                copy.unlink()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        with told():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._roll_back()
                raise
            try:
                self.connection.execute("COMMIT")
            except sqlite3.Error:
                self._roll_back()
                raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """What is read inside is of one moment, whatever a sender writes meanwhile. It holds up nobody."""
        with told():
            self.connection.execute("BEGIN")
        try:
            yield
        finally:
            self._roll_back()

    def _roll_back(self) -> None:
        if self.connection.in_transaction:  # SQLite itself rolls back on some errors
            self.connection.execute("ROLLBACK")


def _use_wal(connection: sqlite3.Connection) -> None:
    """Two that open a new journal at once both change its mode, and SQLite itself does not wait for that."""
    deadline = time.monotonic() + _BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.01)
        else:
            return


@contextmanager
def told() -> Iterator[None]:
    """SQLite's errors as failures that can be worded. Their texts may hold paths and are not kept."""
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "")
        raise Failure(_FAILURES.get(name.removeprefix("SQLITE_").split("_")[0], "journal_unusable")) from None


_FAILURES = {
    "FULL": "journal_disk_full",
    "BUSY": "journal_locked",
    "LOCKED": "journal_locked",
    "READONLY": "journal_read_only",
    "CANTOPEN": "journal_not_opened",
    "IOERR": "journal_disk_error",
    "CORRUPT": "journal_damaged",
    "NOTADB": "journal_damaged",
}
