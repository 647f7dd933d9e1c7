"""The cells of one column of a list by their rows, held small: each text once, and a number for each row.

A list may have a million rows: objects would take the memory, and the way between processes.
"""

import datetime as dt
from array import array
from collections.abc import Iterable, Sequence

from nxdesk.problems import Failure
from nxdesk.recipients.cell import Cell, is_error, shown
from nxdesk.recipients.columns import column_letter

_MOST_TEXT = 96 << 20
"""Bytes of UTF-8; a million names of 20 characters are a fifth of it."""


def column_names(headings: Sequence[str], width: int) -> tuple[str, ...]:
    """What the columns are called, from column A on: by their heading; without one, by their letter."""
    named = [" ".join(heading.split()) for heading in headings[:width]]
    named += [""] * (width - len(named))
    return tuple(name or column_letter(column) for column, name in enumerate(named))


class ColumnMaker:
    """Takes the cells of one column, from its first row on."""

    def __init__(self, first_row: int) -> None:
        self._first_row = first_row
        self._codes = array("I")
        self._found = {"": 0}
        self._texts = bytearray()
        self._ends = array("Q", (0,))

    def extend(self, cells: Iterable[Cell]) -> None:
        """Raises Failure("list_too_large") for more text than any list of people has."""
        for cell in cells:
            text = _text(cell)
            code = self._found.setdefault(text, len(self._found))
            if code == len(self._ends):
                self._texts += text.encode("utf-8", "surrogatepass")
                self._ends.append(len(self._texts))
            self._codes.append(code)
        if len(self._texts) > _MOST_TEXT:
            raise Failure("list_too_large")

    def column(self) -> "Column":
        codes = self._codes if len(self._ends) > 1 << 16 else array("H", self._codes)
        return Column(self._first_row, codes, bytes(self._texts), array("I", self._ends))


class Column:
    """Rows count from 1, as Excel shows them. Code 0 is an empty cell, and that of every row without one.

    Nothing in it is changed once it is made. A cell reads as `shown` has it, a day without a time,
    and an error as nothing: nobody is to be addressed as #N/A.
    """

    __slots__ = ("_codes", "_ends", "_first_row", "_texts")

    def __init__(self, first_row: int, codes: "array[int]", texts: bytes, ends: "array[int]") -> None:
        """codes: of each row. texts: one after the other, as UTF-8. ends: where each ends, from code 0 on."""
        self._first_row = first_row
        self._codes = codes
        self._texts = texts
        self._ends = ends

    def code(self, row: int) -> int:
        """Equal for two rows when their texts are equal."""
        place = row - self._first_row
        return self._codes[place] if 0 <= place < len(self._codes) else 0

    def codes(self, rows: Iterable[int]) -> "array[int]":
        """`code` of each, for a million of them."""
        codes, first, end = self._codes, self._first_row, self._first_row + len(self._codes)
        return array("I", (codes[row - first] if first <= row < end else 0 for row in rows))

    def text(self, row: int) -> str:
        """The cell as a person sees it, or nearly; "" for an empty one."""
        code = self.code(row)
        if not code:
            return ""
        return self._texts[self._ends[code - 1] : self._ends[code]].decode("utf-8", "surrogatepass")

    def __repr__(self) -> str:
        return f"Column(rows={len(self._codes)}, texts={len(self._ends)})"


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        text = cell.strip()
        return "" if is_error(text) else text
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        return cell.date().isoformat()
    return shown(cell)
