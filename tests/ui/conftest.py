"""For the tests of the window: the theme, and a person who answers questions without windows."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from nxdesk.accounts.vault import MemoryVault
from nxdesk.paths import resources
from nxdesk.program import Program
from nxdesk.ui import dialogs
from nxdesk.ui.texts import language
from nxdesk.ui.theme import Scheme, Theme


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture(autouse=True)
def english() -> None:
    """Words, numbers and dates as the tests expect them, whatever the machine's language is, and whatever an
    earlier test has installed; and no window of an earlier test that would hear of the change."""
    application = QCoreApplication.instance()
    if application is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        language.remove(application)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, applied; a test may choose another."""
    qapp.setStyleSheet("")  # one that an earlier test has left names pictures that are gone
    made = Theme(Scheme.LIGHT)
    made.apply(qapp)
    yield made
    qapp.setStyleSheet("")
    made.deleteLater()


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """Of somebody who has no keyring, in a folder of their own."""
    monkeypatch.setattr("nxdesk.program.open_vault", MemoryVault)
    monkeypatch.setenv("NXDESK_HOME", str(tmp_path))
    with Program(tmp_path) as made:
        yield made


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of resources with all translations in it, compiled as `make run` does."""
    folder = tmp_path_factory.mktemp("resources")
    (folder / "translations").mkdir()
    for file in sorted((resources() / "translations").glob("*.ts")):
        made = folder / "translations" / f"{file.stem}.qm"
        command = [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", file, "-qm", made]
        subprocess.run(command, check=True, timeout=60, capture_output=True)
    return folder


@dataclass
class Answers:
    """Stands in for a person: gives the answers that were laid down, and remembers what was asked."""

    codes: list[str] = field(default_factory=list)
    files: list[Path | None] = field(default_factory=list)
    questions: list[dialogs.Question] = field(default_factory=list)
    proposed: list[Path] = field(default_factory=list)

    def ask(self, parent: QWidget | None, question: dialogs.Question) -> str:
        self.questions.append(question)
        code = self.codes.pop(0)  # an unexpected question fails the test here
        assert code in {choice.code for choice in question.choices}
        return code

    def pick_file(self, parent: QWidget | None, title: str, folder: Path, filters: str) -> Path | None:
        self.proposed.append(folder)
        return self.files.pop(0)

    def pick_save(self, parent: QWidget | None, title: str, proposed: Path, filters: str) -> Path | None:
        self.proposed.append(proposed)
        return self.files.pop(0)


@pytest.fixture(autouse=True)
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    """No test of the window can open a dialog that nobody answers."""
    person = Answers()
    monkeypatch.setattr(dialogs, "seam", person)
    return person
