"""Card 3 of Compose: in which order the channels are tried, in words."""

from PySide6.QtCore import Signal

from nxdesk.messages.channels import Priority
from nxdesk.messages.kinds import Kind
from nxdesk.problems import Problem
from nxdesk.ui.card import Card
from nxdesk.ui.elided_combo import ElidedCombo
from nxdesk.ui.form import Form
from nxdesk.ui.texts import names
from nxdesk.ui.texts.explained.problem_help import key_of_problem
from nxdesk.ui.texts.problems import problem as words_of


class ChannelsCard(Card):
    """Every order can be chosen; what it means for this kind of message stands beside and below it."""

    chosen = Signal(Priority)

    def __init__(self) -> None:
        super().__init__(self.tr("Channels"), 3)
        self._kind: Kind | None = None
        self._shown: tuple[Kind, Priority, Problem | None] | None = None
        self._menu = ElidedCombo()
        form = Form()
        self._row = form.add_row(self.tr("Deliver by"), self._menu)
        self.body.addWidget(form)
        self._menu.activated.connect(lambda index: self.chosen.emit(Priority(self._menu.itemData(index))))

    def show_choice(self, kind: Kind, priority: Priority, problem: Problem | None) -> None:
        if (kind, priority, problem) == self._shown:
            return
        self._shown = (kind, priority, problem)
        if kind is not self._kind:
            self._kind = kind
            self._menu.clear()
            for choice in Priority:
                note = names.priority_note(choice, kind)
                text = names.priority(choice)
                self._menu.addItem(f"{text} · {note}" if note else text, choice.value)
        self._menu.setCurrentIndex(self._menu.findData(priority.value))
        self._row.set_help(
            "" if kind is Kind.TEXT else self.tr("Text messages can try Viber first and fall back to SMS.")
        )
        if problem:
            self._row.set_problem(words_of(problem), problem.severity, key_of_problem(problem.code))
        else:
            self._row.set_problem("")

    def focus_choice(self) -> None:
        self._menu.setFocus()
