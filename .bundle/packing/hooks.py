"""Of what PyInstaller has run before the program, what nxdesk does without at its start."""

from typing import Final

from packing import Entry

_LATER: Final = "pyi_rth_multiprocessing"
"""hooks/children.py loads it where it is wanted."""
_NEVER: Final = frozenset({"pyi_rth_inspect", "pyi_rth_pkgutil"})
"""They find the source of a frozen module, and list a package's modules: nothing asks for either."""


def spared(scripts: list[Entry]) -> tuple[list[Entry], list[Entry]]:
    """The scripts that run at each start, and the modules that are only to be there."""
    later = [(name, source, "PYMODULE") for name, source, _ in scripts if name == _LATER]
    return [each for each in scripts if each[0] not in {*_NEVER, _LATER}], later
