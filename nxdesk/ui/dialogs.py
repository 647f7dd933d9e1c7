"""The one place where the program stops and asks: questions, and files to open or to save.

Pages call `ask`, `pick_file`, `pick_save`; tests put answers of their own into `seam`, and no window opens.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QWidget

from nxdesk.ui.roles import Role
from nxdesk.ui.sheet import Sheet

_NARROWEST = 420
_WIDEST = 520


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: its code, its words, its look (`Role.PRIMARY`, `Role.ORDINARY`, `Role.DANGER`)."""

    code: str
    text: str
    role: Role = Role.ORDINARY


@dataclass(frozen=True, slots=True)
class Question:
    """`safe` is the code that changes nothing: Escape, closing the window, and Enter at once mean it."""

    title: str
    text: str
    choices: tuple[Choice, ...]  # from left to right
    safe: str

    def __post_init__(self) -> None:
        safe = next((choice for choice in self.choices if choice.code == self.safe), None)
        assert safe is not None, "the safe answer is one of the choices"
        assert safe.role is not Role.DANGER, "a dangerous answer is not safe"


class Dialogs(Protocol):
    """What can be asked of a person."""

    def ask(self, parent: QWidget | None, question: Question) -> str: ...

    def pick_file(self, parent: QWidget | None, title: str, folder: Path, filters: str) -> Path | None: ...

    def pick_save(self, parent: QWidget | None, title: str, proposed: Path, filters: str) -> Path | None: ...


class OnScreen:
    """Asks with windows, and waits."""

    def ask(self, parent: QWidget | None, question: Question) -> str:
        sheet = QuestionSheet(question, parent)
        sheet.exec()
        answer = sheet.answer
        sheet.deleteLater()
        return answer

    def pick_file(self, parent: QWidget | None, title: str, folder: Path, filters: str) -> Path | None:
        name, _filter = QFileDialog.getOpenFileName(parent, title, str(folder), filters)
        return Path(name) if name else None

    def pick_save(self, parent: QWidget | None, title: str, proposed: Path, filters: str) -> Path | None:
        name, _filter = QFileDialog.getSaveFileName(parent, title, str(proposed), filters)
        return Path(name) if name else None


class QuestionSheet(Sheet):
    """The window of a question."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(question.title, parent)
        self.answer = question.safe
        self.add_text(question.text)
        for choice in question.choices:
            made = self.add_button(choice.text, choice.role, safe=choice.code == question.safe)
            made.clicked.connect(lambda _checked=False, code=choice.code: self._on_chosen(code))

    def sizeHint(self) -> QSize:
        """As high as the text is at this width: Qt would take the height of the text in a wider window."""
        width = min(max(super().sizeHint().width(), _NARROWEST), _WIDEST)
        layout = self.layout()
        assert layout is not None
        return QSize(width, layout.totalHeightForWidth(width))

    def _on_chosen(self, code: str) -> None:
        self.answer = code
        self.accept()


seam: Dialogs = OnScreen()


def ask(parent: QWidget | None, question: Question) -> str:
    """Ask, wait, and return the code of the answer."""
    return seam.ask(parent, question)


def pick_file(parent: QWidget | None, title: str, folder: Path, filters: str) -> Path | None:
    """A file to open, or None. `filters` as Qt writes them: "Workbooks (*.xlsx *.xls);;All files (*)"."""
    return seam.pick_file(parent, title, folder, filters)


def pick_save(parent: QWidget | None, title: str, proposed: Path, filters: str) -> Path | None:
    """A place to save, or None; `proposed` is the folder and the name that are offered."""
    return seam.pick_save(parent, title, proposed, filters)
