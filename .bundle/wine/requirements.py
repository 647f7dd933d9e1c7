"""Prints what the Windows bundle is made with, pinned as for everybody, for `pip download`.

pip takes the markers of the machine it runs on; so those of Windows are answered here. Of the tools of
development only PyInstaller, and what it needs, are taken.
"""

import re
from pathlib import Path
from typing import Final

_SETUP: Final = Path(__file__).parents[2] / ".setup"
_BUILDING: Final = frozenset(
    "altgraph packaging pefile pyinstaller pyinstaller-hooks-contrib setuptools typing-extensions".split()
)
_LINE: Final = re.compile(r"(?P<name>[\w-]+)==\S+(?: ; (?P<marker>[^\\]+))?")


def chosen(text: str, names: frozenset[str] | None = None) -> list[str]:
    """The entries, hashes and all, without their markers. names: of those only; None: all for Windows."""
    entries = re.split(r"\n(?=\S)", text.strip())
    return [_plain(entry) for entry in entries if _is_wanted(entry, names)]


def _is_wanted(entry: str, names: frozenset[str] | None) -> bool:
    match = _LINE.match(entry)
    assert match is not None, entry
    elsewhere = re.search(r"sys_platform == '(?!win32)", match["marker"] or "")
    return elsewhere is None and (names is None or match["name"] in names)


def _plain(entry: str) -> str:
    first, line, rest = entry.partition("\n")
    return f"{first.partition(' ;')[0].removesuffix(chr(92)).rstrip()} \\{line}{rest}"


def main() -> None:
    running = chosen((_SETUP / "requirements.txt").read_text(encoding="utf-8"))
    building = chosen((_SETUP / "requirements-dev.txt").read_text(encoding="utf-8"), _BUILDING)
    print("\n".join(dict.fromkeys(running + building)))


if __name__ == "__main__":
    main()
