"""The button that saves the rejected rows; of several sources, a menu asks of which, or of all."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.list_words import name_of
from nxdesk.ui.lists.rejects_file import RejectsFile
from nxdesk.ui.lists.source import Source
from nxdesk.ui.roles import button, menu_button
from nxdesk.ui.texts import numbers


class RejectsButton(QWidget):
    """A file is read again for all columns of its rows."""

    def __init__(self, current: CurrentList) -> None:
        super().__init__()
        self._current = current
        self.rejects_file = RejectsFile(self)
        self.rejects_file.changed.connect(self.show_list)
        self.one = button(self.tr("Save rejected rows…"), icon_name="download")
        self.one.clicked.connect(self._save_only)
        self._menu = QMenu(self)
        self.several = menu_button(self.tr("Save rejected rows"), self._menu, "download")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.one)
        row.addWidget(self.several)
        self.show_list()

    def show_list(self) -> None:
        listing, sources = self._current.listing, self._current.sources
        ready = bool(listing and listing.rejected) and not self.rejects_file.busy
        self.one.setEnabled(ready)
        self.several.setEnabled(ready)
        self.one.setVisible(len(sources) < 2)
        self.several.setVisible(len(sources) > 1)
        self._menu.clear()
        if ready and listing:
            all_of_them = self.tr("All sources ({count})…").format(
                count=numbers.number(len(listing.rejected))
            )
            self._menu.addAction(all_of_them).triggered.connect(lambda _checked=False: self._save(sources))
            self._menu.addSeparator()
        for source in sources if ready else ():
            assert source.listing is not None
            left = len(source.listing.rejected) - len(source.mends)
            action = self._menu.addAction(f"{numbers.counted(name_of(source), left)}…")
            action.setEnabled(left > 0)
            action.triggered.connect(lambda _checked=False, source=source: self._save([source]))

    def _save_only(self) -> None:
        if self._current.listing:
            self._save(self._current.sources)

    def _save(self, sources: Sequence[Source]) -> None:
        self.rejects_file.ask(self, sources)
