"""The person's hand on a running send: pause, stop. Any thread may ask; the sender heeds it everywhere."""

import threading

from nxdesk.journal.records import SendState


class Control:
    """Asked once, for good: a resumed send gets a new control."""

    def __init__(self) -> None:
        self._asked = threading.Event()
        self._state = SendState.STOPPED

    def pause(self) -> None:
        self._ask(SendState.PAUSED)

    def stop(self) -> None:
        self._ask(SendState.STOPPED)

    def _ask(self, state: SendState) -> None:
        self._state = state
        self._asked.set()

    @property
    def asked(self) -> bool:
        return self._asked.is_set()

    @property
    def state(self) -> SendState:
        """What the send is to become: PAUSED or STOPPED."""
        return self._state

    def wait(self, seconds: float) -> bool:
        """Wait so long, or until something is asked: then True."""
        return self._asked.wait(seconds)
