"""What can be typed, and what is said when it is typed wrong."""

import subprocess
import sys
from pathlib import Path

import pytest

from nxdesk import __version__
from nxdesk.commands import arguments
from nxdesk.commands.exit import Exit, Refused
from nxdesk.commands.options import SendOptions, WindowOptions
from nxdesk.messages.channels import Priority


def test_send_reads_every_option() -> None:
    options = arguments.read(
        "send a.nxdesk --to b.xlsx --sheet S --heading-row 3 --column B --column Work --country ru"
        " --country-column Land --landlines --hidden-rows --appkey K --address https://x.example"
        " --channels sms,viber --requests-per-second 2.5 --yes --dry-run --json".split()
    )
    assert isinstance(options, SendOptions)
    assert vars(options) == {
        "draft": Path("a.nxdesk"),
        "list": Path("b.xlsx"),
        "sheet": "S",
        "heading_row": 3,
        "column": ["B", "Work"],
        "country": "RU",
        "country_column": "Land",
        "landlines": True,
        "hidden_rows": True,
        "account": None,
        "appkey": "K",
        "address": "https://x.example",
        "channels": Priority.SMS_THEN_VIBER,
        "requests_per_second": 2.5,
        "yes": True,
        "dry_run": True,
        "json": True,
    }


def test_a_file_opens_the_window_but_a_command_goes_first() -> None:
    opened = arguments.read(["list.xlsx"])
    assert isinstance(opened, WindowOptions)
    assert opened.file == Path("list.xlsx")
    assert not isinstance(arguments.read(["sends"]), WindowOptions)
    assert isinstance(arguments.read(["./sends"]), WindowOptions)
    assert isinstance(arguments.read([]), WindowOptions)


@pytest.mark.parametrize(
    "line",
    [
        "--nope",
        "one two",
        "send a.nxdesk",
        "send --to b.xlsx",
        "send a.nxdesk --to b.xlsx --country RUS",
        "send a.nxdesk --to b.xlsx --channels viber,viber",
        "send a.nxdesk --to b.xlsx --channels email",
        "send a.nxdesk --to b.xlsx --requests-per-second 0",
        "send a.nxdesk --to b.xlsx --requests-per-second nan",
        "send a.nxdesk --to b.xlsx --requests-per-second fast",
        "send a.nxdesk --to b.xlsx --dry",
        "resume",
        "report 1",
        "report 1 file.pdf",
        "check",
        "check a.xlsx --rejected b.csv",
        "practice --port 65536",
        "practice --port -1",
        "demo --out",
    ],
)
def test_wrong_use_is_one_sentence(line: str) -> None:
    with pytest.raises(Refused) as refused:
        arguments.read(line.split())
    assert refused.value.code is Exit.WRONG_USE
    assert refused.value.sentence.endswith("--help” shows how it is used.")
    assert "\n" not in refused.value.sentence


@pytest.mark.parametrize("line", ["--access-secret=hunter2", "--access-secret hunter2", "hunter2"])
def test_a_value_that_it_does_not_know_is_not_repeated(line: str) -> None:
    with pytest.raises(Refused) as refused:
        arguments.read([*"send a.nxdesk --to b.xlsx".split(), *line.split()])
    assert "hunter2" not in refused.value.sentence


@pytest.mark.parametrize("command", ["", "demo", "send", "resume", "sends", "report", "check", "practice"])
def test_help_is_there_for_every_command(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        arguments.read([*command.split(), "--help"])
    assert ended.value.code == 0
    assert "usage: nxdesk" in capsys.readouterr().out


def test_the_version_needs_none_of_the_libraries() -> None:
    heavy = ("PySide6", "openpyxl", "python_calamine", "requests", "keyring", "phonenumbers", "sqlite3")
    code = (
        "import sys; from nxdesk.__main__ import main; assert main(['--version']) == 0;"
        f" print(*[name for name in {heavy!r} if name in sys.modules])"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    assert said.stdout.splitlines() == [f"nxdesk {__version__}", ""]
