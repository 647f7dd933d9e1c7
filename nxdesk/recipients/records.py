"""A stream of binary records, which .xls and .xlsb are made of: each has a type, a length and a content."""

import re
from collections.abc import Callable, Iterable, Iterator

_RUN = 1 << 16  # bytes of ordinary records that are passed over at once

Header = Callable[[bytes, int], tuple[int, int, int] | None]
"""Of the record at this place: its type, where its content begins and how long it is. None: it is cut off."""


def records(
    pieces: Iterable[bytes], header: Header, ordinary: re.Pattern[bytes], needed: int
) -> Iterator[tuple[int, int, bytes]]:
    """Where each record begins in the stream, its type, and at most `needed` bytes of its content.

    ordinary: a pattern of whole records that need no look. They are passed over, many at once: there are
    millions. What its first group matched last, if it has one, comes as a record of its own, of type -1.
    A record that is cut off by the end of the stream is left out.
    """
    data, start, skipped = b"", 0, 0  # start: where data begins in the stream
    for piece in pieces:
        if skipped >= len(piece):
            skipped -= len(piece)
            start += len(piece)
            continue
        data, start, skipped = data + piece[skipped:], start + skipped, 0
        place = 0
        while place < len(data):
            if run := ordinary.match(data, place, place + _RUN):
                place = run.end()
                if run.lastindex:
                    yield start + run.start(1), -1, run[1]
                continue
            found = header(data, place)
            if found is None:
                break
            kind, content, length = found
            if len(data) < content + min(length, needed):
                break
            yield start + place, kind, data[content : content + min(length, needed)]
            place = content + length
        skipped = max(place - len(data), 0)
        start += min(place, len(data))
        data = data[place:]
