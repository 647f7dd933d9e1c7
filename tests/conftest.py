"""For every test: a folder of its own for the person's files, no screen, and no noise of Qt's own."""

import os
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt
os.environ.pop("QT_STYLE_OVERRIDE", None)


def pytest_configure(config: pytest.Config) -> None:
    # The offscreen platform says it of what only a screen can do; all other warnings of Qt fail the test.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    from tests.sending.fault_table import write_table  # noqa: PLC0415 - it loads what sends, at the very end

    write_table(terminalreporter)


@pytest.fixture(autouse=True)
def person_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's folder: an empty one for each test, never the real one."""
    folder = tmp_path / "person"
    monkeypatch.setenv("NXDESK_HOME", str(folder))
    return folder
