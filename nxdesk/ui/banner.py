"""A strip at the top of a page that says something about the whole of it, with what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from nxdesk.problems import Failure
from nxdesk.ui.announcing import announce
from nxdesk.ui.colors import Tone
from nxdesk.ui.help.explaining import what_happened
from nxdesk.ui.icon_label import IconLabel
from nxdesk.ui.icons import icon
from nxdesk.ui.roles import Role, button, icon_button, label, set_look
from nxdesk.ui.tab_order import put_before
from nxdesk.ui.texts import failures

_ICONS = {Tone.GOOD: "check-circle", Tone.BAD: "cross-circle", Tone.WARN: "alert", Tone.ACCENT: "info"}
_COLORS = {Tone.GOOD: "good", Tone.BAD: "bad", Tone.WARN: "warn", Tone.ACCENT: "accent_text"}

_HEIGHT = 47
"""Pixels of one line with a button: with other words, or none to press, nothing below it moves."""


class Banner(QFrame):
    """Hidden until `show_text`."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, closable: bool = True) -> None:
        super().__init__(parent)
        self._icon = IconLabel(side=18)
        self._text = label(wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._close = icon_button("close", self.tr("Close this note"))
        self._close.clicked.connect(self._on_close)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addLayout(self._buttons)
        row.addWidget(self._close)
        self._close.setVisible(closable)  # inside: shown before, it would be a window of its own for a moment
        self.setMinimumHeight(_HEIGHT)
        self.setVisible(False)

    def show_text(self, text: str, tone: Tone = Tone.ACCENT) -> None:
        """Say it, in place of what was said before; the buttons of before go."""
        self.clear_buttons()
        new = self.isHidden() or self._text.text() != text
        self._text.setText(text)
        self._icon.set_icon(icon(_ICONS.get(tone, "info"), _COLORS.get(tone, "muted")))
        self.setAccessibleName(text)
        set_look(self, "tone", tone.value)
        self.setVisible(True)
        if new:
            announce(self, text, urgent=tone is Tone.BAD)

    def add_button(self, text: str, role: Role = Role.ORDINARY) -> QPushButton:
        """After `show_text`; connect its `clicked`."""
        made = button(text, role)
        self._buttons.addWidget(made)
        put_before(self._close, made)
        return made

    def explain(self, key: str) -> None:
        """After `show_text`: "What happened?", which leads to that page of the help; "" for none."""
        if key:
            made = what_happened(lambda: key)
            self._buttons.addWidget(made)
            put_before(self._close, made)

    def show_failure(self, error: Exception) -> None:
        """What could not be done, with the way to its explanation. What is no Failure is a mistake of ours:
        its type shows alone, for its text may hold secrets, and it is raised for the crash report."""
        from nxdesk.ui.texts.explained.all_codes import key_of_failure  # noqa: PLC0415 - seldom needed

        failure = error if isinstance(error, Failure) else Failure(type(error).__name__)
        self.show_text(failures.failure(failure), Tone.BAD)
        self.explain(key_of_failure(failure))
        if failure is not error:
            raise error

    def clear_buttons(self) -> None:
        """Take away all buttons but the closing one."""
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _on_close(self) -> None:
        self.setVisible(False)
        self.closed.emit()
