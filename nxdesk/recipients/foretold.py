"""What the first signs of a number settle: its way (ways.py), where all numbers that begin so have the same.

A number of a list costs a match otherwise; of a million, most begin like one before them.
"""

import re
from functools import cache

from nxdesk.recipients.ways import Way, Ways

_ANY = "x"  # stands for a digit that is not known
_SIGN = re.compile(r"\\.|\[[^]]*\]|\{[\d,]+\}|\(\?[:=!]|.")


def foretold(text: str, known: int, ways: Ways) -> Way:
    """What way_of says of all numbers as long as `text` that begin with its first `known` signs, where it
    says the same of all of them and more than None. Else None.

    One pattern matches what certainly matches, whatever the other digits are; one, what may. Alternatives are
    tried in order, so where both find the same one, all that stand before it never match.
    """
    certainly, possibly = _blurred(ways[0].pattern)
    blurred = text[:known] + _ANY * (len(text) - known)
    certain, possible = certainly.fullmatch(blurred), possibly.fullmatch(blurred)
    if certain is None or possible is None or certain.lastindex != possible.lastindex:
        return None
    return ways[1][certain.lastindex or 0]


@cache
def _blurred(pattern: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_with_any(pattern, False)), re.compile(_with_any(pattern, True))


def _with_any(pattern: str, is_possible: bool) -> str:
    """The pattern with a sign for any digit. Where something must not match, what certainly matches is found
    with what possibly would, and the other way round.
    """
    parts: list[str] = []
    turned = [is_possible]  # innermost group last
    for sign in _SIGN.findall(pattern):
        if sign.startswith("("):
            turned.append(turned[-1] is not (sign == "(?!"))
        elif sign == ")":
            turned.pop()
        if sign == r"\d":
            parts.append(rf"[\d{_ANY}]")
        elif turned[-1] and (sign.isdecimal() or sign.startswith("[")):
            parts.append(f"[{sign.strip('[]')}{_ANY}]")
        else:
            parts.append(sign)
    return "".join(parts)
