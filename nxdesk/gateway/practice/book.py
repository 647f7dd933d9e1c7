"""What the practice gateway remembers from one request to the next. Bounded; may be used by many threads."""

import json
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping
from pathlib import Path

MOST_TRIES = 1000
"""Requests whose tries are counted at a time; the oldest is forgotten first."""

OnAccept = Callable[[str, tuple[int, ...]], None]


class Book:
    """Counts tries, requests a second and accepted requests.

    log_path: see PracticeGateway. on_accept is called without the lock, from the thread of the connection.
    """

    def __init__(
        self, requests_per_second: int | None, on_accept: OnAccept | None, log_path: Path | None
    ) -> None:
        self._lock = threading.Lock()
        self._tries: OrderedDict[bytes, int] = OrderedDict()
        self._recent: deque[float] = deque(maxlen=requests_per_second)
        self._limited = requests_per_second is not None
        self._on_accept = on_accept
        self._log_path = log_path
        self._accepted = 0

    @property
    def accepted(self) -> int:
        return self._accepted

    def too_fast(self, now: float) -> bool:
        """Whether this request is one too many within a second; if so it does not count."""
        if not self._limited:
            return False
        with self._lock:
            oldest_counts = len(self._recent) == self._recent.maxlen and 0 <= now - self._recent[0] < 1
            if not oldest_counts:
                self._recent.append(now)
            return oldest_counts

    def next_try(self, request: bytes, most: int) -> int | None:
        """The number of this try of the request, from 0; None after `most` tries, and then it starts anew."""
        with self._lock:
            tries = self._tries.pop(request, 0)
            if tries >= most:
                return None
            self._tries[request] = tries + 1
            if len(self._tries) > MOST_TRIES:
                self._tries.popitem(last=False)
            return tries

    def accept(self, request_id: str, phones: tuple[int, ...], message: Mapping[str, object]) -> None:
        """The line is in the file before the count goes up, and before any answer leaves."""
        with self._lock:
            if self._log_path is not None:
                taken = {"requestId": request_id, "phones": phones, "message": message}
                line = json.dumps(taken, separators=(",", ":"))
                with self._log_path.open("ab", buffering=0) as log:
                    log.write(line.encode() + b"\n")
            self._accepted += 1
        if self._on_accept is not None:
            self._on_accept(request_id, phones)
