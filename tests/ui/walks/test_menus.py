"""What can be done is in a menu, wherever it can be done, and keys alone walk through all the menus."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from nxdesk.ui import page_menu
from nxdesk.ui.account_box import AccountBox
from tests.ui.walks.opening import menus
from tests.ui.walks.stations import STATIONS, Tour

PAGES = [name for name in STATIONS if not name.endswith("sheet") and not name.startswith("help")]
PAGES = [name for name in PAGES if name not in {"about", "licences", "crash"}]
"""A sheet holds the menus back; its own buttons are all there is, and Tab visits them."""
LOCAL = {Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut}


def why_in_no_menu(button: QAbstractButton) -> str:
    """A reason, or ""."""
    if isinstance(button, QRadioButton) or button.isCheckable():
        return "a choice: it shows what holds, and arrows or space change it"
    if isinstance(button, QToolButton) and isinstance(button.parentWidget(), QLineEdit):
        return "a part of its field, which the keyboard empties as any field"
    if isinstance(button, AccountBox):
        return "it leads where the entry of the accounts leads"
    if isinstance(button, QPushButton) and button.shortcut() == QKeySequence("F10"):
        return "it is the menu"
    if not button.isEnabled():
        return "it can do nothing now"
    return ""


def entries(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            below.aboutToShow.emit()
            yield from entries(below)
        elif not action.isSeparator():
            yield action


def said(action: QAction) -> str:
    return action.text().replace("&&", "&")


@pytest.mark.parametrize("station", PAGES)
def test_what_can_be_pressed_is_in_the_menu(tour: Tour, station: str) -> None:
    top = STATIONS[station](tour)
    assert top is tour.window
    menu = tour.window.menu
    menu.aboutToShow.emit()
    known = {said(action) for action in entries(menu)}
    missing = {
        page_menu.name(button)
        for button in top.findChildren(QAbstractButton)
        if button.window() is top and button.isVisible() and not why_in_no_menu(button)
    } - known
    assert missing == set()
    texts = Counter(said(action) for action in page_entries(menu))
    assert max(texts.values(), default=1) == 1


def page_entries(menu: QMenu) -> list[QAction]:
    (found,) = [below for below in menu.findChildren(QMenu) if isinstance(below, page_menu.PageMenu)]
    return found.actions()


def test_an_entry_of_the_page_presses_its_button(tour: Tour) -> None:
    STATIONS["sends"](tour)
    menu = tour.window.menu
    menu.aboutToShow.emit()
    entry = next(action for action in page_entries(menu) if action.text() == "Open")
    entry.trigger()
    assert tour.window.page == "send"
    menu.aboutToShow.emit()
    entry = next(action for action in page_entries(menu) if action.text() == "All sends")
    entry.trigger()
    assert tour.window.page == "sends"


@pytest.mark.parametrize("station", ["compose-full", "lists-rejected", "sends", "send-finished"])
def test_each_action_is_in_a_menu_and_no_two_hear_one_key(tour: Tour, station: str) -> None:
    top = STATIONS[station](tour)
    tour.window.menu.aboutToShow.emit()
    in_menus = {action for menu in menus(top) for action in menu.actions()}  # held: else PySide makes others
    named = [action for action in top.findChildren(QAction) if action.text() and action not in in_menus]
    assert [action.text() for action in named if not why_elsewhere(action)] == []
    wide, local = Counter[str](), set[str]()
    for action in top.findChildren(QAction):
        for keys in action.shortcuts():
            if action.shortcutContext() in LOCAL:
                local.add(keys.toString())
            else:
                wide[keys.toString()] += 1
    for shortcut in top.findChildren(QShortcut):
        holder = shortcut.parent()
        if isinstance(holder, QWidget) and holder.isVisible() and holder.window() is top:
            if shortcut.context() in LOCAL:
                local.add(shortcut.key().toString())
            else:
                wide[shortcut.key().toString()] += 1
    assert [keys for keys, count in wide.items() if count > 1] == []
    assert local & set(wide) == set(), "a part of the page takes a key of the window's"
    assert {"Ctrl+N", "Ctrl+O", "Ctrl+S", "Ctrl+Z", "Ctrl+Q", "F1"} <= set(wide) | local


def why_elsewhere(action: QAction) -> str:
    """A reason, or ""."""
    below = action.menu()
    if isinstance(below, QMenu) and below.isEmpty():
        return "a menu that shows once there is something in it"
    if isinstance(action.parent(), QLineEdit):
        return "a part of its field"
    in_view = any(
        isinstance(holder, QWidget)
        and holder.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
        and holder.focusPolicy() & Qt.FocusPolicy.TabFocus
        for holder in action.associatedObjects()
    )
    return "in the menu that opens over its table" if in_view else ""


@pytest.mark.parametrize("station", ["compose-full", "lists-rejected", "send-finished"])
def test_arrows_visit_every_entry_of_every_menu(tour: Tour, station: str) -> None:
    STATIONS[station](tour)
    whole = tour.window.menu
    whole.aboutToShow.emit()
    unseen = []
    for menu in (whole, *whole.findChildren(QMenu)):
        menu.popup(QPoint(0, 0))
        wanted = [each for each in menu.actions() if each.isEnabled() and each.isVisible()]
        wanted = [each for each in wanted if not each.isSeparator()]
        met = []
        for _ in range(len(wanted)):
            tour.qtbot.keyClick(menu, Qt.Key.Key_Down)
            met.append(menu.activeAction())
        unseen += [f"{menu.title()}: {each.text()}" for each in wanted if each not in met]
        below = [each for each in wanted if isinstance(each.menu(), QMenu)]
        for each in below:
            menu.setActiveAction(each)
            tour.qtbot.keyClick(menu, Qt.Key.Key_Right)
            opened = each.menu()
            assert isinstance(opened, QMenu)
            assert opened.isVisible() or opened.isEmpty(), each.text()
            opened.hide()
        menu.hide()
    assert unseen == []
