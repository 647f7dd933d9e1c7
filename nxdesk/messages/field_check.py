"""What is wrong with the fields of a message, and with a message that has fields. check.py knows no field."""

import re
from collections.abc import Iterator, Sequence

from nxdesk.messages.channels import Priority
from nxdesk.messages.check import check
from nxdesk.messages.field_values import sample
from nxdesk.messages.fields import Field, Parsed, Place, has_braces, is_composed, key_of, parse, texts_of
from nxdesk.messages.kinds import Message
from nxdesk.problems import Problem, Severity

_HOST = re.compile(r"https?://[^/?#]+[/?#]", re.IGNORECASE)
_HALF = re.compile("[\ud800-\udfff]")
_NAMED = 8
"""How many columns a problem names."""


def check_composed(
    message: Message, priority: Priority, columns: Sequence[str] | None, shown: Message | None = None
) -> tuple[Problem, ...]:
    """As check(), of a message as it is composed. Those of fields stand first.

    columns: the names of the list's, () for a list without any; None while there is no list. shown: the
    message as one person gets it; None: as somebody could.
    """
    if not is_composed(message):
        return check(message, priority)
    return (
        *check_fields(message, columns),
        *check(sample(message) if shown is None else shown, priority),
    )


def check_fields(message: Message, columns: Sequence[str] | None) -> Iterator[Problem]:
    known = {key_of(name) for name in columns or ()}
    for place, text, kind in texts_of(message):
        if has_braces(text):
            parsed = parse(text)
            for field in dict.fromkeys(parsed.fields):
                yield from _known(place, field, columns, known)
            if any(_HALF.search(field.written) for field in parsed.fields):
                yield Problem("text_broken", place)
            if kind is Place.LINK:
                yield from _after_host(place, parsed)
            if parsed.lone:
                yield Problem("brace_alone", place, {"brace": parsed.lone[0]}, Severity.WARNING)


def _known(place: str, field: Field, columns: Sequence[str] | None, known: set[str]) -> Iterator[Problem]:
    if columns is None:
        yield Problem("field_no_list", place, {"name": field.name}, Severity.WARNING)
    elif not columns:
        yield Problem("field_no_columns", place, {"name": field.name})
    elif field.key not in known:
        names = (*columns[:_NAMED], *(("…",) if len(columns) > _NAMED else ()))
        yield Problem("field_unknown", place, {"name": field.name, "names": names})


def _after_host(place: str, parsed: Parsed) -> Iterator[Problem]:
    """Where a link leads is not for a cell to say, unless the cell is the link."""
    first = next((number for number, part in enumerate(parsed.parts) if isinstance(part, Field)), None)
    if first is None or len(parsed.parts) == 1:
        return
    start = parsed.parts[0] if first else ""
    if not (isinstance(start, str) and _HOST.match(start)):
        yield Problem("field_in_host", place, {"name": parsed.fields[0].name})
