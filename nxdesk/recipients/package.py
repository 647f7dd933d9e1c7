"""A zipped workbook: its parts, whole or in pieces. What stands in them, it does not know."""

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Self

UNREADABLE = (OSError, zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, NotImplementedError)
"""What goes wrong with a file that is not as it says: cut, altered, of an unknown method, without a part."""

_CHUNK = 1 << 20
_LARGEST = 1 << 27  # bytes of a part that is read whole: a million sheets have names of half of it


class Package:
    """An open zip file. For one thread. Raises UNREADABLE, whatever is asked of it."""

    def __init__(self, path: Path) -> None:
        self._zip = zipfile.ZipFile(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def has(self, part: str) -> bool:
        return part in self._zip.NameToInfo

    def whole(self, part: str) -> bytes:
        """A small part. Raises ValueError for one of more than 128 MB."""
        if self._zip.getinfo(part).file_size > _LARGEST:  # no more than that is ever unpacked
            raise ValueError(part)
        return self._zip.read(part)

    def pieces(self, part: str) -> Iterator[bytes]:
        """A part of any size, a megabyte at a time."""
        with self._zip.open(part) as file:
            while chunk := file.read(_CHUNK):
                yield chunk

    def related(self, part: str, key: str) -> str | None:
        """The part that another one names by this key (ECMA-376, part 2, 9.3)."""
        folder, name = posixpath.split(part)
        relations = self.whole(f"{folder}/_rels/{name}.rels").decode()
        for found in re.finditer(r"<(?:\w+:)?Relationship\b([^<>]*)>", relations):
            if attribute(found[1], "Id") == key:
                target = attribute(found[1], "Target") or ""
                return posixpath.normpath(posixpath.join("/", folder, target)).removeprefix("/")
        return None

    def is_bomb(self) -> bool:
        """Whether it says of itself that it unpacks to more than any list needs."""
        parts = self._zip.infolist()
        unpacked, packed = sum(part.file_size for part in parts), sum(part.compress_size for part in parts)
        return unpacked > 6 << 30 or (unpacked > 1 << 30 and unpacked > 100 * packed)


def attribute(tag: str, name: str) -> str | None:
    """name: a pattern. The value as it is meant, without entities."""
    found = re.search(rf"""\s{name}\s*=\s*(?:"([^"]*)"|'([^']*)')""", tag)
    return unescape(found[1] if found[1] is not None else found[2]) if found else None
