"""dist/nxdesk as it is: small, complete, without what does not belong in it, and running."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bundle.contents import (
    MB,
    check_belongs,
    check_languages,
    check_licences,
    check_resources,
    check_size,
    files,
    largest,
)
from tests.bundle.made import absent

PACKED = 36 * MB
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="of Linux")


def run(bundle: Path, *arguments: str, home: Path) -> "subprocess.CompletedProcess[str]":
    person = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8"}
    command = [str(bundle / "nxdesk"), *arguments]
    return subprocess.run(command, env=person, capture_output=True, text=True, timeout=60, check=False)


def test_is_small(bundle: Path) -> None:
    check_size(bundle)


@on_linux
def test_is_small_to_download(root: Path, bundle: Path) -> None:
    archives = list((root / "dist").glob("*.tar.xz"))
    if not archives:
        absent("dist/nxdesk is not packed")
    for archive in archives:
        size = archive.stat().st_size
        assert size <= PACKED, f"{archive.name} has {size / MB:.1f} MB; the largest:\n{largest(bundle)}"


def test_holds_nothing_that_nobody_needs(bundle: Path) -> None:
    check_belongs(bundle)


@on_linux
def test_says_nothing_of_the_machine_that_built_it(root: Path, bundle: Path) -> None:
    place = str(root).encode()
    assert [path for path in files(bundle) if place in path.read_bytes()] == []


@on_linux
def test_libraries_look_into_no_folder_of_the_machine_that_built_it(bundle: Path) -> None:
    libraries = [str(path) for path in files(bundle) if ".so" in path.name]
    headers = subprocess.run(["objdump", "-p", *libraries], capture_output=True, text=True, check=True).stdout
    assert re.findall(r"^  R(?:UN)?PATH +/.*", headers, re.MULTILINE) == []


def test_every_component_has_its_licence_inside(bundle: Path) -> None:
    check_licences(
        bundle, {"qt", "python", "requests", "keyring", "python-calamine", "roboto", "unicode-cldr"}
    )


@on_linux
def test_proves_itself(bundle: Path, tmp_path: Path) -> None:
    ended = run(bundle, "--self-test", home=tmp_path)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert json.loads(ended.stdout)["ok"] is True


def test_speaks_every_language_in_its_own_and_in_the_words_of_qt(root: Path, bundle: Path) -> None:
    check_languages(bundle, root)


def test_holds_all_that_the_program_reads(root: Path, bundle: Path) -> None:
    check_resources(bundle, root)
