"""The place Lists: the list in use, the lists that were kept, and the do-not-contact list."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nxdesk.journal.kept_lists import KeptList
from nxdesk.ui.banner import Banner
from nxdesk.ui.colors import Tone
from nxdesk.ui.do_not_contact.view import DoNotContactView
from nxdesk.ui.header import PageHeader
from nxdesk.ui.lists.add_menu import AddMenu
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.kept_view import KeptView
from nxdesk.ui.lists.list_actions import (
    nothing_to_paste,
    open_sample,
    paste_list,
    pick_list,
    take,
    take_files,
    type_list,
)
from nxdesk.ui.lists.list_view import ListView
from nxdesk.ui.lists.list_words import rows, source_name
from nxdesk.ui.lists.name_sheet import NameSheet
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.lists.source import Source
from nxdesk.ui.roles import Role, icon_button, menu_button
from nxdesk.ui.segmented import Segment, SegmentedChoice, SegmentLook
from nxdesk.ui.texts import numbers


class ListsPage(QWidget):
    """Three views, one at a time; the header is about the list in use."""

    compose_requested = Signal()

    def __init__(self, current: CurrentList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self.banner = Banner()
        self._header = PageHeader(self.tr("Lists"))
        self.menu = AddMenu(current.kept, self)
        self.add = menu_button(self.tr("Add"), self.menu, "plus")
        self._header.add(self.add)
        self.keep = self._header.add_button(self.tr("Keep this list…"))
        self.remove = icon_button("trash", self.tr("Take this list away"))
        self._header.add(self.remove)
        self.write = self._header.add_button(self.tr("Write to these people"), Role.PRIMARY)
        self.tabs = SegmentedChoice(
            (
                Segment("list", self.tr("This list")),
                Segment("kept", self.tr("Kept lists")),
                Segment("blocked", self.tr("Do not contact")),
            ),
            self.tr("Which lists"),
            SegmentLook.TABS,
        )
        self.view = ListView(current)
        self.kept_view = KeptView(current.kept)
        self.blocked_view = DoNotContactView(current.do_not_contact)
        self._stack = QStackedWidget()
        for view in (self.view, self.kept_view, self.blocked_view):
            self._stack.addWidget(view)
        self._lay_out()
        self._connect()
        self._show()
        current.kept.refresh()

    @property
    def drop_place(self) -> QWidget:
        """Where a file goes that is dropped on the page as it is."""
        if self.tabs.choice == "blocked":
            return self.blocked_view
        return self.view.drop_area if self._current.empty and self.view.isVisible() else self._stack

    def pick(self) -> None:
        """Ask for a file."""
        self.show_view("list")
        pick_list(self, self._current)

    def take_files(self, files: Sequence[Path]) -> None:
        """Files that were dropped: for the list, or for the do-not-contact list while that is shown."""
        if self.tabs.choice == "blocked":
            self.blocked_view.open_sheet(path=files[0])
            return
        self.show_view("list")
        take_files(self, self._current, files)

    def paste(self) -> None:
        """Take the numbers on the clipboard, for the list that is shown."""
        if self.tabs.choice == "blocked":
            self.blocked_view.paste()
        elif not paste_list(self, self._current):
            self.banner.show_text(nothing_to_paste(), Tone.WARN)
        else:
            self.show_view("list")

    def show_part(self, part: Part) -> None:
        """Show those rows."""
        self.show_view("list")
        self._current.show_part(part)

    def show_view(self, code: str) -> None:
        """ "list", "kept" or "blocked"."""
        self.tabs.set_choice(code)
        views = {"list": self.view, "kept": self.kept_view, "blocked": self.blocked_view}
        self._stack.setCurrentWidget(views[code])
        self._show()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setContentsMargins(24, 0, 24, 10)
        below.addWidget(self.tabs)
        below.addStretch(1)
        told = QHBoxLayout()
        told.setContentsMargins(24, 0, 24, 0)
        told.addWidget(self.banner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._header)
        whole.addLayout(below)
        middle = QVBoxLayout()
        middle.setSpacing(14)  # only while the banner is there
        middle.addLayout(told)
        middle.addWidget(self._stack, 1)
        whole.addLayout(middle, 1)

    def _connect(self) -> None:
        current = self._current
        self.menu.open_pressed.connect(self.pick)
        self.menu.paste_pressed.connect(self.paste)
        self.menu.type_pressed.connect(self._type)
        self.menu.kept_chosen.connect(self._use)
        self.keep.clicked.connect(self._keep)
        self.remove.clicked.connect(current.clear)
        self.write.clicked.connect(self.compose_requested)
        self.tabs.chosen.connect(self._choose_view)
        area = self.view.drop_area
        area.open_pressed.connect(self.pick)
        area.paste_pressed.connect(self.paste)
        area.type_pressed.connect(self._type)
        area.sample_pressed.connect(lambda: open_sample(current))
        area.kept_chosen.connect(self._use)
        self.view.open_pressed.connect(self.pick)
        self.view.rows.rejects_file.written.connect(self._tell_saved)
        self.view.rows.rejects_file.failed.connect(self.banner.show_failure)
        self.kept_view.used.connect(self._use)
        self.kept_view.open_requested.connect(self.pick)
        current.kept.kept.connect(self._tell_kept)
        current.kept.changed.connect(self._show_counts)
        current.kept.failed.connect(self.banner.show_failure)
        self.blocked_view.failed.connect(self.banner.show_failure)
        self.blocked_view.told.connect(lambda text: self.banner.show_text(text, Tone.GOOD))
        self.blocked_view.counted.connect(self._show_counts)
        pasting = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        pasting.setWhatsThis(self.tr("Paste numbers"))
        pasting.setContext(Qt.ShortcutContext.WindowShortcut)  # but only while the page is the one shown
        pasting.activated.connect(self.paste)
        current.changed.connect(self._show)

    def _choose_view(self, code: str) -> None:
        self.banner.hide()  # it was about another view
        self.show_view(code)

    def _type(self) -> None:
        self.show_view("list")
        type_list(self, self._current)

    def _use(self, kept: KeptList) -> None:
        self.show_view("list")
        take(self, self._current, [Source(kept=kept)])

    def _keep(self) -> None:
        current, listing = self._current, self._current.listing
        if listing is None:
            return
        source = source_name(current)
        proposed = current.path.stem if current.path else source
        sheet = NameSheet(
            self.tr("Keep this list"),
            proposed,
            {kept.name for kept in current.kept.all},
            self.tr("“{name}” is kept already: this list takes its place."),
            self,
        )
        sheet.named.connect(lambda name: current.kept.keep(name, source, listing))
        sheet.open()

    def _show(self) -> None:
        current = self._current
        latest, failure = current.latest, current.failure
        name = "" if current.empty else source_name(current)
        usable = latest is not None and failure is None
        here = self.tabs.choice == "list"
        told = f"{name} · {rows(latest.rows)}" if latest and usable else name
        self._header.set_subtitle(told if here else "")
        for made in (self.remove, self.add, self.keep, self.write):
            made.setVisible(here and not current.empty)
        anybody = bool(latest and latest.phones) and usable
        self.write.setEnabled(anybody)
        self.keep.setEnabled(anybody and not current.busy)
        self.view.show_list()
        if current.busy:
            self.banner.hide()

    def _show_counts(self) -> None:
        for code, words, count in (
            ("kept", self.tr("Kept lists"), len(self._current.kept.all)),
            ("blocked", self.tr("Do not contact"), self.blocked_view.count),
        ):
            self.tabs.segment(code).setText(f"{words} {numbers.number(count)}" if count else words)

    def _tell_kept(self, name: str) -> None:
        told = self.tr("Kept as “{name}”. It is under Kept lists, and one click away in Compose.")
        self.banner.show_text(told.format(name=name), Tone.GOOD)

    def _tell_saved(self, path: object) -> None:
        assert isinstance(path, Path)
        told = self.tr("Saved as {name}. Correct the numbers there, then drop the file here.")
        self.banner.show_text(told.format(name=path.name), Tone.GOOD)
        see = self.banner.add_button(self.tr("Open the file"))
        see.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
