"""How long the event loop of a window was held up: a heart that should beat every 5 ms."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

_BEAT = 5  # milliseconds


class Heartbeat(QObject):
    """Beats from `start` on. GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.longest = 0.0
        """Seconds between two beats at most, without the 5 ms they should have."""
        self.longest_work = 0.0
        """Seconds between two beats at most in which this thread itself was at work."""
        self.beats = 0
        self._last = self._last_work = 0.0
        self._timer = QTimer(self, interval=_BEAT)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._last, self._last_work = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last - _BEAT / 1000)
        self.longest_work = max(self.longest_work, work - self._last_work)
        self._last, self._last_work = now, work
        self.beats += 1
