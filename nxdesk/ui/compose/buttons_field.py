"""The buttons of a message: a caption and a link each, added and taken away."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nxdesk.messages.kinds import Button
from nxdesk.problems import Problem, Severity, worst_first
from nxdesk.ui.announcing import announce
from nxdesk.ui.colors import Tone
from nxdesk.ui.fields import show_beginning
from nxdesk.ui.form import TONES
from nxdesk.ui.line_below import LineBelow
from nxdesk.ui.roles import Role, button, icon_button, set_look
from nxdesk.ui.tab_order import put_before
from nxdesk.ui.texts.explained.problem_help import key_of_problem
from nxdesk.ui.texts.problems import problem as words_of


class ButtonsField(QWidget):
    """A column of button rows. `fewest`: how many rows cannot be taken away."""

    edited = Signal()

    def __init__(self, fewest: int, field_filter: QObject, parent: QWidget | None = None) -> None:
        """field_filter: an event filter for every field to type in."""
        super().__init__(parent)
        self._fewest = fewest
        self._filter = field_filter
        self._rows: list[_ButtonRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.add_button = button(self.tr("Add a button"), Role.LINK, "plus")
        self.add_button.clicked.connect(self._add_pressed)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        self._column.addLayout(foot)

    @property
    def buttons(self) -> tuple[Button, ...]:
        return tuple(row.button for row in self._rows)

    def set_buttons(self, buttons: Sequence[Button]) -> None:
        """Show these, without saying `edited`."""
        while len(self._rows) > len(buttons):
            self._drop(self._rows[-1])
        while len(self._rows) < len(buttons):
            self._append()
        for row, value in zip(self._rows, buttons, strict=True):
            row.set_button(value)
        self._number()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Those with a field "buttons.N.caption" or "buttons.N.url", under their row."""
        for number, row in enumerate(self._rows):
            mine: dict[str, Problem] = {}
            for problem in worst_first(problems):
                if problem.field.startswith(f"buttons.{number}."):
                    mine.setdefault(problem.field.rpartition(".")[2], problem)
            row.show_problems(mine)

    def field(self, name: str) -> QWidget | None:
        """The line edit of "buttons.N.caption" or "buttons.N.url"."""
        _, number, part = name.split(".")
        return getattr(self._rows[int(number)], part) if int(number) < len(self._rows) else None

    def _add_pressed(self) -> None:
        self._append().caption.setFocus()
        self._number()
        self.edited.emit()

    def _append(self) -> "_ButtonRow":
        row = _ButtonRow()
        row.caption.installEventFilter(self._filter)
        row.url.installEventFilter(self._filter)
        row.edited.connect(self.edited)
        row.remove.clicked.connect(lambda: self._remove_pressed(row))
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        put_before(self.add_button, row.caption, row.url, row.remove)
        return row

    def _remove_pressed(self, row: "_ButtonRow") -> None:
        if len(self._rows) > self._fewest:
            self._drop(row)
            self._number()
            self.add_button.setFocus()
        else:
            row.set_button(Button())
            row.caption.setFocus()
        self.edited.emit()

    def _drop(self, row: "_ButtonRow") -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _number(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.set_number(number)


class _ButtonRow(QWidget):
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._blamed: dict[str, Problem] = {}
        self._showing = False
        self.caption = QLineEdit()
        self.caption.setPlaceholderText(self.tr("Caption"))
        self.caption.setToolTip(self.caption.placeholderText())
        self.url = QLineEdit()
        self.url.setPlaceholderText("https://")
        self.remove: QPushButton = icon_button("close", self.tr("Take this button away"))
        self._line = LineBelow(self.remove)
        self._line.hide()
        fields = QHBoxLayout()
        fields.setSpacing(8)
        fields.addWidget(self.caption, 5)
        fields.addWidget(self.url, 7)
        fields.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(fields)
        column.addWidget(self._line)
        for field in (self.caption, self.url):
            field.editingFinished.connect(partial(show_beginning, field))
            field.textChanged.connect(self._on_text_changed)  # textEdited would miss assistive technology

    @property
    def button(self) -> Button:
        return Button(self.caption.text(), self.url.text().strip())

    def set_button(self, value: Button) -> None:
        if value != self.button:
            self._showing = True
            for field, text in ((self.caption, value.caption), (self.url, value.url)):
                if field.text() != text:
                    field.setText(text)
                    show_beginning(field)
            self._showing = False

    def set_number(self, number: int) -> None:
        self.caption.setAccessibleName(self.tr("Caption of button %n", "", number))
        self.url.setAccessibleName(self.tr("Link of button %n", "", number))

    def show_problems(self, problems: dict[str, Problem]) -> None:
        if problems == self._blamed:
            return
        self._blamed = problems
        for part, field in (("caption", self.caption), ("url", self.url)):
            found = problems.get(part)
            look = "" if found is None else "error" if found.severity is Severity.ERROR else "warning"
            set_look(field, "problem", look)
            field.setAccessibleDescription(words_of(found) if found else "")
        found_here = worst_first(problems.values())
        first = found_here[0] if found_here else None
        text = "\n".join(map(words_of, found_here))
        tone = Tone.PLAIN if first is None else TONES[first.severity]
        self._line.show_words(text, tone, key_of_problem(first.code) if first else "")
        new = first is not None and self._line.isHidden()
        self._line.setVisible(first is not None)
        if new:
            announce(self, text)

    def _on_text_changed(self) -> None:
        if not self._showing:
            self.edited.emit()
