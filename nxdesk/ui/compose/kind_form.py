"""The form of one kind of message: its fields, and what is wrong with each. One instance a kind."""

from collections.abc import Callable, Sequence
from dataclasses import asdict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from nxdesk.messages.fields import texts_of
from nxdesk.messages.kinds import TYPE_OF, Kind, Message, buttons_of
from nxdesk.messages.links import file_of
from nxdesk.messages.measures import duration_in_seconds, size_in_bytes
from nxdesk.problems import Problem, worst_first
from nxdesk.ui.compose.buttons_field import ButtonsField
from nxdesk.ui.compose.edited_part import Edited
from nxdesk.ui.compose.field_completion import FieldCompletion, start
from nxdesk.ui.compose.field_marks import FieldMarks
from nxdesk.ui.compose.history import common_start
from nxdesk.ui.compose.undo import UndoElsewhere
from nxdesk.ui.fields import GrowingTextEdit, show_beginning
from nxdesk.ui.form import Form, FormRow
from nxdesk.ui.texts.explained.problem_help import key_of_problem
from nxdesk.ui.texts.problems import problem as words_of

_PICTURES = ("url", "picture_url", "thumbnail_url")


class KindForm(Form):
    """Says `edited` when the person changed something; `message` is then the new value.

    A field that is still empty is not blamed before the person has been in it, or `blame_all` was called.
    """

    edited = Signal()
    moved = Signal()  # the person went to another field, or to another place in its text

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._by_name: dict[str, FormRow] = {}
        self._reads: dict[str, Callable[[], str]] = {}
        self._shows: dict[str, Callable[[str], None]] = {}
        self._buttons: ButtonsField | None = None
        self._visited: set[str] = set()
        self._blamed: dict[str, Problem | None] = {}
        self._showing = False
        self._completion: FieldCompletion | None = None
        self._problems: Sequence[Problem] = ()
        self._is_early = False  # something is not said before the field is left
        self._here = ""  # the field that has the focus
        self._last = ""  # the field that was typed in last, of those that may hold merge fields
        self._file = ("", "")  # name and type that the link of a file gave
        self._undo_elsewhere = UndoElsewhere(self)
        self._build()

    def _build(self) -> None:
        match self.kind:
            case Kind.TEXT:
                self._add_text("text", self.tr("Text"))
            case Kind.PICTURE:
                self._add_line("url", self.tr("Picture"), self.tr("Link of a JPG or PNG picture"))
            case Kind.VIDEO:
                self._add_line("url", self.tr("Video"), self.tr("Link of an MP4, 3GP, M4V or MOV video"))
                self._add_line("thumbnail_url", self.tr("Thumbnail"), self.tr("Link of a JPG or PNG picture"))
                self._add_line("size", self.tr("File size"), self.tr("For example 12.5 MB"), size_in_bytes)
                self._add_line(
                    "duration", self.tr("Duration"), self.tr("For example 0:45"), duration_in_seconds
                )
            case Kind.FILE:
                self._add_line("url", self.tr("File"), self.tr("Link of the file"))
                self._add_line("name", self.tr("Name"), self.tr("For example price list.pdf"))
                self._add_line("type", self.tr("Type"), self.tr("For example pdf"))
            case Kind.CHOICE:
                self._add_text("text", self.tr("Text"))
                self._add_buttons(fewest=1)
            case Kind.CARD:
                self._add_text("title", self.tr("Title"), fewest=1)
                self._add_line("picture_url", self.tr("Picture"), self.tr("Link of a JPG or PNG picture"))
                self._add_buttons(fewest=0)

    @property
    def message(self) -> Message:
        values: dict[str, object] = {name: read() for name, read in self._reads.items()}
        if self.kind is Kind.CARD:
            values["picture_url"] = values["picture_url"] or None
        if self._buttons:
            values["buttons"] = self._buttons.buttons
        return TYPE_OF[self.kind](**values)  # type: ignore[arg-type]  # the fields are those of the kind

    def show_message(self, message: Message) -> None:
        """Show these values, without saying `edited`."""
        self._showing = True
        for name, value in asdict(message).items():
            if name in self._shows:
                self._shows[name](value or "")
        if self._buttons:
            self._buttons.set_buttons(buttons_of(message))
        if self.kind is Kind.FILE:
            self._file = file_of(self._reads["url"]()) or ("", "")
        self._showing = False

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self._problems = problems
        shown = [p for p in worst_first(problems) if p.code != "empty" or p.field in self._visited]
        alone = [p for p in shown if p.code == "brace_alone" and p.field == self._here]
        self._is_early = bool(alone and self._completion and self._completion.waits)
        if self._is_early:  # to say that it is no field, while it becomes one
            shown = [p for p in shown if p not in alone]
        for name, row in self._by_name.items():
            first = next((problem for problem in shown if problem.field == name), None)
            if first == self._blamed.get(name):
                continue
            self._blamed[name] = first
            if first:
                row.set_problem(words_of(first), first.severity, key_of_problem(first.code))
            else:
                row.set_problem("")
        if self._buttons:
            self._buttons.show_problems(shown)

    def blame_all(self, problems: Sequence[Problem]) -> None:
        """Blame empty fields too, and go to the first that is wrong."""
        self._visited.update(problem.field for problem in problems)
        self.show_problems(problems)
        for problem in worst_first(problems):
            field = self.field(problem.field)
            if field:
                field.setFocus()
                return

    def focus_first(self) -> None:
        next(iter(self._by_name.values())).field.setFocus()

    def forgive(self) -> None:
        """Another message: what is empty has not been visited."""
        self._visited.clear()

    def field(self, name: str) -> QWidget | None:
        """The widget to type in for a problem's field."""
        if self._buttons and name.startswith("buttons."):
            return self._buttons.field(name)
        if self._buttons and name == "buttons":
            return self._buttons.add_button
        return self._by_name[name].field if name in self._by_name else None

    @property
    def edited_place(self) -> Edited | None:
        """Where the person is; None while they are not in this form."""
        field = self.field(self._here) if self._here else None
        if isinstance(field, QPlainTextEdit):
            return Edited(self._here, start(field.toPlainText(), field.textCursor().position()))
        return Edited(self._here) if self._here else None

    @property
    def pictures(self) -> dict[str, FormRow]:
        """By the name of each field of the message that is a picture's link: the row that tells of it."""
        names = _PICTURES if self.kind in (Kind.PICTURE, Kind.CARD) else ("thumbnail_url",)
        return {name: self._by_name[name] for name in names if name in self._by_name}

    def complete_fields(self, columns: Callable[[], Sequence[str] | None]) -> None:
        """Offer these columns to whoever begins to type a merge field."""
        self._completion = FieldCompletion(columns, self)
        self.edited.connect(self._completion.typed)

    def insert(self, text: str) -> None:
        """Put it where the person last typed, as if they had typed it."""
        field = self.field(self._last) or next(iter(self._by_name.values())).field
        if isinstance(field, QPlainTextEdit):
            field.insertPlainText(text)
        elif isinstance(field, QLineEdit):
            field.insert(text)
            field.textEdited.emit(field.text())
        field.setFocus()

    def offer(self, name: str, value: str) -> None:
        """Fill in a field that is still empty, as if the person had."""
        if name in self._reads and not self._reads[name]():
            self._shows[name](value)

    def _add_text(self, name: str, text: str, fewest: int = 3) -> None:
        field = GrowingTextEdit(fewest=fewest)
        self._by_name[name] = self.add_row(text, field)
        self._reads[name] = field.toPlainText
        self._shows[name] = lambda value: _show_text(field, value)
        field.installEventFilter(self._undo_elsewhere)
        FieldMarks(field)
        field.textChanged.connect(lambda: self._typed(name))
        field.cursorPositionChanged.connect(self._on_cursor_moved)

    def _add_line(
        self, name: str, text: str, placeholder: str, read: Callable[[str], str] = str.strip
    ) -> None:
        field = QLineEdit()
        field.setPlaceholderText(placeholder)
        field.setToolTip(placeholder)
        self._by_name[name] = self.add_row(text, field)
        self._reads[name] = lambda: read(field.text())

        def show(value: str) -> None:
            if read(field.text()) != value:  # "1:30" stays as it was typed while it means the same
                field.setText(value)
                show_beginning(field)

        self._shows[name] = show
        field.installEventFilter(self._undo_elsewhere)
        field.textChanged.connect(lambda: self._typed(name))  # textEdited would miss assistive technology
        field.editingFinished.connect(lambda: self._left(name))
        field.editingFinished.connect(lambda: show_beginning(field))

    def _add_buttons(self, fewest: int) -> None:
        self._buttons = ButtonsField(fewest, self._undo_elsewhere)
        row = self.add_row(self.tr("Buttons"), self._buttons, typed_in=self._buttons.add_button)
        self._buttons.add_button.setAccessibleName(self._buttons.add_button.text())
        self._by_name["buttons"] = row
        self._buttons.edited.connect(self.edited)

    def _typed(self, name: str) -> None:
        if not self._showing:
            self._visited.add(name)
            if self.kind is Kind.FILE and name == "url":
                self._follow_link()
            self.edited.emit()

    def _follow_link(self) -> None:
        """Name and type as the link has them, as long as they are empty or came from the link before."""
        before, self._file = self._file, file_of(self._reads["url"]()) or ("", "")
        self._showing = True
        for name, old, new in zip(("name", "type"), before, self._file, strict=True):
            if self._reads[name]() in ("", old):
                self._shows[name](new)
        self._showing = False

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        super()._on_focus_changed(before, now)
        before_here, self._here = self._here, ""
        if now is not None and self.isAncestorOf(now):
            holding = [name for name, _, _ in texts_of(self.message)]
            names = (*self._by_name, *holding)
            self._here = next((name for name in names if self.field(name) is now), "")
            if self._here in holding:
                self._last = self._here
                if self._completion:
                    self._completion.follow(now)
        if self._is_early and self._here != before_here:
            self.show_problems(self._problems)
        if self._here and not isinstance(now, QPlainTextEdit):
            self.moved.emit()  # a text that is gone back to need not be where it was left: it does not scroll

    def _on_cursor_moved(self) -> None:
        if self._here and not self._showing:
            self.moved.emit()

    def _left(self, name: str) -> None:
        if name not in self._visited:
            self._visited.add(name)
            self.edited.emit()


def _show_text(field: GrowingTextEdit, value: str) -> None:
    """With the cursor where the change ends, not behind all of the text."""
    before = field.toPlainText()
    if value == before:
        return
    same_at_end = common_start(before[::-1], value[::-1])
    field.set_text(value)
    cursor = field.textCursor()
    cursor.setPosition(len(value[: len(value) - same_at_end].encode("utf-16-le", "surrogatepass")) // 2)
    field.setTextCursor(cursor)
