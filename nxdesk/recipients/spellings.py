"""The ordinary spellings of a number, many cells at once: what phone.spelling would say, or nothing."""

from collections.abc import Sequence

from nxdesk.recipients.cell import Cell

# Signs without a meaning of their own between digits: blanks, dashes, brackets, and marks that nobody sees.
_DROPPED = dict.fromkeys(map(ord, " -()\u00a0\u2009\u202f\u200b\u200e\u202a\u202c\u202d\ufeff"))
_SIGNS = {**_DROPPED, **dict.fromkeys(map(ord, "_\t\r\v\f\x1c\x1d\x1e\x1f"), "?")}  # int() overlooks these
_SHORTEST = 9  # signs; with fewer, it may have been a date


def compact(cells: Sequence[Cell]) -> list[str]:
    """For each cell ASCII digits, after a plus where it has one; what needs a closer look is something else,
    or "". int() takes for a number what is one and nothing else.
    """
    texts = [cell if type(cell) is str else _digits(cell) for cell in cells]
    joined = "\n".join(texts).translate(_SIGNS)  # one call for all of them: it is the calls that take time
    found = joined.split("\n")
    if len(found) != len(texts):  # a cell of several lines
        return compact(["" if type(cell) is str and "\n" in cell else cell for cell in cells])
    return found if joined.isascii() else [text if text.isascii() else "" for text in found]


def is_plain(text: str) -> bool:
    """Whether one of the texts of `compact` is a number, and long enough to be nothing else."""
    return len(text) >= _SHORTEST and text.removeprefix("+").isdecimal()


def _digits(cell: Cell) -> str:
    if type(cell) is not float or not 0 < cell < 1e15 or cell % 1:
        return ""
    digits = str(int(cell))
    return "" if digits.endswith("00000") else digits  # it may have been written with an exponent
