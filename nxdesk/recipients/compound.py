"""The streams of a compound file, the container of .xls ([MS-CFB]). What stands in them, it does not know.

Its own, because a library (olefile) brings 2500 lines for it, most of them for properties and for writing.
"""

import struct
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Self

_HEADER = struct.Struct("<8s22xHH14xI4xIIIII109I")
_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRY = struct.Struct("<64sHB49xIQ")  # of a directory: name, its length, kind, first sector, size
_ROOT, _STREAM = 5, 2
_MINI_SHIFT = 6  # small streams lie in sectors of 64 bytes, and these in a stream of the root
_LAST = 0xFFFFFFFA  # from here on, a number is no sector but says why there is none
_AT_ONCE = 2048  # sectors


class Compound:
    """An open one. For one thread. Raises OSError, and ValueError where it is not as the standard has it.

    What would lead round in circles, or beyond the end of the file, ends there.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        try:
            self._read_tables(path.stat().st_size)
        except struct.error:
            self._file.close()
            raise ValueError("cut") from None
        except (OSError, ValueError):
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def pieces(self, *names: str) -> Iterator[bytes]:
        """The stream of the first of these names that is there, a megabyte at a time, and what pads it."""
        for name in names:
            for found, kind, first, size in self._entries:
                if kind == _STREAM and found == name:
                    return self._small(first) if size < self._cutoff else self._large(first)
        raise ValueError("no such stream")

    def _read_tables(self, size: int) -> None:
        header = _HEADER.unpack(self._file.read(_HEADER.size))
        signature, self._shift, mini, directory, self._cutoff, first_mini, _, more, _, *tables = header
        if signature != _SIGNATURE or self._shift not in (9, 12) or mini != _MINI_SHIFT:
            raise ValueError("no compound file")
        in_sector = 1 << self._shift - 2
        needed = (size >> self._shift) // in_sector + 1  # sectors of the table of sectors
        for _ in range(needed // in_sector + 1):
            if more >= _LAST or len(tables) >= needed:
                break
            *further, more = self._numbers([more])
            tables += further
        self._next = self._numbers([sector for sector in tables[:needed] if sector < _LAST])
        self._next_mini = self._numbers(self._chain(first_mini))
        content = b"".join(self._large(directory))
        self._entries = [
            (_name(name, length), kind, first, size & 0xFFFFFFFF)
            for name, length, kind, first, size in _ENTRY.iter_unpack(content[: len(content) // 128 * 128])
        ]
        roots = [first for _, kind, first, _ in self._entries if kind == _ROOT]
        self._container = self._chain(roots[0]) if roots else []

    def _chain(self, first: int) -> list[int]:
        return list(_follow(self._next, first))

    def _large(self, first: int) -> Iterator[bytes]:
        sectors = iter(self._chain(first))
        while some := list(islice(sectors, _AT_ONCE)):
            yield b"".join(self._read(sector + 1 << self._shift, 1 << self._shift) for sector in some)

    def _small(self, first: int) -> Iterator[bytes]:
        inside = (1 << self._shift) - 1
        for sector in _follow(self._next_mini, first):
            place = sector << _MINI_SHIFT
            if place >> self._shift >= len(self._container):
                return
            start = self._container[place >> self._shift] + 1 << self._shift
            yield self._read(start + (place & inside), 1 << _MINI_SHIFT)

    def _numbers(self, sectors: Sequence[int]) -> tuple[int, ...]:
        """What stands in these sectors of tables."""
        size = 1 << self._shift
        content = b"".join(self._read(sector + 1 << self._shift, size) for sector in sectors)
        return struct.unpack(f"<{len(content) // 4}I", content[: len(content) // 4 * 4])

    def _read(self, place: int, length: int) -> bytes:
        self._file.seek(place)
        return self._file.read(length)


def _follow(following: Sequence[int], first: int) -> Iterator[int]:
    place = first
    for _ in following:  # a chain that is longer than its table goes in circles
        if place >= len(following):
            return
        yield place
        place = following[place]


def _name(name: bytes, length: int) -> str:
    return name[: max(length - 2, 0)].decode("utf-16-le", "replace")
