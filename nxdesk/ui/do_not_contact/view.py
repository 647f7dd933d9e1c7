"""Everybody who gets no message, whatever list they are on: to see, to search, to add, to take off."""

import threading
from array import array
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from nxdesk.journal.do_not_contact import Blocked
from nxdesk.ui import background, dialogs
from nxdesk.ui.card import Card
from nxdesk.ui.do_not_contact import told
from nxdesk.ui.do_not_contact.add_sheet import AddSheet
from nxdesk.ui.do_not_contact.book import Change, DoNotContactBook
from nxdesk.ui.do_not_contact.model import DoNotContactModel
from nxdesk.ui.flow import Flow
from nxdesk.ui.lists.list_actions import pick_list_file
from nxdesk.ui.lists.search import number_test
from nxdesk.ui.roles import Role, button, label
from nxdesk.ui.search_field import SearchField
from nxdesk.ui.sends.empty_part import EmptyPart
from nxdesk.ui.table import Table

_WIDTHS = (220, 120, 0)


class DoNotContactView(QWidget):
    """Several can be selected and taken off at once, which asks first."""

    counted = Signal()  # `count` is another one
    told = Signal(str)  # what became of a change, in words
    failed = Signal(object)  # the exception

    def __init__(self, book: DoNotContactBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._people: Sequence[Blocked] = ()
        self._search: background.Task | None = None
        self.model = DoNotContactModel(self)
        self.table = Table(self.tr("Do-not-contact list"))
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.set_widths(_WIDTHS)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.add_button = button(self.tr("Add numbers…"), icon_name="plus")
        self.import_button = button(self.tr("Import a file…"), icon_name="folder")
        self.remove_button = button(self.tr("Take off the list…"), icon_name="trash")
        self.add_button.clicked.connect(lambda _checked: self.open_sheet())
        self.import_button.clicked.connect(self._import)
        self.remove_button.clicked.connect(self._remove)
        self.field = SearchField(self.tr("Search the do-not-contact list"), self.tr("Search"), 190)
        self.field.textChanged.connect(self._find)
        self.nothing = label("", Role.MUTED, wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        about = self.tr("Whoever is here gets no message, whatever list they are on.")
        self.empty = EmptyPart(
            "people",
            about,
            self.tr("Nobody is on it. Add the people who have asked to get no messages."),
            self.add_button.text(),
            role=Role.PRIMARY,
        )
        self.empty.pressed.connect(self.open_sheet)
        self._about = label(about, Role.MUTED, wrap=True)
        self._lay_out()
        book.changed.connect(self._read)
        book.added.connect(self._tell_added)
        book.removed.connect(self._tell_removed)
        book.failed.connect(self.failed)
        self._show(None)
        self._read()

    @property
    def count(self) -> int:
        """How many people are on it."""
        return len(self._people)

    def open_sheet(self, text: str = "", path: Path | None = None) -> AddSheet:
        """The sheet that adds what is typed, or what a file holds."""
        sheet = AddSheet(self._book.journal, text, path, self)
        sheet.given.connect(self._book.add)
        sheet.open()
        return sheet

    def paste(self) -> None:
        """Put the text on the clipboard into the sheet that adds."""
        self.open_sheet(QGuiApplication.clipboard().text())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._about, 1)
        top.addWidget(self.field)
        others = Flow(8, Qt.AlignmentFlag.AlignRight)
        others.addWidget(self.import_button)
        others.addWidget(self.add_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.remove_button)
        buttons.addLayout(others, 1)
        card = Card()
        card.body.addLayout(top)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.nothing, 1)
        card.body.addWidget(self.empty, 1)
        card.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 24, 24)
        column.addWidget(card)

    def _read(self) -> None:
        self._book.read(self, self._take)

    def _take(self, people: Sequence[Blocked]) -> None:
        self._people = people
        self._find()
        self.counted.emit()

    def _find(self) -> None:
        if self._search:
            self._search.cancel()
            self._search = None
        text, people, stop = self.field.text(), self._people, threading.Event()
        if not text.strip():
            self._show(None)
            return

        def work() -> "array[int]":
            means, found = number_test(text), array("I")
            for place, one in enumerate(people):
                if means(one.phone, -1) or text.strip().casefold() in one.origin.casefold():
                    found.append(place)
                if stop.is_set():
                    break
            return found

        self._search = background.run(self, work, self._show, self.failed.emit, stop)

    def _show(self, places: "array[int] | None") -> None:
        self.model.show_people(self._people, places)
        self.table.set_widths(_WIDTHS)
        anybody, found = bool(self._people), self.model.rowCount() > 0
        self.nothing.setText(self.tr("No number here holds that."))
        self.nothing.setVisible(anybody and not found)
        self.table.setVisible(found)
        self.empty.setVisible(not anybody)
        for part in (self._about, self.field, self.add_button):
            part.setVisible(anybody)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.remove_button.setVisible(bool(self._people))
        self.remove_button.setEnabled(self.table.selectionModel().hasSelection())

    def _import(self) -> None:
        path = pick_list_file(self)
        if path:
            self.open_sheet(path=path)

    def _remove(self) -> None:
        selection = self.table.selectionModel().selection()
        chosen = [selection.at(place) for place in range(selection.size())]
        rows = [row for one in chosen for row in range(one.top(), one.bottom() + 1)]
        phones = [self.model.phone(row) for row in rows]
        if len(phones) == 1:
            title = self.tr("Take +{phone} off the list?").format(phone=phones[0])
        else:
            title = self.tr("Take %Ln numbers off the list?", "", len(phones))
        question = dialogs.Question(
            title,
            self.tr("From then on, messages to lists with these numbers reach them again."),
            (
                dialogs.Choice("keep", self.tr("Leave it as it is")),
                dialogs.Choice("remove", self.tr("Take off the list"), Role.DANGER),
            ),
            safe="keep",
        )
        if dialogs.ask(self, question) == "remove":
            self._book.remove(phones)

    def _tell_added(self, change: Change) -> None:
        self.told.emit(told.added(change))

    def _tell_removed(self, change: Change) -> None:
        self.told.emit(self.tr("%Ln numbers were taken off the do-not-contact list.", "", change.people))
