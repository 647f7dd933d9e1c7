"""The list of components as CycloneDX 1.6 (ECMA-424), and their licences as files, for the bundle."""

import json
import os
import shutil
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from packing.components import Component

_SPACE: Final = uuid.UUID("4f3b6a52-8f4c-5c52-9f5e-7b1d7f1c2a90")
_SPDX: Final = frozenset(
    "Apache-2.0 BSD-2-Clause BSD-3-Clause GPL-2.0-only GPL-3.0-only ISC LGPL-3.0-only MIT MIT-0 MPL-2.0"
    " PSF-2.0 Unicode-3.0 AND OR".split()
)


def write(found: list[Component], version: str, folder: Path) -> None:
    """folder: made anew. `sbom.cdx.json` in it, and `licences/<component>/…` with an overview."""
    shutil.rmtree(folder, ignore_errors=True)
    licences = folder / "licences"
    licences.mkdir(parents=True)
    (folder / "sbom.cdx.json").write_text(
        json.dumps(bill(found, version), indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    (licences / "README.txt").write_text(overview(found), encoding="utf-8")
    for component in found:
        if component.name.startswith(("pyside6", "shiboken6")):  # the same texts as Qt's
            continue
        (licences / component.name).mkdir()
        for text in component.texts:
            shutil.copyfile(text, licences / component.name / _name(text, component))


def _name(text: Path, component: Component) -> str:
    """Two licences of one package may have the same name in two folders of it."""
    same = [other for other in component.texts if other.name == text.name]
    return text.name if len(same) == 1 else f"{text.parent.name}-{text.name}"


def overview(found: Iterable[Component]) -> str:
    lines = [
        "nxdesk is made of these components. The text of each licence is in the folder of its name; PySide6",
        "and shiboken6 are under that of Qt: qt/Qt.txt says how Qt may be replaced. What is compiled into a",
        "component is listed in sbom.cdx.json.",
        "",
        *(f"{f'{component.name} {component.version}'.strip()}: {component.licence}" for component in found),
    ]
    return "\n".join(lines) + "\n"


def bill(found: list[Component], version: str) -> dict[str, object]:
    """The document. The same components give the same bytes: its number and date come from the commit."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    listed = [entry for component in found for entry in _entries(component)]
    number = uuid.uuid5(_SPACE, json.dumps([version, epoch, listed], sort_keys=True))
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).isoformat(timespec="seconds"),
            "component": {
                "type": "application",
                "bom-ref": "nxdesk",
                "name": "nxdesk",
                "version": version,
                "licenses": [{"expression": "MIT"}],
            },
        },
        "components": listed,
        "dependencies": [{"ref": "nxdesk", "dependsOn": [component.purl for component in found]}],
    }


def _entries(component: Component) -> list[dict[str, object]]:
    """The component, then what is compiled into it."""
    own: dict[str, object] = {
        "type": "library",
        "bom-ref": component.purl,
        "name": component.name,
        **({"version": component.version} if component.version else {}),
        "licenses": [_licence(component.licence)],
        "purl": component.purl,
    }
    return [own, *(_part(part, component) for part in component.parts)]


def _part(part: dict[str, object], whole: Component) -> dict[str, object]:
    """Without what names a folder of the machine that built it, and with a reference that is unique here."""
    kept: dict[str, object] = {
        key: part[key] for key in ("type", "name", "version", "licenses", "hashes") if key in part
    }
    purl = str(part.get("purl", "")).partition("?")[0]
    named = {"purl": purl} if purl else {}
    return {**kept, "bom-ref": f"{whole.name}/{part['name']}@{part.get('version', '')}", **named}


def _licence(words: str) -> dict[str, object]:
    is_expression = all(word.strip("()") in _SPDX for word in words.split())
    return {"expression": words} if is_expression else {"license": {"name": words}}
