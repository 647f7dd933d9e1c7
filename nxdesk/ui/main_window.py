"""The window: the rail, the pages beside it, and the ways between them. What a page does is the page's."""

import base64
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from nxdesk import settings
from nxdesk.accounts.account import Account
from nxdesk.accounts.store import PRACTICE
from nxdesk.journal.records import Recovery
from nxdesk.messages.draft import SUFFIX, Draft
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.ui import background
from nxdesk.ui.accounts.accounts_page import AccountsPage
from nxdesk.ui.actions import window_menu
from nxdesk.ui.closing import Closing
from nxdesk.ui.colors import Tone
from nxdesk.ui.compose.compose_page import ComposePage
from nxdesk.ui.compose.draft_files import DraftFiles
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.compose.review import Review
from nxdesk.ui.compose.try_out import TryOut
from nxdesk.ui.help.help import Help
from nxdesk.ui.language_switch import LanguageSwitch
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.list_actions import take_files
from nxdesk.ui.lists.lists_page import ListsPage
from nxdesk.ui.rail import Place, Rail
from nxdesk.ui.recovery_note import tell_recovery
from nxdesk.ui.roomy import Roomy, room_for
from nxdesk.ui.sends.running import Running
from nxdesk.ui.sends.send_page import SendPage
from nxdesk.ui.sends.sends_page import SendsPage
from nxdesk.ui.sight import Sight
from nxdesk.ui.start.start_page import start_page
from nxdesk.ui.texts import failures, names, numbers
from nxdesk.ui.texts.explained.all_codes import key_of_failure
from nxdesk.ui.theme import Scheme, Theme

_NEEDED = QSize(1000, 640)
"""Pixels for all that a page shows; in a smaller window it scrolls."""


class MainWindow(QMainWindow):
    """Owns one of each page. Dropped files go to the list or the editor, wherever they are dropped."""

    def __init__(self, program: Program, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("nxdesk")
        self.setAcceptDrops(True)
        self.resize(QSize(1280, 820).boundedTo(room_for(self)))
        self._program = program
        self.theme = theme
        self.editor = Editor(self)
        self.pictures = Pictures(self)
        self.current_list = CurrentList(program.journal_path, self)
        self.running = Running(program, self)
        self.drafts = DraftFiles(self.editor, program.home, self)
        self.closing = Closing(self.running, self.drafts.keep, self)
        self._review = Review(program, self.editor, self.pictures, theme, self)
        self._try_out = TryOut(program, self.editor, self)
        self._told: Callable[[], None] | None = None
        self.help = Help(program, theme, lambda: self._place, self)
        self._languages = LanguageSwitch(self, self._furnish_anew)
        self._furnish()
        self._connect()
        self._restore_place()
        self.go("compose")

    def _furnish(self) -> None:
        """All that has words, in the language of now. What it shows is held by the window, and stays."""
        self.compose_page = ComposePage(self.editor, self.current_list, self.pictures, self.theme)
        self.lists_page = ListsPage(self.current_list)
        self.sends_page = SendsPage(self._program, self.running)
        self.send_page = SendPage(self._program, self.running)
        self.accounts_page = AccountsPage(self._program)
        self.places = (
            Place("compose", self.tr("Compose"), "pencil"),
            Place("lists", self.tr("Lists"), "people"),
            Place("sends", self.tr("Sends"), "history"),
            Place("accounts", self.tr("Accounts"), "shield"),
        )
        self.rail = Rail(self.places)
        self._pages = QStackedWidget()
        self._build()
        self._connect_pages()
        self.menu = window_menu(self)
        self.rail.set_menu(self.menu)
        self._show_account()
        self._show_lists_count()

    def begin(self, file: Path | None) -> None:
        """What a start does once the window is there: settle what a crash left, bring back the draft."""
        program = self._program
        background.run(self, program.recover, self._tell_recovery, self._tell_failure)
        first = not self.drafts.restore()
        self.compose_page.focus_message()
        self.sends_page.refresh()
        if file:
            self.open_files([file])
        elif first:
            self.go("start")

    def go(self, code: str) -> None:
        """Show a place."""
        self._pages.setCurrentWidget(self._page_of[code])
        self._place = code
        self.rail.set_place("sends" if code == "send" else code)

    def show_send(self, send_id: int) -> None:
        self.send_page.show_send(send_id)
        self.go("send")

    def open_files(self, files: list[Path]) -> None:
        """Drafts to the editor, everything else to the list."""
        lists = [file for file in files if file.suffix.lower() != SUFFIX]
        for file in files:
            if file not in lists:
                self.go("compose")
                self.drafts.open(file)
        if lists and self._pages.currentWidget() is self.lists_page:
            self.lists_page.take_files(lists)
        elif lists:
            self.go("compose")
            take_files(self, self.current_list, lists)

    def review_from_anywhere(self) -> None:
        self.go("compose")
        self.compose_page.review()

    def choose_scheme(self, scheme: Scheme) -> None:
        self.theme.set_scheme(scheme)
        _save_settings(lambda now: replace(now, theme=settings.Theme(scheme.value)))

    def choose_language(self, chosen: str | None) -> None:
        """At once, whatever is shown or under way. chosen: as settings.language."""
        _save_settings(lambda now: replace(now, language=chosen))
        self._languages.choose(chosen)

    def _furnish_anew(self) -> None:
        """In the language of now, with the same before the person's eyes. What is shown is the window's, and
        stays; for what the pages alone know, see Sight."""
        place, sight = self._place, Sight(self)
        shown, tell = self.send_page.send_id, self._told if self.compose_page.banner.isVisible() else None
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self.menu.deleteLater()
        self._furnish()
        if tell:
            tell()
        if shown is not None:
            self.send_page.show_send(shown)
        self.sends_page.refresh()
        self.go(place)
        sight.restore()

    def _build(self) -> None:
        self._page_of: dict[str, QWidget] = {
            "start": start_page(self),
            "compose": self.compose_page,
            "lists": self.lists_page,
            "sends": self.sends_page,
            "send": self.send_page,
            "accounts": self.accounts_page,
        }
        for page in self._page_of.values():
            self._pages.addWidget(page)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._pages, 1)
        self.setCentralWidget(Roomy(whole, _NEEDED))
        whole.show()  # a window that is seen already would do it later, and the focus could not be set

    def _connect(self) -> None:
        """What stays while the language changes."""
        self.drafts.failed.connect(self._tell_failure)
        self._try_out.begun.connect(self._on_begun)
        self._try_out.failed.connect(self._tell_failure)
        self._review.begun.connect(self._on_begun)
        self._review.failed.connect(self._tell_failure)
        self.current_list.kept.changed.connect(self._show_lists_count)
        self.closing.waiting.connect(self.show_send)

    def _connect_pages(self) -> None:
        self.rail.chosen.connect(self.go)
        self.rail.account_pressed.connect(lambda: self.go("accounts"))
        self.compose_page.review_requested.connect(self._start_review)
        self.compose_page.open_requested.connect(self.drafts.pick)
        self.compose_page.save_requested.connect(self.drafts.save)
        self.compose_page.file_requested.connect(self.drafts.open)
        self.compose_page.recipients_card.rows_requested.connect(lambda: self.go("lists"))
        self.compose_page.offer_test(self._start_test)
        self.lists_page.compose_requested.connect(lambda: self.go("compose"))
        self.sends_page.opened.connect(self.show_send)
        self.sends_page.compose_requested.connect(lambda: self.go("compose"))
        self.sends_page.counted.connect(self._show_sends_count)
        self.send_page.back_requested.connect(lambda: self.go("sends"))
        self.send_page.reuse_requested.connect(self._reuse)
        self.send_page.block_requested.connect(self.current_list.do_not_contact.add)
        self.current_list.do_not_contact.added.connect(self.send_page.tell_blocked)
        self.accounts_page.changed.connect(self._show_account)

    def _start_review(self) -> None:
        listing = self.current_list.listing
        assert listing is not None
        if self._is_sending():
            return
        self._review.start(listing, self._chosen_account(), self.compose_page.person.fetch())

    def _on_begun(self, send_id: int) -> None:
        self.running.start(send_id)
        self.show_send(send_id)

    def _reuse(self, draft: Draft) -> None:
        """The message of a send as a new draft, once the present one may make place for it."""
        self.go("compose")
        self.drafts.duplicate(draft)

    def _start_test(self) -> None:
        if not self._is_sending():
            page = self.compose_page
            whose = page.person_bar.words.text() if page.person.fields else ""
            self._try_out.start(self._chosen_account(), page.person.fetch_one(), whose)

    def _is_sending(self) -> bool:
        """Told here, so that nothing is recorded that could not begin."""
        if self.running.active is None:
            return False
        self._tell_failure(Failure("sender_busy"))
        return True

    def _chosen_account(self) -> Account:
        return self._program.accounts.get(self._program.accounts.chosen)

    def _show_account(self) -> None:
        try:
            account = self._chosen_account()
        except Failure as failure:
            self._tell_failure(failure)
            account = PRACTICE
        self.compose_page.set_account(account)
        if account.id == PRACTICE.id:
            note, tag = self.tr("Nothing leaves this computer"), self.tr("Practice")
        else:
            note, tag = self.tr("appkey {appkey}").format(appkey=account.appkey), ""
        self.rail.account.set_account(names.account(account), note, tag)

    def _show_sends_count(self, count: int) -> None:
        self.rail.set_count("sends", numbers.number(count) if count else "")

    def _show_lists_count(self) -> None:
        count = len(self.current_list.kept.all)
        self.rail.set_count("lists", numbers.number(count) if count else "")

    def _tell_recovery(self, recovery: Recovery) -> None:
        button = tell_recovery(self.compose_page.banner, recovery)
        if button is not None:
            self._told = partial(self._tell_recovery, recovery)
            button.clicked.connect(lambda: self.go("sends"))
            self.go("compose" if self._place == "start" else self._place)  # where it is said
            self.sends_page.refresh()

    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, Failure):
            raise error
        self._told = partial(self._tell_failure, error)
        self.compose_page.banner.show_text(failures.failure(error), Tone.BAD)
        self.compose_page.banner.explain(key_of_failure(error))

    # The window as a window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.open_files(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.closing.allows():
            event.ignore()
            return
        self._remember_place()
        self.current_list.cancel()
        event.accept()

    def _remember_place(self) -> None:
        place = base64.b64encode(bytes(self.saveGeometry().data())).decode()
        _save_settings(lambda now: replace(now, window=place))

    def _restore_place(self) -> None:
        place = settings.load().window
        if place:
            with suppress(ValueError):
                self.restoreGeometry(QByteArray(base64.b64decode(place)))


def _save_settings(change: Callable[[settings.Settings], settings.Settings]) -> None:
    """Not worth a word when it fails: nothing that matters is in there."""
    with suppress(Failure):
        settings.save(change(settings.load()))
