"""Which libraries of the build machine go into the bundle, and which the person's system has to bring.

On Linux that is what the binaries of the bundle link to. What talks to the person's own system (its C
library, its graphics, its fonts, its buses) has to be of that system: a copy of ours
would break with its drivers.
"""

import logging
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Final

from packing import Entry

SYSTEM: Final = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    # With the person's own fixes of security. Every system with this C library has OpenSSL 3.
    "libcrypto.so.3": "libssl3",
    "libssl.so.3": "libssl3",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What is never inside, and the Debian package that brings it."""
_BINARY: Final = ("BINARY", "EXTENSION")
_API_SET: Final = re.compile(r"(?:api|ext)-ms-", re.IGNORECASE)
"""Names of sets of functions, not of files: Windows itself knows which of its libraries has them."""
_BUILD_PATH: Final = re.compile(r"^  R(?:UN)?PATH +/", re.MULTILINE)
_VERSION: Final = re.compile(r"GLIBC_2\.(\d+)")


class Missing(logging.Handler):
    """Hears PyInstaller say that a library is not found, which is only a warning to it."""

    def __init__(self) -> None:
        super().__init__()
        self._found: list[tuple[str, str]] = []
        logging.getLogger("PyInstaller").addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        if str(record.msg).startswith("Library not found: could not resolve") and isinstance(
            record.args, tuple
        ):
            name, asking = record.args
            self._found.append((str(name), str(asking)))

    def refuse(self, entries: list[Entry]) -> None:
        """Raises SystemExit when one of these asked for it: such a bundle would not start."""
        sources = {source for _, source, _ in entries}
        said = [
            f"{asking} needs {name}"
            for name, asking in self._found
            if asking in sources and not _API_SET.match(name)
        ]
        if said:
            raise SystemExit("build.spec: libraries are not on this machine:\n" + "\n".join(said))


def linked(entries: list[Entry], needs: Callable[[Path], list[str]]) -> list[Entry]:
    """The entries without the libraries that none of them needs, or that the system brings.

    Raises SystemExit when one needs what is neither here nor named in SYSTEM: such a bundle would not start.
    """
    binaries = [entry for entry in entries if entry[2] in _BINARY]
    libraries = {PurePosixPath(entry[0]).name: entry for entry in binaries if _is_library(entry[0])}
    roots = [entry for entry in binaries if not _is_library(entry[0])]
    needed: dict[str, Entry] = {}
    waiting = [("libpython", libraries[name]) for name in libraries if name.startswith("libpython")]
    waiting += [(entry[0], entry) for entry in roots]
    while waiting:
        asking, entry = waiting.pop()
        if entry[0] in needed:
            continue
        needed[entry[0]] = entry
        for wanted in needs(Path(entry[1])):
            if wanted in SYSTEM:
                continue
            if wanted not in libraries:
                raise SystemExit(
                    f"build.spec: {entry[0]} (for {asking}) needs {wanted}, which is not on this machine"
                )
            waiting.append((entry[0], libraries[wanted]))
    links = {PurePosixPath(name).name for name in needed}
    return [
        entry
        for entry in entries
        if entry[0] in needed
        or (entry[2] == "SYMLINK" and entry[0] in links)
        or (entry[2] not in (*_BINARY, "SYMLINK"))
    ]


def _is_library(name: str) -> bool:
    """One that others link to: beside Qt's, or at the top; not a plug-in, not a module of Python's."""
    path = PurePosixPath(name)
    return ".so" in path.name and path.name.startswith("lib") and "plugins" not in path.parts


def without_paths(entries: list[Entry], folder: Path) -> list[Entry]:
    """The same, but no library looks into folders of this machine: copies without them lie in `folder`."""
    folder.mkdir(exist_ok=True)
    made = []
    for name, source, kind in entries:
        if kind in _BINARY and _BUILD_PATH.search(_header(Path(source))):
            copy = folder / PurePosixPath(name).name
            shutil.copyfile(source, copy)
            subprocess.run(["chrpath", "--delete", str(copy)], check=True, stdout=subprocess.DEVNULL)
            made.append((name, str(copy), kind))
        else:
            made.append((name, source, kind))
    return made


def needs(path: Path) -> list[str]:
    """The names of the libraries that a library or a program asks for itself."""
    return [line.split()[1] for line in _header(path).splitlines() if line.startswith("  NEEDED")]


def depends(folder: Path) -> list[str]:
    """The Debian packages that a bundle needs, for the field Depends. folder: of the bundle."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    binaries = [path for path in files if path.open("rb").read(4) == b"\x7fELF"]
    packages = {SYSTEM[name] for path in binaries for name in needs(path) if name in SYSTEM} - {"libc6"}
    newest = max(int(found) for path in binaries for found in _VERSION.findall(_header(path)))
    return [f"libc6 (>= 2.{newest})", *sorted(packages)]


def _header(path: Path) -> str:
    """What is asked of other libraries, as objdump lists it."""
    command = ["objdump", "-p", str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
