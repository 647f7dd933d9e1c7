"""The window's actions: what can be done from everywhere, each with its shortcut, in one menu."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nxdesk.ui.help.actions import help_menu
from nxdesk.ui.language_menu import LanguageMenu
from nxdesk.ui.theme import Scheme

if TYPE_CHECKING:
    from nxdesk.ui.main_window import MainWindow

Standard = QKeySequence.StandardKey


def window_menu(window: "MainWindow") -> QMenu:
    """The menu of the window; its actions belong to the window, so that their shortcuts work everywhere."""
    menu = QMenu(window)

    def add(text: str, shortcut: Standard | str | None, does: Callable[[], object]) -> QAction:
        action = QAction(text, window)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda _checked=False: does())
        window.addAction(action)
        menu.addAction(action)
        return action

    drafts = window.drafts
    add(QCoreApplication.translate("Actions", "New message"), Standard.New, drafts.new)
    add(QCoreApplication.translate("Actions", "Open…"), Standard.Open, drafts.pick)
    add(QCoreApplication.translate("Actions", "Open the sample message"), None, drafts.open_sample)
    add(QCoreApplication.translate("Actions", "Save"), Standard.Save, drafts.save)
    add(QCoreApplication.translate("Actions", "Save as…"), "Ctrl+Shift+S", drafts.save_as)
    menu.addMenu(_recent_menu(window, menu))
    add(QCoreApplication.translate("Actions", "Start from a template…"), None, drafts.start_from_template)
    add(QCoreApplication.translate("Actions", "Save as a template"), None, drafts.save_as_template)
    menu.addSeparator()
    menu.addAction(window.compose_page.undo_action)
    menu.addAction(window.compose_page.redo_action)
    menu.addSeparator()
    menu.addAction(window.compose_page.person_bar.before_action)
    menu.addAction(window.compose_page.person_bar.next_action)
    menu.addSeparator()
    add(QCoreApplication.translate("Actions", "Open a list…"), "Ctrl+L", window.lists_page.pick)
    add(QCoreApplication.translate("Actions", "Review and send…"), "Ctrl+Return", window.review_from_anywhere)
    menu.addSeparator()
    for number, place in enumerate(window.places, 1):
        action = add(place.text, f"Ctrl+{number}", partial(window.go, place.code))
        window.rail.item(place.code).setToolTip(f"{place.text} ({action.shortcut().toString()})")
    menu.addSeparator()
    menu.addMenu(_scheme_menu(window, menu))
    languages = LanguageMenu(menu)
    languages.chosen.connect(window.choose_language)
    menu.addMenu(languages)
    menu.addMenu(help_menu(window, menu))
    menu.addSeparator()
    add(QCoreApplication.translate("Actions", "Quit"), Standard.Quit, window.close)
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
    group = QActionGroup(menu)
    for scheme, text in (
        (Scheme.SYSTEM, QCoreApplication.translate("Actions", "As the system")),
        (Scheme.LIGHT, QCoreApplication.translate("Actions", "Light")),
        (Scheme.DARK, QCoreApplication.translate("Actions", "Dark")),
    ):
        action = QAction(text, group)
        action.setCheckable(True)
        action.setChecked(scheme is window.theme.scheme)
        action.triggered.connect(lambda _checked=False, chosen=scheme: window.choose_scheme(chosen))
        menu.addAction(action)
    return menu
