"""One sender for one journal: over threads, windows and the command line."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import filelock

from nxdesk.problems import Failure

_MOMENT = 0.3
"""Seconds."""


@contextmanager
def sender_lock(journal: Path) -> Iterator[None]:
    """Hold the right to send, and to call what is in flight a leftover. The system frees it after a crash.

    Raises Failure("sender_busy") when somebody else holds it; a start that only settles what a crash has left
    holds it for a moment, and is waited for.
    """
    lock = filelock.FileLock(f"{journal}.lock", timeout=_MOMENT, thread_local=False)
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
