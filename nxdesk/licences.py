"""What nxdesk is made of, each part with its version, its licence and the files that say so.

In a bundle that is the list beside the program (sbom.cdx.json and licences/, made when it was built); from
source, the packages that are installed here and what the checkout brings.
"""

import json
import platform
import re
import sys
import sysconfig
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from nxdesk import __version__, paths

if TYPE_CHECKING:
    from importlib.metadata import Distribution

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_WORDS: Final = ("licen", "copying", "notice", "authors", "copyright")
_OF_QT: Final = ("pyside6", "shiboken6")


@dataclass(frozen=True, slots=True)
class Component:
    """version: "" when it has none. licence: an SPDX expression, or its own words. texts: files to read."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]

    def text(self) -> str:
        """All of its texts, one after the other."""
        return "\n\n".join(file.read_text("utf-8", errors="replace").strip() for file in self.texts)


def components() -> tuple[Component, ...]:
    """nxdesk itself first, then by name."""
    bill = paths.resources() / "sbom.cdx.json"
    found = _of_bundle(bill) if bill.is_file() else _of_source()
    own = Component("nxdesk", __version__, "MIT", (_root() / "LICENSE",))
    return (own, *sorted(found, key=lambda component: component.name.lower()))


def _root() -> Path:
    """Of the checkout, or of what the bundle unpacks."""
    return paths.resources().parent


def _of_bundle(bill: Path) -> Iterator[Component]:
    folder = paths.resources() / "licences"
    for entry in json.loads(bill.read_bytes())["components"]:
        # What is compiled into a component stands behind its name: "python-calamine/calamine@0.30".
        whole = entry["bom-ref"].partition("/")[0] if entry["bom-ref"] != entry.get("purl") else entry["name"]
        texts = folder / ("qt" if whole.startswith(_OF_QT) else whole)
        yield Component(
            entry["name"],
            entry.get("version", ""),
            ", ".join(map(_licence, entry.get("licenses", ()))),
            tuple(sorted(file for file in texts.glob("*") if file.is_file())),
        )


def _licence(entry: dict[str, Any]) -> str:
    licence = entry.get("license", {})
    return str(entry.get("expression") or licence.get("id") or licence.get("name", ""))


def _of_source() -> Iterator[Component]:
    root = _root()
    ours = root / ".bundle" / "licences"
    qt = tuple(ours / name for name in ("Qt.txt", "third-party.txt", "LGPL-3.0.txt", "GPL-3.0.txt"))
    unicode_text = ours / "Unicode-3.0.txt"
    packages = _packages(root)
    for found in packages:
        name = found.metadata["Name"].lower()
        is_qt = name.startswith(_OF_QT)
        yield Component(name, found.version, _licence_of(found), qt if is_qt else _texts_of(found))
    yield Component("python", platform.python_version(), "PSF-2.0", _texts_of_python())
    version = next(found.version for found in packages if found.metadata["Name"].lower().startswith(_OF_QT))
    yield Component("qt", version, "LGPL-3.0-only", qt)
    yield Component("roboto", "", "Apache-2.0", (paths.resources() / "fonts" / "Roboto-LICENSE.txt",))
    yield Component("unicode-cldr", "", "Unicode-3.0", (unicode_text,))


def _packages(root: Path) -> "list[Distribution]":
    """What pyproject.toml asks for, and what that asks for, as far as it is installed here."""
    from importlib.metadata import PackageNotFoundError, distribution  # noqa: PLC0415 - it takes 40 ms

    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    waiting: list[str] = list(project["dependencies"])
    found: dict[str, Distribution] = {}
    while waiting:
        wanted = _NAME.match(waiting.pop())
        name = re.sub("[-_.]+", "-", wanted[0]).lower() if wanted else ""
        if not name or name in found:
            continue
        try:
            package = distribution(name)
        except PackageNotFoundError:  # for another platform, or another version of Python
            continue
        found[name] = package
        waiting += [each for each in package.requires or () if "extra ==" not in each]
    return list(found.values())


def releases_page() -> str | None:
    """Where the project publishes its versions (pyproject.toml, project.urls, "Releases"); None: nowhere."""
    try:
        project = tomllib.loads((_root() / "pyproject.toml").read_text("utf-8"))["project"]
    except OSError:
        return None
    address = project.get("urls", {}).get("Releases")
    return address if isinstance(address, str) and address.startswith("https://") else None


def _licence_of(package: "Distribution") -> str:
    metadata = package.metadata
    said = [*(metadata.get_all("License-Expression") or ()), *(metadata.get_all("License") or ())]
    classifiers = [each for each in metadata.get_all("Classifier") or () if each.startswith("License")]
    words = next(filter(None, said), "".join(classifiers[:1]).rpartition(" :: ")[2])
    return words.splitlines()[0] if words else ""


def _texts_of(package: "Distribution") -> tuple[Path, ...]:
    files = (Path(str(package.locate_file(file))) for file in package.files or ())
    return tuple(
        sorted(
            file
            for file in files
            if ".dist-info" in str(file)
            and "sboms" not in file.parts
            and any(word in file.name.lower() for word in _WORDS)
        )
    )


def _texts_of_python() -> tuple[Path, ...]:
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"),
    )
    return tuple(place for place in places if place.is_file())[:1]
