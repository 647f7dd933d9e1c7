"""The one calm window after an unexpected error: what is safe, what runs, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from nxdesk.crash import Crash
from nxdesk.ui.about.support_details import versions
from nxdesk.ui.announcing import announce
from nxdesk.ui.roles import Role, label
from nxdesk.ui.sheet import Sheet

_WIDTH = 600


class CrashSheet(Sheet):
    """Escape and Enter go on: a mistake in one corner is no reason to stop what works."""

    restart_asked = Signal()

    def __init__(
        self, crash: Crash, *, sending: bool, last_time: bool = False, parent: QWidget | None = None
    ) -> None:
        """sending: whether a send runs in this window. last_time: it ended the nxdesk before this one."""
        now, before = (
            self.tr("Something in nxdesk went wrong"),
            self.tr("nxdesk stopped unexpectedly last time"),
        )
        super().__init__(before if last_time else now, parent)
        self.add_text(
            self.tr(
                "This is a mistake of the program, not yours. Every answer so far is recorded in the "
                "journal, and the message you are composing is kept."
            )
        )
        if sending:
            self.add_text(
                self.tr(
                    "A send is running. It goes on by itself. If you restart, the request under way is "
                    "finished first, and the rest waits until you resume."
                )
            )
        else:
            self.add_text(
                self.tr(
                    "Nothing is being sent at this moment. If this has ended a send, it is under Sends, and "
                    "goes on when you resume it."
                )
            )
        self.add_text(
            self.tr(
                "These details hold no secrets, no phone numbers and no texts. They stay here unless you "
                "copy them."
            ),
            Role.MUTED,
        )
        self._crash = crash
        self._more = 0
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details of the error"))
        self.details.setFixedHeight(184)  # all of a short report
        self.body.addWidget(self.details)
        self.copied = label("", Role.MUTED)
        self.add_at_left(self.copied)
        self.copy = self.add_button(self.tr("Copy"))
        self.copy.clicked.connect(self._on_copy)
        self.restart = self.add_button(self.tr("Restart nxdesk"))
        self.restart.clicked.connect(self._on_restart)
        self.restart.setVisible(not last_time)
        self.go_on = self.add_button(self.tr("Go on"), Role.PRIMARY, safe=True)
        self.go_on.clicked.connect(self.accept)
        self.setMinimumWidth(_WIDTH)
        self._show()

    def add_another(self) -> None:
        """One more happened while this is open: it is counted, and no second window opens."""
        self._more += 1
        self._show()

    @property
    def report(self) -> str:
        """In English: support reads it."""
        lines = [self._crash.text]
        if self._more:
            lines.append(f"and {self._more} more after it")
        lines += ["", *(f"{name}: {value}" for name, value in versions().items())]
        return "\n".join(lines)

    def _show(self) -> None:
        self.details.setPlainText(self.report)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self.copied.setText(self.tr("Copied"))
        announce(self.copy, self.copied.text())

    def _on_restart(self) -> None:
        self.accept()
        self.restart_asked.emit()
