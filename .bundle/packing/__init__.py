"""How the bundle is made: what goes in, what it is made of, and the packages a person installs.

Only build.spec and the Makefile use it; it is no part of the program.
"""

from typing import Final

IDENTIFIER: Final = "app.nxdesk.nxdesk"
"""The program's name in reverse-DNS form: AppStream, macOS."""
MAINTAINER: Final = "the nxdesk authors <maintainers@nxdesk.app>"
SUMMARY: Final = "Compose one message and send it to an Excel list"

Entry = tuple[str, str, str]
"""A row of PyInstaller's tables: where in the bundle, from which file, what it is (BINARY, DATA, SYMLINK)."""
