"""Every text of every page and sheet stands out from its ground, as the pixels of the window say."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.ui.theme import Scheme, Theme
from tests.ui.walks.contrast import contrast, faint
from tests.ui.walks.stations import STATIONS, Tour

STRONG = 7.0
"""WCAG 2.2, 1.4.6: for who asks their system for more."""
FULLEST = ("compose-full", "compose-blamed", "lists-rejected", "sends", "send-finished", "account-sheet")


@pytest.fixture
def dressed(opened: Tour, scheme: Scheme) -> Iterator[Tour]:
    """As `tour`, but for the scheme: to dress the window anew takes longer than to look at a page."""
    opened.window.resize(1280, 800)
    opened.wear(scheme)
    opened.begin()
    yield opened
    opened.leave()


@pytest.mark.parametrize(
    ("scheme", "station"), [(scheme, each) for scheme in (Scheme.LIGHT, Scheme.DARK) for each in STATIONS]
)
def test_every_text_can_be_told_from_its_ground(dressed: Tour, station: str) -> None:
    top = STATIONS[station](dressed)
    dressed.settle(top)
    assert faint(top) == []


@pytest.fixture(scope="module")
def strong(dress: Theme) -> Iterator[None]:
    """Somebody who has asked their system for more."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dress, "_ask_contrast", lambda: Qt.ContrastPreference.HighContrast)
        dress._dress()
        yield
    dress._dress()


@pytest.mark.usefixtures("strong")
@pytest.mark.parametrize(
    ("scheme", "station"), [(scheme, each) for scheme in (Scheme.LIGHT, Scheme.DARK) for each in FULLEST]
)
def test_more_contrast_for_who_asks_for_it(dressed: Tour, station: str) -> None:
    top = STATIONS[station](dressed)
    dressed.settle(top)
    assert dressed.theme.colors.strong
    assert faint(top, STRONG) == []


def test_the_measure(qtbot: QtBot) -> None:
    assert contrast(0x000000, 0xFFFFFF) == pytest.approx(21)
    assert contrast(0x767676, 0xFFFFFF) == pytest.approx(4.54, abs=0.01)
    whole = QWidget()
    label = QLabel("Some words", whole)
    qtbot.addWidget(whole)
    whole.show()
    for color, least in (("#767676", 0), ("#777777", 1)):
        label.setStyleSheet(f"color: {color}; background: white")
        QApplication.processEvents()
        assert len(faint(whole)) == least
