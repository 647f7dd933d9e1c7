"""What a sheet's own bytes say and calamine does not: hidden rows, formulas without a value, error values."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from nxdesk.recipients.cell import Cell, is_error

ROWS, COLUMNS = 1_048_576, 16_384  # of the largest sheet there is; what lies beyond is not believed
BINARY_ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
"""How .xls and .xlsb write them ([MS-XLSB] 2.5.97.2 BErr)."""

UNKNOWN_ERROR = "#ERROR!"
_MOST_TEXTS = 200  # different ones; there are about 20 errors, each in the languages of the world


@dataclass(slots=True)
class Findings:
    """hidden: rows, from 1. unvalued: by column, from 0, the rows whose formula has no value.

    is_partial: there are cells that calamine passes over, and more than errors.
    """

    hidden: set[int] = field(default_factory=set)
    is_partial: bool = False
    unvalued: dict[int, set[int]] = field(default_factory=dict)
    _errors: "array[int]" = field(default_factory=lambda: array("Q"))  # row, column and text, packed
    _texts: dict[str, int] = field(default_factory=dict)

    def add_unvalued(self, row: int, column: int) -> None:
        self.unvalued.setdefault(column, set()).add(row)

    def add_error(self, row: int, column: int, text: str) -> None:
        """row from 1, column from 0. text: the error as a person sees it, such as #N/A."""
        if not (0 < row <= ROWS and 0 <= column < COLUMNS):
            return
        if not is_error(text) or (text not in self._texts and len(self._texts) == _MOST_TEXTS):
            text = UNKNOWN_ERROR
        code = self._texts.setdefault(text, len(self._texts))
        self._errors.append((row << 14 | column) << 8 | code)

    def with_errors(self, rows: Iterator[Sequence[Cell]]) -> Iterator[Sequence[Cell]]:
        """The rows of the sheet, from row 1 on, with the text of its error in each cell that holds one."""
        return self._filled(rows) if self._errors else rows

    def _filled(self, rows: Iterator[Sequence[Cell]]) -> Iterator[Sequence[Cell]]:
        texts = list(self._texts)
        errors = iter(sorted(self._errors))
        error = next(errors, None)
        for number, row in enumerate(rows, 1):
            if error is None or error >> 22 > number:
                yield row
                continue
            cells = list(row)
            while error is not None and error >> 22 <= number:
                column = error >> 8 & COLUMNS - 1
                if column < len(cells) and cells[column] == "":
                    cells[column] = texts[error & 0xFF]
                error = next(errors, None)
            yield cells
