"""The page Lists and the card Recipients as pictures, for people: python -m tests.ui.lists.gallery FOLDER."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["NXDESK_HOME"] = tempfile.mkdtemp()

import openpyxl
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.lists_page import ListsPage
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.lists.recipients_card import RecipientsCard
from nxdesk.ui.lists.source import Source
from nxdesk.ui.texts import language
from nxdesk.ui.theme import Scheme, Theme
from nxdesk.ui.waiting import wait_until

_PASTED = "Mobile\n8 916 000-00-01\n8 916 000-00-02\n12345\n8 916 000-00-01"


def customers(folder: Path, people: int = 12480) -> Path:
    """A list as people have them: "people" Russian numbers without a country code, and what else there is."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Contacts")
    sheet.append(["Name", "Mobile", "City"])
    for number in range(people):
        digits = f"{number // 10000:03}-{number // 100 % 100:02}-{number % 100:02}"
        sheet.append([f"Customer {number + 1}", f"8 916 {digits}", "Moscow"])
        if number % 59 == 0:
            sheet.append(["Twice", f"+7 916 000-00-{number % 100:02}", "Moscow"])
        if number % 330 == 0:
            sheet.append(["Short", "916 12", "Tver"])
        if number % 1000 == 0:
            sheet.append(["Landline", "+7 495 123-45-67", "Moscow"])
            sheet.append(["Nobody", None, "Moscow"])
            sheet.append(["Wrong", "ask Anna", "Moscow"])
    book.create_sheet("Notes").append(["Nothing here"])
    path = folder / "customers-2026.xlsx"
    book.save(path)
    return path


class Gallery:
    """One page and one card over one list, in one scheme."""

    def __init__(self, folder: Path, scheme: Scheme) -> None:
        self._folder = folder
        self._scheme = scheme
        self._current = CurrentList(folder / "journal.db")
        self._page = ListsPage(self._current)
        self._page.setAutoFillBackground(True)
        self._page.resize(1084, 820)  # the window without its rail
        self._around = QWidget()
        self._around.setAutoFillBackground(True)
        column = QVBoxLayout(self._around)
        column.addWidget(RecipientsCard(self._current))
        column.addStretch(1)
        self._around.resize(667, 200)
        self._page.show()
        self._around.show()

    def paint(self, path: Path) -> None:
        current = self._current
        self._picture("empty")
        current.open_file(path)
        self._picture("opening")
        _until(lambda: current.rows_read > 0)
        self._picture("reading")
        self._picture_when_read("no-country")
        current.choose_country("RU")
        self._picture("again")
        self._picture_when_read("ready")
        for part in (Part.REPEATED, Part.REJECTED):
            current.show_part(part)
            self._picture(part.value)
        current.choose_column(0)
        self._picture_when_read("wrong-column")
        current.choose_sheet("Notes")
        self._picture_when_read("wrong-sheet")
        current.open_file(path.with_name("gone.xlsx"))
        self._picture_when_read("failed")
        current.paste(_PASTED)
        self._picture_when_read("pasted")
        current.add_sources([Source(path=path)])
        self._picture_when_read("two-sources")
        listing = current.listing
        assert listing is not None
        current.kept.keep("Regulars", "customers-2026.xlsx", listing)
        current.do_not_contact.add(listing.phones[:40], "stop.csv")
        _until(lambda: bool(current.kept.all) and bool(current.listing and current.listing.blocked))
        current.show_part(Part.BLOCKED)
        self._picture_when_read("blocked")
        for view in ("kept", "blocked"):
            self._page.show_view(view)
            self._picture(f"view-{view}")
        current.do_not_contact.remove(listing.phones[:40])
        self._page.show_view("list")
        current.clear()
        self._picture("empty-again")

    def _picture_when_read(self, name: str) -> None:
        _until(lambda: not self._current.busy)
        self._picture(name)

    def _picture(self, name: str) -> None:
        _until(lambda: True)
        self._page.grab().save(str(self._folder / f"lists-{name}-{self._scheme.value}.png"))
        self._around.grab().save(str(self._folder / f"card-{name}-{self._scheme.value}.png"))


def _until(holds: Callable[[], bool]) -> None:
    assert wait_until(holds, 20.0)


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    theme = Theme(Scheme.LIGHT)
    theme.apply(app)
    language.install(app, "en")
    path = customers(Path(os.environ["NXDESK_HOME"]))
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)
        Gallery(folder, scheme).paint(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
