"""What the banner of Compose says of the whole program: what could not be done, what a crash left behind."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from nxdesk.journal.records import Recovery
from nxdesk.ui.banner import Banner
from nxdesk.ui.colors import Tone


class Notices:
    """The last one can be told again, as in another language."""

    def __init__(
        self, banner: Callable[[], Banner], see_sends: Callable[[], None], see_send: Callable[[int], None]
    ) -> None:
        """banner: the one that is there now. see_sends: leads to them. see_send: to one, by its id."""
        self._banner = banner
        self._see_sends = see_sends
        self._see_send = see_send
        self._last: Callable[[], object] | None = None

    @property
    def last(self) -> Callable[[], object] | None:
        """Tells the last one again, if it has not been closed."""
        return self._last if self._banner().isVisible() else None

    def tell_failure(self, error: Exception) -> None:
        self._banner().show_failure(error)
        self._last = partial(self.tell_failure, error)

    def tell_recovery(self, recovery: Recovery) -> bool:
        """Of a send that a crash or a power cut has ended. False when there is nothing to say."""
        if not (recovery.requests or recovery.sends):
            return False
        self._last = partial(self.tell_recovery, recovery)
        self._banner().show_text(_words(recovery), Tone.WARN)
        latest = recovery.latest
        if latest is not None and recovery.sends == 1:
            button = self._banner().add_button(QCoreApplication.translate("MainWindow", "See the send"))
            button.clicked.connect(lambda: self._see_send(latest))
        else:
            button = self._banner().add_button(QCoreApplication.translate("MainWindow", "See the sends"))
            button.clicked.connect(self._see_sends)
        return True


def _words(recovery: Recovery) -> str:
    if recovery.people:
        return QCoreApplication.translate(
            "MainWindow",
            "nxdesk did not end properly while it was sending. For %Ln people it is not certain whether"
            " their message left; everybody else is as recorded. Nothing has been sent again.",
            "",
            recovery.people,
        )
    return QCoreApplication.translate(
        "MainWindow",
        "nxdesk did not end properly while it was sending. Nobody's message is in doubt; the rest waits.",
    )
