"""Lists in the window as a whole: files that are dropped on it, and the count beside the place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nxdesk.program import Program
from nxdesk.ui.drop_ring import DropRing
from nxdesk.ui.lists.kept_book import KeptBook
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.theme import Theme
from tests.ui.conftest import Answers
from tests.ui.lists.conftest import wait_read

NO_KEYS = Qt.KeyboardModifier.NoModifier
pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    with Program(tmp_path) as program:
        made = MainWindow(program, theme)
        qtbot.addWidget(made)
        made.show()
        yield made
        made.current_list.clear()


def files(folder: Path, *texts: str) -> list[Path]:
    paths = [folder / f"{place}.csv" for place in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(f"phone\n{text}\n")
    return paths


def test_two_files_dropped_at_once_are_one_list(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.open_files(files(tmp_path, "+447700900201\n+447700900202", "+447700900202\n+447700900203"))
    wait_read(qtbot, window.current_list)
    assert window.current_list.listing is not None
    assert len(window.current_list.listing.phones) == 3


def test_a_file_dropped_on_the_do_not_contact_list_is_for_that(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.go("lists")
    window.pages.lists.show_view("blocked")
    window.open_files(files(tmp_path, "+447700900201"))
    assert window.current_list.empty
    sheet = next(one for one in window.pages.lists.blocked_view.children() if hasattr(one, "given"))
    qtbot.waitUntil(sheet.add.isEnabled, timeout=20_000)
    sheet.reject()


def test_a_second_file_asks(qtbot: QtBot, window: MainWindow, tmp_path: Path, answers: Answers) -> None:
    first, second = files(tmp_path, "+447700900201", "+447700900202")
    window.open_files([first])
    wait_read(qtbot, window.current_list)
    answers.codes = ["replace"]
    window.open_files([second])
    wait_read(qtbot, window.current_list)
    assert window.current_list.path == second


def test_the_rail_counts_the_kept_lists(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.open_files(files(tmp_path, "+447700900201"))
    wait_read(qtbot, window.current_list)
    book: KeptBook = window.current_list.kept
    assert window.current_list.listing is not None
    book.keep("Spring", "0.csv", window.current_list.listing)
    qtbot.waitUntil(lambda: window.rail.item("lists").accessibleDescription() == "1")


def dragged(window: MainWindow, *paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dragEnterEvent(
        QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_KEYS)
    )
    return data


def rings(window: MainWindow) -> list[QWidget]:
    return [ring.parentWidget() for ring in window.findChildren(DropRing) if ring.isVisible()]


def test_a_ring_shows_where_a_dragged_list_will_go(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, answers: Answers
) -> None:
    (path,) = files(tmp_path, "+447700900201")
    window.go("compose")
    data = dragged(window, path)
    assert rings(window) == [window.pages.compose.recipients_card]
    window.dragLeaveEvent(QDragLeaveEvent())
    assert rings(window) == []
    dragged(window, tmp_path / "autumn.nxdesk")
    assert rings(window) == []
    window.go("lists")
    dragged(window, path)
    assert rings(window) == [window.pages.lists.view.drop_area]
    window.dropEvent(
        QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_KEYS)
    )
    assert rings(window) == []
    wait_read(qtbot, window.current_list)
    window.pages.lists.show_view("blocked")
    dragged(window, path)
    assert rings(window) == [window.pages.lists.blocked_view]
