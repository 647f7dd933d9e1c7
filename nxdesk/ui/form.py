"""Forms: each row has a label, a field, and one line below it for help or for what is wrong.

The row ties them together for the keyboard (buddy) and for assistive technology (name and description).
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from nxdesk.problems import Severity
from nxdesk.ui.announcing import announce
from nxdesk.ui.colors import Tone
from nxdesk.ui.line_below import LineBelow
from nxdesk.ui.roles import Role, label, set_look

_LABEL_WIDTH = 90
_GAP = 12
TONES = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.WARN}


class Form(QWidget):
    """A column of rows."""

    def __init__(self, parent: QWidget | None = None, label_width: int = _LABEL_WIDTH) -> None:
        super().__init__(parent)
        self._label_width = label_width
        self._rows: list[FormRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addStretch(1)  # a form that is given more room than it needs keeps its rows together
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def add_row(
        self, text: str, field: QWidget, help_text: str = "", typed_in: QWidget | None = None
    ) -> "FormRow":
        """A row. `typed_in` is the part of a composed field that the label leads to and that is described."""
        row = FormRow(text, field, help_text, typed_in or field, self._label_width)
        self._rows.append(row)
        self._append(row)
        return row

    def _append(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        for row in self._rows:
            row.settle(within=now is not None and (row is now or row.isAncestorOf(now)))


class FormRow(QWidget):
    """Shows what is wrong if something is, else the note (a finding, as "Loaded"), else the help.

    The line keeps its place while the person is in the row, so that nothing jumps with each key.
    """

    def __init__(
        self, text: str, field: QWidget, help_text: str, typed_in: QWidget, label_width: int
    ) -> None:
        super().__init__()
        self.label = label(text, Role.MUTED)
        self.label.setFixedWidth(label_width)
        self.label.setWordWrap(True)
        self.label.setBuddy(typed_in)
        self.label.setMinimumHeight(33)
        if not isinstance(field, QComboBox | QPlainTextEdit):
            self.label.setContentsMargins(0, 2, 0, 0)  # on the line of what is typed in the field
        self.field = field
        self._typed_in = typed_in
        self._help = help_text
        self._note: tuple[str, Tone] = ("", Tone.PLAIN)
        self._problem: tuple[str, Tone] = ("", Tone.PLAIN)
        self._keys = {"note": "", "problem": ""}
        typed_in.setAccessibleName(text.replace("&", ""))

        self._below = LineBelow(typed_in)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(field)
        column.addWidget(self._below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self._show()

    @property
    def problem(self) -> str:
        """The problem that is shown; "" when there is none."""
        return self._problem[0]

    def set_help(self, text: str) -> None:
        """What is said while nothing is wrong."""
        self._help = text
        self._show()

    def set_note(self, text: str, tone: Tone = Tone.PLAIN, key: str = "") -> None:
        """A finding about what was typed, in place of the help; "" takes it back. key: of its explanation."""
        new = bool(text) and tone is not Tone.PLAIN and (text, tone) != self._note
        self._note = (text, tone)
        self._keys["note"] = key
        self._show()
        if new and not self._problem[0]:
            announce(self._typed_in, text)

    def set_problem(self, text: str, severity: Severity = Severity.ERROR, key: str = "") -> None:
        """What is wrong, in place of all else; "" takes it back. key: of its explanation, "" for none."""
        new = bool(text) and not self._problem[0]  # one that counts characters is not said with every key
        self._problem = (text, TONES[severity] if text else Tone.PLAIN)
        self._keys["problem"] = key
        self._show()
        if new:
            announce(self._typed_in, text)

    def settle(self, *, within: bool) -> None:
        """After the focus moved: the empty line gives its place back once the person has left the row."""
        if not within and not self._below.words.text():
            self._keep_place(keep=False)

    def _show(self) -> None:
        text, tone = next(
            (shown for shown in (self._problem, self._note) if shown[0]), (self._help, Tone.PLAIN)
        )
        self._below.show_words(text, tone, self._key)
        looks = {Tone.BAD: "error", Tone.WARN: "warning"}
        set_look(self._typed_in, "problem", looks.get(self._problem[1], ""))
        self._typed_in.setAccessibleDescription(text)
        if text:
            self._keep_place(keep=True)
            self._below.setVisible(True)
        else:
            self._below.setVisible(False)
            if not self._has_focus():
                self._keep_place(keep=False)

    @property
    def _key(self) -> str:
        """Of the explanation of what is shown."""
        return self._keys["problem" if self._problem[0] else "note"]

    def _keep_place(self, *, keep: bool) -> None:
        policy = self._below.sizePolicy()
        if policy.retainSizeWhenHidden() != keep:
            policy.setRetainSizeWhenHidden(keep)
            self._below.setSizePolicy(policy)

    def _has_focus(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and self.isAncestorOf(now)
