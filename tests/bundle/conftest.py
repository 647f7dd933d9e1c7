"""For the tests of the bundle: .bundle/packing can be imported; and dist/nxdesk, if it is of these files."""

import sys
from pathlib import Path

import pytest

from tests.bundle.made import ROOT, made

sys.path.insert(0, str(ROOT / ".bundle"))

# A Linux desktop, and Wine on Linux.
collect_ignore = [] if sys.platform == "linux" else ["test_journey.py", "test_windows.py"]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture
def bundle() -> Path:
    program = "nxdesk.exe" if sys.platform == "win32" else "nxdesk"
    return made(ROOT / "dist" / "nxdesk", program, "bundle")
