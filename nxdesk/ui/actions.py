"""The window's actions: what can be done from everywhere, each with its shortcut, in one menu of menus."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nxdesk import settings
from nxdesk.ui.help.actions import help_menu
from nxdesk.ui.icons import icon
from nxdesk.ui.language_menu import LanguageMenu
from nxdesk.ui.page_menu import PageMenu
from nxdesk.ui.theme import Scheme

if TYPE_CHECKING:
    from nxdesk.ui.main_window import MainWindow

Standard = QKeySequence.StandardKey
_QUIT = "Ctrl+Q"  # Windows has no key of its own for it


def window_menu(window: "MainWindow") -> QMenu:
    """The menu of the window: behind the dots of the rail, and at the top of the screen on macOS.

    Its actions belong to the window, so that their shortcuts work everywhere. Nothing in it sends by itself.
    """
    whole = QMenu(window)
    for fill in (_message_menu, _edit_menu, _list_menu, _send_menu, _view_menu):
        whole.addMenu(fill(window, whole))
    whole.addMenu(PageMenu(lambda: window.pages.of(window.page), whole))
    whole.addMenu(help_menu(window, whole))
    whole.addSeparator()
    quits = _add(window, whole, QCoreApplication.translate("Actions", "Quit"), _QUIT, window.close)
    quits.setMenuRole(QAction.MenuRole.QuitRole)
    return whole


def _add(
    window: "MainWindow",
    menu: QMenu,
    text: str,
    shortcut: Standard | str | None,
    does: Callable[[], object],
) -> QAction:
    action = QAction(text, window)
    if shortcut is not None:
        action.setShortcut(QKeySequence(shortcut))
    action.triggered.connect(lambda _checked=False: does())
    window.addAction(action)
    menu.addAction(action)
    return action


def _message_menu(window: "MainWindow", parent: QMenu) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Actions", "Message"), parent)
    add, drafts = partial(_add, window, menu), window.drafts
    add(QCoreApplication.translate("Actions", "New message"), Standard.New, drafts.new)
    add(QCoreApplication.translate("Actions", "Open…"), Standard.Open, drafts.pick)
    menu.addMenu(_recent_menu(window, menu))
    add(QCoreApplication.translate("Actions", "Open the sample message"), None, drafts.open_sample)
    add(QCoreApplication.translate("Actions", "Start from a template…"), None, drafts.start_from_template)
    menu.addSeparator()
    add(QCoreApplication.translate("Actions", "Save"), Standard.Save, drafts.save)
    add(QCoreApplication.translate("Actions", "Save as…"), "Ctrl+Shift+S", drafts.save_as)
    add(QCoreApplication.translate("Actions", "Save as a template"), None, drafts.save_as_template)
    return menu


def _edit_menu(window: "MainWindow", parent: QMenu) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Actions", "Edit"), parent)
    menu.addAction(window.pages.compose.undo_action)
    menu.addAction(window.pages.compose.redo_action)
    menu.addSeparator()
    menu.addAction(window.pages.compose.person_bar.before_action)
    menu.addAction(window.pages.compose.person_bar.next_action)
    return menu


def _list_menu(window: "MainWindow", parent: QMenu) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Actions", "List"), parent)
    add = partial(_add, window, menu)

    def pick() -> None:
        window.pages.lists.pick()

    def paste() -> None:
        window.go("lists")
        window.pages.lists.paste()

    add(QCoreApplication.translate("Actions", "Open a list…"), "Ctrl+L", pick)
    add(QCoreApplication.translate("Actions", "Paste numbers"), "Ctrl+Shift+V", paste)
    return menu


def _send_menu(window: "MainWindow", parent: QMenu) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Actions", "Send"), parent)
    add = partial(_add, window, menu)

    def review() -> None:
        window.go("compose")
        window.pages.compose.review()

    def test() -> None:
        window.go("compose")
        window.pages.compose.test_button.click()

    opens = add(QCoreApplication.translate("Actions", "Review and send…"), "Ctrl+Enter", review)
    opens.setShortcuts([QKeySequence("Ctrl+Enter"), QKeySequence("Ctrl+Return")])  # both keys are Enter
    add(QCoreApplication.translate("Actions", "Send a test…"), "Ctrl+T", test)
    menu.addSeparator()
    pause = add(QCoreApplication.translate("Actions", "Pause"), None, window.running.pause)
    stop = add(QCoreApplication.translate("Actions", "Stop"), None, window.running.stop)

    def follow() -> None:
        going = window.running.active is not None and window.running.ending is None
        pause.setEnabled(going)
        stop.setEnabled(going)

    menu.aboutToShow.connect(follow)
    follow()
    return menu


def _view_menu(window: "MainWindow", parent: QMenu) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Actions", "View"), parent)
    for number, place in enumerate(window.places, 1):
        action = _add(window, menu, place.text, f"Ctrl+{number}", partial(window.go, place.code))
        action.setIcon(icon(place.icon_name))
        window.rail.item(place.code).setToolTip(f"{place.text} ({action.shortcut().toString()})")
    menu.addSeparator()
    menu.addMenu(_scheme_menu(window, menu))
    languages = LanguageMenu(menu)
    languages.chosen.connect(window.languages.choose)
    menu.addMenu(languages)
    return menu


def _recent_menu(window: "MainWindow", parent: QWidget) -> QMenu:
    """The drafts of last time, looked up when the menu opens."""
    menu = QMenu(QCoreApplication.translate("Actions", "Recent messages"), parent)

    def fill() -> None:
        menu.clear()
        for path in window.drafts.recent():
            action = menu.addAction(path.name)
            action.triggered.connect(lambda _checked=False, path=path: window.open_files([path]))
        menu.setEnabled(not menu.isEmpty())

    parent_menu = parent if isinstance(parent, QMenu) else menu
    parent_menu.aboutToShow.connect(fill)
    return menu


def _scheme_menu(window: "MainWindow", parent: QWidget) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Actions", "Colours"), parent)
    menu.setIcon(icon("sun"))

    def choose(scheme: Scheme) -> None:
        window.theme.set_scheme(scheme)
        settings.remember(lambda now: replace(now, theme=settings.Theme(scheme.value)))

    group = QActionGroup(menu)
    for scheme, text in (
        (Scheme.SYSTEM, QCoreApplication.translate("Actions", "As the system")),
        (Scheme.LIGHT, QCoreApplication.translate("Actions", "Light")),
        (Scheme.DARK, QCoreApplication.translate("Actions", "Dark")),
    ):
        action = QAction(text, group)
        action.setCheckable(True)
        action.setChecked(scheme is window.theme.scheme)
        action.triggered.connect(lambda _checked=False, chosen=scheme: choose(chosen))
        menu.addAction(action)
    return menu
