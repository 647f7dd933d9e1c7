"""What goes into the bundle, and the files made for it: without building one."""

import logging
import re
import struct
from pathlib import Path

import pytest
from packing import icons, icu, keep, linkage, source
from PySide6.QtGui import QImageReader

from nxdesk.commands import arguments


def binaries(*names: str) -> list[tuple[str, str, str]]:
    return [(name, f"/build/{name}", "BINARY") for name in names]


def names(entries: list[tuple[str, str, str]]) -> list[str]:
    return sorted(name for name, _, _ in entries)


def test_keeps_of_qt_what_is_named_on_linux() -> None:
    kept = keep.kept(
        [
            *binaries(
                "PySide6/QtCore.abi3.so",
                "PySide6/QtQml.abi3.so",
                "PySide6/libpyside6.abi3.so.6.11",
                "PySide6/Qt/lib/libQt6Core.so.6",
                "PySide6/Qt/lib/libQt6Quick.so.6",
                "PySide6/Qt/lib/libQt6WaylandEglClientHwIntegration.so.6",
                "PySide6/Qt/plugins/platforms/libqxcb.so",
                "PySide6/Qt/plugins/platforms/libqeglfs.so",
                "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
                "libpython3.11.so.1.0",
            ),
            ("PySide6/Qt/translations/qtbase_zh_CN.qm", "", "DATA"),
            ("PySide6/Qt/translations/qtbase_fr.qm", "", "DATA"),
            ("PySide6/Qt/translations/qtbase_en.qm", "", "DATA"),
            ("keyring-25.7.0.dist-info/entry_points.txt", "", "DATA"),
            ("keyring-25.7.0.dist-info/RECORD", "", "DATA"),
            ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
            ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK"),
        ],
        "linux",
        ["en", "zh_CN"],
    )
    assert names(kept) == [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/QtCore.abi3.so",
        "PySide6/libpyside6.abi3.so.6.11",
        "keyring-25.7.0.dist-info/entry_points.txt",
        "libQt6Core.so.6",
        "libpython3.11.so.1.0",
    ]


def test_keeps_of_qt_what_is_named_on_windows_and_macos() -> None:
    on_windows = binaries(
        "PySide6\\Qt6Core.dll", "PySide6\\Qt6Quick.dll", "PySide6\\opengl32sw.dll", "PySide6\\MSVCP140.dll",
        "PySide6\\QtCore.pyd", "PySide6\\pyside6.abi3.dll", "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\plugins\\platforms\\qdirect2d.dll",
    )  # fmt: skip
    assert names(keep.kept(on_windows, "win32", [])) == [
        "PySide6/MSVCP140.dll", "PySide6/Qt6Core.dll", "PySide6/QtCore.pyd",
        "PySide6/plugins/platforms/qwindows.dll", "PySide6/pyside6.abi3.dll",
    ]  # fmt: skip
    frameworks = "PySide6/Qt/lib/"
    on_macos = [
        *binaries(
            f"{frameworks}QtCore.framework/Versions/A/QtCore", f"{frameworks}QtPdf.framework/Versions/A/QtPdf"
        ),
        (f"{frameworks}QtCore.framework/Versions/Current", "A", "SYMLINK"),
        ("QtCore", f"{frameworks}QtCore.framework/Versions/A/QtCore", "SYMLINK"),
        ("QtPdf", f"{frameworks}QtPdf.framework/Versions/A/QtPdf", "SYMLINK"),
        *binaries(
            "PySide6/Qt/plugins/platforms/libqcocoa.dylib", "PySide6/Qt/plugins/platforms/libqminimal.dylib"
        ),
    ]
    assert names(keep.kept(on_macos, "darwin", [])) == [
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "PySide6/Qt/lib/QtCore.framework/Versions/Current",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "QtCore",
    ]


def test_brings_what_is_linked_to_and_leaves_the_rest() -> None:
    asks = {"module.so": ["liba.so.1", "libc.so.6"], "liba.so.1": ["libb.so.2"], "libb.so.2": ["libGL.so.1"]}
    entries = [
        *binaries("module.so", "liba.so.1", "libb.so.2", "libspare.so.3", "libGL.so.1"),
        ("x", "x", "DATA"),
    ]
    kept = linkage.linked(entries, lambda path: asks.get(path.name, []))
    assert names(kept) == ["liba.so.1", "libb.so.2", "module.so", "x"]


def test_fails_where_a_library_is_missing() -> None:
    with pytest.raises(SystemExit, match=r"module\.so.*libxcb-cursor\.so\.0"):
        linkage.linked(binaries("module.so"), lambda _path: ["libxcb-cursor.so.0"])


def test_fails_where_a_library_was_not_found_that_is_wanted() -> None:
    """Windows' sets of functions are no files, so they are never found."""
    missing = linkage.Missing()
    logger = logging.getLogger("PyInstaller.depend")
    try:
        for name, asking in (
            ("api-ms-win-crt-heap-l1-1-0.dll", "/build/Qt6Core.dll"),
            ("cups.dll", "/build/Qt6PrintSupport.dll"),
        ):
            logger.warning("Library not found: could not resolve %r, dependency of %r.", name, asking)
        missing.refuse(binaries("Qt6Core.dll"))
        with pytest.raises(SystemExit, match=r"Qt6PrintSupport\.dll needs cups\.dll"):
            missing.refuse(binaries("Qt6PrintSupport.dll"))
    finally:
        logging.getLogger("PyInstaller").removeHandler(missing)


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("root.res", True), ("coll/zh.res", True), ("zh_Hant_TW.res", True), ("uts46.nrm", True),
        ("fr.res", False), ("coll/ja.res", False), ("brkitr/cjdict.dict", False),
        ("ibm-1252_P100-2000.cnv", False),
        ("translit/root.res", False), ("zone/zh.res", False),
    ],
)  # fmt: skip
def test_icu_keeps_the_tables_of_its_languages(name: str, *, stays: bool) -> None:
    assert icu.is_kept(name, {"en", "zh"}) is stays


def test_icons_are_what_each_platform_reads(root: Path, tmp_path: Path) -> None:
    svg = root / "resources" / "icons" / "nxdesk.svg"
    (tmp_path / "nxdesk.ico").write_bytes(icons.ico(svg))
    reader = QImageReader(str(tmp_path / "nxdesk.ico"))
    assert reader.imageCount() == len(icons.WINDOWS)
    sides = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        image = reader.read()
        sides.append(image.width())
        assert image.pixelColor(image.width() // 8, image.height() // 2).name() == "#6b5ce7"
    assert sides == list(icons.WINDOWS)

    data = icons.icns(svg)
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8]) == (len(data),)
    place, found = 8, {}
    while place < len(data):
        name, size = data[place : place + 4], struct.unpack(">I", data[place + 4 : place + 8])[0]
        assert data[place + 8 : place + 16] == b"\x89PNG\r\n\x1a\n"
        found[name] = struct.unpack(">I", data[place + 24 : place + 28])[0]
        place += size
    assert found == icons.MACOS


def test_the_manual_page_names_every_command_and_option(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        arguments.read(["--help"])
    said = capsys.readouterr().out
    commands = re.findall(
        r"^  ([a-z]+)  ", said.partition("commands (")[2].partition("\n\n")[0], re.MULTILINE
    )
    options = re.findall(r"--[a-z][a-z-]+", said.partition("options:")[2].partition("\n\n")[0])
    manual = (root / ".bundle/linux/nxdesk.1").read_text(encoding="utf-8").replace("\\-", "-")
    named = re.findall(r"^\.(?:BI?|BR) (\S+)", manual, re.MULTILINE)
    assert len(commands) > 5
    assert set(commands + options) <= set(named)


def test_a_bundle_of_other_files_is_told_from_one_of_these(tmp_path: Path) -> None:
    for folder in ("nxdesk", "resources", "dist"):
        (tmp_path / folder).mkdir()
    for name in ("build.spec", "pyproject.toml", "LICENSE", "nxdesk/a.py"):
        (tmp_path / name).write_text(name)
    assert not source.is_of(tmp_path / "dist", tmp_path)
    (tmp_path / "dist/built-from").write_text(f"{source.number(tmp_path)}\n")
    (tmp_path / "resources/made.qm").touch()
    (tmp_path / "dist/nxdesk").touch()
    assert source.is_of(tmp_path / "dist", tmp_path)
    (tmp_path / "nxdesk/a.py").rename(tmp_path / "nxdesk/b.py")
    assert not source.is_of(tmp_path / "dist", tmp_path)
    (tmp_path / "nxdesk/b.py").rename(tmp_path / "nxdesk/a.py")
    (tmp_path / "nxdesk/a.py").write_text("changed")
    assert not source.is_of(tmp_path / "dist", tmp_path)
