"""dist/nxdesk as it is: small, complete, without what does not belong in it, and running."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

MB = 1_000_000
UNPACKED, PACKED = 100 * MB, 36 * MB
FORBIDDEN = re.compile(
    r"Qml|Quick|Pdf|opengl32sw|Qt6OpenGL|gtk|virtualkeyboard|sqldrivers|eglfs|resources/pictures|\.ts$"
)


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


def largest(folder: Path) -> str:
    sizes = {path.relative_to(folder): path.stat().st_size for path in files(folder)}
    found = sorted(sizes.items(), key=lambda item: -item[1])[:25]
    return "\n".join(f"{size / MB:6.1f} MB  {path}" for path, size in found)


def run(bundle: Path, *arguments: str, home: Path) -> "subprocess.CompletedProcess[str]":
    person = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8"}
    command = [str(bundle / "nxdesk"), *arguments]
    return subprocess.run(command, env=person, capture_output=True, text=True, timeout=60, check=False)


def test_is_small(bundle: Path) -> None:
    size = sum(path.stat().st_size for path in files(bundle))
    assert size <= UNPACKED, f"{size / MB:.1f} MB unpacked; the largest:\n{largest(bundle)}"


def test_is_small_to_download(root: Path, bundle: Path) -> None:
    archives = list((root / "dist").glob("*.tar.xz"))
    if not archives:
        pytest.skip("not packed")
    for archive in archives:
        size = archive.stat().st_size
        assert size <= PACKED, f"{archive.name} has {size / MB:.1f} MB; the largest:\n{largest(bundle)}"


def test_holds_nothing_that_nobody_needs(bundle: Path) -> None:
    assert [str(path) for path in files(bundle) if FORBIDDEN.search(str(path.relative_to(bundle)))] == []


def test_says_nothing_of_the_machine_that_built_it(root: Path, bundle: Path) -> None:
    place = str(root).encode()
    assert [path for path in files(bundle) if place in path.read_bytes()] == []


def test_libraries_look_into_no_folder_of_the_machine_that_built_it(bundle: Path) -> None:
    libraries = [str(path) for path in files(bundle) if ".so" in path.name]
    headers = subprocess.run(["objdump", "-p", *libraries], capture_output=True, text=True, check=True).stdout
    assert re.findall(r"^  R(?:UN)?PATH +/.*", headers, re.MULTILINE) == []


def test_every_component_has_its_licence_inside(bundle: Path) -> None:
    resources = bundle / "_internal" / "resources"
    bill = json.loads((resources / "sbom.cdx.json").read_text(encoding="utf-8"))
    refs = [component["bom-ref"] for component in bill["components"]]
    assert len(set(refs)) == len(refs)
    names = {
        each["name"] for each in bill["components"] if each["bom-ref"] in bill["dependencies"][0]["dependsOn"]
    }
    assert {"qt", "python", "requests", "keyring", "python-calamine", "roboto", "unicode-cldr"} <= names
    assert not names & {"pytest", "mypy", "ruff", "hypothesis"}
    for name in names - {"pyside6_essentials", "shiboken6"}:
        texts = list((resources / "licences" / name).iterdir())
        assert texts, name
        assert max(text.stat().st_size for text in texts) > 500, name
    assert "replace" in (resources / "licences" / "qt" / "Qt.txt").read_text(encoding="utf-8")


def test_proves_itself(bundle: Path, tmp_path: Path) -> None:
    ended = run(bundle, "--self-test", home=tmp_path)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert json.loads(ended.stdout)["ok"] is True


def test_speaks_every_language_in_its_own_and_in_the_words_of_qt(root: Path, bundle: Path) -> None:
    spoken = {path.stem for path in (root / "resources/translations").glob("*.ts")}
    internal = bundle / "_internal"
    assert {path.stem for path in (internal / "resources/translations").iterdir()} == spoken
    of_qt = {path.stem.removeprefix("qtbase_") for path in (internal / "PySide6/Qt/translations").iterdir()}
    assert of_qt == {name.removeprefix("nxdesk_") for name in spoken if name.startswith("nxdesk_")} - {"en"}


def test_holds_all_that_the_program_reads(root: Path, bundle: Path) -> None:
    """But for the translations, which are compiled, and the README's pictures."""

    def inside(resources: Path) -> set[str]:
        return {
            path.relative_to(resources).as_posix()
            for path in files(resources)
            if path.relative_to(resources).parts[0] not in ("translations", "pictures")
        }

    assert inside(root / "resources") <= inside(bundle / "_internal" / "resources")
    for name in ("LICENSE", "pyproject.toml"):  # what About shows of nxdesk itself
        assert (bundle / "_internal" / name).read_bytes() == (root / name).read_bytes()
