"""Lists that are kept under a name."""

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nxdesk.journal.kept_lists import KeptList, KeptLists
from nxdesk.recipients.listing import from_text
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.lists_page import ListsPage
from nxdesk.ui.lists.name_sheet import NameSheet
from nxdesk.ui.lists.recipients_card import RecipientsCard
from tests.ui.conftest import Answers
from tests.ui.lists.conftest import wait_read
from tests.ui.lists.test_lists_page import drawn

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.usefixtures("quick")


def keep(qtbot: QtBot, page: ListsPage, current: CurrentList, text: str, name: str) -> None:
    current.paste(text)
    wait_read(qtbot, current)
    qtbot.mouseClick(page.keep, LEFT)
    sheet = page.findChildren(NameSheet)[-1]
    sheet.field.setText(name)
    with qtbot.waitSignal(current.kept.kept):
        qtbot.mouseClick(sheet.save, LEFT)


def test_a_list_is_kept_and_used_again(qtbot: QtBot, page: ListsPage, current: CurrentList) -> None:
    keep(qtbot, page, current, "+447700900201\n+79161234567", "Best & dearest")
    qtbot.waitUntil(page.banner.isVisible)
    assert "“Best & dearest”" in page.banner.accessibleName()
    assert page.tabs.segment("kept").text() == "Kept lists 1"
    current.clear()
    page.show_view("kept")
    row = drawn(page.kept_view.table)[1].split(" | ")
    assert row[:3] == ["Best & dearest", "2", "Pasted numbers"]
    qtbot.mouseClick(page.kept_view.use, LEFT)
    wait_read(qtbot, current)
    assert page.tabs.choice == "list"
    assert current.listing is not None
    assert current.listing.name == "Best & dearest"
    assert list(current.listing.phones) == [447700900201, 79161234567]
    assert current.listing.countries == {"GB": 1, "RU": 1}
    assert not page.view.reading.isVisible()


def test_a_kept_list_is_a_click_away_in_compose(qtbot: QtBot, page: ListsPage, current: CurrentList) -> None:
    card = RecipientsCard(current)
    qtbot.addWidget(card)
    assert card.drop_area.kept_button.isHidden()
    keep(qtbot, page, current, "+447700900201", "Spring")
    current.clear()
    assert not card.drop_area.kept_button.isHidden()
    assert card.drop_area.sample_button.isHidden()
    card.drop_area.kept_menu.actions()[0].trigger()
    wait_read(qtbot, current)
    assert current.listing is not None
    assert current.listing.name == "Spring"


def test_who_went_onto_the_do_not_contact_list_since_is_left_out(
    qtbot: QtBot, page: ListsPage, current: CurrentList
) -> None:
    keep(qtbot, page, current, "+447700900201\n+447700900202", "Spring")
    with qtbot.waitSignal(current.do_not_contact.added):
        current.do_not_contact.add([447700900201], "")
    current.open_kept(current.kept.all[0])
    wait_read(qtbot, current)
    assert current.listing is not None
    assert (list(current.listing.phones), current.listing.blocked) == ([447700900202], 1)


def test_a_slow_look_does_not_bring_back_the_lists_of_before(
    qtbot: QtBot, current: CurrentList, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    go_on = threading.Event()
    real = KeptLists.all

    def slow(self: KeptLists) -> Sequence[KeptList]:
        steps.append("looks")
        found = real(self)
        go_on.wait(20)
        steps.append("has looked")
        return found

    monkeypatch.setattr(KeptLists, "all", slow)
    current.kept.refresh()
    current.kept.keep("Spring", "", from_text("+447700900201", None))
    go_on.set()
    qtbot.waitUntil(lambda: len(steps) == 4)
    qtbot.waitUntil(lambda: bool(current.kept.all))
    assert steps == ["looks", "has looked", "looks", "has looked"]


def test_renaming(qtbot: QtBot, page: ListsPage, current: CurrentList) -> None:
    keep(qtbot, page, current, "+447700900201", "Spring")
    keep(qtbot, page, current, "+447700900202", "Autumn")
    page.show_view("kept")
    page.kept_view.table.selectRow(1)
    qtbot.mouseClick(page.kept_view.rename, LEFT)
    sheet = page.kept_view.findChildren(NameSheet)[-1]
    assert sheet.field.text() == "Spring"
    sheet.field.setText("Autumn")
    assert not sheet.save.isEnabled()
    sheet.field.setText("Summer")
    with qtbot.waitSignal(current.kept.changed):
        qtbot.mouseClick(sheet.save, LEFT)
    assert [kept.name for kept in current.kept.all] == ["Autumn", "Summer"]
    assert page.kept_view.selected is not None
    assert page.kept_view.selected.name == "Summer"


def test_the_same_name_says_that_it_replaces(qtbot: QtBot, page: ListsPage, current: CurrentList) -> None:
    keep(qtbot, page, current, "+447700900201", "Spring")
    qtbot.mouseClick(page.keep, LEFT)
    sheet = page.findChildren(NameSheet)[-1]
    sheet.field.setText("Spring")
    assert sheet.note.text() == "“Spring” is kept already: this list takes its place."
    assert sheet.save.isEnabled()
    sheet.reject()


def test_deleting_asks(qtbot: QtBot, page: ListsPage, current: CurrentList, answers: Answers) -> None:
    keep(qtbot, page, current, "+447700900201", "Spring")
    page.show_view("kept")
    answers.codes = ["keep", "delete"]
    qtbot.mouseClick(page.kept_view.delete, LEFT)
    assert len(current.kept.all) == 1
    with qtbot.waitSignal(current.kept.changed):
        qtbot.mouseClick(page.kept_view.delete, LEFT)
    assert not current.kept.all
    assert page.kept_view.nothing.isVisible()
    assert answers.questions[0].safe == "keep"


def test_a_kept_list_that_is_gone(
    qtbot: QtBot, page: ListsPage, current: CurrentList, tmp_path: Path
) -> None:
    keep(qtbot, page, current, "+447700900201", "Spring")
    kept = current.kept.all[0]
    with qtbot.waitSignal(current.kept.changed):
        current.kept.delete(kept.id)
    current.open_kept(kept)
    wait_read(qtbot, current)
    assert current.failure is not None
    assert current.failure.code == "no_such_list"
    assert page.view.failed.why.text()


def test_a_kept_list_joins_the_one_that_is_open(
    qtbot: QtBot, page: ListsPage, current: CurrentList, answers: Answers
) -> None:
    keep(qtbot, page, current, "+447700900201", "Spring")
    current.paste("+447700900202\n+447700900201")
    wait_read(qtbot, current)
    card = RecipientsCard(current)
    qtbot.addWidget(card)
    answers.codes = ["add"]
    card.summary.menu.kept.actions()[0].trigger()
    wait_read(qtbot, current)
    assert current.listing is not None
    assert (len(current.listing.phones), len(current.listing.repeated)) == (2, 1)
    assert card.summary.line.accessibleName() == "Pasted numbers + Spring · 2 sources"
