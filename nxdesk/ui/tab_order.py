"""The way of Tab through a window, where the order in which widgets were made is not the order of reading."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def keep_one_stop(buttons: Iterable[QAbstractButton]) -> None:
    """A group of which one is chosen is one stop: the chosen one, or the first while none is.

    To be called when another one is chosen. Qt does it only once one of them has had the focus, so that
    coming from behind one would land on the last.
    """
    group = tuple(buttons)
    stop = next((button for button in group if button.isChecked()), group[0])
    for button in group:
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)


def put_before(widget: QWidget, *others: QWidget) -> None:
    """Tab visits `others`, in this order, right before `widget`, all of one window."""
    before = widget.previousInFocusChain()
    while before and before is not widget and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()  # Qt does nothing when asked to go on from one without focus
    for other in others:
        if before:
            QWidget.setTabOrder(before, other)
        before = other
