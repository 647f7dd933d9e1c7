"""How the numbers of a list were written in their cells, held small: a list may have a million of them.

Most cells are a number in one of few shapes, "8 (000) 000-00-00", whose digits follow from the number. Only
what is anything else is kept as a text.
"""

from array import array
from collections.abc import Sequence

from nxdesk.recipients.cell import Cell, cut, shown

_ZEROS = dict.fromkeys(range(ord("1"), ord("9") + 1), "0")
_TEXTS = 1 << 31
"""The code of the first text; those of shapes come before. Code 0 is "+" and the number."""
_NEW = -1
_MOST_SHAPES = 1 << 16
_MOST_DIGITS = 17


class Written:
    """Nothing in it is changed once it is made.

    shapes: each with what is to be taken from the number to have the digits of the cell. texts: one after
    the other, as UTF-8. ends: where each ends.
    """

    __slots__ = ("_ends", "_shapes", "_texts")

    def __init__(
        self, shapes: Sequence[tuple[str, int]] = (), texts: bytes = b"", ends: Sequence[int] = ()
    ) -> None:
        self._shapes = tuple(shapes)
        self._texts = texts
        self._ends = array("I", ends)

    def cell(self, code: int, phone: int) -> str:
        """The cell of a number with this code, as a person sees it; of a very long one the beginning."""
        if code >= _TEXTS:
            return self._text(code - _TEXTS)
        if not code:
            return f"+{phone}"
        shape, less = self._shapes[code - 1]
        digits = iter(str(phone - less).zfill(shape.count("0")))
        return "".join(next(digits) if sign == "0" else sign for sign in shape)

    def digits(self, code: int, phone: int) -> str:
        """Those of a cell that is nothing but a number, else "": for a search, and quicker."""
        return str(phone - self._shapes[code - 1][1]) if 0 < code < _TEXTS else ""

    def words(self, code: int) -> str:
        """A cell that is more than a number, else ""."""
        return self._text(code - _TEXTS) if code >= _TEXTS else ""

    def with_cell(self, text: str) -> tuple["Written", int]:
        """The same with one more text, and its code."""
        texts = self._texts + cut(text).encode("utf-8", "surrogatepass")
        return Written(self._shapes, texts, (*self._ends, len(texts))), _TEXTS + len(self._ends)

    def _text(self, place: int) -> str:
        start = self._ends[place - 1] if place else 0
        return self._texts[start : self._ends[place]].decode("utf-8", "surrogatepass")

    def __repr__(self) -> str:
        return f"Written(shapes={len(self._shapes)}, texts={len(self._ends)})"


class Writer:
    """Finds the codes, as numbers come."""

    def __init__(self) -> None:
        self._shapes: list[tuple[str, int]] = []
        self._codes: dict[str, dict[int, int]] = {}  # by shape, and by what is to be added to its digits
        self._texts = bytearray()
        self._ends = array("I")

    def codes(
        self,
        cells: Sequence[Cell],
        texts: Sequence[str],
        phones: Sequence[int],
        added: Sequence[int],
    ) -> list[int]:
        """`code` of each, for a million of them. texts: of spellings.compact. phones: 0 for none, whose code
        means nothing. added: to the digits, makes the number.
        """
        seen = [cell if type(cell) is str else text for cell, text in zip(cells, texts, strict=True)]
        shapes = "\n".join(seen).translate(_ZEROS).split("\n")  # one call for all of them
        if len(shapes) != len(seen):  # a cell of several lines
            shapes = [text.translate(_ZEROS) for text in seen]
        get, nothing = self._codes.get, dict[int, int]()
        codes = [get(shape, nothing).get(more, _NEW) for shape, more in zip(shapes, added, strict=True)]
        if _NEW in codes:
            for place in [place for place, code in enumerate(codes) if code == _NEW and phones[place]]:
                codes[place] = self.code(cells[place], phones[place])
        return codes

    def code(self, cell: Cell, phone: int) -> int:
        """Of a cell that this number was found in."""
        text = shown(cell)
        shape = text.translate(_ZEROS)
        digits = shape.count("0")
        plain = 0 < digits <= _MOST_DIGITS and not any(sign.isalnum() for sign in shape if sign != "0")
        if plain and len(self._shapes) < _MOST_SHAPES and len(text) == len(cut(text)):
            more = phone - int("".join(sign for sign in text if sign in "0123456789"))
            codes = self._codes.setdefault(shape, {})
            if more not in codes:
                self._shapes.append((shape, more))
                codes[more] = len(self._shapes)
            return codes[more]
        self._texts += cut(text).encode("utf-8", "surrogatepass")
        self._ends.append(len(self._texts))
        return _TEXTS + len(self._ends) - 1

    def written(self) -> Written:
        return Written(self._shapes, bytes(self._texts), self._ends)
