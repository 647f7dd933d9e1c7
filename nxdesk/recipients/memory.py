"""The memory of the process that reads a list: limited by the system, or measured where none limits it.

Windows and macOS do not; there the parent of the process measures it, and ends it when it takes too much.
"""

import contextlib
import ctypes
import sys
from multiprocessing.process import BaseProcess


def limit(most: int) -> None:
    """From now on this process gets at most so many bytes of address space, where the system does that."""
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - not on Windows

        with contextlib.suppress(ValueError, OSError):  # a lower limit may be set already
            resource.setrlimit(resource.RLIMIT_AS, (most, most))


def taken(process: BaseProcess) -> int:
    """The bytes that a running child has taken for itself; 0 where they are limited, or cannot be known."""
    if sys.platform == "win32":
        counters = _Counters(ctypes.sizeof(_Counters))
        ask = ctypes.WinDLL("kernel32").K32GetProcessMemoryInfo
        ask.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)
        asked = ask(process.sentinel, ctypes.byref(counters), ctypes.sizeof(counters))
        return int(counters.committed) if asked else 0
    if sys.platform == "darwin":
        usage = _Usage()
        failed = ctypes.CDLL(None).proc_pid_rusage(process.pid, 0, ctypes.byref(usage))
        return 0 if failed else int(usage.footprint)
    return 0


class _Counters(ctypes.Structure):
    """Windows: PROCESS_MEMORY_COUNTERS (psapi.h). committed: the PagefileUsage, as it is called."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("faults", ctypes.c_uint32),
        ("others", ctypes.c_size_t * 6),
        ("committed", ctypes.c_size_t),
        ("most_committed", ctypes.c_size_t),
    )


class _Usage(ctypes.Structure):
    """macOS: rusage_info_v0 (sys/resource.h)."""

    _fields_ = (
        ("uuid", ctypes.c_uint8 * 16),
        ("others", ctypes.c_uint64 * 7),
        ("footprint", ctypes.c_uint64),
        ("started", ctypes.c_uint64),
        ("ended", ctypes.c_uint64),
    )
