"""What is asked of a bundle's folder on every platform: how much is in it, and whether it belongs there."""

import json
import re
from pathlib import Path

MB = 1_000_000
UNPACKED = 100 * MB
FORBIDDEN = re.compile(
    r"Qml|Quick|Pdf|opengl32sw|Qt6?OpenGL|Qt6?Network|gtk|virtualkeyboard|sqldrivers|eglfs|resources/pictures|\.ts$"
)


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


def largest(folder: Path) -> str:
    sizes = {path.relative_to(folder): path.stat().st_size for path in files(folder)}
    found = sorted(sizes.items(), key=lambda item: -item[1])[:25]
    return "\n".join(f"{size / MB:6.1f} MB  {path}" for path, size in found)


def check_size(folder: Path) -> None:
    size = sum(path.stat().st_size for path in files(folder))
    assert size <= UNPACKED, f"{size / MB:.1f} MB unpacked; the largest:\n{largest(folder)}"


def check_belongs(folder: Path) -> None:
    assert [path for path in files(folder) if FORBIDDEN.search(path.relative_to(folder).as_posix())] == []


def check_licences(folder: Path, wanted: set[str]) -> None:
    """Each component of the bundle has its text; those that are wanted are among them."""
    resources = folder / "_internal" / "resources"
    bill = json.loads((resources / "sbom.cdx.json").read_text(encoding="utf-8"))
    refs = [component["bom-ref"] for component in bill["components"]]
    assert len(set(refs)) == len(refs)
    names = {
        each["name"] for each in bill["components"] if each["bom-ref"] in bill["dependencies"][0]["dependsOn"]
    }
    assert wanted <= names
    assert not names & {"pytest", "mypy", "ruff", "hypothesis"}
    for name in names - {"pyside6_essentials", "shiboken6"}:
        texts = list((resources / "licences" / name).iterdir())
        assert texts, name
        assert max(text.stat().st_size for text in texts) > 500, name
    assert "replace" in (resources / "licences" / "qt" / "Qt.txt").read_text(encoding="utf-8")


def check_languages(folder: Path, root: Path) -> None:
    """Each in the program's own words and in those of Qt."""
    spoken = {path.stem for path in (root / "resources/translations").glob("*.ts")}
    internal = folder / "_internal"
    assert {path.stem for path in (internal / "resources/translations").iterdir()} == spoken
    of_qt = {path.stem.removeprefix("qtbase_") for path in (internal / "PySide6").rglob("translations/*.qm")}
    assert of_qt == {name.removeprefix("nxdesk_") for name in spoken if name.startswith("nxdesk_")} - {"en"}


def check_resources(folder: Path, root: Path) -> None:
    """All that the program reads but for the translations, which are compiled, and the README's pictures."""

    def inside(resources: Path) -> set[str]:
        return {
            path.relative_to(resources).as_posix()
            for path in files(resources)
            if path.relative_to(resources).parts[0] not in ("translations", "pictures")
        }

    assert inside(root / "resources") <= inside(folder / "_internal" / "resources")
    for name in ("LICENSE", "pyproject.toml"):  # what About shows of nxdesk itself
        assert (folder / "_internal" / name).read_bytes() == (root / name).read_bytes()
