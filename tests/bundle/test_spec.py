"""build.spec on each platform; in place of PyInstaller's classes stands what notes how they are called."""

import importlib
import plistlib
import runpy
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

BINARIES = {
    "win32": [
        ("PySide6\\Qt6Core.dll", "Qt6Core.dll", "BINARY"),
        ("PySide6\\Qt6Quick.dll", "Qt6Quick.dll", "BINARY"),
    ],
    "darwin": [("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "QtCore", "BINARY")],
}


class Calls:
    """What build.spec called: by the name of the class, the keywords of each call."""

    def __init__(self, binaries: list[tuple[str, str, str]]) -> None:
        self.made: dict[str, list[dict[str, Any]]] = {}
        self._binaries = binaries

    def analysis(self, scripts: list[str], **keywords: Any) -> SimpleNamespace:
        self.made.setdefault("Analysis", []).append(keywords)
        return SimpleNamespace(
            binaries=self._binaries, datas=[], pure=[], scripts=[(name, name, "PYSOURCE") for name in scripts]
        )

    def named(self, name: str) -> Callable[..., SimpleNamespace]:
        def call(*arguments: Any, **keywords: Any) -> SimpleNamespace:
            self.made.setdefault(name, []).append({**keywords, "arguments": arguments})
            return SimpleNamespace(name=name)

        return call


@pytest.fixture
def evaluate(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Calls]:
    def run(platform: str) -> Calls:
        calls = Calls(BINARIES[platform])
        importlib.import_module("PyInstaller.utils.hooks")  # by the real name of this platform
        monkeypatch.setattr("sys.platform", platform)
        monkeypatch.setattr("PyInstaller.utils.hooks.collect_submodules", lambda name: [name])
        monkeypatch.setattr("PyInstaller.utils.hooks.copy_metadata", lambda _name: [])
        known = {name: calls.named(name) for name in ("PYZ", "EXE", "COLLECT", "BUNDLE")}
        places = {"SPECPATH": str(root), "workpath": str(tmp_path), "Analysis": calls.analysis}
        runpy.run_path(str(root / "build.spec"), {**known, **places})
        return calls

    return run


def test_windows(evaluate: Callable[[str], Calls], root: Path, tmp_path: Path) -> None:
    calls = evaluate("win32")
    programs = {call["name"]: call for call in calls.made["EXE"]}
    assert {name: call["console"] for name, call in programs.items()} == {"nxdesk": True, "nxdeskw": False}
    assert all(Path(call["icon"]).read_bytes()[:4] == b"\0\0\1\0" for call in programs.values())
    version = (tmp_path / "nxdeskw.version.txt").read_text(encoding="utf-8")
    compile(version, "version", "eval")
    assert 'StringStruct("OriginalFilename", "nxdeskw.exe")' in version
    manifest = ET.parse(root / ".bundle/windows/nxdesk.manifest").getroot()
    said = {element.tag.rpartition("}")[2]: (element.text or "").strip() for element in manifest.iter()}
    assert (said["longPathAware"], said["dpiAwareness"]) == ("true", "PerMonitorV2, PerMonitor")
    assert 'level="asInvoker"' in (root / ".bundle/windows/nxdesk.manifest").read_text(encoding="utf-8")
    inside = {name for name, _, _ in calls.made["COLLECT"][0]["arguments"][0]}
    assert "PySide6/Qt6Core.dll" in inside
    assert "PySide6/Qt6Quick.dll" not in inside
    assert "resources/licences/qt/Qt.txt" in inside
    assert "BUNDLE" not in calls.made


def test_macos(evaluate: Callable[[str], Calls]) -> None:
    calls = evaluate("darwin")
    (app,) = calls.made["BUNDLE"]
    assert Path(app["icon"]).read_bytes()[:4] == b"icns"
    plistlib.dumps(app["info_plist"])
    assert app["info_plist"]["LSMinimumSystemVersion"] == "13.0"
    assert {"en", "ru", "uk", "zh-Hans"} <= set(app["info_plist"]["CFBundleLocalizations"])
    (document,) = app["info_plist"]["CFBundleDocumentTypes"]
    (kind,) = app["info_plist"]["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert kind["UTTypeIdentifier"].startswith(app["bundle_identifier"])
    (program,) = calls.made["EXE"]
    assert program["console"] is False
    wishes = plistlib.loads(Path(program["entitlements_file"]).read_bytes())
    assert wishes == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
