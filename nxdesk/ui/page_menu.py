"""The menu of what the page in view can do: its buttons as entries, found anew each time the menu opens.

So whatever a page offers is in the menu, too, without a list of it that could be forgotten.
"""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton, QWidget


class PageMenu(QMenu):
    """What another menu of the window has already is not repeated."""

    def __init__(self, page: Callable[[], QWidget], parent: QMenu) -> None:
        """page: gives the one in view. parent: the menu that this is an entry of."""
        super().__init__(QCoreApplication.translate("Actions", "This page"), parent)
        self._page = page
        self._parent = parent
        for opening in (parent, self):  # at the top of the screen of macOS there is no parent that opens
            opening.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        known = set(_texts(self._parent))
        for button in offered(self._page()):
            text = name(button)
            if text not in known:
                known.add(text)
                action = self.addAction(text.replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, button=button: press(button))


def offered(page: QWidget) -> Iterator[QAbstractButton]:
    """What can be pressed on it now, in the order of the page. A choice among several is no action, and what
    stands in a field belongs to the field."""
    for button in page.findChildren(QAbstractButton):
        usable = button.isVisible() and button.isEnabled() and bool(name(button))
        if usable and not button.isCheckable() and not isinstance(button, QToolButton):
            yield button


def name(button: QAbstractButton) -> str:
    """As assistive technology says it: of several alike it says which."""
    return button.accessibleName() or button.text()


def press(button: QAbstractButton) -> None:
    if isinstance(button, QPushButton) and button.menu() is not None:
        button.showMenu()
    else:
        button.click()


def _texts(menu: QMenu) -> Iterable[str]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, PageMenu):
            continue
        if isinstance(below, QMenu):
            yield from _texts(below)
        else:
            yield action.text()
