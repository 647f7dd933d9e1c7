"""For the tests of the bundle: .bundle/packing can be imported; without dist/nxdesk its tests are skipped."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / ".bundle"))

# A Linux desktop, and Wine on Linux.
collect_ignore = [] if sys.platform == "linux" else ["test_journey.py", "test_windows.py"]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture
def bundle() -> Path:
    folder = ROOT / "dist" / "nxdesk"
    if sys.platform != "linux" or not (folder / "nxdesk").is_file():
        pytest.skip("there is no bundle: `make bundle` makes it")
    return folder
