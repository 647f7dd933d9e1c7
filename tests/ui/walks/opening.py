"""What opens over a window and has no room for its words: menus, and the lists of combos."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

_SLACK = 1  # pixels: widths are rounded
_TIP = Qt.ItemDataRole.ToolTipRole
_GAP = 12  # pixels at least, between the words of an entry and its shortcut


def faults(top: QWidget, room: QSize) -> list[str]:
    """One line for each, empty when all can be read. room: of the screen, at most."""
    found: list[str] = []
    for menu in menus(top):
        found += [f"menu “{menu.title()}”: {fault}" for fault in _of_menu(menu, room)]
    for combo in top.findChildren(QComboBox):
        if combo.isVisible() and combo.window() is top:
            found += [f"list of “{combo.accessibleName()}”: {fault}" for fault in _of_combo(combo, room)]
    return found


def menus(top: QWidget) -> Iterator[QMenu]:
    """All of the window, as they are when they open."""
    for menu in top.findChildren(QMenu):
        menu.aboutToShow.emit()
        if not menu.isEmpty():
            yield menu


def _of_menu(menu: QMenu, room: QSize) -> Iterator[str]:
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    if menu.width() > room.width() or menu.height() > room.height():
        yield f"{menu.width()} × {menu.height()} px"
    for action in menu.actions():
        if action.isVisible() and not action.isSeparator():
            needed = menu.fontMetrics().horizontalAdvance(_words(action))
            if shortcut := action.shortcut().toString():
                needed += _GAP + menu.fontMetrics().horizontalAdvance(shortcut)
            if needed > menu.actionGeometry(action).width() + _SLACK:
                yield f"“{action.text()}” cut: {needed} px in {menu.actionGeometry(action).width()}"


def _words(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def _of_combo(combo: QComboBox, room: QSize) -> Iterator[str]:
    combo.showPopup()
    view = combo.view()
    width = view.viewport().width()
    if view.window().width() > room.width():
        yield f"{view.window().width()} px wide"
    for row in range(combo.count()):
        needed = view.fontMetrics().horizontalAdvance(combo.itemText(row))
        index = combo.model().index(row, combo.modelColumn())
        if needed > width + _SLACK and combo.itemText(row) not in str(index.data(_TIP) or ""):
            yield f"“{combo.itemText(row)}” cut: {needed} px in {width}"
    combo.hidePopup()
