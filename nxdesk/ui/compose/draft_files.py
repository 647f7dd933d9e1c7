"""Drafts and files: new, open, save, and what is kept by itself so that nothing composed is ever lost."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from nxdesk import paths, settings
from nxdesk.messages.draft import SUFFIX, Draft, save
from nxdesk.problems import Failure
from nxdesk.ui import dialogs
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.roles import Role

SAMPLE = "autumn-sale.nxdesk"
_KEEP_AFTER = 2000  # milliseconds without a change


class DraftFiles(QObject):
    """What the File actions do. Failures are said through `failed`, for the page to show."""

    failed = Signal(object)  # the Failure

    def __init__(self, editor: Editor, home: Path, window: QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self._kept = home / f"kept{SUFFIX}"
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER)
        self._timer.timeout.connect(self.keep)
        editor.changed.connect(self._timer.start)

    def restore(self) -> None:
        """What was being composed when the program ended, in whatever way."""
        if self._kept.exists():
            self._editor.restore(self._kept)

    def keep(self) -> None:
        """Write the draft beside the journal; never over the person's own file."""
        self._timer.stop()
        self._carry_out(lambda: save(self._kept, self._editor.draft))

    def new(self) -> None:
        self.begin(Draft())

    def begin(self, draft: Draft) -> bool:
        """Begin with this one, if the present one may go; it is in no file yet."""
        if not self._may_replace():
            return False
        self._editor.show(draft, saved=draft == Draft())
        return True

    def open_sample(self) -> None:
        """The sample is shown without its file: saving it asks for a place."""
        if self._may_replace():
            self._carry_out(lambda: self._editor.restore(paths.resources() / "samples" / SAMPLE))

    def pick(self) -> None:
        path = dialogs.pick_file(self._window, self.tr("Open a message"), _folder(), self._filter())
        if path:
            self.open(path)

    def open(self, path: Path) -> None:
        if self._may_replace() and self._carry_out(lambda: self._editor.open(path)):
            _remember(path)

    def save(self) -> bool:
        if self._editor.path is None:
            return self.save_as()
        return self._save(self._editor.path)

    def save_as(self) -> bool:
        proposed = self._editor.path or _folder() / f"{_file_name(self._editor.draft.name)}{SUFFIX}"
        path = dialogs.pick_save(self._window, self.tr("Save the message"), proposed, self._filter())
        return path is not None and self._save(path if path.suffix else path.with_suffix(SUFFIX))

    def _save(self, path: Path) -> bool:
        if not self._carry_out(lambda: self._editor.save(path)):
            return False
        _remember(path)
        return True

    def _may_replace(self) -> bool:
        """Ask before a changed file, or a message that is in no file, makes place for another."""
        if not self._editor.dirty:
            return True
        question = dialogs.Question(
            self.tr("Save this message first?"),
            self.tr("It has changes that are in no file yet. Without saving, they are lost."),
            (
                dialogs.Choice("drop", self.tr("Don't save"), Role.DANGER),
                dialogs.Choice("cancel", self.tr("Cancel")),
                dialogs.Choice("save", self.tr("Save…"), Role.PRIMARY),
            ),
            safe="cancel",
        )
        answer = dialogs.ask(self._window, question)
        return answer == "drop" or (answer == "save" and self.save())

    def _carry_out(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except Failure as failure:
            self.failed.emit(failure)
            return False
        return True

    def _filter(self) -> str:
        return self.tr("Messages of nxdesk") + f" (*{SUFFIX})"


def _folder() -> Path:
    last = settings.load().last_folder
    return Path(last) if last and Path(last).is_dir() else Path.home()


def _remember(path: Path) -> None:
    now = settings.load()
    settings.save(replace(now, last_folder=str(path.parent)).with_recent(str(path)))


def _file_name(name: str) -> str:
    """A name that every file system takes (Windows is the strictest)."""
    kept = "".join("-" if character in '<>:"/\\|?*' or character < " " else character for character in name)
    return kept.strip(" .")[:60] or "message"
