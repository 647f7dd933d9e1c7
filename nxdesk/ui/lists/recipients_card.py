"""Card 2 of Compose: the list in use in a few lines, or the place to drop one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nxdesk.ui.announcing import announce
from nxdesk.ui.card import Card
from nxdesk.ui.chip import ChipButton
from nxdesk.ui.colors import Tone
from nxdesk.ui.flow import Flow
from nxdesk.ui.icon_label import IconLabel
from nxdesk.ui.icons import icon
from nxdesk.ui.lists.add_menu import AddMenu
from nxdesk.ui.lists.country_menu import CountryMenu
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.drop_area import DropArea
from nxdesk.ui.lists.faces import Face, FailedFace, ReadingFace
from nxdesk.ui.lists.finding import Finding
from nxdesk.ui.lists.list_actions import nothing_to_paste, open_sample, paste_list, pick_list, take, type_list
from nxdesk.ui.lists.list_words import (
    how_it_is_read,
    left_out_hidden,
    source_name,
    warnings_of,
    without_country,
)
from nxdesk.ui.lists.parts import Part, count
from nxdesk.ui.lists.source import Source
from nxdesk.ui.roles import Role, button, label, menu_button, set_look
from nxdesk.ui.texts import numbers

_ROOM_FOR_A_COUNTRY = 180


class RecipientsCard(Card):
    """Four faces: nothing yet, reading, failed, ready."""

    rows_requested = Signal()  # to see them, and how they are read; `CurrentList.part` says which

    def __init__(self, current: CurrentList) -> None:
        super().__init__(self.tr("Recipients"), 2)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = current
        self._said = ""
        self.drop_area = DropArea(current.kept)
        self.drop_area.open_pressed.connect(self._pick)
        self.drop_area.paste_pressed.connect(self.paste)
        self.drop_area.type_pressed.connect(lambda: type_list(self, current))
        self.drop_area.kept_chosen.connect(current.open_kept)
        self.drop_area.sample_pressed.connect(lambda: open_sample(current))
        self.reading = ReadingFace(current)
        self.failed = FailedFace(current)
        self.failed.other_pressed.connect(self._pick)
        self._change = button(self.tr("Change how it is read…"))
        self._change.clicked.connect(self.rows_requested)
        self.failed.choices.addWidget(self._change)
        self.summary = Summary(current)
        self.summary.rows_requested.connect(self.rows_requested)
        menu = self.summary.menu
        menu.open_pressed.connect(self._pick)
        menu.paste_pressed.connect(self.paste)
        menu.type_pressed.connect(lambda: type_list(self, current))
        menu.kept_chosen.connect(lambda kept: take(self, current, [Source(kept=kept)]))
        self._faces: tuple[QWidget, ...] = (self.drop_area, self.reading, self.failed, self.summary)
        for face in self._faces:
            self.body.addWidget(face)
        self.note = label("", Role.SMALL, wrap=True)
        self.note.hide()
        self.body.addWidget(self.note)
        pasting = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        pasting.setWhatsThis(self.tr("Paste numbers"))
        pasting.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pasting.activated.connect(self.paste)
        current.changed.connect(self._show)
        self._show()

    def ask_for_list(self) -> None:
        """The person wants to send and there is nobody to send to."""
        if self._current.busy:
            self._say(self.tr("The list is still being read: wait a moment."), Tone.BAD)
        elif self._current.empty:
            self._say(self.tr("Add the people this message goes to."), Tone.BAD)
            self.drop_area.open_button.setFocus()
        elif self._current.failure:
            self._say(self.tr("This list could not be read. Open another one."), Tone.BAD)
            self.failed.other.setFocus()
        else:
            self._say(self.tr("Nobody on this list can be reached: see why in its rows."), Tone.BAD)
            self.summary.rows.setFocus()

    def paste(self) -> None:
        """Take the numbers on the clipboard."""
        if not paste_list(self, self._current):
            self._say(nothing_to_paste(), Tone.WARN)

    def _pick(self) -> None:
        pick_list(self, self._current)

    def _say(self, text: str, tone: Tone) -> None:
        self.note.setText(text)
        set_look(self.note, "tone", tone.value)
        self.note.show()
        announce(self.note, text, urgent=tone is Tone.BAD)

    def _show(self) -> None:
        self.note.hide()
        if self._current.busy:
            self.reading.show_list()
            face: QWidget = self.reading
        elif self._current.empty:
            face = self.drop_area
        elif self._current.listing is None:
            self.failed.show_list()
            self._change.setVisible(self._current.look is not None)
            face = self.failed
        else:
            self.summary.show_list()
            face = self.summary
        for other in self._faces:
            other.setVisible(other is face)
        self._say_aloud(face)

    def _say_aloud(self, face: QWidget) -> None:
        """What became of a list, once."""
        words = self.failed.why.text() if face is self.failed else ""
        if face is self.summary:
            chips = self.summary.chips.values()
            words = ", ".join(chip.accessibleName() for chip in chips if not chip.isHidden())
        if words != self._said:
            self._said = words
            announce(face, words, urgent=face is self.failed)


class Summary(Face):
    """What was read: how, and how many of each; each count opens its rows."""

    rows_requested = Signal()

    def __init__(self, current: CurrentList) -> None:
        super().__init__()
        self._current = current
        self.menu = AddMenu(current.kept, self)
        self.add = menu_button(self.tr("Add"), self.menu, "plus")
        self.buttons.addWidget(self.add)
        self.change = button(self.tr("Change…"))
        self.change.setAccessibleName(self.tr("Change the list…"))
        self.change.clicked.connect(self.rows_requested)
        self.buttons.addWidget(self.change)
        self.chips = {
            Part.READY: ChipButton("", tone=Tone.GOOD),
            Part.REPEATED: ChipButton(""),
            Part.REJECTED: ChipButton("", tone=Tone.WARN),
            Part.BLOCKED: ChipButton(""),
        }
        chips = Flow()
        for part, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, part=part: self._see(part))
            chips.addWidget(chip)
        self.rows = button(self.tr("See the rows"), Role.LINK)
        set_look(self.rows, "low", "true")  # as high as the chips beside it
        self.rows.clicked.connect(self.rows_requested)
        chips.addWidget(self.rows)
        self.below.addLayout(chips, 1)
        self.country = CountryMenu(self.tr("Choose the country"))
        self.country.setMinimumWidth(_ROOM_FOR_A_COUNTRY)
        self.country.chosen.connect(current.choose_country)
        self._country_word = label("", wrap=True)
        self._placeless = QWidget()
        row = QHBoxLayout(self._placeless)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon("alert", "warn")))
        row.addWidget(self._country_word, 3)
        row.addWidget(self.country, 2)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._placeless)
        self.findings = Finding()
        layout.addWidget(self.findings)

    def show_list(self) -> None:
        listing = self._current.listing
        assert listing is not None
        self.show_source(self._current, source_name(self._current), how_it_is_read(self._current))
        for part, word, tone in (
            (Part.READY, self.tr("ready"), Tone.GOOD),
            (Part.REPEATED, self.tr("repeated"), Tone.PLAIN),
            (Part.REJECTED, self.tr("rejected"), Tone.WARN),
            (Part.BLOCKED, self.tr("on do-not-contact"), Tone.PLAIN),
        ):
            found = count(listing, part)
            self.chips[part].set_words(word, numbers.number(found), tone if found else Tone.PLAIN)
        self.chips[Part.BLOCKED].setVisible(listing.blocked > 0)
        told = " ".join(filter(None, (left_out_hidden(listing), warnings_of(listing))))
        self.findings.show_words(told, Tone.WARN)
        self.findings.setVisible(bool(told))
        placeless = without_country(listing)
        self._country_word.setText(self.tr("{numbers} They are of:").format(numbers=placeless))
        self.country.show_region(self._current.choice.region)
        self._placeless.setVisible(bool(placeless))

    def _see(self, part: Part) -> None:
        self._current.show_part(part)
        self.rows_requested.emit()
