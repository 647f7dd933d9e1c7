"""What a bundle is made from, as one number: so that none is taken for one of the files as they are now.

`python -m packing.source` says it; with a folder (dist) it fails unless the bundle in there has that number.
"""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_FOLDERS: Final = ("nxdesk", "resources", ".bundle", ".setup")
_FILES: Final = ("build.spec", "pyproject.toml", "LICENSE")
_NOTE: Final = "built-from"
"""The file beside the bundle's folder that holds the number."""


def number(root: Path) -> str:
    """Of all files that can change a bundle, committed or not; not of what is made from them."""
    digest = hashlib.sha256()
    for path in _sources(root):
        digest.update(f"{path.relative_to(root).as_posix()}\n".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def is_of(folder: Path, root: Path) -> bool:
    """Whether the bundle in that folder was made from the files as they are."""
    note = folder / _NOTE
    return note.is_file() and note.read_text(encoding="utf-8").strip() == number(root)


def _sources(root: Path) -> Iterator[Path]:
    for folder in _FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".qm":
                yield path
    for name in _FILES:
        yield root / name


def main() -> int:
    root = Path(__file__).parents[2]
    if len(sys.argv) == 1:
        print(number(root))
    elif not is_of(root / sys.argv[1], root):
        print(
            f"In {sys.argv[1]} is no bundle of the files as they are: `make bundle` makes it.",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
