"""The draft being composed: one immutable value at a time, changed only here. Knows no widget."""

import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nxdesk.messages.channels import Priority, default_priority
from nxdesk.messages.check import check
from nxdesk.messages.draft import Draft, load, save
from nxdesk.messages.kinds import Kind, Message, kind_of
from nxdesk.messages.switch import switched
from nxdesk.problems import Problem
from nxdesk.ui.compose.history import History
from nxdesk.ui.compose.kept_draft import Kept, Origin


class Editor(QObject):
    """Holds the draft, its file, and each kind's message as it was last left. Lives on the GUI thread.

    kept: what the last run kept from a file that does not hold it, until something is done about it.
    """

    changed = Signal()  # the draft is another value
    replaced = Signal()  # another draft altogether: forms show it anew

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History(Draft())
        self._saved = Draft()
        self._left: dict[Kind, Message] = {}
        self.path: Path | None = None
        self.kept: Kept | None = None

    @property
    def draft(self) -> Draft:
        return self._history.now

    @property
    def message(self) -> Message:
        return self.draft.message

    @property
    def kind(self) -> Kind:
        return kind_of(self.draft.message)

    @property
    def dirty(self) -> bool:
        """Whether the draft is another than the file's; without a file, than an empty one."""
        return self.draft != self._saved

    @property
    def saved(self) -> Draft:
        """What the file holds; without a file an empty draft."""
        return self._saved

    def problems(self) -> tuple[Problem, ...]:
        return check(self.draft.message, self.draft.priority)

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    def undo(self) -> None:
        """The whole draft as it was a step before: a word typed, another kind, other channels."""
        if self._history.can_undo:
            self._history.undo()
            self._tell_replaced()

    def redo(self) -> None:
        if self._history.can_redo:
            self._history.redo()
            self._tell_replaced()

    def set_message(self, message: Message) -> None:
        """As it was typed in the form, which shows it already."""
        self._type(replace(self.draft, message=message))

    def put_message(self, message: Message) -> None:
        """The same kind of message with other content, which did not come from the form: that shows it."""
        self._step(replace(self.draft, message=message))

    def set_name(self, name: str) -> None:
        self._type(replace(self.draft, name=name))

    def set_priority(self, priority: Priority) -> None:
        if priority is not self.draft.priority:
            self._history.step(replace(self.draft, priority=priority))
            self.changed.emit()

    def switch(self, kind: Kind) -> None:
        """Another kind of message; what still fits stays. A default order of channels follows the kind."""
        before = self.kind
        if kind is before:
            return
        self._left[before] = self.message
        priority = self.draft.priority
        if priority is default_priority(before):
            priority = default_priority(kind)
        message = switched(self.message, kind, self._left)
        self._step(replace(self.draft, message=message, priority=priority))

    def show(self, draft: Draft, path: Path | None = None, *, saved: bool = True) -> None:
        """Begin with another draft. saved: it is as its file has it."""
        self._begin(draft, path, draft if saved else Draft())

    def open(self, path: Path) -> None:
        """Raises Failure draft_…; the draft is then as it was."""
        self.show(load(path), path)

    def save(self, path: Path) -> None:
        """Raises Failure draft_unwritable."""
        save(path, self.draft)
        self.path, self._saved, self.kept = path, self.draft, None
        self.changed.emit()

    def restore(self, kept: Kept) -> None:
        """What the last run kept by itself. Its file is this draft's again, unless another changed it."""
        if kept.saved is not None and kept.origin in (Origin.SAME, Origin.BEFORE):
            self._begin(kept.draft, kept.file, kept.saved, kept if kept.origin is Origin.BEFORE else None)
        else:
            self._begin(kept.draft, None, Draft(), kept if kept.file else None)

    def forget_kept(self) -> None:
        """The person knows."""
        self.kept = None
        self.changed.emit()

    def _begin(self, draft: Draft, path: Path | None, saved: Draft, kept: Kept | None = None) -> None:
        self._history, self.path, self.kept, self._saved = History(draft), path, kept, saved
        self._left.clear()
        self._tell_replaced()

    def _type(self, draft: Draft) -> None:
        if draft != self.draft:
            self._history.type(draft, time.monotonic())
            self.changed.emit()

    def _step(self, draft: Draft) -> None:
        if draft != self.draft:
            self._history.step(draft)
            self._tell_replaced()

    def _tell_replaced(self) -> None:
        self.replaced.emit()
        self.changed.emit()
