"""Drafts and files: new, open, save, and what is kept by itself so that nothing composed is ever lost."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from nxdesk import log, paths, settings
from nxdesk.messages.draft import SUFFIX, Draft, load
from nxdesk.messages.templates import file_name, keep, remove, templates
from nxdesk.problems import Failure
from nxdesk.ui import background, dialogs
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.kept_draft import KeptDraft
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.compose.templates_sheet import TemplatesSheet
from nxdesk.ui.last_folder import last_folder, remember_folder
from nxdesk.ui.roles import Role

SAMPLE = "autumn-sale.nxdesk"
_KEEP_AFTER = 2000  # milliseconds after the first change that is not kept yet


class DraftFiles(QObject):
    """What the File actions do. Failures are said through `failed`, for the page to show."""

    failed = Signal(object)  # the Failure

    def __init__(self, editor: Editor, home: Path, window: QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self._kept = KeptDraft(home / f"kept{SUFFIX}")
        self._templates = home / "templates"
        self._pictures = Pictures(self)  # of the templates
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER)
        self._timer.timeout.connect(self._keep_behind)
        editor.changed.connect(self._keep_soon)

    def restore(self) -> bool:
        """What was being composed when the program ended, in whatever way. False: nothing ever was."""
        if not self._kept.path.exists():
            return False
        kept = self._kept.read()
        if kept is not None:
            self._editor.restore(kept)
        return True

    def keep(self) -> None:
        """Write the draft beside the journal, now; never over the person's own file."""
        self._timer.stop()
        self._carry_out(self._newer())

    def _keep_behind(self) -> None:
        """In the background: a slow disk does not hold up who is typing."""
        background.run(self, self._newer(), lambda _: None, self._tell)

    def _newer(self) -> Callable[[], None]:
        editor, kept = self._editor, self._editor.kept
        if editor.path is None and kept is not None:  # of a file that is gone, or another's: it is told again
            return self._kept.newer(editor.draft, kept.file, Draft())
        return self._kept.newer(editor.draft, editor.path, editor.saved)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, Failure):
            raise error
        self.failed.emit(error)

    def _keep_soon(self) -> None:
        if not self._timer.isActive():  # not put off by each key: who types for an hour loses two seconds
            self._timer.start()

    def new(self) -> None:
        if self._may_replace():
            self._editor.show(Draft())

    def open_sample(self) -> None:
        """The sample is shown without its file: saving it asks for a place."""
        if self._may_replace():
            sample = paths.resources() / "samples" / SAMPLE
            self._carry_out(lambda: self._editor.show(load(sample), saved=False))

    def pick(self) -> None:
        path = dialogs.pick_file(self._window, self.tr("Open a message"), last_folder(), self._filter())
        if path:
            self.open(path)

    def open(self, path: Path) -> None:
        if self._may_replace() and self._carry_out(lambda: self._editor.open(path)):
            _remember(path)

    def save(self) -> bool:
        path = self._editor.path
        if path is None:
            return self.save_as()
        if not self._changed_elsewhere(path):
            return self._save(path)
        question = dialogs.Question(
            self.tr("Replace the changes of somebody else?"),
            self.tr("{name} was changed elsewhere since it was opened here.").format(name=path.name),
            (
                dialogs.Choice("replace", self.tr("Replace"), Role.DANGER),
                dialogs.Choice("cancel", self.tr("Cancel")),
                dialogs.Choice("save_as", self.tr("Save as…"), Role.PRIMARY),
            ),
            safe="cancel",
        )
        answer = dialogs.ask(self._window, question)
        return (answer == "replace" and self._save(path)) or (answer == "save_as" and self.save_as())

    def _changed_elsewhere(self, path: Path) -> bool:
        """A file that is gone was not changed: it is made again."""
        try:
            return load(path) != self._editor.saved
        except Failure as failure:
            return failure.code != "draft_missing"

    def save_as(self) -> bool:
        proposed = self._editor.path or last_folder() / f"{file_name(self._editor.draft.name)}{SUFFIX}"
        path = dialogs.pick_save(self._window, self.tr("Save the message"), proposed, self._filter())
        return path is not None and self._save(path if path.suffix else path.with_suffix(SUFFIX))

    def recent(self) -> tuple[Path, ...]:
        """The drafts that were opened or saved last and are still there, the newest first."""
        return tuple(path for path in map(Path, settings.load().recent) if path.is_file())

    def duplicate(self, draft: Draft) -> None:
        """Begin a new draft like this one, which may have been sent: no file of the person's is touched."""
        if self._may_replace():
            self._editor.show(draft, saved=False)

    def save_as_template(self) -> bool:
        """A copy of the draft among the templates, over no other."""
        return self._carry_out(lambda: keep(self._templates, self._editor.draft))

    def start_from_template(self) -> None:
        """Show the templates; the one that is chosen becomes a new draft."""
        samples = templates(paths.resources() / "samples")
        sheet = TemplatesSheet(templates(self._templates), samples, self._pictures, self._window)
        sheet.chosen.connect(lambda template: self.duplicate(template.draft))
        sheet.removed.connect(lambda template: self._carry_out(lambda: remove(template)))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

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

    def _carry_out(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except Failure as failure:
            log.failure(failure)
            self.failed.emit(failure)
            return False
        return True

    def _filter(self) -> str:
        return self.tr("Messages of nxdesk") + f" (*{SUFFIX})"


def _remember(path: Path) -> None:
    remember_folder(path.parent)
    settings.remember(lambda now: now.with_recent(str(path)))
