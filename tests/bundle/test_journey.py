"""The whole way through the frozen program's real window, with a real keyring: see journey.py."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

SYSTEM_PYTHON = "/usr/bin/python3"  # python3-gi belongs to it
NOT_OF_NXDESK = ("qt.accessibility.atspi: ", "Serving until Ctrl+C.")


@pytest.fixture
def screen() -> Iterator[str]:
    """A display of one's own. Xvfb chooses its number, and says it."""
    if shutil.which("Xvfb") is None or shutil.which("gnome-keyring-daemon") is None:
        pytest.skip("Xvfb and gnome-keyring are not installed")
    asked = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if subprocess.run(asked, capture_output=True, check=False).returncode != 0:
        pytest.skip("python3-gi and gir1.2-atspi-2.0 are not installed")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as running:
        os.close(writing)
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
        running.terminate()


def test_account_list_message_send_and_report(bundle: Path, root: Path, screen: str, tmp_path: Path) -> None:
    home, tree = tmp_path / "person", tmp_path / "tree.txt"
    home.mkdir()
    here = Path(__file__).parent
    ended = subprocess.run(
        [
            *(
                "timeout",
                "-k",
                "5",
                "240",
                "dbus-run-session",
                "--",
                SYSTEM_PYTHON,
                "-I",
                str(here / "journey.py"),
            ),
            *(str(bundle / "nxdesk"), str(home), str(root / "resources/samples/contacts.xlsx"), str(tree)),
        ],
        env={"PATH": os.environ["PATH"], "DISPLAY": screen},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-2000:] + (tree.read_text() if tree.is_file() else "")
    seen = json.loads(ended.stdout.splitlines()[-1])
    said = [line for line in seen["stderr"].splitlines() if not line.startswith(NOT_OF_NXDESK)]
    assert said == []
    assert seen["kept"] == 1  # the account's secrets, in the keyring
    book = openpyxl.load_workbook(seen["report"], read_only=True)
    assert sum(1 for _ in book.worksheets[0].iter_rows()) >= 1 + 36
    secret = b"practice-access-secret"
    kept = [path for path in (home / ".local/share/nxdesk").rglob("*") if path.is_file()]
    assert kept
    assert [path for path in kept if secret in path.read_bytes()] == []
