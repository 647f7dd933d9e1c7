"""One sender for one journal: over threads, windows and the command line."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import filelock

from nxdesk.problems import Failure


@contextmanager
def sender_lock(journal: Path) -> Iterator[None]:
    """Hold the right to send, and to call what is in flight a leftover. The system frees it after a crash.

    Raises Failure("sender_busy") at once when somebody else holds it.
    """
    lock = filelock.FileLock(f"{journal}.lock", timeout=0, thread_local=False)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise Failure("sender_busy") from None
    except OSError:
        raise Failure("journal_read_only") from None
    try:
        yield
    finally:
        lock.release()
