"""Asks a pattern of digits about numbers of which only the first signs are known.

In place of a digit stands ANY (could the number match, with some digit there?) or EACH (does it with all?).
"""

import re
from functools import cache

_ANY, _EACH = "?!"
_SIGN = re.compile(r"\\.|\[[^]]*\]|\{[\d,]+\}|\(\?[:=!]|.")


def group(text: str, known: int, pattern: re.Pattern[str]) -> int | None:
    """The last group that matches in all numbers as long as `text` that begin with its first `known` signs;
    None where it is not the same in all. The pattern knows digits, plus and ".".

    Alternatives are tried in order: where the first that could match is also the first that always does, none
    before it ever matches.
    """
    blurred = _blurred(pattern.pattern)
    start, missing = text[:known], len(text) - known
    could, does = blurred.fullmatch(start + _ANY * missing), blurred.fullmatch(start + _EACH * missing)
    return does.lastindex if could and does and could.lastindex == does.lastindex else None


@cache
def _blurred(pattern: str) -> re.Pattern[str]:
    """The pattern, for ANY and EACH as well.

    Where any digit will do, both do; where some digits do, ANY does. Where something must not match, it is
    EACH that does, so that ANY could still pass and EACH surely fails.
    """
    parts: list[str] = []
    wanted = [True]  # innermost group last
    for sign in _SIGN.findall(pattern):
        if sign.startswith("("):
            wanted.append(wanted[-1] is not (sign == "(?!"))
        elif sign == ")":
            wanted.pop()
        if sign == r"\d":
            parts.append(rf"[\d{_ANY}{_EACH}]")
        elif sign.isdecimal() or sign.startswith("["):
            parts.append(f"[{sign.strip('[]')}{_ANY if wanted[-1] else _EACH}]")
        else:
            parts.append(sign)
    return re.compile("".join(parts))
