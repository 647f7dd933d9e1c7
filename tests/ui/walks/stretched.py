"""A language that nobody speaks: every text of the program twice as long, accented and in brackets.

What is not in brackets is not translated, and what is cut would be cut in some language.
"""

import re
from itertools import cycle

from PySide6.QtCore import QObject, QTranslator

_ACCENTED = str.maketrans("aceinosuyzACEINOSUYZ", "àçéîñöšûýžÀÇÉÎÑÖŠÛÝŽ")
_KEPT = re.compile(r"\{[^{}]*\}|%L?\d+|%L?n|\(\*[^)]*\)|https?://\S+|&(?=\S)|\n")
_FILLING = ("öñé", "twö", "thrëé", "fôur", "fîvé")


def stretched(text: str) -> str:
    """ "Save" is "[Šàvé öñé]"."""
    if not re.search(r"[A-Za-z]{2}", _KEPT.sub("", text)):
        return text
    parts, end = [], 0
    for match in _KEPT.finditer(text):
        parts += [text[end : match.start()].translate(_ACCENTED), match[0]]
        end = match.end()
    accented = "".join([*parts, text[end:].translate(_ACCENTED)])
    filling, words = "", cycle(_FILLING)
    while len(accented) + len(filling) + 2 < 2 * len(text):
        filling += f" {next(words)}"
    return f"[{accented}{filling}]"


class Stretching(QTranslator):
    """To be installed last, so that it is asked first."""

    def __init__(self, parent: QObject, *, right_to_left: bool = False) -> None:
        super().__init__(parent)
        self._direction = "RTL" if right_to_left else "LTR"

    def isEmpty(self) -> bool:  # noqa: N802 - an override
        return False

    def translate(
        self,
        context: str | bytes,
        source: str | bytes,
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str:
        del disambiguation, n
        where, text = (part.decode() if isinstance(part, bytes) else part for part in (context, source))
        if text == "QT_LAYOUT_DIRECTION":
            return self._direction
        return text if where == "countries" else stretched(text)
