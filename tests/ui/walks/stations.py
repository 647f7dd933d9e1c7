"""Every page and sheet of the window with something on it: the places that the walks of this folder visit."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.accounts.account import Account
from nxdesk.accounts.store import PRACTICE
from nxdesk.crash import Crash
from nxdesk.gateway.practice import PracticeGateway
from nxdesk.gateway.request import message_json
from nxdesk.journal.records import NewRequest, NewSend
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import Kind, TextMessage
from nxdesk.paths import resources
from nxdesk.program import Program
from nxdesk.ui.about.about_sheet import AboutSheet
from nxdesk.ui.about.licences_sheet import LicencesSheet
from nxdesk.ui.crash.crash_sheet import CrashSheet
from nxdesk.ui.dialogs import Choice, Question, QuestionSheet
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.roles import Role
from nxdesk.ui.theme import Scheme, Theme

_HELD = 447700900299  # its request waits in the gateway
_GOOD = 447700900210
_REFUSED = 447700900902  # the practice gateway answers 9002
_SLOW = 20_000  # milliseconds, on a busy machine


@dataclass
class Tour:
    """A window over a program of its own, and what leads it from station to station."""

    window: MainWindow
    theme: Theme
    program: Program
    qtbot: QtBot
    folder: Path
    release: threading.Event = field(default_factory=threading.Event)

    def begin(self) -> None:
        """As after the first start: nothing composed, no list, no send, no account."""
        window, lists = self.window, self.window.current_list
        window.activateWindow()  # a sheet that was closed leaves none active
        self.until(window.isActiveWindow)
        with self.program.journal() as journal:
            for send in journal.sends():
                journal.delete(send.id)
        for kept in lists.kept.all:
            lists.kept.delete(kept.id)
        lists.do_not_contact.remove([_GOOD, _GOOD + 1])
        for account in self.program.accounts.list():
            if account.id != PRACTICE.id:
                self.program.accounts.remove(account.id)
        window.editor.show(Draft())
        window.pages.compose.banner.hide()
        window.pages.compose.preview.show_tab("viber")
        window.pages.lists.banner.hide()
        window.pages.lists.show_view("list")
        window.pages.sends.refresh()
        page = window.pages.sends
        self.until(lambda: not lists.kept.all and not page.table.model().rowCount())
        self.until(lambda: not window.pages.lists.blocked_view.count)
        window.go("compose")
        window.pages.compose.focus_message()

    def wear(self, scheme: Scheme) -> None:
        """To dress anew takes its time: only when it is another one."""
        if self.theme.scheme is not scheme:
            self.theme.set_scheme(scheme)

    def leave(self) -> None:
        """Ends what a station has begun."""
        self.release.set()
        while (sheet := QApplication.activeModalWidget()) is not None:
            sheet.close()
        self.window.help.window.close()
        self.window.help.window.resize(980, 680)
        self.window.running.stop()
        self.until(lambda: self.window.running.active is None)
        self.window.current_list.clear()

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=_SLOW)

    def settle(self, top: QWidget) -> None:
        """Until all is laid out: what wraps asks for its height once it knows its width."""
        for _ in range(3):
            QApplication.sendPostedEvents()
            QApplication.processEvents()
        layout = top.layout()
        if layout is not None:
            layout.activate()

    def go(self, code: str) -> QWidget:
        self.window.go(code)
        return self.window

    def sheet(self) -> QWidget:
        """The sheet that is open, as soon as it is."""
        self.until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
        found = QApplication.activeModalWidget()
        assert found is not None
        return found

    def read_list(self) -> None:
        current = self.window.current_list
        current.open_file(resources() / "samples" / "contacts.xlsx")
        self.until(lambda: current.listing is not None and not current.busy)

    def add_send(self, name: str, *requests: list[int]) -> int:
        message = TextMessage("Hello")
        new = NewSend(
            name, "practice", "", "practice", "", Kind.TEXT, message_json(message), "viber", None, "a.xlsx"
        )
        with self.program.journal() as journal:
            return journal.add(new, [NewRequest(phones, range(2, len(phones) + 2)) for phones in requests])

    def send(self, name: str, *requests: list[int]) -> int:
        """Sent to the end, and shown."""
        made = self.add_send(name, *requests)
        with self.qtbot.waitSignal(self.window.running.ended, timeout=_SLOW):
            self.window.running.start(made)
        self.show_send(made)
        return made

    def show_send(self, send: int) -> None:
        page = self.window.pages.send
        self.window.show_send(send)
        with self.program.journal() as journal:
            state = journal.send(send).state
        self.until(lambda: page.snapshot is not None and page.snapshot.send.state is state)

    def hold(self) -> None:
        """From now on the practice gateway keeps the request with a certain number waiting."""
        self.release.clear()

        def on_accept(_request_id: str, phones: tuple[int, ...]) -> None:
            if _HELD in phones:
                assert self.release.wait(_SLOW / 1000)

        gateway = PracticeGateway(on_accept=on_accept)
        gateway.start()
        self.program.close()
        self.program._practice = gateway


def _compose_empty(tour: Tour) -> QWidget:
    return tour.go("compose")


def _compose(kind: Kind) -> Callable[[Tour], QWidget]:
    def reach(tour: Tour) -> QWidget:
        tour.window.editor.switch(kind)
        if kind in {Kind.CARD, Kind.CHOICE}:
            tour.window.pages.compose.message_card.form._buttons.add_button.click()
        return tour.go("compose")

    return reach


def _compose_blamed(tour: Tour) -> QWidget:
    tour.window.drafts.open_sample()
    tour.window.editor.switch(Kind.VIDEO)
    tour.window.pages.compose.review()
    return tour.go("compose")


def _compose_full(tour: Tour) -> QWidget:
    tour.window.drafts.open_sample()
    tour.read_list()
    return tour.go("compose")


def _compose_tab(code: str) -> Callable[[Tour], QWidget]:
    def reach(tour: Tour) -> QWidget:
        tour.window.editor.set_message(TextMessage("„Sale” – 秋季特卖 🎉 " * 4))
        tour.window.pages.compose.preview.show_tab(code)
        return tour.go("compose")

    return reach


def _lists(part: Part) -> Callable[[Tour], QWidget]:
    def reach(tour: Tour) -> QWidget:
        tour.go("lists")
        tour.read_list()
        tour.window.pages.lists.show_part(part)
        return tour.window

    return reach


def _lists_view(code: str, *, filled: bool) -> Callable[[Tour], QWidget]:
    def reach(tour: Tour) -> QWidget:
        tour.go("lists")
        page = tour.window.pages.lists
        if filled and code == "kept":
            tour.read_list()
            listing = tour.window.current_list.listing
            assert listing is not None
            tour.window.current_list.kept.keep("Spring", "contacts.xlsx", listing)
            tour.until(lambda: tour.window.current_list.kept.all)
        elif filled:
            tour.window.current_list.do_not_contact.add([_GOOD, _GOOD + 1], "asked")
            tour.until(lambda: page.blocked_view.count == 2)
        page.show_view(code)
        return tour.window

    return reach


def _sends(tour: Tour) -> QWidget:
    tour.add_send("Autumn sale", [_GOOD, _GOOD + 1])
    tour.send("Spring sale", [_GOOD, _GOOD + 1], [_REFUSED])
    tour.go("sends")
    table = tour.window.pages.sends.table
    tour.until(lambda: table.model().rowCount() == 2)
    table.selectRow(0)
    return tour.window


def _send_finished(tour: Tour) -> QWidget:
    tour.send("Spring sale", [_GOOD, _GOOD + 1], [_REFUSED])
    return tour.window


def _send_waiting(tour: Tour) -> QWidget:
    tour.show_send(tour.add_send("Autumn sale", [_GOOD, _GOOD + 1]))
    return tour.window


def _send_running(tour: Tour) -> QWidget:
    tour.hold()
    send = tour.add_send("Autumn sale", [_GOOD], [_HELD], [_GOOD + 1])
    tour.window.running.start(send)
    tour.window.show_send(send)
    page = tour.window.pages.send
    tour.until(lambda: page.snapshot is not None and page.snapshot.handed == 1)
    return tour.window


def _accounts(tour: Tour) -> QWidget:
    tour.program.accounts.save(Account("shop", "Boots & Co", "bFzEXXAx", "https://api.nxcloud.com"))
    tour.program.accounts.save(Account("two", "Hats & Co", "aaaa", "https://api.nxcloud.com"))
    tour.window.pages.accounts.refresh()
    tour.go("accounts")
    tour.until(tour.window.pages.accounts.keyring_banner.isVisible)
    return tour.window


def _account_sheet(tour: Tour) -> QWidget:
    tour.go("accounts")
    tour.window.pages.accounts.add_button.click()
    return tour.sheet()


def _review_sheet(tour: Tour) -> QWidget:
    _compose_full(tour)
    tour.window.pages.compose.review()
    return tour.sheet()


def _test_sheet(tour: Tour) -> QWidget:
    tour.window.drafts.open_sample()
    tour.window.pages.compose.test_button.click()
    return tour.sheet()


def _templates_sheet(tour: Tour) -> QWidget:
    tour.window.drafts.open_sample()
    tour.window.drafts.save_as_template()
    tour.window.drafts.start_from_template()
    return tour.sheet()


def _numbers_sheet(tour: Tour) -> QWidget:
    tour.go("compose")
    tour.window.pages.compose.recipients_card.drop_area.type_pressed.emit()
    return tour.sheet()


def _name_sheet(tour: Tour) -> QWidget:
    tour.go("lists")
    tour.read_list()
    tour.window.pages.lists.keep.click()
    return tour.sheet()


def _add_blocked_sheet(tour: Tour) -> QWidget:
    tour.go("lists")
    tour.window.pages.lists.show_view("blocked")
    tour.window.pages.lists.blocked_view.open_sheet("+447700900201")
    return tour.sheet()


def _speed_sheet(tour: Tour) -> QWidget:
    tour.go("sends")
    tour.window.pages.sends.menu.speed.trigger()
    return tour.sheet()


def _bad_numbers_sheet(tour: Tour) -> QWidget:
    _send_finished(tour)
    tour.window.pages.send.numbers_card.see_bad.click()
    return tour.sheet()


def _question_sheet(tour: Tour) -> QWidget:
    choices = (Choice("keep", "Keep it"), Choice("delete", "Delete the list", Role.DANGER))
    sheet = QuestionSheet(
        Question("Delete “Spring”?", "Sends that used it stay.", choices, "keep"), tour.window
    )
    sheet.open()
    return tour.sheet()


def _help(page: Callable[[MainWindow], object]) -> Callable[[Tour], QWidget]:
    def reach(tour: Tour) -> QWidget:
        page(tour.window)
        opened = tour.window.help.window
        opened.activateWindow()
        tour.until(opened.isActiveWindow)
        return opened

    return reach


def _about(tour: Tour) -> QWidget:
    tour.window.help.about()
    return tour.sheet()


def _licences(tour: Tour) -> QWidget:
    about = _about(tour)
    assert isinstance(about, AboutSheet)
    about.licences.click()
    tour.until(lambda: isinstance(QApplication.activeModalWidget(), LicencesSheet))
    return tour.sheet()


def _crash_sheet(tour: Tour) -> QWidget:
    crash = Crash("KeyError", ("nxdesk/ui/lists/rows_model.py:117 in rows",))
    CrashSheet(crash, sending=False, parent=tour.window).open()
    return tour.sheet()


STATIONS: dict[str, Callable[[Tour], QWidget]] = {
    "start": lambda tour: tour.go("start"),
    "compose-empty": _compose_empty,
    **{f"compose-{kind.value}": _compose(kind) for kind in Kind},
    "compose-blamed": _compose_blamed,
    "compose-full": _compose_full,
    "compose-sms-tab": _compose_tab("sms"),
    "compose-request-tab": _compose_tab("request"),
    "lists-empty": lambda tour: tour.go("lists"),
    "lists-ready": _lists(Part.READY),
    "lists-rejected": _lists(Part.REJECTED),
    "lists-kept-empty": _lists_view("kept", filled=False),
    "lists-kept": _lists_view("kept", filled=True),
    "lists-blocked-empty": _lists_view("blocked", filled=False),
    "lists-blocked": _lists_view("blocked", filled=True),
    "sends-empty": lambda tour: tour.go("sends"),
    "sends": _sends,
    "send-running": _send_running,
    "send-waiting": _send_waiting,
    "send-finished": _send_finished,
    "accounts": _accounts,
    "account-sheet": _account_sheet,
    "review-sheet": _review_sheet,
    "test-sheet": _test_sheet,
    "templates-sheet": _templates_sheet,
    "numbers-sheet": _numbers_sheet,
    "name-sheet": _name_sheet,
    "add-blocked-sheet": _add_blocked_sheet,
    "speed-sheet": _speed_sheet,
    "bad-numbers-sheet": _bad_numbers_sheet,
    "question-sheet": _question_sheet,
    "help": _help(lambda window: window.help.guide()),
    "help-code": _help(lambda window: window.help.explain("nxcloud/9002")),
    "help-shortcuts": _help(lambda window: window.help.shortcuts()),
    "about": _about,
    "licences": _licences,
    "crash": _crash_sheet,
}
"""How to get to each, by name. What is given is the window that the person then has before them."""
