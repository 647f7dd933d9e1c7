"""ICU's tables (collation, names, converters for every language: 32 MB) cut down to what nxdesk can speak.

The format is ICU's "common data" (unicode-org/icu: icu4c/source/common/ucmndata.h): a header, a table of
names and places, the items. Linux only: on the other platforms Qt uses the system's own.
"""

import re
import struct
import subprocess
from collections.abc import Container, Iterable
from pathlib import Path
from typing import Final

from packing import Entry

_LOCALE: Final = re.compile(r"(?P<language>[a-z]{2,3})(?:_[A-Za-z0-9]+)*\.(?:res|brk)")
_LEFT_OUT: Final = re.compile(
    r"(?:translit|rbnf|unit|curr|lang|region|zone|brkitr)/|.*\.(?:cnv|spp|dict)$|unames\.icu$"
)
"""Transliteration, numbers in words, units, names of currencies, languages, countries and time zones,
where lines break, converters from old character sets: Qt's widgets have their own of these, or none."""
_SOURCE: Final = """\
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
.size {symbol}, {size}
{symbol}:
.incbin "{path}"
.section .note.GNU-stack,"",@progbits
"""


def cut_down(entries: list[Entry], folder: Path, languages: Iterable[str]) -> list[Entry]:
    """The same, with ICU's tables as `cut` makes them in `folder`."""
    return [
        (name, str(cut(Path(source), folder, languages)), kind)
        if "/libicudata." in name and kind == "BINARY"
        else (name, source, kind)
        for name, source, kind in entries
    ]


def cut(library: Path, folder: Path, languages: Iterable[str]) -> Path:
    """A library of the same name in `folder`, with fewer items.

    library: libicudata.so.<version>. languages: ("en", "zh_CN") whose tables stay, beside "root", which is
    every other language's.
    """
    spoken = frozenset(language.partition("_")[0] for language in languages)
    version = library.name.rpartition(".")[2]
    data = folder / "icu.dat"
    data.write_bytes(_packed(*_items(_section(library), spoken)))
    source = folder / "icu.s"
    source.write_text(_SOURCE.format(symbol=f"icudt{version}_dat", size=data.stat().st_size, path=data.name))
    made = folder / library.name
    for command in (
        ["as", "-o", "icu.o", source.name],
        [
            "ld",
            "-shared",
            "--build-id=none",
            "-soname",
            library.name,
            "-z",
            "noexecstack",
            "-o",
            made.name,
            "icu.o",
        ],
    ):
        subprocess.run(command, check=True, cwd=folder)
    return made


def is_kept(name: str, languages: Container[str]) -> bool:
    """name: of an item, without the package's ("coll/zh.res"). languages: by two or three letters."""
    if _LEFT_OUT.match(name):
        return False
    match = _LOCALE.fullmatch(name.rpartition("/")[2])
    return match is None or match["language"] in languages


def _section(library: Path) -> bytes:
    """The data inside: from its header ("CmnD") on. What follows the last item is never looked at."""
    whole = library.read_bytes()
    mark = whole.index(b"\xda\x27\x14\x00\x00\x00\x00\x00\x02\x00CmnD")
    return whole[mark - 2 :]


def _items(data: bytes, languages: Container[str]) -> tuple[bytes, dict[str, bytes]]:
    """The header, and each kept item by its whole name ("icudt73l/coll/zh.res")."""
    (start,) = struct.unpack_from("<H", data)
    (count,) = struct.unpack_from("<I", data, start)
    places = [struct.unpack_from("<II", data, start + 4 + 8 * n) for n in range(count)]
    names = [data[start + at : data.index(b"\0", start + at)].decode() for at, _ in places]
    ends = [at for _, at in places[1:]]
    if names != sorted(names) or ends != sorted(ends):
        raise SystemExit("build.spec: ICU's data are not in the order that icu.py knows")
    items = {}
    for name, (_, at), end in zip(names[:-1], places, ends, strict=False):
        if is_kept(name.partition("/")[2], languages):
            items[name] = data[start + at : start + end]
    return data[:start], items


def _packed(header: bytes, items: dict[str, bytes]) -> bytes:
    count = len(items)
    names, name_places = bytearray(), []
    base = 4 + 8 * count
    for name in items:
        name_places.append(base + len(names))
        names += name.encode() + b"\0"
    body, places = bytearray(), []
    first = -(-(base + len(names)) // 16) * 16
    for item in items.values():
        places.append(first + len(body))
        body += item + b"\0" * (-len(item) % 16)
    pairs = [struct.pack("<II", *pair) for pair in zip(name_places, places, strict=True)]
    table = struct.pack("<I", count) + b"".join(pairs)
    return header + (table + names).ljust(first, b"\0") + bytes(body)
