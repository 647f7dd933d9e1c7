"""The window: the rail, the pages beside it, and the ways between them. What a page does is the page's.

Its frame is on the screen before most of the program is loaded.
"""

# ruff: noqa: PLC0415 - see above

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from nxdesk import settings
from nxdesk.problems import Failure
from nxdesk.ui.colors import Tone
from nxdesk.ui.frame import Frame
from nxdesk.ui.theme import Scheme, Theme
from nxdesk.ui.window_place import save_settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from nxdesk.journal.records import Recovery
    from nxdesk.messages.draft import Draft
    from nxdesk.program import Program
    from nxdesk.ui.accounts.accounts_page import AccountsPage
    from nxdesk.ui.closing import Closing
    from nxdesk.ui.compose.compose_page import ComposePage
    from nxdesk.ui.compose.draft_files import DraftFiles
    from nxdesk.ui.compose.editor import Editor
    from nxdesk.ui.compose.pictures import Pictures
    from nxdesk.ui.lists.current_list import CurrentList
    from nxdesk.ui.lists.lists_page import ListsPage
    from nxdesk.ui.sends.running import Running
    from nxdesk.ui.sends.send_page import SendPage
    from nxdesk.ui.sends.sends_page import SendsPage
    from nxdesk.ui.start.start_page import StartPage
    from nxdesk.ui.tidings import Tidings

_PAGES = ("start_page", "compose_page", "lists_page", "sends_page", "send_page", "accounts_page")


class MainWindow(Frame):
    """Owns one of each page. Dropped files go to the list or the editor, wherever they are dropped.

    A page is made when somebody asks for it, and all of them soon after the start.
    """

    editor: "Editor"
    pictures: "Pictures"
    current_list: "CurrentList"
    running: "Running"
    drafts: "DraftFiles"
    closing: "Closing"

    def __init__(self, program: "Program | None", theme: Theme) -> None:
        """program: None makes the frame only, which can be shown at once; `furnish` is to follow."""
        super().__init__()
        self.theme = theme
        self._told: Callable[[], None] | None = None
        if program is not None:
            self.furnish(program)
            self.make_pages()

    def furnish(self, program: "Program") -> None:
        """Load what the window works with, and show the first page."""
        from nxdesk.ui.closing import Closing
        from nxdesk.ui.compose.draft_files import DraftFiles
        from nxdesk.ui.compose.editor import Editor
        from nxdesk.ui.compose.pictures import Pictures
        from nxdesk.ui.departure import Departure
        from nxdesk.ui.help.help import Help
        from nxdesk.ui.language_switch import LanguageSwitch
        from nxdesk.ui.lists.current_list import CurrentList
        from nxdesk.ui.sends.running import Running

        self._program = program
        self.editor = Editor(self)
        self.pictures = Pictures(self)
        self.current_list = CurrentList(program.journal_path, self)
        self.running = Running(program, self)
        self.drafts = DraftFiles(self.editor, program.home, self)
        self.closing = Closing(self.running, self.drafts.keep, self)
        self.departure = Departure(
            program,
            editor=self.editor,
            pictures=self.pictures,
            current_list=self.current_list,
            running=self.running,
            theme=self.theme,
            window=self,
        )
        self.departure.begun.connect(self.show_send)
        self.departure.failed.connect(self._tell_failure)
        self.help = Help(program, self.theme, lambda: self.page, self)
        self._languages = LanguageSwitch(self, self._furnish_anew)
        self.drafts.failed.connect(self._tell_failure)
        self.current_list.kept.changed.connect(self._show_lists_count)
        self.closing.waiting.connect(self.show_send)
        self.furnished = True
        self._show_contents()
        self.go(self.page)

    def _show_contents(self) -> None:
        """What the frame shows besides the pages."""
        from nxdesk.ui.actions import window_menu

        self.rail.account_pressed.connect(lambda: self.go("accounts"))
        self.menu = window_menu(self)
        self.show_menu(self.menu)
        self._show_account()
        self._show_lists_count()

    def make_pages(self) -> None:
        """Make all pages that nobody has asked for."""
        while self.make_page():
            pass

    def make_page(self) -> bool:
        """Make one of them; False when all are there."""
        missing = (name for name in (*_PAGES, "tidings") if name not in vars(self))
        name = next(missing, None)
        return name is not None and getattr(self, name) is not None

    # The pages, each made when it is first asked for

    @cached_property
    def compose_page(self) -> "ComposePage":
        from nxdesk.ui.compose.compose_page import ComposePage

        page = ComposePage(self.editor, self.current_list, self.pictures, self.theme)
        page.review_requested.connect(lambda: self.departure.review(page.person.fetch()))
        page.open_requested.connect(self.drafts.pick)
        page.save_requested.connect(self.drafts.save)
        page.file_requested.connect(self.drafts.open)
        page.recipients_card.rows_requested.connect(lambda: self.go("lists"))
        page.offer_test(self._start_test)
        return self.add_page(page)

    @cached_property
    def start_page(self) -> "StartPage":
        from nxdesk.ui.start.start_page import start_page

        return self.add_page(start_page(self))

    @cached_property
    def lists_page(self) -> "ListsPage":
        from nxdesk.ui.lists.lists_page import ListsPage

        page = ListsPage(self.current_list)
        page.compose_requested.connect(lambda: self.go("compose"))
        return self.add_page(page)

    @cached_property
    def sends_page(self) -> "SendsPage":
        from nxdesk.ui.sends.sends_page import SendsPage

        page = SendsPage(self._program, self.running)
        page.opened.connect(self.show_send)
        page.compose_requested.connect(lambda: self.go("compose"))
        page.counted.connect(self._show_sends_count)
        return self.add_page(page)

    @cached_property
    def send_page(self) -> "SendPage":
        from nxdesk.ui.sends.send_page import SendPage

        page = SendPage(self._program, self.running)
        page.back_requested.connect(lambda: self.go("sends"))
        page.reuse_requested.connect(self._reuse)
        page.block_requested.connect(self.current_list.do_not_contact.add)
        self.current_list.do_not_contact.added.connect(page.tell_blocked)
        return self.add_page(page)

    @cached_property
    def accounts_page(self) -> "AccountsPage":
        from nxdesk.ui.accounts.accounts_page import AccountsPage

        page = AccountsPage(self._program)
        page.changed.connect(self._show_account)
        return self.add_page(page)

    @cached_property
    def tidings(self) -> "Tidings":
        from nxdesk.ui.desktop import desktop_of
        from nxdesk.ui.tidings import Tidings

        return Tidings(self._program, self.running, self, desktop_of(self))

    def begin(self, file: Path | None) -> None:
        """What a start does once the window is there: settle what a crash left, bring back the draft."""
        from nxdesk.ui import background

        background.run(self, self._program.recover, self._tell_recovery, self._tell_failure)
        first = not self.drafts.restore()
        self.compose_page.focus_message()
        # The first page comes first: another one that is not there yet waits for the next turn.
        if "sends_page" in vars(self):
            self._count_sends()
        else:
            QTimer.singleShot(0, self, self._count_sends)
        if file:
            self.open_files([file])
        elif first:
            self.go("start")

    def page_of(self, code: str) -> QWidget:
        page = getattr(self, f"{code}_page")
        assert isinstance(page, QWidget)
        return page

    def show_send(self, send_id: int) -> None:
        self.send_page.show_send(send_id)
        self.go("send")

    def drop_place(self, files: list[Path]) -> QWidget | None:
        from nxdesk.messages.draft import SUFFIX

        if any(file.suffix.lower() != SUFFIX for file in files):  # a list
            if self.page == "lists":
                return self.lists_page.drop_place
            if self.page == "compose":
                return self.compose_page.recipients_card
        return None

    def open_files(self, files: list[Path]) -> None:
        """Drafts to the editor, everything else to the list."""
        from nxdesk.messages.draft import SUFFIX
        from nxdesk.ui.lists.list_actions import take_files

        lists = [file for file in files if file.suffix.lower() != SUFFIX]
        for file in files:
            if file not in lists:
                self.go("compose")
                self.drafts.open(file)
        if lists and self.page == "lists":
            self.lists_page.take_files(lists)
        elif lists:
            self.go("compose")
            take_files(self, self.current_list, lists)

    def pick_list(self) -> None:
        self.lists_page.pick()

    def paste_list(self) -> None:
        """The numbers on the clipboard, wherever one is."""
        self.go("lists")
        self.lists_page.paste()

    def test_from_anywhere(self) -> None:
        self.go("compose")
        self.compose_page.test_button.click()

    def review_from_anywhere(self) -> None:
        self.go("compose")
        self.compose_page.review()

    def choose_scheme(self, scheme: Scheme) -> None:
        self.theme.set_scheme(scheme)
        save_settings(lambda now: replace(now, theme=settings.Theme(scheme.value)))

    def choose_language(self, chosen: str | None) -> None:
        """At once, whatever is shown or under way. chosen: as settings.language."""
        save_settings(lambda now: replace(now, language=chosen))
        self._languages.choose(chosen)

    def _furnish_anew(self) -> None:
        """In the language of now, with the same before the person's eyes. What is shown is the window's, and
        stays; for what the pages alone know, see Sight."""
        from nxdesk.ui.sight import Sight

        page, sight = self.page, Sight(self)
        shown, tell = self.send_page.send_id, self._told if self.compose_page.banner.isVisible() else None
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self.menu.deleteLater()
        made = [name for name in _PAGES if vars(self).pop(name, None) is not None]
        self.lay_out()
        self._show_contents()
        for name in made:
            getattr(self, name)
        if tell:
            tell()
        if shown is not None:
            self.send_page.show_send(shown)
        self.sends_page.refresh()
        self.go(page)
        sight.restore()

    def _reuse(self, draft: "Draft") -> None:
        """The message of a send as a new draft, once the present one may make place for it."""
        self.go("compose")
        self.drafts.duplicate(draft)

    def _start_test(self) -> None:
        page = self.compose_page
        whose = page.person_bar.words.text() if page.person.fields else ""
        self.departure.test(page.person.fetch_one(), whose)

    def _show_account(self) -> None:
        from nxdesk.accounts.store import PRACTICE
        from nxdesk.ui.texts import names

        try:
            account = self._program.accounts.get(self._program.accounts.chosen)
        except Failure as failure:
            self._tell_failure(failure)
            account = PRACTICE
        self.compose_page.set_account(account)
        if account.id == PRACTICE.id:
            note, tag = self.tr("Nothing leaves this computer"), self.tr("Practice")
        else:
            note, tag = self.tr("appkey {appkey}").format(appkey=account.appkey), ""
        self.rail.account.set_account(names.account(account), note, tag)
        self.rail.account.show()

    def _count_sends(self) -> None:
        self.sends_page.refresh()

    def _show_sends_count(self, count: int) -> None:
        from nxdesk.ui.texts import numbers

        self.rail.set_count("sends", numbers.number(count) if count else "")

    def _show_lists_count(self) -> None:
        from nxdesk.ui.texts import numbers

        count = len(self.current_list.kept.all)
        self.rail.set_count("lists", numbers.number(count) if count else "")

    def _tell_recovery(self, recovery: "Recovery") -> None:
        from nxdesk.ui.recovery_note import tell_recovery

        button = tell_recovery(self.compose_page.banner, recovery)
        if button is not None:
            self._told = partial(self._tell_recovery, recovery)
            button.clicked.connect(lambda: self.go("sends"))
            self.go("compose" if self.page == "start" else self.page)  # where it is said
            self.sends_page.refresh()

    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, Failure):
            raise error
        from nxdesk.ui.texts import failures
        from nxdesk.ui.texts.explained.all_codes import key_of_failure

        self._told = partial(self._tell_failure, error)
        self.compose_page.banner.show_text(failures.failure(error), Tone.BAD)
        self.compose_page.banner.explain(key_of_failure(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.furnished and not self.closing.allows():
            event.ignore()
            return
        self.remember_place()
        if self.furnished:
            self.current_list.cancel()
        event.accept()
