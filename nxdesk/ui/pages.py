"""The pages of the window, and what each of them is connected to. What a page does is the page's.

A page is loaded and made when somebody first asks for it.
"""

# ruff: noqa: PLC0415 - see above

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nxdesk.ui.rail_facts import show_count

if TYPE_CHECKING:
    from nxdesk.ui.accounts.accounts_page import AccountsPage
    from nxdesk.ui.compose.compose_page import ComposePage
    from nxdesk.ui.lists.lists_page import ListsPage
    from nxdesk.ui.main_window import MainWindow
    from nxdesk.ui.sends.send_page import SendPage
    from nxdesk.ui.sends.sends_page import SendsPage
    from nxdesk.ui.start.start_page import StartPage

_CODES = ("start", "compose", "lists", "sends", "send", "accounts")


class Pages:
    """One of each, in the language they are made in; for another language there are other pages.

    Each is called as its place: see `Frame.places`.
    """

    def __init__(self, window: "MainWindow") -> None:
        """window: furnished, but for its pages."""
        self._window = window

    @property
    def made(self) -> tuple[str, ...]:
        """The codes of those that are there."""
        return tuple(code for code in _CODES if code in vars(self))

    def of(self, code: str) -> QWidget:
        page = getattr(self, code)
        assert isinstance(page, QWidget)
        return page

    def make_one(self) -> bool:
        """Of those that nobody has asked for; False when all are there."""
        missing = next((code for code in _CODES if code not in vars(self)), None)
        if missing is not None:
            self.of(missing)
        return missing is not None

    @cached_property
    def start(self) -> "StartPage":
        from nxdesk.ui.start.start_page import start_page

        return self._window.add_page(start_page(self._window))

    @cached_property
    def compose(self) -> "ComposePage":
        from nxdesk.ui.compose.compose_page import ComposePage

        window = self._window
        page = ComposePage(window.editor, window.current_list, window.pictures, window.theme)
        page.open_requested.connect(window.drafts.pick)
        page.save_requested.connect(window.drafts.save)
        page.file_requested.connect(window.drafts.open)
        page.recipients_card.rows_requested.connect(lambda: window.go("lists"))

        def review() -> None:
            listing = window.current_list.listing
            assert listing is not None  # else the page asks for one
            window.departure.review(window.editor.draft, listing, page.person.fetch())

        def test() -> None:
            whose = page.person_bar.words.text() if page.person.fields else ""
            window.departure.test(window.editor.draft, page.person.fetch_one(), whose)

        page.review_requested.connect(review)
        page.offer_test(test)
        return window.add_page(page)

    @cached_property
    def lists(self) -> "ListsPage":
        from nxdesk.ui.lists.lists_page import ListsPage

        page = ListsPage(self._window.current_list)
        page.compose_requested.connect(lambda: self._window.go("compose"))
        return self._window.add_page(page)

    @cached_property
    def sends(self) -> "SendsPage":
        from nxdesk.ui.sends.sends_page import SendsPage

        window = self._window
        page = SendsPage(window.program, window.running)
        page.opened.connect(window.show_send)
        page.compose_requested.connect(lambda: window.go("compose"))
        page.counted.connect(partial(show_count, window.rail, "sends"))
        return window.add_page(page)

    @cached_property
    def send(self) -> "SendPage":
        from nxdesk.ui.sends.send_page import SendPage

        window = self._window
        page = SendPage(window.program, window.running)
        page.back_requested.connect(lambda: window.go("sends"))
        page.accounts_requested.connect(lambda: window.go("accounts"))
        page.reuse_requested.connect(window.reuse)
        page.block_requested.connect(window.current_list.do_not_contact.add)
        window.current_list.do_not_contact.added.connect(page.tell_blocked)
        return window.add_page(page)

    @cached_property
    def accounts(self) -> "AccountsPage":
        from nxdesk.ui.accounts.accounts_page import AccountsPage

        page = AccountsPage(self._window.program)
        page.changed.connect(self._window.show_account)
        return self._window.add_page(page)
