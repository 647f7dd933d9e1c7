"""What the start says about a send that a crash or a power cut has ended."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from nxdesk.journal.records import Recovery
from nxdesk.ui.banner import Banner
from nxdesk.ui.colors import Tone


def tell_recovery(banner: Banner, recovery: Recovery) -> QPushButton | None:
    """Say it, and give the button that leads to the sends; None when there is nothing to say."""
    if not (recovery.requests or recovery.sends):
        return None
    if recovery.people:
        text = QCoreApplication.translate(
            "MainWindow",
            "nxdesk did not end properly while it was sending. For %Ln people it is not certain whether"
            " their message left; everybody else is as recorded. Nothing has been sent again.",
            "",
            recovery.people,
        )
    else:
        text = QCoreApplication.translate(
            "MainWindow",
            "nxdesk did not end properly while it was sending. Nobody's message is in doubt; the rest waits.",
        )
    banner.show_text(text, Tone.WARN)
    return banner.add_button(QCoreApplication.translate("MainWindow", "See the sends"))
