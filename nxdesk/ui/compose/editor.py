"""The draft being composed: one immutable value at a time, changed only here. Knows no widget."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nxdesk.messages.channels import Priority, default_priority
from nxdesk.messages.check import check
from nxdesk.messages.draft import Draft, load, save
from nxdesk.messages.kinds import Kind, Message, kind_of
from nxdesk.messages.switch import switched
from nxdesk.problems import Failure, Problem


class Editor(QObject):
    """Holds the draft, its file, and each kind's message as it was last left. Lives on the GUI thread."""

    changed = Signal()  # the draft is another value
    replaced = Signal()  # another draft altogether: forms show it anew

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = Draft()
        self._saved = Draft()
        self._left: dict[Kind, Message] = {}
        self.path: Path | None = None

    @property
    def draft(self) -> Draft:
        return self._draft

    @property
    def message(self) -> Message:
        return self._draft.message

    @property
    def kind(self) -> Kind:
        return kind_of(self._draft.message)

    @property
    def dirty(self) -> bool:
        """Whether the draft is another than the file's; without a file, than an empty one."""
        return self._draft != self._saved

    def problems(self) -> tuple[Problem, ...]:
        return check(self._draft.message, self._draft.priority)

    def set_message(self, message: Message) -> None:
        self._set(replace(self._draft, message=message))

    def set_name(self, name: str) -> None:
        self._set(replace(self._draft, name=name))

    def set_priority(self, priority: Priority) -> None:
        self._set(replace(self._draft, priority=priority))

    def switch(self, kind: Kind) -> None:
        """Another kind of message; what still fits stays. A default order of channels follows the kind."""
        before = self.kind
        if kind is before:
            return
        self._left[before] = self.message
        priority = self._draft.priority
        if priority is default_priority(before):
            priority = default_priority(kind)
        message = switched(self.message, kind, self._left)
        self._draft = replace(self._draft, message=message, priority=priority)
        self.replaced.emit()
        self.changed.emit()

    def show(self, draft: Draft, path: Path | None = None, *, saved: bool = True) -> None:
        """Begin with another draft. saved: it is as its file has it."""
        self._draft, self.path = draft, path
        self._saved = draft if saved else Draft()
        self._left.clear()
        self.replaced.emit()
        self.changed.emit()

    def open(self, path: Path) -> None:
        """Raises Failure draft_…; the draft is then as it was."""
        self.show(load(path), path)

    def save(self, path: Path) -> None:
        """Raises Failure draft_unwritable."""
        save(path, self._draft)
        self.path, self._saved = path, self._draft
        self.changed.emit()

    def restore(self, path: Path) -> None:
        """What the last run kept by itself, if it can be read."""
        try:
            self.show(load(path), saved=False)
        except Failure:
            return

    def _set(self, draft: Draft) -> None:
        if draft != self._draft:
            self._draft = draft
            self.changed.emit()
