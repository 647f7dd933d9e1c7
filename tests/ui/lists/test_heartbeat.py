"""The window stays alive while a long list is read, through the real child process, and worked on."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.lists_page import ListsPage
from nxdesk.ui.lists.parts import Part
from tests.bench.bench_window_list import write_list
from tests.bench.heartbeat import Heartbeat
from tests.ui.lists.conftest import wait_read

ROWS = 200_000


@pytest.fixture(autouse=True)
def nothing_of_other_tests() -> Iterator[None]:
    """What hundreds of tests have left in this process is not the window's to look through for garbage."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def test_two_hundred_thousand_rows_hold_up_nothing(
    qtbot: QtBot, current: CurrentList, tmp_path: Path
) -> None:
    """The time that the GUI thread itself is at work in one piece: other programs do not disturb that. What a
    person feels, the pause, is measured by the bench, where the machine is quiet."""
    page = ListsPage(current)
    qtbot.addWidget(page)
    page.show()
    path = write_list(tmp_path / "list.csv", ROWS)
    heart = Heartbeat()
    heart.start()
    current.open_file(path)
    wait_read(qtbot, current)
    heart.stop()
    assert current.listing is not None
    assert current.listing.rows == ROWS
    assert heart.beats > 20
    assert heart.longest_work < 0.05  # 0.01 on an idle computer


def test_all_rows_are_selected_copied_and_one_is_mended(
    qtbot: QtBot, current: CurrentList, tmp_path: Path
) -> None:
    """As above: in one piece. Qt would ask of each selected row in each painting; that was seconds."""
    page = ListsPage(current)
    qtbot.addWidget(page)
    page.show()
    current.open_file(write_list(tmp_path / "list.csv", ROWS))
    wait_read(qtbot, current)
    table, model, copied = page.view.rows.table, page.view.rows.model, list[bool]()
    heart = Heartbeat()
    heart.start()
    table.selectAll()
    table.repaint()
    table.copy(lambda: copied.append(True))
    qtbot.waitUntil(lambda: bool(copied), timeout=20_000)
    page.show_part(Part.REJECTED)
    model.setData(model.index(0, 1), "+44 7700 900201")
    qtbot.waitUntil(lambda: bool(current.source.mends) and not current.busy, timeout=20_000)
    heart.stop()
    assert len(QGuiApplication.clipboard().text().splitlines()) == ROWS - 2 * ROWS // 100
    assert heart.longest_work < 0.1  # 0.02 on an idle computer
