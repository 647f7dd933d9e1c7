"""What the bundle is made of: each component with its version, its licence and the files that say so."""

import importlib.metadata
import json
import platform
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.metadata import Distribution
from pathlib import Path

from packing import Entry

_LICENCES = Path(__file__).parent.parent / "licences"
_QT = tuple(_LICENCES / name for name in ("Qt.txt", "third-party.txt", "LGPL-3.0.txt", "GPL-3.0.txt"))
_WORDS = ("licen", "copying", "notice", "authors", "copyright")
_UNICODE = _LICENCES / "Unicode-3.0.txt"


@dataclass(frozen=True, slots=True)
class Component:
    """One thing that is shipped.

    version: "" when it has none. licence: an SPDX expression, or the component's own words. parts: what is
    compiled into it, as components of CycloneDX that it lists itself.
    """

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[Path, ...] = ()
    parts: tuple[dict[str, object], ...] = field(default=(), repr=False)


def components(entries: Iterable[Entry], resources: Path) -> list[Component]:
    """Of all these entries. Raises SystemExit for one whose licence is not found: it must not be shipped."""
    sources = {Path(source) for _, source, kind in entries if kind != "SYMLINK"}
    found = [*_python_packages(sources), _python(), *_of_qt(), *_of_resources(resources)]
    if sys.platform == "linux":
        found += _debian_packages(sources)
    for component in found:
        if not component.texts:
            raise SystemExit(f"build.spec: no text of a licence is found for {component.name}")
    return sorted(found, key=lambda component: component.name.lower())


def _python_packages(sources: set[Path]) -> list[Component]:
    owners = {
        Path(str(distribution.locate_file(file))): distribution
        for distribution in importlib.metadata.distributions()
        for file in distribution.files or ()
    }
    inside = {owner.metadata["Name"]: owner for owner in (owners.get(source) for source in sources) if owner}
    # PyInstaller: its bootloader is the executable.
    inside["pyinstaller"] = importlib.metadata.distribution("pyinstaller")
    return [_python_package(name, distribution) for name, distribution in inside.items()]


def _python_package(name: str, distribution: Distribution) -> Component:
    metadata, version = distribution.metadata, distribution.version
    files = [Path(str(distribution.locate_file(file))) for file in distribution.files or ()]
    own = [file for file in files if ".dist-info" in str(file)]
    texts = [
        file for file in own if "sboms" not in file.parts and any(w in file.name.lower() for w in _WORDS)
    ]
    is_qt = name.lower().startswith(("pyside6", "shiboken6"))
    classifiers = [each for each in metadata.get_all("Classifier") or () if each.startswith("License")]
    # get_all: where importlib_metadata is loaded, as by keyring, a missing field raises in [].
    said = [*(metadata.get_all("License-Expression") or ()), *(metadata.get_all("License") or ())]
    words = next(filter(None, said), "".join(classifiers[:1]).rpartition(" :: ")[2])
    parts: list[dict[str, object]] = []
    for file in own:
        if file.parent.name == "sboms":
            parts += json.loads(file.read_bytes()).get("components", [])
    return Component(
        name.lower(),
        version,
        words.splitlines()[0],
        f"pkg:pypi/{name.lower().replace('_', '-')}@{version}",
        _QT if is_qt else tuple(sorted(texts)),
        tuple(parts),
    )


def _python() -> Component:
    stdlib = Path(sysconfig.get_path("stdlib"))
    version = platform.python_version()
    debian = Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")
    places = (stdlib / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", debian)
    texts = tuple(place for place in places if place.is_file())[:1]
    return Component("python", version, "PSF-2.0", f"pkg:generic/python@{version}", texts)


def _of_qt() -> list[Component]:
    qt = importlib.metadata.version("PySide6-Essentials")
    made = [Component("qt", qt, "LGPL-3.0-only", f"pkg:generic/qt@{qt}", _QT)]
    if sys.platform == "linux":
        folder = importlib.metadata.distribution("PySide6-Essentials").locate_file("PySide6/Qt/lib")
        icu = next(Path(str(folder)).glob("libicudata.so.*")).name.rpartition(".")[2]
        made.append(Component("icu", icu, "Unicode-3.0", f"pkg:generic/icu@{icu}", (_UNICODE,)))
    return made


def _of_resources(resources: Path) -> list[Component]:
    roboto = resources / "fonts" / "Roboto-LICENSE.txt"
    return [
        Component("roboto", "", "Apache-2.0", "pkg:generic/roboto", (roboto,)),
        # The names of countries, resources/translations/countries_zh_CN.ts.
        Component("unicode-cldr", "", "Unicode-3.0", "pkg:generic/unicode-cldr", (_UNICODE,)),
    ]


def _debian_packages(sources: set[Path]) -> list[Component]:
    """The libraries that came from this machine's own packages."""
    system = sorted(
        str(path) for path in sources if path.is_relative_to("/lib") or path.is_relative_to("/usr/lib")
    )
    packages = {_package(path) for path in system if ".so" in path}
    return [_debian_package(package) for package in sorted(packages)]


def _package(path: str) -> str:
    """dpkg knows a file by one of two names, since /lib is a link to /usr/lib."""
    for name in (path, str(Path(path).resolve()), path.removeprefix("/usr")):
        asked = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return asked.stdout.partition(": ")[0].partition(",")[0]
    raise SystemExit(f"build.spec: no Debian package brings {path}, so its licence is not known")


def _debian_package(package: str) -> Component:
    command = ["dpkg-query", "-W", "-f", "${Package} ${Version} ${Architecture}", package]
    name, version, architecture = subprocess.run(
        command, capture_output=True, text=True, check=True
    ).stdout.split()
    text = Path("/usr/share/doc") / name / "copyright"
    texts = (text,) if text.is_file() else ()
    purl = f"pkg:deb/debian/{name}@{version}?arch={architecture}"
    return Component(name, version, f"see the text of {name}", purl, texts)
