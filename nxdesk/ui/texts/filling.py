"""From an entry of a table of words to what a person reads: translated, and filled with the parameters."""

import functools
import string
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from nxdesk.ui.texts import numbers

Words = dict[str, object]
"""Code to text, each text marked by QT_TRANSLATE_NOOP (whose type is `object`).

A place for a parameter is {name}. Numbers are shown as "12,480"; {name:size} shows bytes as "200 MB",
{name:time} seconds as "10 min", {name:plain} a number that is a name (a port). A parameter that is not there
shows as "…": it would be a mistake of ours, and the person should still get the sentence.
"""


def filled(text: object, params: Mapping[str, object]) -> str:
    """`text`: an entry of a table of words."""
    return _Filler().vformat(QCoreApplication.translate("texts", str(text)), (), params)


def joined(*sentences: str) -> str:
    """One after the other, as the language does it: Chinese has no space between them."""
    between = QCoreApplication.translate("texts", "{first} {second}")
    return functools.reduce(lambda first, second: between.format(first=first, second=second), sentences)


class _Filler(string.Formatter):
    def get_value(
        self,
        key: int | str,
        args: Any,  # noqa: ANN401, ARG002 - as in string.Formatter
        kwargs: Mapping[str, object],
    ) -> object:
        return kwargs.get(str(key), "…")

    def format_field(self, value: object, spec: str) -> str:
        if isinstance(value, bool) or not isinstance(value, int | tuple):
            return str(value)
        if isinstance(value, tuple):
            return QLocale().createSeparatedList([str(part) for part in value])
        return _FORMS.get(spec, numbers.number)(value)


_FORMS: Mapping[str, Callable[[int], str]] = {
    "size": numbers.size,
    "time": numbers.duration,
    "plain": str,
}
