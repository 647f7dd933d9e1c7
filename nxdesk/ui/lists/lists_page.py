"""The place Lists: the list in use, how it is read, and every row with what became of it."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nxdesk.problems import Failure
from nxdesk.ui.banner import Banner
from nxdesk.ui.card import Card
from nxdesk.ui.colors import Tone
from nxdesk.ui.header import PageHeader
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.drop_area import DropArea
from nxdesk.ui.lists.faces import FailedFace, ReadingFace
from nxdesk.ui.lists.list_actions import nothing_to_paste, open_sample, paste_list, pick_list
from nxdesk.ui.lists.list_words import rows, source_name
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.lists.reading_card import ReadingCard
from nxdesk.ui.lists.rows_card import RowsCard
from nxdesk.ui.roles import Role, icon_button
from nxdesk.ui.scrolling import scrolled
from nxdesk.ui.texts import failures

_ALL_THE_REST = 1000


class ListsPage(QWidget):
    compose_requested = Signal()

    def __init__(self, current: CurrentList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self.banner = Banner()
        self._header = PageHeader(self.tr("Lists"))
        self.open_button = self._header.add_button(self.tr("Open a list…"))
        self.paste_button = self._header.add_button(self.tr("Paste numbers"))
        self.remove = icon_button("trash", self.tr("Take this list away"))
        self._header.add(self.remove)
        self.write = self._header.add_button(self.tr("Write to these people"), Role.PRIMARY)
        self.remove.clicked.connect(current.clear)
        self.paste_button.clicked.connect(self.paste)
        self.open_button.clicked.connect(self.pick)
        self.write.clicked.connect(self.compose_requested)
        self.drop_area = DropArea()
        self.drop_area.setMinimumHeight(220)
        self.drop_area.open_pressed.connect(self.pick)
        self.drop_area.paste_pressed.connect(self.paste)
        self.drop_area.sample_pressed.connect(lambda: open_sample(current))
        self._opening = Card()
        self.opening = ReadingFace(current)
        self._opening.body.addWidget(self.opening)
        self._failed = Card()
        self.failed = FailedFace(current)
        self.failed.other_pressed.connect(self.pick)
        self._failed.body.addWidget(self.failed)
        self.reading = ReadingCard(current)
        self.rows = RowsCard(current)
        self.rows.rejects_file.written.connect(self._tell_saved)
        self.rows.rejects_file.failed.connect(self._tell_failure)
        self._lay_out()
        pasting = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        pasting.setContext(Qt.ShortcutContext.WindowShortcut)  # but only while the page is the one shown
        pasting.activated.connect(self.paste)
        current.changed.connect(self._show)
        self._show()

    def pick(self) -> None:
        """Ask for a file."""
        pick_list(self, self._current)

    def paste(self) -> None:
        """Take the numbers on the clipboard."""
        if not paste_list(self._current):
            self.banner.show_text(nothing_to_paste(), Tone.WARN)

    def show_part(self, part: Part) -> None:
        """Show those rows."""
        self._current.show_part(part)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 0, 24, 24)
        column.setSpacing(14)
        for part in (self.banner, self._opening, self._failed, self.reading):
            column.addWidget(part)
        column.addWidget(self.rows, _ALL_THE_REST)
        column.addWidget(self.drop_area, _ALL_THE_REST)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._header)
        whole.addWidget(scrolled(inside), 1)

    def _show(self) -> None:
        current = self._current
        latest, look, failure = current.latest, current.look, current.failure
        name = "" if current.empty else source_name(current)
        usable = latest is not None and failure is None
        self._header.set_subtitle(f"{name} · {rows(latest.rows)}" if latest and usable else name)
        for made in (self.remove, self.paste_button, self.open_button, self.write):
            made.setVisible(not current.empty)
        self.write.setEnabled(bool(latest and latest.phones) and usable)
        self.drop_area.setVisible(current.empty)
        known = look is not None or latest is not None
        code = failure.code if failure else ""
        self._opening.setVisible(current.busy and not known)
        self.opening.show_list()
        self._failed.setVisible(code not in {"", "list_no_phone_column"})  # the card below says that, too
        self.failed.show_list()
        self.reading.setVisible(known or code == "no_such_country")
        self.reading.show_list()
        self.rows.setVisible(known and failure is None)
        self.rows.show_list()
        if current.busy:
            self.banner.hide()

    def _tell_saved(self, path: object) -> None:
        assert isinstance(path, Path)
        told = self.tr("Saved as {name}. Mend the numbers there, then drop it here.")
        self.banner.show_text(told.format(name=path.name), Tone.GOOD)
        see = self.banner.add_button(self.tr("Open the file"))
        see.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))

    def _tell_failure(self, error: object) -> None:
        if not isinstance(error, Failure):
            assert isinstance(error, Exception)
            raise error
        self.banner.show_text(failures.failure(error), Tone.BAD)
