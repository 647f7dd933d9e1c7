"""A way through the frozen program, in its real window with a real keyring, by accessible names alone."""

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import openpyxl
import pytest
import secretstorage
from jeepney.io.blocking import open_dbus_connection

from tests.access.desktop import Desktop, desktop
from tests.access.screen_reader import ScreenReader
from tests.bundle.gateway import facts

SECRET = b"practice-access-secret"
NOT_OF_NXDESK = re.compile(
    r"(?:qt\.accessibility\.atspi: )?(?:Received text event for invalid|Could not find accessible on path)"
    r"|Serving until Ctrl\+C\."
)
"""Qt is asked about what has just gone; the last is the answer to `nxdesk practice`."""


@pytest.fixture
def desk(bundle: Path) -> Iterator[Desktop]:
    with desktop() as made, keyring(made):
        yield made


@contextmanager
def running(desk: Desktop, *command: str, **streams: int) -> Iterator["subprocess.Popen[bytes]"]:
    """Ends by itself, too, should the run of the tests be killed."""
    environment = {name: value for name, value in desk.environment.items() if name != "PYTHONPATH"}
    with desk.log.open("ab") as log:
        process = subprocess.Popen(
            ["timeout", "-k", "5", "300", *command],
            env=environment,
            stdin=streams.get("stdin", subprocess.DEVNULL),
            stdout=streams.get("stdout", log),
            stderr=streams.get("stderr", log),
        )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)
        if process.stdout is not None:
            process.stdout.close()


@contextmanager
def keyring(desk: Desktop) -> Iterator[None]:
    """Unlocked, as after logging in."""
    command = ("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
    with running(desk, *command, stdin=subprocess.PIPE) as daemon:
        assert daemon.stdin is not None
        with daemon.stdin:
            daemon.stdin.write(b"password")
        yield


def test_account_list_message_send_and_report(bundle: Path, root: Path, desk: Desktop) -> None:
    program = str(bundle / "nxdesk")
    home = Path(desk.environment["HOME"])
    said = home / "said"
    with (
        said.open("wb") as stderr,
        running(desk, program, "practice", stdout=subprocess.PIPE, stderr=stderr.fileno()) as gateway,
        ScreenReader(desk.address, "nxdesk") as reader,
        running(
            desk,
            program,
            str(root / "resources/samples/contacts.xlsx"),
            stdout=stderr.fileno(),
            stderr=stderr.fileno(),
        ),
    ):
        assert gateway.stdout is not None
        add_account(reader, facts(gateway.stdout))
        compose_and_send(reader)
        assert people_in(export(reader, home)) == 36
        assert secrets_in_keyring(desk) == 1
    lines = said.read_text(encoding="utf-8").splitlines()
    assert {line for line in lines if not NOT_OF_NXDESK.match(line)} == set()
    kept = [path for path in (home / ".local/share/nxdesk").rglob("*") if path.is_file()]
    assert {"accounts.json", "journal.db"} <= {path.name for path in kept}
    assert [path for path in kept if SECRET in path.read_bytes()] == []


def add_account(reader: ScreenReader, gateway: dict[str, str]) -> None:
    reader.find("36 ready", "push button")  # until then the window may still go to the page of what it opens
    reader.press("Accounts", "check box", "radio button", "push button")
    reader.press("Add an account…", "push button")
    reader.write("Name", "Boots & Co")
    reader.write("Appkey", gateway["appkey"])
    reader.write("Access key", gateway["access key"])
    reader.write("Access secret", gateway["access secret"])
    reader.write("Gateway", gateway["address"])
    reader.press("Save", "push button")
    reader.find("Boots & Co*", "push button")


def compose_and_send(reader: ScreenReader) -> None:
    """The list was given to the program at its start, and went through the process that reads lists."""
    reader.press("Compose", "check box", "radio button", "push button")
    reader.find("36 ready", "push button")
    reader.write("Text", "Autumn sale 秋季特卖 🎉")
    reader.press("Review and send…", "push button")
    reader.press("Send to 36 people", "push button")
    for count in ("36 accepted", "0 refused", "0 unknown", "0 waiting"):
        reader.find(count)


def export(reader: ScreenReader, folder: Path) -> Path:
    report = folder / "结果.xlsx"
    reader.press("Export to Excel…", "push button")
    reader.write("File name:", str(report))
    reader.press("Save", "push button")
    reader.find("Saved as “结果.xlsx”*")
    return report


def people_in(report: Path) -> int:
    """The numbers below the heading “Number”, each once."""
    _, *numbers = next(
        column
        for sheet in openpyxl.load_workbook(report)
        for column in sheet.iter_cols(values_only=True)
        if column[0] == "Number"
    )
    return len(set(numbers))


def secrets_in_keyring(desk: Desktop) -> int:
    with open_dbus_connection(desk.environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
        found = secretstorage.Collection(connection).search_items({"service": "nxdesk"})
        return sum(SECRET in entry.get_secret() for entry in found)
