"""When the progress of a send is said aloud: at each quarter and at the end, not with every request."""

from nxdesk.ui.sends.progress import Snapshot

_QUARTERS = 4


class Spoken:
    """Of the send that runs in this window; one that is only looked at is not said aloud."""

    def __init__(self) -> None:
        self._send: int | None = None
        self._quarter = 0

    def quarter(self, snapshot: Snapshot) -> bool:
        """To be asked while it runs: whether another quarter of its people has been handed over."""
        people = max(1, snapshot.send.counts.people)
        quarter = _QUARTERS * snapshot.handed // people
        if snapshot.send.id != self._send:
            self._send, self._quarter = snapshot.send.id, quarter
            return False
        due = self._quarter < quarter < _QUARTERS
        self._quarter = max(self._quarter, quarter)
        return due

    def end(self, snapshot: Snapshot) -> bool:
        """To be asked while it does not run: whether it has only just ended."""
        due = snapshot.send.id == self._send
        self._send = None
        return due
