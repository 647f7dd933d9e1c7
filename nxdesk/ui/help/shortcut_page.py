"""The page of keyboard shortcuts. It asks the window's own actions, so it cannot say what is not so."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from nxdesk.ui.help.page import SHORTCUTS, Page, heading, table

_KEYS = 130
"""Pixels of the longest keys."""
Row = tuple[str, str]
"""What it does, and the keys."""


def shortcut_page(window: QWidget) -> Page:
    title = QCoreApplication.translate("Help", "Keyboard shortcuts")
    parts = [heading(title)]
    everywhere = QCoreApplication.translate("Help", "Everywhere in the window")
    for place, rows in shortcuts(window).items():
        parts.append(heading(place or everywhere, 2))
        parts.append(table(((f"<b>{escape(keys)}</b>", escape(text)) for text, keys in rows), _KEYS))
    return Page(SHORTCUTS, title, "".join(parts))


def shortcuts(window: QWidget) -> dict[str, list[Row]]:
    """By the menu that they are in, in its order; then "" for what else the whole window hears; then by the
    accessible name of the part of the window that alone hears them."""
    found: dict[str, list[Row]] = {}
    told: set[Row] = set()
    of_window = (*_of_menus(window), ("", None), *_of_buttons(window))
    for place, row in (*of_window, *_of_actions(window), *_of_shortcuts(window)):
        rows = found.setdefault(place, [])
        if row is not None and row not in (rows if place else told):
            rows.append(row)
            told.add(row)
    return {place: rows for place, rows in found.items() if rows}


def _of_menus(window: QWidget) -> Iterator[tuple[str, Row]]:
    for menu in window.findChildren(QMenu):
        for action in menu.actions() if menu.title() else ():
            if action.isVisible() and not action.shortcut().isEmpty() and not _is_local(action):
                yield _plain(menu.title()), (_plain(action.text()), _written(action.shortcut()))


def _of_buttons(window: QWidget) -> Iterator[tuple[str, Row]]:
    for pressed in window.findChildren(QAbstractButton):
        if not pressed.shortcut().isEmpty():
            yield "", (pressed.accessibleName(), _written(pressed.shortcut()))


def _of_actions(window: QWidget) -> Iterator[tuple[str, Row]]:
    for action in window.findChildren(QAction):
        if action.text() and action.isVisible():
            places = map(_place, action.associatedObjects()) if _is_local(action) else ()
            place = next(filter(None, places), "")
            if not action.shortcut().isEmpty():  # the first of them: others are for other people's habits
                yield place, (_plain(action.text()), _written(action.shortcut()))


def _of_shortcuts(window: QWidget) -> Iterator[tuple[str, Row]]:
    """Without an action they say what they do in their whatsThis."""
    for shortcut in window.findChildren(QShortcut):
        if shortcut.whatsThis() and shortcut.isEnabled():
            yield _place(shortcut.parent()), (shortcut.whatsThis(), _written(shortcut.key()))


def _is_local(action: QAction) -> bool:
    """Whether only one widget hears its keys."""
    return action.shortcutContext() is Qt.ShortcutContext.WidgetShortcut


def _place(parent: QObject | None) -> str:
    while isinstance(parent, QWidget):
        if parent.accessibleName():
            return parent.accessibleName()
        parent = parent.parentWidget()
    return ""


def _plain(text: str) -> str:
    return text.replace("&", "").removesuffix("…").rstrip()


def _written(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
