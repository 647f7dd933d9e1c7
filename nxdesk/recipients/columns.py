"""Which sheet, heading row and column of a file hold the numbers: as chosen, as guessed, and as addressed.

Light: the window imports it to show a list, without the libraries that read one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from nxdesk.problems import Failure


@dataclass(frozen=True, slots=True)
class Choice:
    """How to read a file; None is "guess". What reads a file gives it back with every guess filled in.

    sheet: its name; stays None for a text file, which has none. header_row: counted from 1 as Excel shows it,
    0 for no heading. column: counted from 0 at column A; stays None where no column looks like phone numbers.
    region: ISO 3166-1 alpha-2, for numbers without a country code; never guessed. keep_landlines: numbers
    that receive no messages are kept all the same. columns: all those that are read for numbers, `column`
    being the first; () for `column` alone. country_column: the one that says whose number it is, as ISO code
    or name; `region` is then for rows where it is empty. keep_hidden: rows that a filter hides are read too.
    """

    sheet: str | None = None
    header_row: int | None = None
    column: int | None = None
    region: str | None = None
    keep_landlines: bool = False
    columns: tuple[int, ...] = ()
    country_column: int | None = None
    keep_hidden: bool = False

    @property
    def phone_columns(self) -> tuple[int, ...]:
        """Those that are read for numbers."""
        return self.columns or (() if self.column is None else (self.column,))


@dataclass(frozen=True, slots=True, repr=False)
class Look:
    """What a file looks like, for the page that lets a person change the choice.

    sheets: their names, of very many the first 1000. headings: one for each column, "" where there is none.
    first_rows: at most 20 below the heading, each as wide as `headings`, as a person sees them. rows: about
    how many are below the heading. column_hits of column_filled cells of the chosen column, among the first
    1000 rows, look like phone numbers; further_hits: the same two of each further column that is read.
    phone_columns: all that hold mostly phone numbers. country_columns: those that hold mostly countries.
    hidden_rows: below the heading, that a filter or a person hides.
    """

    sheets: tuple[str, ...]
    choice: Choice
    headings: tuple[str, ...]
    first_rows: tuple[tuple[str, ...], ...]
    rows: int | None
    column_hits: int
    column_filled: int
    phone_columns: tuple[int, ...] = ()
    country_columns: tuple[int, ...] = ()
    hidden_rows: int = 0
    further_hits: tuple[tuple[int, int], ...] = ()


def column_letter(column: int) -> str:
    """0 -> "A", 25 -> "Z", 26 -> "AA"."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def find_column(text: str, headings: Sequence[str]) -> int:
    """The column that a person named by its heading, else by its letter; capitals do not matter.

    The heading goes first: "Tel" is also the letters of column 13662. Raises Failure("no_such_column").
    """
    wanted = text.strip().casefold()
    for column, heading in enumerate(headings):
        if heading and heading.strip().casefold() == wanted:
            return column
    letters = wanted.upper()
    if letters.isascii() and letters.isalpha() and len(letters) <= 3:
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - ord("A") + 1
        if column <= len(headings):
            return column - 1
    raise Failure("no_such_column", column=text)
