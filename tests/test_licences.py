"""What nxdesk is made of, from source and in a bundle, by the same reader."""

import json
import re
import tomllib
from pathlib import Path

import pytest

import nxdesk
from nxdesk import licences
from nxdesk.licences import components, releases_page

ROOT = Path(nxdesk.__file__).parent.parent


def test_from_source_every_component_has_a_licence_and_its_text() -> None:
    found = components()
    assert found[0].name == "nxdesk"
    for component in found:
        assert component.licence, component.name
        assert len(component.text()) > 300, component.name
    names = [re.sub("[-_.]+", "-", component.name) for component in found]
    assert len(names) == len(set(names))
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    direct = {re.sub("[-_.]+", "-", re.match(r"[\w.-]+", line)[0]).lower() for line in wanted}
    assert direct <= set(names)
    assert {"qt", "python", "roboto", "unicode-cldr", "shiboken6"} <= set(names)


def test_how_qt_may_be_replaced_is_said_plainly() -> None:
    qt = next(component for component in components() if component.name == "qt")
    assert "You may replace them with your own build of Qt" in qt.text()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text()


def test_in_a_bundle_its_own_list_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the form that .bundle/packing/sbom.py gives it."""
    resources = tmp_path / "resources"
    for name, text in (("keyring", "MIT text"), ("qt", "LGPL text"), ("python-calamine", "calamine text")):
        (resources / "licences" / name).mkdir(parents=True)
        (resources / "licences" / name / "LICENSE").write_text(text)
    (tmp_path / "LICENSE").write_text("our text")

    def entry(name: str, whole: str = "", licence: str = "MIT") -> dict[str, object]:
        purl = f"pkg:pypi/{name}@1"
        ref = f"{whole}/{name}@1" if whole else purl
        return {
            "name": name,
            "version": "1",
            "bom-ref": ref,
            "purl": purl,
            "licenses": [{"expression": licence}],
        }

    bill = {
        "components": [
            entry("keyring"),
            entry("pyside6_essentials", licence="LGPL-3.0-only"),
            entry("python-calamine"),
            entry("zip", "python-calamine", "Apache-2.0"),
        ]
    }
    (resources / "sbom.cdx.json").write_text(json.dumps(bill))
    monkeypatch.setattr(licences.paths, "resources", lambda: resources)
    told = {(each.name, each.version, each.licence): each.text() for each in components()}
    assert told == {
        ("nxdesk", nxdesk.__version__, "MIT"): "our text",
        ("keyring", "1", "MIT"): "MIT text",
        ("pyside6_essentials", "1", "LGPL-3.0-only"): "LGPL text",
        ("python-calamine", "1", "MIT"): "calamine text",
        ("zip", "1", "Apache-2.0"): "calamine text",
    }


def test_the_page_of_releases_is_what_the_project_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(licences.paths, "resources", lambda: tmp_path / "resources")
    assert releases_page() is None
    project = tmp_path / "pyproject.toml"
    project.write_text('[project]\nname = "nxdesk"\n')
    assert releases_page() is None
    project.write_text('[project.urls]\nReleases = "https://example.org/nxdesk/releases"\n')
    assert releases_page() == "https://example.org/nxdesk/releases"
    project.write_text('[project.urls]\nReleases = "file:///etc/passwd"\n')
    assert releases_page() is None
