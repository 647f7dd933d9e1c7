"""Every row of the list with what became of it: ready, repeated, rejected, on the do-not-contact list."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nxdesk.recipients.listing import Listing
from nxdesk.recipients.outcomes import Rejected
from nxdesk.recipients.phone import Rejection
from nxdesk.ui.announcing import announce
from nxdesk.ui.card import Card
from nxdesk.ui.colors import Tone
from nxdesk.ui.help.explaining import what_happened
from nxdesk.ui.lists.country_bars import CountryBars
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.faces import ReadingMeter
from nxdesk.ui.lists.finding import Finding
from nxdesk.ui.lists.list_words import nothing_there, part_name, part_note, reading, warnings_of
from nxdesk.ui.lists.parts import Part, count
from nxdesk.ui.lists.rejects_button import RejectsButton
from nxdesk.ui.lists.rows_finder import RowsFinder
from nxdesk.ui.lists.rows_model import RowsModel
from nxdesk.ui.lists.rows_table import RowsTable
from nxdesk.ui.roles import Role, button, label, set_look
from nxdesk.ui.segmented import Segment, SegmentedChoice, SegmentLook
from nxdesk.ui.texts import names, numbers
from nxdesk.ui.texts.explained.all_codes import key_of_row

_PATIENCE = 300  # milliseconds that a reading may take before a word is said of it
_WIDTHS = {
    Part.READY: (80, 0),
    Part.REPEATED: (80, 200, 0),
    Part.REJECTED: (80, 200, 0),
    Part.BLOCKED: (80, 0),
}
_FROM_WIDTH = 180
_LEAST = 160  # pixels of the table: its head and nearly four rows


class RowsCard(Card):
    """While the same list is read anew, the rows of before stay, so that a quick answer does not flicker."""

    def __init__(self, current: CurrentList) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Rows"))
        self._current = current
        self._shown: Listing | None = None
        self.tabs = SegmentedChoice(
            tuple(Segment(part.value, part_name(part)) for part in Part),
            self.tr("Which rows"),
            SegmentLook.TABS,
        )
        self.tabs.chosen.connect(lambda code: current.show_part(Part(code)))
        self.save = RejectsButton(current)
        self.rejects_file = self.save.rejects_file
        self.progress = _ProgressLine(current)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._show_corner)
        self.note = label("", Role.SMALL, wrap=True)
        self.warnings = Finding()
        self.finder = RowsFinder()
        self.finder.found.connect(self._show_rows)
        self.explain = what_happened(self._key)
        self.model = RowsModel(self)
        self.model.mend_asked.connect(self._mend)
        self._mending: tuple[Rejected, str] | None = None  # and what was typed in its place
        self.table = RowsTable(self.tr("Rows of the list"), self.model)
        self.table.setMinimumHeight(_LEAST)
        self.countries = CountryBars()
        self.nothing = label("", Role.MUTED, wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMinimumHeight(_LEAST)
        self._lay_out()
        current.part_changed.connect(self._show_part)
        current.not_mended.connect(self._tell_not_mended)
        self._show_part()
        self._show_corner()

    def show_list(self) -> None:
        if self._shown is not self._current.latest:
            self._shown = self._current.latest
            self._show_counts()
            self._show_part()
            counts = (self.tabs.segment(part.value).text() for part in Part)
            announce(self, ", ".join(counts) if self._shown else "")
        self.progress.show_progress()
        if self._current.busy and self._shown:
            self._patience.start()
        else:
            self._patience.stop()
            self._show_corner()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.tabs)
        top.addStretch(1)
        top.addWidget(self.progress)
        top.addWidget(self.save)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self.note, 1)
        second.addWidget(self.explain)
        second.addWidget(self.finder)
        beside = QHBoxLayout()
        beside.setSpacing(24)
        beside.addWidget(self.table, 1)
        beside.addWidget(self.nothing, 1)
        beside.addWidget(self.countries, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(8)
        self.body.addLayout(top)
        self.body.addWidget(self.warnings)
        self.body.addLayout(second)
        self.body.addLayout(beside, 1)

    def _show_counts(self) -> None:
        for part in Part:
            name, listing = part_name(part), self._shown
            words = f"{name} {numbers.number(count(listing, part))}" if listing else name
            self.tabs.segment(part.value).setText(words)
        warnings = warnings_of(self._shown) if self._shown else ""
        self.warnings.show_words(warnings, Tone.WARN)
        self.warnings.setVisible(bool(warnings))
        countries = self._shown.countries if self._shown else {}
        self.countries.show_countries(countries)

    def _show_part(self) -> None:
        part, listing = self._current.part, self._shown
        self.tabs.set_choice(part.value)
        chart = part is Part.READY and listing is not None and len(listing.countries) > 1
        self.countries.setVisible(chart)
        self.explain.setVisible(part is Part.REJECTED and listing is not None and count(listing, part) > 0)
        self.finder.setVisible(listing is not None and count(listing, part) > 0)
        self.finder.show_part(listing, part)

    def _show_rows(self) -> None:
        """What was searched for, or all of them."""
        part, listing, places = self._current.part, self._shown, self.finder.places
        old = self.table.verticalScrollBar().value()
        same = self.model.same_rows(part, places)
        self.model.show_part(listing, part, places)
        if listing:
            several = (_FROM_WIDTH,) if len(listing.origins) > 1 else ()
            self.table.set_widths((*_WIDTHS[part], *several))
        if same:  # a mended row has gone, or the list was read anew: the place of reading stays
            self.table.verticalScrollBar().setValue(old)
        rows = self.model.rowCount()
        set_look(self.note, "tone", "")
        if listing is None:
            self.note.setText("")
        elif places is not None:
            of = self.tr("{found} of {all} rows")
            told = of.format(found=numbers.number(rows), all=numbers.number(count(listing, part)))
            self.note.setText(told)
        else:
            # The bars beside the table say it better.
            self.note.setText("" if not self.countries.isHidden() else part_note(listing, part))
        nothing = listing is not None and not rows
        self.nothing.setText(self.tr("No row holds that.") if places is not None else nothing_there(part))
        self.nothing.setVisible(nothing)
        self.table.setVisible(not nothing)

    def _key(self) -> str:
        """Of the explanation of the chosen rejected row, else of the first one that is shown."""
        row = max(0, self.table.currentIndex().row())
        rejected = self.model.rejected(row)
        return key_of_row(rejected.reason) if rejected else ""

    def _show_corner(self) -> None:
        busy = self._current.busy
        self.save.show_list()
        self.save.setVisible(not busy)
        self.progress.setVisible(busy)

    def _tell_not_mended(self, outcome: object) -> None:
        assert isinstance(outcome, Rejection)
        why = names.reject_reason(outcome.reason, outcome.region)
        self.note.setText(self.tr("That is no number either: {reason}.").format(reason=why))
        set_look(self.note, "tone", Tone.BAD.value)
        announce(self.table, self.note.text())
        here = self.table.currentIndex()
        if self._mending and self.table.hasFocus() and self.model.rejected(here.row()) == self._mending[0]:
            self.table.edit_again(here, self._mending[1])

    def _mend(self, rejected: Rejected, text: str) -> None:
        self._mending = rejected, text
        self._current.mend(rejected, text)


class _ProgressLine(QWidget):
    """How far the reading is, with a way out."""

    def __init__(self, current: CurrentList) -> None:
        super().__init__()
        self._current = current
        self.words = label("", Role.SMALL)
        meter = ReadingMeter(current)
        meter.setFixedWidth(160)
        self.cancel = button(self.tr("Cancel"), Role.LINK)
        self.cancel.clicked.connect(current.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for part in (self.words, meter, self.cancel):
            row.addWidget(part)
        current.progressed.connect(self.show_progress)

    def show_progress(self) -> None:
        self.words.setText(reading(self._current))
