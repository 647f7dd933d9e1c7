"""What a window says in a language that is not the stretched one: words that nobody can translate."""

import re
from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

_WORD = re.compile("[A-Za-z]{2}")
_DATA = re.compile(
    r"nxdesk|XLSX|https://|Autumn sale|Spring|Boots & Co|Hats & Co|Shop now|[Cc]ontacts|B · Mobile|„Sale”"
    r"|English"  # each language has its own name
    r"|PySide6|Python|Qt$|Debian"
    r"|^<span[^>]*></span>$"
    r"|^(City|Mobile|Name)$"  # the columns of the list
)
"""Of the person, of the stations, and names."""


def untranslated(top: QWidget) -> list[str]:
    """Texts, placeholders, tooltips, names and descriptions; the stretched ones are in brackets."""
    return sorted({said for said in _said(top) if _WORD.search(said) and not re.search(r"\[|\]", said)})


def _said(top: QWidget) -> Iterator[str]:
    for widget in top.findChildren(QWidget):
        if widget.window() is not top:
            continue
        for name in ("text", "placeholderText", "toolTip", "accessibleName", "accessibleDescription"):
            ask = getattr(widget, name, None)
            said = ask() if callable(ask) else ""
            if isinstance(said, str) and not _DATA.search(said):
                yield said
    for action in top.findChildren(QAction):
        if not _DATA.search(action.text()):
            yield action.text()
