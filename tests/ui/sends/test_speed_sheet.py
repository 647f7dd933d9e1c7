"""How fast to send: typed by a person, kept in the settings, used by the next start."""

import time

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nxdesk import settings
from nxdesk.paths import home
from nxdesk.ui.sends.running import Running
from nxdesk.ui.sends.send_page import SendPage
from nxdesk.ui.sends.sends_page import SendsPage
from nxdesk.ui.sends.speed_sheet import SpeedSheet
from nxdesk.ui.theme import Theme
from tests.ui.sends.conftest import World, choose, people, press


@pytest.fixture
def sheet(theme: Theme, qtbot: QtBot) -> SpeedSheet:
    settings.save(settings.Settings(last_folder="/somewhere", requests_per_second=2.5, requests_in_flight=2))
    made = SpeedSheet(None)
    qtbot.addWidget(made)
    made.show()
    return made


def types(sheet: SpeedSheet, text: str, qtbot: QtBot) -> None:
    sheet.rate.selectAll()
    qtbot.keyClicks(sheet.rate, text)


def test_it_shows_what_is_set_and_saves_only_that(sheet: SpeedSheet, qtbot: QtBot) -> None:
    assert sheet.rate.text() == "2.5"
    assert sheet.at_once.choice == "2"
    types(sheet, "12", qtbot)
    qtbot.mouseClick(sheet.at_once.segment("4"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(sheet.rate, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    now = settings.load()
    assert (now.requests_per_second, now.requests_in_flight, now.last_folder) == (12.0, 4, "/somewhere")


@pytest.mark.parametrize("text", ["", "fast", "0", "-1", "0.05", "1001", "inf", "nan", "1e9"])
def test_what_is_no_speed_is_not_saved(sheet: SpeedSheet, qtbot: QtBot, text: str) -> None:
    types(sheet, text, qtbot)
    if not text:
        sheet.rate.clear()
    press(sheet.save_button, qtbot)
    assert sheet.isVisible()
    assert sheet.rate_row.problem == "Enter a number from 0.1 to 1,000"
    assert settings.load().requests_per_second == 2.5
    qtbot.keyClicks(sheet.rate, "1")
    assert sheet.rate_row.problem == ""


def test_a_number_may_be_written_as_the_language_writes_it(sheet: SpeedSheet, qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        types(sheet, "0,5", qtbot)
        press(sheet.save_button, qtbot)
        assert settings.load().requests_per_second == 0.5
    finally:
        QLocale.setDefault(before)


def test_cancel_saves_nothing(sheet: SpeedSheet, qtbot: QtBot) -> None:
    types(sheet, "7", qtbot)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert settings.load().requests_per_second == 2.5


def test_settings_that_cannot_be_saved_are_told(sheet: SpeedSheet, qtbot: QtBot) -> None:
    file = home() / "settings.json"
    file.unlink()
    file.mkdir()
    types(sheet, "7", qtbot)
    press(sheet.save_button, qtbot)
    assert sheet.isVisible()
    assert "could not be saved" in sheet.banner.accessibleName()


def test_both_pages_lead_to_it_and_the_next_start_uses_it(
    world: World, running: Running, qtbot: QtBot
) -> None:
    send = world.add(*(people(1, number) for number in range(4)))
    sends_page, send_page = SendsPage(world.program, running), SendPage(world.program, running)
    for page in (sends_page, send_page):
        qtbot.addWidget(page)
        page.show()
    send_page.show_send(send)
    for page, action, menu in (
        (sends_page, sends_page.menu.speed, sends_page.menu),
        (send_page, send_page.header.speed_action, send_page.header.more.menu()),
    ):
        choose(action, menu, qtbot)
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, SpeedSheet)
        assert sheet.parent() is page.window()
        types(sheet, "20", qtbot)
        press(sheet.save_button, qtbot)
    assert world.program.speed().requests_per_second == 20.0
    began = time.monotonic()
    with qtbot.waitSignal(running.ended, timeout=10_000):
        running.start(send)
    assert time.monotonic() - began > 0.14  # three gaps of a twentieth of a second
