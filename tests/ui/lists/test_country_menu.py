from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.problems import Failure
from nxdesk.recipients import numbering
from nxdesk.ui.lists.country_menu import CountryMenu
from nxdesk.ui.theme import Theme


@pytest.fixture
def menu(qtbot: QtBot, theme: Theme) -> Iterator[CountryMenu]:
    around = QWidget()
    made = CountryMenu("Reject them")
    column = QVBoxLayout(around)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    qtbot.addWidget(around)
    around.show()
    qtbot.waitUntil(around.isActiveWindow)
    qtbot.waitUntil(lambda: made.count() > 1)
    made.heard = []
    made.chosen.connect(made.heard.append)
    made.lineEdit().setFocus()
    made.lineEdit().selectAll()
    yield made
    around.close()


def test_every_country_is_there_in_the_order_of_the_names(menu: CountryMenu) -> None:
    texts = [menu.itemText(index) for index in range(menu.count())]
    assert len(texts) == 1 + len(numbering.regions())
    assert texts[0] == "Reject them"
    assert "Russia +7" in texts
    assert texts.index("Åland Islands +358") < texts.index("Belgium +32")


def test_showing_a_country_says_nothing(menu: CountryMenu) -> None:
    menu.show_region("RU")
    assert menu.currentText() == "Russia +7"
    menu.show_region(None)
    assert menu.currentText() == "Reject them"
    assert menu.heard == []


def test_the_first_letters_and_enter(qtbot: QtBot, menu: CountryMenu) -> None:
    qtbot.keyClicks(menu.lineEdit(), "ukr")
    qtbot.keyClick(menu.lineEdit(), Qt.Key.Key_Return)
    assert menu.heard == ["UA"]
    assert menu.currentText() == "Ukraine +380"


def test_an_arrow_and_enter(qtbot: QtBot, menu: CountryMenu) -> None:
    qtbot.keyClicks(menu.lineEdit(), "ind")
    popup = menu.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert menu.heard == ["IN"]
    assert menu.lineEdit().text() == "India +91"


def test_a_click_on_what_is_proposed(qtbot: QtBot, menu: CountryMenu) -> None:
    qtbot.keyClicks(menu.lineEdit(), "germ")
    popup = menu.completer().popup()
    place = popup.visualRect(popup.model().index(0, 0)).center()
    qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert menu.heard == ["DE"]


@pytest.mark.parametrize("typed", ["ind", "no such country", " "])
def test_what_names_no_single_country_changes_nothing(qtbot: QtBot, menu: CountryMenu, typed: str) -> None:
    menu.show_region("RU")
    menu.lineEdit().selectAll()
    qtbot.keyClicks(menu.lineEdit(), typed)
    menu.completer().popup().hide()
    qtbot.keyClick(menu.lineEdit(), Qt.Key.Key_Tab)
    assert not menu.lineEdit().hasFocus()
    assert menu.currentText() == "Russia +7"
    assert menu.heard == []


def test_the_wheel_scrolls_the_page_and_picks_nothing(menu: CountryMenu) -> None:
    menu.show_region("RU")
    place = QPointF(5, 5)
    turn = QWheelEvent(
        place,
        menu.mapToGlobal(place),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(menu, turn)
    assert not turn.isAccepted()
    assert menu.currentText() == "Russia +7"


def test_what_is_being_typed_is_not_overwritten(qtbot: QtBot, menu: CountryMenu) -> None:
    qtbot.keyClicks(menu.lineEdit(), "uk")
    menu.show_region("RU")
    assert menu.lineEdit().text() == "uk"
    assert menu.region == "RU"


def test_calling_codes() -> None:
    assert (numbering.calling_code("RU"), numbering.calling_code("UA")) == (7, 380)
    with pytest.raises(Failure, match="no_such_country"):
        numbering.calling_code("ZZ")


def test_a_click_marks_what_is_there_so_that_another_one_is_typed(qtbot: QtBot, menu: CountryMenu) -> None:
    menu.show_region("RU")
    menu.parentWidget().findChildren(QLineEdit)[-1].setFocus()
    field = menu.lineEdit()
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert field.selectedText() == "Russia +7"
    qtbot.keyClicks(field, "ukr")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert menu.heard == ["UA"]
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)  # who is in it already sets the cursor
    assert not field.hasSelectedText()
