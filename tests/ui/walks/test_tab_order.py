"""With the keyboard alone: Tab visits all of it once, as one reads it, and one sees where one is."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from nxdesk.ui.theme import Scheme
from tests.ui.walks.contrast import RING, contrast
from tests.ui.walks.reading_order import stops
from tests.ui.walks.stations import STATIONS, Tour

_MOST = 200  # steps; no page has as many
_CURSOR = 40  # pixels: a blinking cursor has fewer, and is no sight of the focus
_OF_EACH_KIND = (
    "compose-card",
    "lists-rejected",
    "sends",
    "account-sheet",
    "templates-sheet",
    "question-sheet",
)
"""Stations that have every kind of control among them."""


def here() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the focus"
    return found


def name(widget: QWidget) -> str:
    said = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} “{said}”"


def walk(tour: Tour, first: QWidget, key: Qt.Key) -> list[QWidget]:
    """From the first on, until it comes round."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found = [here()]
    for _ in range(_MOST):
        tour.qtbot.keyClick(here(), key)
        if here() is found[-1]:
            continue  # from link to link of a text
        if here() is found[0]:
            return found
        assert here() not in found, f"caught between {name(here())} and {name(found[-1])}"
        found.append(here())
    raise AssertionError("it does not come round")


@pytest.mark.parametrize("station", STATIONS)
def test_tab_visits_all_as_one_reads_and_back(tour: Tour, station: str) -> None:
    top = STATIONS[station](tour)
    tour.until(lambda: top.isActiveWindow() and QApplication.focusWidget() is not None)
    wanted = stops(top)
    found = walk(tour, wanted[0], Qt.Key.Key_Tab)
    assert [name(each) for each in found] == [name(each) for each in wanted]
    back = walk(tour, wanted[0], Qt.Key.Key_Backtab)
    assert [name(each) for each in back] == [name(each) for each in (wanted[0], *reversed(wanted[1:]))]


@pytest.mark.parametrize(
    ("scheme", "station"),
    [
        *((Scheme.LIGHT, station) for station in STATIONS),
        *((Scheme.DARK, station) for station in _OF_EACH_KIND),
    ],
)
def test_where_the_focus_is_can_be_seen(tour: Tour, station: str, scheme: Scheme) -> None:
    tour.wear(scheme)
    top = STATIONS[station](tour)
    tour.until(lambda: top.isActiveWindow() and QApplication.focusWidget() is not None)
    unseen = []
    for widget in stops(top):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = widget.grab().toImage()
        widget.clearFocus()
        if differing(with_focus, widget.grab().toImage()) <= _CURSOR:
            unseen.append(name(widget))
    assert unseen == []


def differing(one: QImage, other: QImage) -> int:
    """How many pixels are another colour, 3 to 1 (WCAG 2.2, 1.4.11 and 2.4.13)."""
    assert one.size() == other.size()
    pixels = [bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()) for image in (one, other)]
    pairs = Counter(zip(*(memoryview(each).cast("I") for each in pixels), strict=True))
    return sum(
        count for (new, old), count in pairs.items() if contrast(new & 0xFFFFFF, old & 0xFFFFFF) >= RING
    )
