"""The window stays alive while a long list is read, through the real child process."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.lists_page import ListsPage
from tests.bench.bench_window_list import write_list
from tests.bench.heartbeat import Heartbeat
from tests.ui.lists.conftest import wait_read

ROWS = 200_000


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
