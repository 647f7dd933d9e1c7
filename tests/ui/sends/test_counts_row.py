"""The row of counts and buttons: whatever the width, nothing is cut, and nothing lies over anything else."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.ui.sends.counts_row import CountsRow


class Box(QPushButton):
    """Wants to be of a size."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        return self._size


@pytest.mark.parametrize(
    ("width", "hidden", "height"),
    [
        (900, (), 33),  # 400 + 16 + 300 + 8 + 150
        (873, (), 26 + 8 + 33),
        (400, (), 26 + 8 + 33 + 8 + 33),
        (400, (0,), 26 + 8 + 33),
        (400, (0, 1), 33),  # nothing below moves when a button comes or goes
        (600, (0,), 33),
    ],
)
def test_all_of_it_is_seen(qtbot: QtBot, width: int, hidden: tuple[int, ...], height: int) -> None:
    counts, buttons = Box(400, 26), (Box(300, 33), Box(150, 33))
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    row = CountsRow((counts,), buttons)
    column.addWidget(row)
    column.addStretch(1)
    page.resize(width, 200)
    page.show()
    for number in hidden:
        buttons[number].hide()
    shown = [button for button in buttons if button.isVisible()]
    assert len(shown) == 2 - len(hidden)
    qtbot.waitUntil(lambda: row.height() == height)
    places = [QRect(counts.mapTo(row, counts.rect().topLeft()), counts.size())]
    places += [button.geometry() for button in shown]
    assert all(row.rect().contains(place) for place in places)
    assert not any(first.intersects(second) for first, second in combinations(places, 2))
