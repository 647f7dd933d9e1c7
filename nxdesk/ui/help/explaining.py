"""The one way from anywhere in the window to "What happened?": pages call it, the window's Help answers."""

import weakref
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from nxdesk.ui.roles import Role, button, set_look


class Explainer(Protocol):
    def explain(self, key: str) -> None: ...


_explainers: list[weakref.ref[Explainer]] = []


def install(explainer: Explainer) -> None:
    """From now on this one explains; it is held weakly."""
    _explainers[:] = [weakref.ref(explainer)]


def explain(key: str) -> None:
    """Show the page of an explanation (`Explanation.key`), or of the guide (`Page.id`); "" shows none."""
    explainer = _explainers[0]() if _explainers else None
    if explainer is not None and key:
        explainer.explain(key)


def words() -> str:
    return QCoreApplication.translate("Help", "What happened?")


def what_happened(key: Callable[[], str]) -> QPushButton:
    """A link that explains what `key` gives when it is pressed."""
    made = button(words(), Role.LINK)
    set_look(made, "low", "true")  # no higher than the line that it ends
    made.clicked.connect(lambda _checked=False: explain(key()))
    return made
