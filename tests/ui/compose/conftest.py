"""The page Compose with an editor of its own and a list that needs no file."""

from array import array
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nxdesk.accounts.account import Account
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.listing import Listing, RejectedRows, RepeatedRows
from nxdesk.ui.compose.compose_page import ComposePage
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.theme import Theme


@pytest.fixture
def editor() -> Editor:
    return Editor()


class FixedList(CurrentList):
    """A list that is there without a file having been read."""

    fixed: Listing | None = None

    @property
    def listing(self) -> Listing | None:
        return self.fixed

    def fix(self, people: int) -> None:
        phones = array("Q", range(447700900000, 447700900000 + people))
        rows = array("I", range(people))
        nobody = RepeatedRows(), RejectedRows()
        self.fixed = Listing("", Choice(), "", people, phones, rows, *nobody, {"GB": people}, {})
        self.changed.emit()


@pytest.fixture
def current_list(qapp: object, tmp_path: Path) -> FixedList:
    return FixedList(tmp_path / "journal.db")


@pytest.fixture
def page(qtbot: QtBot, editor: Editor, current_list: FixedList, theme: Theme) -> ComposePage:
    made = ComposePage(editor, current_list, Pictures(load=lambda url, stop: pytest.fail(url)), theme)
    made.set_account(Account("a", "Boots & Co", "bFzEXXAx", "https://api.nxcloud.com"))
    made.resize(1084, 820)
    qtbot.addWidget(made)
    made.show()
    return made
