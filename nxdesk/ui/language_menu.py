"""The menu of the languages, each by its own name: to be placed in any menu."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from nxdesk import settings
from nxdesk.ui.icons import icon
from nxdesk.ui.texts import language


class LanguageMenu(QMenu):
    """Shows what settings.json says when it opens."""

    chosen = Signal(object)  # as settings.language: a code, or None for the system's

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Actions", "Language"), parent)
        self.setIcon(icon("globe"))
        self._group = QActionGroup(self)
        self._add(None, QCoreApplication.translate("Actions", "As the system"))
        for each in language.languages():
            self._add(each, language.language_name(each))
        self.aboutToShow.connect(self._show_choice)
        self._show_choice()

    def _add(self, code: str | None, text: str) -> None:
        action = QAction(text, self._group)
        action.setCheckable(True)
        action.setData(code)
        action.triggered.connect(lambda _checked=False: self.chosen.emit(code))
        self.addAction(action)

    def _show_choice(self) -> None:
        now = settings.load().language
        wanted = now if now in language.languages() else None
        for action in self._group.actions():
            action.setChecked(action.data() == wanted)
