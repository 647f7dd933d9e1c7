"""A double click on a file, as macOS says it: before the window can open one, and after that."""

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from nxdesk.app import application
from nxdesk.ui.theme import Scheme

app, _ = application(Scheme.LIGHT)
opened = []
for name in ("/a/first.nxdesk", "/a/second.nxdesk", "/a/third.xlsx"):
    if name == "/a/third.xlsx":
        print(opened)
        app.give_files_to(lambda file: opened.append(file.name))
    QCoreApplication.sendEvent(app, QFileOpenEvent(name))
print(opened)
"""


def test_files_wait_for_the_window_and_come_in_order() -> None:
    command = [sys.executable, "-c", PROGRAM]  # a test run has its one application already
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout.splitlines() == ["[]", "['first.nxdesk', 'second.nxdesk', 'third.xlsx']"]
