"""Every row of the list with what became of it: ready, repeated, rejected."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nxdesk.recipients.listing import Listing
from nxdesk.ui.card import Card
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.faces import ReadingMeter
from nxdesk.ui.lists.list_words import nothing_there, part_name, part_note, reading
from nxdesk.ui.lists.parts import Part, count
from nxdesk.ui.lists.rejects_file import RejectsFile
from nxdesk.ui.lists.rows_model import RowsModel
from nxdesk.ui.roles import Role, button, label
from nxdesk.ui.segmented import Segment, SegmentedChoice, SegmentLook
from nxdesk.ui.table import Table
from nxdesk.ui.texts import numbers

_PATIENCE = 300  # milliseconds that a reading may take before a word is said of it
_WIDTHS = {Part.READY: (80, 0), Part.REPEATED: (80, 240, 0), Part.REJECTED: (80, 240, 0)}


class RowsCard(Card):
    """While the same list is read anew, the rows of before stay, so that a quick answer does not flicker."""

    def __init__(self, current: CurrentList) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Rows"))
        self._current = current
        self._shown: Listing | None = None
        self.rejects_file = RejectsFile(self)
        self.rejects_file.changed.connect(self._show_corner)
        self.tabs = SegmentedChoice(
            tuple(Segment(part.value, part_name(part)) for part in Part),
            self.tr("Which rows"),
            SegmentLook.TABS,
        )
        self.tabs.chosen.connect(lambda code: current.show_part(Part(code)))
        self.save = button(self.tr("Save rejected rows…"), icon_name="download")
        self.save.clicked.connect(self._save)
        self.progress = _ProgressLine(current)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._show_corner)
        top = QHBoxLayout()
        top.addWidget(self.tabs)
        top.addStretch(1)
        top.addWidget(self.progress)
        top.addWidget(self.save)
        self.note = label("", Role.SMALL)
        self.model = RowsModel(self)
        self.table = Table(self.tr("Rows of the list"))
        self.table.setModel(self.model)
        self.table.setMinimumHeight(170)
        self.nothing = label("", Role.MUTED, wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMinimumHeight(170)
        self.body.setSpacing(8)
        self.body.addLayout(top)
        for part, stretch in ((self.note, 0), (self.table, 1), (self.nothing, 1)):
            self.body.addWidget(part, stretch)
        current.part_changed.connect(self._show_part)
        self._show_part()
        self._show_corner()

    def show_list(self) -> None:
        if self._shown is not self._current.latest:
            self._shown = self._current.latest
            self._show_counts()
            self._show_part()
        self.progress.show_progress()
        if self._current.busy and self._shown:
            self._patience.start()
        else:
            self._patience.stop()
            self._show_corner()

    def _show_counts(self) -> None:
        for part in Part:
            name, listing = part_name(part), self._shown
            words = f"{name} {numbers.number(count(listing, part))}" if listing else name
            self.tabs.segment(part.value).setText(words)

    def _show_part(self) -> None:
        part, listing = self._current.part, self._shown
        self.tabs.set_choice(part.value)
        self.model.show_part(listing, part)
        self.table.set_widths(_WIDTHS[part] if listing else ())
        self.note.setText(part_note(listing, part) if listing else "")
        nothing = listing is not None and not count(listing, part)
        self.nothing.setText(nothing_there(part))
        self.nothing.setVisible(nothing)
        self.table.setVisible(not nothing)

    def _show_corner(self) -> None:
        listing, busy = self._current.listing, self._current.busy
        self.save.setEnabled(bool(listing and listing.rejected) and not self.rejects_file.busy)
        self.save.setVisible(not busy)
        self.progress.setVisible(busy)

    def _save(self) -> None:
        if self._current.listing:
            self.rejects_file.ask(self, self._current.listing)


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
