"""Several numbers in one cell, told from one number with punctuation. What a part means, it asks."""

import re
from collections.abc import Callable

from nxdesk.recipients.cell import Cell
from nxdesk.recipients.phone import Reason
from nxdesk.recipients.quick import Found, Refusal

_FEWEST = 7  # digits of a number
_LONGEST = 1000  # characters of a cell that is looked into
_SEPARATORS = (re.compile(r"[,;/|\r\n\t，；、]+"), re.compile(r"\s{2,}"), re.compile(r"\s+"))
_MAY_BE_SEVERAL = {Reason.UNCLEAR, Reason.TOO_LONG, Reason.NOT_OF_COUNTRY, Reason.NO_SUCH_COUNTRY}


def parts(
    cell: Cell, refused: Refusal, read: Callable[[Cell], Found | Refusal]
) -> list[tuple[str, Found | Refusal]]:
    """Each part and its number, where the cell as a whole was refused and each part is a whole valid number.

    A landline among them counts as one. [] where it is not so: nobody guesses which digits belong together.
    """
    if not isinstance(cell, str) or len(cell) > _LONGEST or refused.reason not in _MAY_BE_SEVERAL:
        return []
    for separator in _SEPARATORS:
        texts = [(text.strip(), sum(map(str.isdecimal, text))) for text in separator.split(cell)]
        if len(texts) == 1 or any(0 < digits < _FEWEST for _, digits in texts):
            continue
        found = [(text, read(text)) for text, digits in texts if digits]
        if len(found) > 1 and all(_is_valid(number) for _, number in found):
            return found
    return []


def _is_valid(found: Found | Refusal) -> bool:
    return isinstance(found, tuple) or found.reason is Reason.LANDLINE
