"""The window: what it works with, the rail, the ways between the pages. The pages are in pages.py.

Its frame is on the screen before most of the program is loaded.
"""

# ruff: noqa: PLC0415 - see above

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from nxdesk.problems import Failure
from nxdesk.ui.frame import Frame
from nxdesk.ui.theme import Theme

if TYPE_CHECKING:
    from nxdesk.journal.records import Recovery
    from nxdesk.messages.draft import Draft
    from nxdesk.program import Program
    from nxdesk.ui.tidings import Tidings


class MainWindow(Frame):
    """Dropped files go to the list or the editor, wherever they are dropped.

    A page is made when somebody asks for it, and all of them soon after the start.
    """

    def __init__(self, program: "Program | None", theme: Theme) -> None:
        """program: None makes the frame only, which can be shown at once; `furnish` is to follow."""
        super().__init__()
        self.theme = theme
        self._tidings: Tidings | None = None
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
        from nxdesk.ui.notices import Notices
        from nxdesk.ui.pages import Pages
        from nxdesk.ui.sends.running import Running

        self.program = program
        self.editor = Editor(self)
        self.pictures = Pictures(self)
        self.current_list = CurrentList(program.journal_path, self)
        self.running = Running(program, self)
        self.drafts = DraftFiles(self.editor, program.home, self)
        self.closing = Closing(self.running, self.drafts.keep, self)
        self.pages = Pages(self)
        self.notices = Notices(lambda: self.pages.compose.banner, lambda: self.go("sends"), self.show_send)
        self.departure = Departure(program, self.running, self.pictures, self)
        self.departure.begun.connect(self.show_send)
        self.departure.failed.connect(self.notices.tell_failure)
        self.help = Help(program, self.theme, lambda: self.page, self)
        self.languages = LanguageSwitch(self, self._furnish_anew)
        self.drafts.failed.connect(self.notices.tell_failure)
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
        self.show_account()
        self._show_lists_count()

    def make_pages(self) -> None:
        """Make all pages that nobody has asked for."""
        while self.make_page():
            pass

    def make_page(self) -> bool:
        """Make one of them; False when all are there, and the tidings too."""
        if self.pages.make_one():
            return True
        if self._tidings is None:
            from nxdesk.ui.desktop import desktop_of
            from nxdesk.ui.tidings import Tidings

            self._tidings = Tidings(self.program, self.running, self, desktop_of(self))
        return False

    def begin(self, file: Path | None) -> None:
        """What a start does once the window is there: settle what a crash left, bring back the draft."""
        from nxdesk.ui import background

        background.run(self, self.program.recover, self._tell_recovery, self.notices.tell_failure)
        first = not self.drafts.restore()
        self.pages.compose.focus_message()
        # The first page comes first: another one that is not there yet waits for the next turn.
        if "sends" in self.pages.made:
            self._count_sends()
        else:
            QTimer.singleShot(0, self, self._count_sends)
        if file:
            self.open_files([file])
        elif first:
            self.go("start")

    def page_of(self, code: str) -> QWidget:
        return self.pages.of(code)

    def show_send(self, send_id: int) -> None:
        self.pages.send.show_send(send_id)
        self.go("send")

    def drop_place(self, files: list[Path]) -> QWidget | None:
        from nxdesk.messages.draft import SUFFIX

        if any(file.suffix.lower() != SUFFIX for file in files):  # a list
            if self.page == "lists":
                return self.pages.lists.drop_place
            if self.page == "compose":
                return self.pages.compose.recipients_card
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
            self.pages.lists.take_files(lists)
        elif lists:
            self.go("compose")
            take_files(self, self.current_list, lists)

    def _furnish_anew(self) -> None:
        """In the language of now, with the same before the person's eyes. What is shown is the window's, and
        stays; for what the pages alone know, see Sight."""
        from nxdesk.ui.pages import Pages
        from nxdesk.ui.sight import Sight

        page, sight = self.page, Sight(self)
        shown, tell = self.pages.send.send_id, self.notices.last
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self.menu.deleteLater()
        made, self.pages = self.pages.made, Pages(self)
        self.lay_out()
        self._show_contents()
        for code in made:
            self.pages.of(code)
        if tell:
            tell()
        if shown is not None:
            self.pages.send.show_send(shown)
        self.pages.sends.refresh()
        self.go(page)
        sight.restore()

    def reuse(self, draft: "Draft") -> None:
        """The message of a send as a new draft, once the present one may make place for it."""
        self.go("compose")
        self.drafts.duplicate(draft)

    def show_account(self) -> None:
        """The one that is chosen now."""
        from nxdesk.accounts.store import PRACTICE
        from nxdesk.ui import rail_facts

        try:
            account = self.program.accounts.get(self.program.accounts.chosen)
        except Failure as failure:
            self.notices.tell_failure(failure)
            account = PRACTICE
        self.pages.compose.set_account(account)
        rail_facts.show_account(self.rail, account)

    def _show_lists_count(self) -> None:
        from nxdesk.ui.rail_facts import show_count

        show_count(self.rail, "lists", len(self.current_list.kept.all))

    def _count_sends(self) -> None:
        self.pages.sends.refresh()

    def _tell_recovery(self, recovery: "Recovery") -> None:
        if self.notices.tell_recovery(recovery):
            self.pages.sends.refresh()
            if self.page == "start":
                self.go("compose")  # where it is said
            elif self.page != "compose" and recovery.latest is not None:
                self.show_send(recovery.latest)  # its page says the same of it, and goes on with it

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.furnished and not self.closing.allows():
            event.ignore()
            return
        self.remember_place()
        if self.furnished:
            self.current_list.cancel()
        event.accept()
