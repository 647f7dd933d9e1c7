"""One cell of a sheet: the values it may hold, and how a person sees them."""

import datetime as dt
import re
from collections.abc import Sequence

Cell = str | int | float | bool | dt.date | dt.time | dt.timedelta | None
Row = Sequence[Cell]

_LONGEST = 200
# #REF!, #¡VALOR!, #ИМЯ?; "not available" has no such end in most languages; LibreOffice's own have a number.
_ERROR = re.compile(
    r"#[^\s#\d]\S{0,38}[!?]|#(?:N/[ABDV]|NV|I/T|YOK|Н/Д|HIÁNYZIK|NENÍ_K_DISPOZICI|GETTING_DATA)|Err:\d{3}"
)


def is_blank(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def is_error(text: str) -> bool:
    """Whether it is what a spreadsheet shows where a formula failed."""
    return (
        text[:1] in ("#", "E") and _ERROR.fullmatch(text) is not None and (text[0] == "E" or text.isupper())
    )


def shown(cell: Cell) -> str:
    """The cell as a person sees it, or nearly: 79161234567.0 is "79161234567", a date is in ISO 8601."""
    match cell:
        case None:
            return ""
        case bool():
            return str(cell).upper()
        case float():
            return f"{cell:.15g}" if abs(cell) >= 1e15 or cell % 1 else str(int(cell))
        case dt.datetime():
            return cell.isoformat(sep=" ")
    return str(cell)


def cut(text: str) -> str:
    """At most 200 characters of a cell, to be held and shown; the whole is in the file."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
