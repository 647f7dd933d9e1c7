"""Text of 200 % on a screen of 1280 × 800, which then has room for 640 × 400: all of it is in reach."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.exceptions import TimeoutError as TooLate

from nxdesk.ui import roomy
from tests.ui.walks.reading_order import stops
from tests.ui.walks.stations import STATIONS, Tour

ROOM = QSize(640, 400)


@pytest.fixture
def small(tour: Tour, monkeypatch: pytest.MonkeyPatch) -> Tour:
    monkeypatch.setattr(roomy, "room_for", lambda _window: ROOM)
    tour.window.setMinimumSize(0, 0)
    tour.window.centralWidget().updateGeometry()
    tour.window.resize(ROOM)
    tour.until(lambda: tour.window.size() == ROOM)
    return tour


@pytest.mark.parametrize("station", STATIONS)
def test_all_has_room_and_tab_brings_it_into_view(small: Tour, station: str) -> None:
    top = STATIONS[station](small)
    small.until(lambda: top.isActiveWindow() and QApplication.focusWidget() is not None)
    small.settle(top)
    assert top.size().boundedTo(ROOM) == top.size()
    assert squeezed(top) == []
    hidden = []
    wanted = stops(top)
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    small.qtbot.keyClick(wanted[0], Qt.Key.Key_Backtab)
    for widget in wanted:
        focused = QApplication.focusWidget()
        assert focused is not None
        small.qtbot.keyClick(focused, Qt.Key.Key_Tab)
        try:
            small.qtbot.waitUntil(lambda each=widget: in_view(each, top), timeout=500)
        except TooLate:
            hidden.append((type(widget).__name__, widget.accessibleName(), widget.rect(), seen_of(widget)))
    assert hidden == []


def seen_of(widget: QWidget) -> QRect:
    return widget.visibleRegion().boundingRect()


def in_view(widget: QWidget, top: QWidget) -> bool:
    """All of it; of one that is larger than the window, a good part of what the window can hold."""
    seen = seen_of(widget)
    wide = min(widget.width(), round(0.6 * top.width()))
    high = min(widget.height(), round(0.25 * top.height()))
    return seen.width() >= wide and seen.height() >= high


def squeezed(top: QWidget) -> list[tuple[str, QSize, QSize]]:
    """Texts, in view or out of it, that have less room than they need."""
    cut = []
    for text in top.findChildren(QLabel):
        if type(text) is not QLabel or not text.isVisible() or not text.text():
            continue
        if not text.wordWrap():
            needed = text.minimumSizeHint()
        else:
            needed = QSize(0, text.heightForWidth(text.width()))
        if text.width() < needed.width() or text.height() < needed.height():
            cut.append((text.text(), text.size(), needed))
    return cut
