"""A picture of every page, from a real window that nobody sees, along the whole way from draft to result.

What `nxdesk demo --out` and `make screens` write. It needs no display, no account and no network, and keeps
what it makes in a folder of its own.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import openpyxl
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from nxdesk import settings
from nxdesk.accounts.account import Account
from nxdesk.app import application
from nxdesk.crash import Crash
from nxdesk.journal.records import RequestState
from nxdesk.messages.channels import Priority
from nxdesk.messages.kinds import CardMessage
from nxdesk.paths import temporary_home
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.settings import Settings
from nxdesk.ui import background
from nxdesk.ui.about.about_sheet import AboutSheet
from nxdesk.ui.about.licences_sheet import LicencesSheet
from nxdesk.ui.compose.picture_file import Ready
from nxdesk.ui.crash.crash_sheet import CrashSheet
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.theme import Scheme, Theme
from nxdesk.ui.waiting import wait_until

_PATIENCE = 60.0  # seconds; a page that is not there by then will not come
_PEOPLE = 12_480
_REQUESTS = 7
_PICTURED = 4  # so many are answered when the page of a running send is pictured
_REFUSED = 447700900902  # the practice gateway answers 9002 to a request with this number


def take_pictures(folder: Path, schemes: tuple[Scheme, ...] = (Scheme.LIGHT, Scheme.DARK)) -> list[Path]:
    """Write "<page>-<scheme>.png" of each page and scheme. Raises Failure("pictures_late") if one hangs."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    taken: list[Path] = []
    before = qInstallMessageHandler(_without_noise)
    try:
        for scheme in schemes:
            with temporary_home() as home, Program(home) as program:
                _, theme = application(scheme)
                album = _Album(folder, program, theme)
                taken += album.take(_customers(home))
    finally:
        qInstallMessageHandler(before)
    return taken


def _without_noise(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """The offscreen platform complains of each window that it is no screen."""
    del kind, context
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


def _customers(folder: Path) -> Path:
    """A list as people have them: 12,730 rows, some of them not to be sent to."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Contacts")
    sheet.append(["Name", "Mobile", "City"])
    for number in range(_PEOPLE - 1):
        sheet.append(
            [
                f"Customer {number + 1}",
                f"+7 916 {number // 10000:03}-{number // 100 % 100:02}-{number % 100:02}",
            ]
        )
        if number == 2 * _PEOPLE // 5:
            sheet.append(["Practice", f"+{_REFUSED}"])
        if number % 59 == 0:
            sheet.append(["Twice", f"8 916 000-00-{number % 100:02}"])
        if number % 330 == 0:
            sheet.append(["Short", "916 12"])
    path = folder / "customers-2026.xlsx"
    book.save(path)
    return path


class _Album:
    """One window, led from page to page."""

    def __init__(self, folder: Path, program: Program, theme: Theme) -> None:
        self._folder = folder
        self._program = program
        self._theme = theme
        self._taken: list[Path] = []
        self._window = MainWindow(program, theme)

    def take(self, customers: Path) -> list[Path]:
        window = self._window
        settings.save(Settings(country="RU"))
        window.show()
        window.begin(None)
        self._picture("start")
        window.go("compose")
        self._picture("compose-empty")
        window.drafts.open_sample()
        window.current_list.open_file(customers)
        _until(lambda: window.current_list.listing is not None)
        card = window.editor.message
        assert isinstance(card, CardMessage)
        picture = card.picture_url or ""
        _until(lambda: isinstance(window.pictures.state(picture), Ready))
        self._picture("compose")
        for tab in ("sms", "request"):
            window.pages.compose.preview.show_tab(tab)
            self._picture(f"compose-{tab}")
        window.pages.compose.preview.show_tab("viber")
        window.go("lists")
        self._picture("lists")
        window.pages.lists.show_part(Part.REJECTED)
        self._picture("lists-rejected")
        self._send()
        self._accounts()
        self._help()
        _until(lambda: not background.busy(window))  # it would make its folder anew after the end
        window.close()
        window.deleteLater()
        return self._taken

    def _send(self) -> None:
        window = self._window
        window.go("compose")
        window.editor.set_priority(Priority.ALL)
        window.pages.compose.review()
        _until(lambda: QApplication.activeModalWidget() is not None)
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, QDialog)
        self._picture("review", sheet)
        sheet.accept()
        _until(lambda: self._answered() >= _PICTURED)
        self._picture("send")
        _until(lambda: self._answered() >= _REQUESTS and window.running.active is None)
        self._picture("send-finished")
        counted: list[int] = []
        window.pages.sends.counted.connect(counted.append)
        window.go("sends")
        _until(lambda: bool(counted))
        self._picture("sends")

    def _answered(self) -> int:
        """How many requests the page shows as answered."""
        snapshot = self._window.pages.send.snapshot
        if snapshot is None:
            return 0
        waiting = (RequestState.WAITING, RequestState.IN_FLIGHT)
        return sum(request.state not in waiting for request in snapshot.requests)

    def _accounts(self) -> None:
        accounts = self._program.accounts
        accounts.save(Account("shop", "Boots & Co", "bFzEXXAx", "https://api.nxcloud.com"))
        accounts.choose("practice")
        self._window.pages.accounts.refresh()
        self._window.go("accounts")
        self._picture("accounts")

        self._window.pages.accounts.add_button.click()
        sheet = _modal()
        self._picture("account-add", sheet)
        sheet.reject()

    def _help(self) -> None:
        window = self._window
        helping = window.help
        helping.guide()
        self._picture("help", helping.window)
        helping.explain("nxcloud/9002")
        self._picture("help-code", helping.window)
        helping.shortcuts()
        self._picture("help-shortcuts", helping.window)
        helping.window.close()
        helping.about()
        about = _modal()
        assert isinstance(about, AboutSheet)
        self._picture("about", about)
        about.licences.click()
        licences = _modal()
        assert isinstance(licences, LicencesSheet)
        licences.show_component("qt")
        self._picture("licences", licences)
        licences.reject()
        about.reject()
        crash = Crash("KeyError", ("nxdesk/ui/lists/rows_model.py:117 in rows",))
        sheet = CrashSheet(crash, sending=False, parent=window)
        sheet.open()
        self._picture("crash", sheet)
        sheet.reject()

    def _picture(self, name: str, widget: QWidget | None = None) -> None:
        _until(lambda: True)  # let what was asked for be laid out and painted
        scheme = "dark" if self._theme.colors.dark else "light"
        path = self._folder / f"{name}-{scheme}.png"
        (widget or self._window).grab().save(str(path))
        self._taken.append(path)


def _modal() -> QDialog:
    """The sheet that is open."""
    _until(lambda: QApplication.activeModalWidget() is not None)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, QDialog)
    return sheet


def _until(holds: Callable[[], bool]) -> None:
    if not wait_until(holds, _PATIENCE):
        raise Failure("pictures_late")
