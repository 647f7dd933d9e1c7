"""The fields that narrow the rows down: a search, and a menu of countries or of the reasons of rejection."""

import threading
from array import array

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nxdesk.recipients.listing import Listing
from nxdesk.recipients.phone import Reason
from nxdesk.ui import background
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.lists.pick_menu import PickMenu
from nxdesk.ui.lists.search import Query, search
from nxdesk.ui.search_field import SearchField
from nxdesk.ui.texts import names, numbers


class RowsFinder(QWidget):
    """Searches with each key, in the background; an older search stops. Other parts keep what was typed."""

    found = Signal()  # `places` are those of what was asked last

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing: Listing | None = None
        self._part = Part.READY
        self._task: background.Task | None = None
        self.places: array[int] | None = None
        self.reason = PickMenu(self.tr("Reason"), 16)
        self.reason.activated.connect(self._search)
        self.country = PickMenu(self.tr("Country"), 14)
        for menu in (self.reason, self.country):  # without a label; on Linux its value takes its name's place
            menu.setAccessibleDescription(menu.accessibleName())
        self.country.activated.connect(self._search)
        self.field = SearchField(self.tr("Search these rows"), self.tr("Search"), 190)
        self.field.textChanged.connect(self._search)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.reason)
        row.addWidget(self.country)
        row.addWidget(self.field, 0, Qt.AlignmentFlag.AlignRight)  # where it stays when a menu beside it goes

    @property
    def settled(self) -> bool:
        """`places` are those of what is asked now."""
        return self._task is None

    @property
    def query(self) -> Query:
        """What is asked of the part that is shown."""
        reason = self.reason.value if self._part is Part.REJECTED else None
        region = None if self._part is Part.REJECTED else self.country.value
        assert reason is None or isinstance(reason, Reason)
        assert region is None or isinstance(region, str)
        return Query(self.field.text(), reason, region)

    def show_part(self, listing: Listing | None, part: Part) -> None:
        """Search in those rows from now on; `found` comes at once when nothing is asked, else later."""
        self._listing, self._part = listing, part
        reasons = listing.reasons if listing else {}
        chosen = self.reason.value
        self.reason.show_items(
            [
                (self.tr("Every reason"), None),
                *((numbers.counted(names.reject_reason(why), n), why) for why, n in reasons.items()),
            ],
            chosen if chosen in reasons else None,
        )
        self.reason.setVisible(part is Part.REJECTED and len(reasons) > 1)
        self._show_countries(listing, part)
        self._search()

    def _show_countries(self, listing: Listing | None, part: Part) -> None:
        """How many of each there are is known of those who are ready."""
        countries = listing.countries if listing else {}
        chosen = self.country.value
        counted = part is Part.READY
        items = [
            (numbers.counted(names.country(region), n) if counted else names.country(region), region)
            for region, n in countries.items()
        ]
        self.country.show_items(
            [(self.tr("Every country"), None), *items], chosen if chosen in countries else None
        )
        self.country.setVisible(part is not Part.REJECTED and len(countries) > 1)

    def _search(self) -> None:
        if self._task:
            self._task.cancel()
            self._task = None
        listing, part, query = self._listing, self._part, self.query
        if not query or listing is None:
            self._settle(None)
            return
        stop = threading.Event()
        self._task = background.run(
            self, lambda: search(listing, part, query, stop), self._settle, _raise, stop
        )

    def _settle(self, places: "array[int] | None") -> None:
        self._task = None
        self.places = places
        self.found.emit()


def _raise(error: Exception) -> None:
    raise error
