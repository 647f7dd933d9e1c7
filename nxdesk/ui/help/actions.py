"""The actions of the Help menu. They belong to the window, so that any menu may show them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nxdesk.licences import releases_page

if TYPE_CHECKING:
    from nxdesk.ui.main_window import MainWindow


def help_actions(window: "MainWindow") -> list[QAction | None]:
    """In their order; None is a line between two groups."""
    helping = window.help

    def made(text: str, does: Callable[[], object], shortcut: str = "") -> QAction:
        action = QAction(text, window)
        action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda _checked=False: does())
        window.addAction(action)
        return action

    updates = made(QCoreApplication.translate("Actions", "Check for updates…"), _open_releases)
    updates.setVisible(releases_page() is not None)
    updates.setToolTip(
        QCoreApplication.translate("Actions", "Opens the page of the project's versions in the web browser")
    )
    return [
        made(QCoreApplication.translate("Actions", "Help on this page"), helping.here, "F1"),
        made(QCoreApplication.translate("Actions", "Guide"), helping.guide),
        made(QCoreApplication.translate("Actions", "Error codes"), helping.codes),
        made(QCoreApplication.translate("Actions", "Keyboard shortcuts"), helping.shortcuts, "Ctrl+F1"),
        None,
        made(QCoreApplication.translate("Actions", "Start page"), partial(window.go, "start")),
        made(QCoreApplication.translate("Actions", "Show the log"), helping.show_log),
        updates,
        None,
        made(QCoreApplication.translate("Actions", "About nxdesk"), helping.about),
    ]


def help_menu(window: "MainWindow", parent: QWidget) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Actions", "Help"), parent)
    for action in help_actions(window):
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
    return menu


def _open_releases() -> None:
    address = releases_page()
    if address is not None:
        QDesktopServices.openUrl(QUrl(address))
