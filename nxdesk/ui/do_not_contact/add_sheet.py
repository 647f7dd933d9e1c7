"""The sheet that puts numbers onto the do-not-contact list: typed, pasted, or those of a file."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nxdesk.recipients.columns import Choice
from nxdesk.ui.colors import Tone
from nxdesk.ui.fields import GrowingTextEdit
from nxdesk.ui.lists.country_menu import CountryMenu
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.list_words import how_it_is_read, part_note, reading, source_name
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.lists.source import Source
from nxdesk.ui.lists.source_line import SourceLine
from nxdesk.ui.roles import Role, label, set_look
from nxdesk.ui.sheet import Sheet
from nxdesk.ui.texts import failures

_PAUSE = 150  # milliseconds without a key before what was typed is read


class AddSheet(Sheet):
    """Reads as it is typed, and says what it found before anything is added. It goes when it is closed."""

    given = Signal(object, str)  # the numbers (E.164 without the plus), and where they come from

    def __init__(self, journal: Path, text: str, path: Path | None, parent: QWidget | None) -> None:
        """path: of a file, in place of a field to type in."""
        super().__init__(self.tr("Add to the do-not-contact list"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self._path = path
        self.list = CurrentList(journal, self)
        self.list.changed.connect(self._show)
        self.list.progressed.connect(self._show)
        self.line = SourceLine()
        self.field = GrowingTextEdit(fewest=5, most=12)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers
        self.field.setAccessibleName(self.tr("Numbers"))
        self.field.setPlaceholderText(self.tr("One on each line, or separated by commas"))
        self.body.addWidget(self.line)
        self.body.addWidget(self.field)
        self.country = CountryMenu(self.tr("Reject them"))
        self.country.chosen.connect(self.list.choose_country)
        name = label(self.tr("Numbers without a country code"), Role.MUTED)
        name.setBuddy(self.country)
        row = QHBoxLayout()
        row.addWidget(name)
        row.addWidget(self.country, 1)
        self.body.addLayout(row)
        self.found = self.add_text("", Role.SMALL)
        self.found.setMinimumHeight(34)
        self.found.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.add = self.add_button(self.tr("Add"), Role.PRIMARY)
        self.add.clicked.connect(self._give)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._read)
        self.line.setVisible(path is not None)
        self.field.setVisible(path is None)
        self.field.setPlainText(text)
        self.field.textChanged.connect(self._pause.start)
        self._read()
        self.field.setFocus()

    def _read(self) -> None:
        asked = Choice(keep_landlines=True)  # who wants no message wants none, whatever the number is
        if self._path is not None:
            self.list.open_sources([Source(path=self._path, asked=asked)])
        elif self.field.toPlainText().strip():
            self.list.open_sources([Source(text=self.field.toPlainText(), asked=asked)])
        else:
            self.list.clear()
            self._show()

    def _show(self) -> None:
        current, listing = self.list, self.list.listing
        self.line.set_words(source_name(current), how_it_is_read(current) if listing else "")
        self.country.show_region(current.choice.region)
        self.add.setEnabled(bool(listing and listing.phones))
        set_look(self.found, "tone", Tone.BAD.value if current.failure else "")
        if listing is None:
            told = failures.failure(current.failure) if current.failure else ""
            self.found.setText(reading(current) if current.busy and self._path else told)
            self.add.setText(self.tr("Add"))
            return
        self.add.setText(self.tr("Add %Ln numbers", "", len(listing.phones)))
        parts = [
            self.tr("%Ln numbers", "", len(listing.phones)),
            self.tr("%Ln on it already", "", listing.blocked) if listing.blocked else "",
            self.tr("%Ln repeated", "", len(listing.repeated)) if listing.repeated else "",
        ]
        told = " · ".join(part for part in parts if part)
        if listing.rejected:
            left_out = self.tr("Left out: {reasons}")
            told += "\n" + left_out.format(reasons=part_note(listing, Part.REJECTED))
        self.found.setText(told)

    def _give(self) -> None:
        listing = self.list.listing
        if listing is not None:
            origin = self._path.name if self._path else ""
            self.accept()
            self.given.emit(listing.phones, origin)
