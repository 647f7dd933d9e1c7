"""The list in use: real files through the real child process, and a slow reader where the order matters."""

from pathlib import Path

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from nxdesk import settings
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.phone import Reason
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.parts import Part
from tests.ui.lists.conftest import ROWS, SlowReader, wait_read, workbook


def test_at_first_there_is_nothing(current: CurrentList) -> None:
    assert current.empty
    assert not current.busy
    assert current.listing is None
    assert current.choice == Choice()


def test_a_file_is_looked_at_and_then_read(qtbot: QtBot, current: CurrentList, contacts: Path) -> None:
    seen: list[tuple[bool, bool, bool]] = []
    current.changed.connect(
        lambda: seen.append((current.busy, current.look is not None, current.listing is not None))
    )
    current.open_file(contacts)
    assert current.busy
    wait_read(qtbot, current)
    assert seen == [(True, False, False), (True, True, False), (False, True, True)]
    assert current.look is not None
    assert current.look.headings == ROWS[0]
    assert current.choice == Choice("Contacts", 1, 1)
    assert current.listing is not None
    assert list(current.listing.phones) == [79161234567]
    assert set(current.listing.reasons) == {Reason.NO_COUNTRY, Reason.TOO_SHORT, Reason.EMPTY}
    assert current.latest is current.listing
    assert current.rows_read == 6


@pytest.mark.usefixtures("quick")
def test_each_choice_reads_it_anew(qtbot: QtBot, current: CurrentList, contacts: Path) -> None:
    current.open_file(contacts)
    wait_read(qtbot, current)
    current.choose_country("RU")
    assert current.busy
    assert current.listing is None
    assert current.latest is not None
    wait_read(qtbot, current)
    assert current.listing is not None
    assert list(current.listing.phones) == [79161234567, 79161234568]
    assert current.calling_code == 7
    current.choose_column(2)
    wait_read(qtbot, current)
    assert current.listing is not None
    assert current.listing.heading == "Office"
    assert len(current.listing.phones) == 0
    assert current.listing.reasons[Reason.LANDLINE] == 2
    current.keep_landlines(True)
    wait_read(qtbot, current)
    assert list(current.listing.phones) == [74951234567, 74951234568]
    current.choose_header_row(2)
    wait_read(qtbot, current)
    assert current.listing.heading == "8 495 123-45-67"
    assert list(current.listing.phones) == [74951234568]


@pytest.mark.usefixtures("quick")
def test_a_sheet_without_numbers_can_be_left_again(
    qtbot: QtBot, current: CurrentList, contacts: Path
) -> None:
    current.open_file(contacts)
    wait_read(qtbot, current)
    current.choose_sheet("Notes")
    wait_read(qtbot, current)
    assert current.listing is not None or current.failure is not None
    assert current.choice.sheet == "Notes"
    current.choose_sheet("Contacts")
    wait_read(qtbot, current)
    assert current.failure is None
    assert current.choice == Choice("Contacts", 1, 1)
    assert current.listing is not None
    assert len(current.listing.phones) == 1


@pytest.mark.usefixtures("quick")
def test_a_file_without_a_column_of_numbers_says_so_and_shows_what_it_holds(
    qtbot: QtBot, current: CurrentList, tmp_path: Path
) -> None:
    current.open_file(workbook(tmp_path / "names.xlsx", ("Names", [("Name", "City"), ("Anna", "Tver")] * 3)))
    wait_read(qtbot, current)
    assert current.failure is not None
    assert current.failure.code == "list_no_phone_column"
    assert current.look is not None
    assert current.choice.column is None


@pytest.mark.usefixtures("quick")
def test_a_file_that_is_gone_and_comes_back(qtbot: QtBot, current: CurrentList, tmp_path: Path) -> None:
    path = tmp_path / "later.xlsx"
    current.open_file(path)
    wait_read(qtbot, current)
    assert current.failure is not None
    assert current.failure.code == "list_missing"
    assert not current.empty
    workbook(path, ("Contacts", ROWS))
    current.again()
    wait_read(qtbot, current)
    assert current.failure is None
    assert current.listing is not None


def test_pasted_numbers(qtbot: QtBot, current: CurrentList) -> None:
    current.paste("Mobile\n+7 916 123-45-67\n8 916 123-45-68")
    wait_read(qtbot, current)
    assert current.path is None
    assert not current.empty
    assert current.listing is not None
    assert list(current.listing.phones) == [79161234567]
    current.choose_country("RU")
    wait_read(qtbot, current)
    assert len(current.listing.phones) == 2


def test_the_country_is_remembered_for_the_next_list(qtbot: QtBot, current: CurrentList) -> None:
    current.paste("8 916 123-45-68")
    wait_read(qtbot, current)
    current.choose_country("RU")
    assert settings.load().country == "RU"
    current.paste("8 916 123-45-69")
    wait_read(qtbot, current)
    assert current.choice.region == "RU"
    assert current.listing is not None
    assert list(current.listing.phones) == [79161234569]


@pytest.mark.usefixtures("quick")
def test_a_country_that_is_none_can_be_changed(qtbot: QtBot, current: CurrentList, contacts: Path) -> None:
    settings.save(settings.Settings(country="ZZ"))
    current.open_file(contacts)
    wait_read(qtbot, current)
    assert current.failure is not None
    assert current.failure.code == "no_such_country"
    current.choose_country("RU")
    wait_read(qtbot, current)
    assert current.listing is not None


def test_a_second_choice_builds_on_the_first_one(
    qtbot: QtBot, current: CurrentList, slow: SlowReader
) -> None:
    slow.reading.set()
    current.open_file(Path("a.xlsx"))
    wait_read(qtbot, current)
    slow.looking.clear()
    current.choose_column(0)
    current.choose_country("RU")
    assert current.choice == Choice("Contacts", 1, 0, "RU")
    slow.looking.set()
    wait_read(qtbot, current)
    assert slow.asked[-1] == Choice("Contacts", None, 0, "RU")
    assert current.choice == Choice("Contacts", 1, 0, "RU")


def test_what_was_not_chosen_is_guessed_anew(qtbot: QtBot, current: CurrentList, slow: SlowReader) -> None:
    slow.reading.set()
    current.open_file(Path("a.xlsx"))
    wait_read(qtbot, current)
    current.choose_column(0)
    current.choose_sheet("Notes")
    assert slow.asked[-1] == Choice("Notes")


def test_progress_is_told(qtbot: QtBot, current: CurrentList, slow: SlowReader) -> None:
    with qtbot.waitSignal(current.progressed, timeout=5000):
        current.open_file(Path("a.xlsx"))
    assert (current.rows_read, current.rows_total) == (1, 2)
    slow.reading.set()
    wait_read(qtbot, current)
    slow.reading.clear()
    current.again()
    assert (current.rows_read, current.rows_total) == (0, None)


def test_a_new_file_stops_the_reading_of_the_old_one(
    qtbot: QtBot, current: CurrentList, slow: SlowReader
) -> None:
    current.open_file(Path("old.xlsx"))
    qtbot.waitUntil(slow.heard.is_set)
    current.open_file(Path("new.xlsx"))
    assert slow.ended.acquire(timeout=5)
    assert slow.stopped == [Path("old.xlsx")]
    slow.reading.set()
    wait_read(qtbot, current)
    assert current.listing is not None
    assert current.listing.name == "new.xlsx"


def test_cancelling_the_first_list_leaves_nothing(
    qtbot: QtBot, current: CurrentList, slow: SlowReader
) -> None:
    current.open_file(Path("a.xlsx"))
    qtbot.waitUntil(slow.heard.is_set)
    current.cancel()
    assert current.empty
    assert not current.busy
    assert slow.ended.acquire(timeout=5)
    assert current.failure is None


def test_cancelling_another_choice_goes_back(qtbot: QtBot, current: CurrentList, slow: SlowReader) -> None:
    slow.reading.set()
    current.open_file(Path("a.xlsx"))
    wait_read(qtbot, current)
    before = current.listing
    slow.reading.clear()
    current.choose_column(0)
    current.open_file(Path("b.xlsx"))
    current.cancel()
    assert current.path == Path("a.xlsx")
    assert current.listing is before
    assert current.choice.column == 1


def test_clearing(qtbot: QtBot, current: CurrentList, slow: SlowReader) -> None:
    slow.reading.set()
    current.open_file(Path("a.xlsx"))
    wait_read(qtbot, current)
    slow.reading.clear()
    current.again()
    current.clear()
    assert current.empty
    assert not current.busy
    assert current.look is None
    current.choose_country("RU")
    assert not current.busy


def test_a_mistake_of_ours_is_not_hidden_and_leaves_what_was_there(
    qtbot: QtBot, current: CurrentList, slow: SlowReader
) -> None:
    slow.failure = ZeroDivisionError()
    slow.reading.set()
    with capture_exceptions() as caught:
        current.open_file(Path("a.xlsx"))
        wait_read(qtbot, current)
    assert [kind for kind, _error, _trace in caught] == [ZeroDivisionError]
    assert current.empty


def test_which_rows_are_looked_at(qtbot: QtBot, current: CurrentList, slow: SlowReader) -> None:
    with qtbot.waitSignal(current.part_changed):
        current.show_part(Part.REJECTED)
    slow.reading.set()
    current.open_file(Path("a.xlsx"))
    assert current.part is Part.READY
    current.show_part(Part.REPEATED)
    wait_read(qtbot, current)
    current.choose_column(0)
    assert current.part is Part.REPEATED


@pytest.mark.parametrize("text", ["+79161234567", "8 916 123-45-68"])
def test_no_number_shows_in_a_repr(qtbot: QtBot, current: CurrentList, text: str) -> None:
    current.paste(text)
    wait_read(qtbot, current)
    assert "916" not in repr(current._state)
    assert "916" not in repr(current)
