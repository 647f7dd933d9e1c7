"""Where the bundles lie, and whether they are of the files as they are."""

import os
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]


def made(folder: Path, program: str, command: str) -> Path:
    """The folder, if it holds a bundle of these files. command: of make's, which makes it."""
    from packing import source  # noqa: PLC0415 - conftest says where it is

    name = folder.relative_to(ROOT)
    if not (folder / program).is_file():
        absent(f"there is no {name}: `make {command}` makes it")
    if not source.is_of(folder.parent, ROOT):
        absent(f"{name} was made from other files than these: `make {command}` makes it anew")
    return folder


def absent(reason: str) -> None:
    """In a run of all tests one is skipped. Where a bundle has just been made, that is a failure."""
    if os.environ.get("NXDESK_BUNDLE") == "required":
        pytest.fail(reason)
    pytest.skip(reason)
