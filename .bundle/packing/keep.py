"""What of Qt goes into the bundle, by name: all else of Qt stays out. The other libraries: linkage.py."""

import re
from collections.abc import Container, Iterable
from pathlib import PurePosixPath
from typing import Final

from packing import Entry

_EVERYWHERE: Final = frozenset(
    {
        "iconengines/qsvgicon",
        "imageformats/qgif",
        "imageformats/qjpeg",
        "imageformats/qsvg",
        "platforms/qoffscreen",
    }
)
PLUGINS: Final = {
    "linux": _EVERYWHERE
    | {
        "platforms/qwayland",
        "platforms/qxcb",
        "platformthemes/qxdgdesktopportal",
        "wayland-decoration-client/adwaita",
        "wayland-decoration-client/bradient",
        "wayland-shell-integration/xdg-shell",
        # How Chinese is typed.
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
    },
    "win32": _EVERYWHERE | {"platforms/qwindows"},
    "darwin": _EVERYWHERE | {"platforms/qcocoa"},
}
"""folder/name, without the "lib" before it and the ending. The window is drawn in Qt's own style, Fusion."""
LIBRARIES: Final = frozenset(
    "Core Gui Widgets Svg DBus XcbQpa WaylandClient WlShellIntegration icudata icui18n icuuc".split()
)
BINDINGS: Final = frozenset("QtCore QtGui QtWidgets QtSvg pyside6 shiboken6 Shiboken".split())
_METADATA: Final = frozenset({"METADATA", "entry_points.txt"})
_COMPILER: Final = ("msvcp", "vcruntime", "concrt")
"""The run-time of the compiler, which the wheels for Windows bring."""
_LIBRARY: Final = re.compile(r"(?:lib)?(?:Qt6?)?(\w+?)(?:\.so[.\d]*|\.dll|\.dylib|\.framework)?")


def kept(entries: Iterable[Entry], platform: str, languages: Iterable[str]) -> list[Entry]:
    """Those of the lists above, and what is not of Qt.

    platform: as sys.platform names it. languages: that the program speaks; Qt's own words go in for these.
    """
    entries = [(_posix(name), source, kind) for name, source, kind in entries]
    words = {f"qtbase_{language}.qm" for language in languages} - {"qtbase_en.qm"}
    chosen = [entry for entry in entries if entry[2] != "SYMLINK" and _is_kept(entry[0], platform, words)]
    return chosen + [entry for entry in entries if entry[2] == "SYMLINK" and _leads_into(entry, chosen)]


def _is_kept(name: str, platform: str, words: Container[str]) -> bool:
    path = PurePosixPath(name)
    if path.parts[0].endswith(".dist-info"):
        return path.name in _METADATA
    if path.parts[0] not in ("PySide6", "shiboken6"):
        return True
    if "plugins" in path.parts:
        return f"{path.parent.name}/{path.stem.removeprefix('lib')}" in PLUGINS[platform]
    if "translations" in path.parts:
        return path.name in words
    return _is_kept_library(path)


def _is_kept_library(path: PurePosixPath) -> bool:
    first = path.name.split(".")[0].removeprefix("lib")
    if first in BINDINGS and "lib" not in path.parts:
        return True
    framework = next((part for part in path.parts if part.endswith(".framework")), path.name)
    match = _LIBRARY.fullmatch(framework)
    return (match is not None and match[1] in LIBRARIES) or first.lower().startswith(_COMPILER)


def _leads_into(link: Entry, chosen: list[Entry]) -> bool:
    """On a Mac the link may lead to a folder (a framework's Versions/Current)."""
    folder = PurePosixPath(link[0]).parent
    target = _plain(folder / _posix(link[1]))
    return any(name == target or name.startswith(f"{target}/") for name, _, _ in chosen)


def _plain(path: PurePosixPath) -> str:
    parts: list[str] = []
    for part in path.parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def _posix(name: str) -> str:
    return name.replace("\\", "/")
